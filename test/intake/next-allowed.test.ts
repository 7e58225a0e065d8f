import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import type { Instant } from '../../src/core/scalars'
import { judge } from '../../src/intake/judge'
import { nextAllowed } from '../../src/intake/next-allowed'
import { parseCall } from '../../src/intake/parse-call'
import { parseFacts } from '../../src/intake/parse-facts'
import { windows } from '../../src/intake/windows'
import { MINIMAL } from './examples-of-calls'
import { no, openIn, ruleOf, yes } from './rules-to-judge'

const call = parseCall({ ...MINIMAL, at: 1000 })
const facts = parseFacts({})
const issuesOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (isGateError(error)) return error
    throw error
  }
  return undefined
}

describe('the next allowed instant', () => {
  test.each([
    ['is now, if the call is allowed now', [[1000, 1001]], 1000],
    ['is when it opens', [[1500, 1600]], 1500],
    [
      'is the first of several',
      [
        [1500, 1600],
        [1700, 1800],
      ],
      1500,
    ],
    ['is not in the past', [[0, 1000]], undefined],
    ['lies within, not at the end', [[61_000, 62_000]], undefined],
    ['lies within, up to the last millisecond', [[60_999, 62_000]], 60_999],
  ] as const)('%s', (_, stretches, expected) => {
    expect(nextAllowed(openIn(...stretches), call, facts, { within: 'PT1M' })).toBe(expected)
    expect(nextAllowed(openIn(...stretches), call, facts, { within: { until: 61_000 } })).toBe(expected)
  })

  test('takes input that is not parsed', () => {
    expect(nextAllowed(openIn([1500, 1600]), { ...MINIMAL, at: 1000 }, {}, { within: { until: '1970-01-02T00:00Z' } })).toBe(1500)
  })

  test('months and days by UTC', () => {
    const at = Date.parse('2026-01-31T00:00:00Z')
    const end = Date.parse('2026-02-28T00:00:00Z')
    const from = (opens: number) => nextAllowed(openIn([opens, end + 1]), { ...MINIMAL, at }, {}, { within: 'P1M' })
    expect([from(end - 1), from(end)]).toEqual([end - 1, undefined])
  })

  test('does not exist for a number that is invalid', () => {
    expect(nextAllowed(openIn([0, 9e15]), parseCall({ ...MINIMAL, to: '12' }), facts, { within: 'P1D' })).toBeUndefined()
  })

  test.each([['a week'], [7], [null], ['P'], [{ until: '2026-01-01' }], [{}]])('within %j is misuse', (within) => {
    expect(issuesOf(() => nextAllowed(openIn(), call, facts, { within } as never))).toMatchObject({
      code: 'invalid-call',
      issues: [{ path: expect.stringMatching(/^within/) }],
    })
  })
})

describe('hazard 18: a broken rule does not hang', () => {
  test.each([
    ['whose verdicts end as they begin', ruleOf(({ at }) => no(at))],
    ['whose verdicts ended before', ruleOf(({ at }) => no(at - 1))],
    ['that asks again every millisecond', ruleOf(({ at }) => no(at + 1))],
    ['that asks again a fraction later', ruleOf(({ at }) => no(at + 1e-3))],
    [
      'that throws',
      ruleOf(() => {
        throw new Error('broken')
      }),
    ],
  ])('%s: there is no next instant', (_, rule) => {
    expect(nextAllowed(rule, call, facts, { within: 'P100D' })).toBeUndefined()
  })

  test('windows of a rule that asks again every millisecond are refused rather than cut short', () => {
    expect(
      issuesOf(() =>
        windows(
          ruleOf(({ at }) => yes(at + 1)),
          call,
          facts,
          { from: 0, to: 1e9 },
        ),
      ),
    ).toMatchObject({ code: 'invalid-policy' })
  })

  test('a rule that throws has no windows', () => {
    const throws = ruleOf(() => {
      throw new Error('broken')
    })
    expect(windows(throws, call, facts, { from: 0, to: 1e9 })).toEqual([])
  })
})

describe('windows', () => {
  test('are clipped to the range, and what touches is one', () => {
    expect(windows(openIn([0, 100], [200, 300], [300, 400], [500, 900]), call, facts, { from: 50, to: 600 })).toEqual([
      { from: 50, to: 100 },
      { from: 200, to: 400 },
      { from: 500, to: 600 },
    ])
  })

  test('do not depend on when the call is', () => {
    const range = { from: 50, to: 600 }
    expect(windows(openIn([0, 100]), { ...MINIMAL, at: 5000 }, {}, range)).toEqual(windows(openIn([0, 100]), call, facts, range))
  })

  test('of an empty range are none', () => {
    expect(windows(openIn([0, 100]), call, facts, { from: 50, to: 50 })).toEqual([])
  })

  test('may last for ever', () => {
    expect(
      windows(
        ruleOf(() => yes()),
        call,
        facts,
        { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z' },
      ),
    ).toEqual([{ from: Date.parse('2026-01-01T00:00Z'), to: Date.parse('2027-01-01T00:00Z') }])
  })

  test.each([
    [{ from: '2026-01-01', to: 5 }, 'from'],
    [{ from: 5, to: Number.NaN }, 'to'],
    [{ from: 5, to: 4 }, 'to'],
    [{ from: 5 }, 'to'],
  ])('from %j is misuse', (range, path) => {
    expect(issuesOf(() => windows(openIn(), call, facts, range as never))).toMatchObject({ code: 'invalid-call', issues: [{ path }] })
  })
})

describe('hazard 14: what is proven', () => {
  const stretches = fc.array(
    fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 500 })).map(([from, length]) => [from, from + length] as const),
    { maxLength: 6 },
  )

  test('the next instant is allowed, a millisecond before it is not, and nothing before it is', () => {
    fc.assert(
      fc.property(stretches, fc.nat(4000), (open, at) => {
        const rule = openIn(...open)
        const asked = parseCall({ ...MINIMAL, at })
        const next = nextAllowed(rule, asked, facts, { within: { until: 6000 } })
        const allowedAt = (instant: number) => judge(rule, { ...asked, at: instant as Instant }, facts).allowed
        for (let instant = at; instant < (next ?? 6000); instant += 7) expect(allowedAt(instant)).toBe(false)
        if (next !== undefined) expect([allowedAt(next), next === at || !allowedAt(next - 1)]).toEqual([true, true])
      }),
    )
  })

  test('windows hold every allowed instant and no other', () => {
    fc.assert(
      fc.property(stretches, fc.nat(5000), fc.nat(600), (open, from, length) => {
        const found = windows(openIn(...open), call, facts, { from, to: from + length })
        const expected = (at: number) => open.some(([opens, closes]) => at >= opens && at < closes)
        for (let at = from; at < from + length; at++) expect(found.some((window) => at >= window.from && at < window.to)).toBe(expected(at))
        for (const [index, window] of found.entries()) expect(window.from).toBeGreaterThan(found[index - 1]?.to ?? -1)
      }),
    )
  })
})
