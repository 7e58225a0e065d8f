import { describe, expect, test } from 'vitest'
import type { CallInput, Whereabouts } from '../../src/core/call'
import { isGateError } from '../../src/core/errors'
import { allow, SILENT, silent } from '../../src/core/verdict'
import { decide } from '../../src/intake/decide'
import { judge } from '../../src/intake/judge'
import { parseCall } from '../../src/intake/parse-call'
import { parseFacts } from '../../src/intake/parse-facts'
import { MINIMAL } from './examples-of-calls'
import { no, ruleOf, yes } from './rules-to-judge'

const call = parseCall(MINIMAL)
const facts = parseFacts({})
const permit = ruleOf(() => yes())
const thrown = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('decide', () => {
  test('parses what is not parsed, and asks the policy', () => {
    const seen: unknown[] = []
    const policy = ruleOf((...both) => {
      seen.push(both)
      return yes()
    })
    expect(decide(policy, MINIMAL, { contacts: [{ id: 'k', at: 1, channel: 'app', wants: 'other' }] })).toEqual(yes())
    expect(seen).toEqual([[call, { contacts: [{ id: 'k', at: 1, channel: 'app', wants: 'other', seller: 'acme' }] }]])
  })

  test('hands on what is parsed, the same objects, and the policy’s own verdict', () => {
    const verdict = no(call.at + 1)
    const policy = ruleOf((...both) => {
      expect(both[0]).toBe(call)
      expect(both[1]).toBe(facts)
      return verdict
    })
    expect(decide(policy, call, facts)).toBe(verdict)
  })

  test('replays what a decision record holds', () => {
    const [recordedCall, recordedFacts] = JSON.parse(
      JSON.stringify([call, parseFacts({ complaints: [{ at: '2020-01-01', fromCalledParty: true }] })]),
    )
    const policy = ruleOf(({ whereabouts }, { complaints }) => (complaints?.length === 1 && whereabouts.zones.length === 1 ? no() : yes()))
    expect(decide(policy, recordedCall, recordedFacts)).toEqual(no())
  })

  test('hazard 19: what is no call is misuse, and never allowed', () => {
    const error = thrown(() => decide(permit, { to: '' } as CallInput, {}))
    expect(isGateError(error) && error.code).toBe('invalid-call')
    const factsError = thrown(() => decide(permit, call, { consent: [] } as never))
    expect(isGateError(factsError) && factsError.code).toBe('invalid-facts')
  })

  test('hazard 20: facts that are not there are misuse, and never allowed', () => {
    const error = thrown(() => decide(permit, call, undefined as never))
    expect(isGateError(error) && error.code).toBe('invalid-facts')
  })
})

describe('before any policy', () => {
  const unasked = ruleOf(() => {
    throw new Error('was asked')
  })

  test('hazard 19: an invalid number is denied', () => {
    expect(decide(unasked, { ...MINIMAL, to: '12' }, {})).toEqual({
      allowed: false,
      remedy: 'never',
      reasons: [{ code: 'whereabouts/invalid-number', rule: 'whereabouts', required: null, observed: '12', remedy: 'never' }],
    })
  })

  test.each<[string, Partial<Whereabouts>, unknown]>([
    ['no clock and no jurisdiction', { zones: [], jurisdictions: [] }, { zones: [], jurisdictions: [] }],
    ['no clock', { zones: [] }, { zones: [], jurisdictions: ['US', 'US-FL'] }],
    ['no jurisdiction', { jurisdictions: [] }, { zones: ['America/New_York'], jurisdictions: [] }],
    ['only the caller’s seat', { jurisdictions: [{ id: 'US', by: ['caller-seat'] }] }, { zones: ['America/New_York'], jurisdictions: [] }],
  ])('hazard 2: where the phone rings is unknown: %s', (_, known, observed) => {
    expect(judge(unasked, { ...call, whereabouts: { ...call.whereabouts, ...known } }, facts)).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'whereabouts/unknown', rule: 'whereabouts', required: null, observed, remedy: 'supply', missing: ['calledParty.addresses'] }],
    })
  })

  test('an address says where an international number rings', () => {
    const freephone = { ...MINIMAL, to: '+80012345678' }
    expect(decide(permit, freephone, {})).toMatchObject({ allowed: false, reasons: [{ code: 'whereabouts/unknown' }] })
    expect(decide(permit, { ...freephone, calledParty: { addresses: [{ country: 'NO' }] } }, {})).toEqual(yes())
  })
})

describe('hazard 18: a policy that breaks denies', () => {
  const broken = (policy: () => unknown) => decide(ruleOf(policy), call, facts)

  test('with the error as its cause, and as plain JSON without it', () => {
    const error = new Error('no such column')
    const verdict = broken(() => {
      throw error
    })
    const expected = {
      allowed: false,
      remedy: 'never',
      reasons: [{ code: 'rule/error', rule: 'rule', required: null, observed: { message: 'no such column' }, remedy: 'never' }],
    }
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(expected)
    expect(verdict.reasons[0]).toHaveProperty('cause', error)
    expect(Object.keys(verdict.reasons[0] ?? {})).not.toContain('cause')
  })

  test.each<[string, unknown]>([
    ['text', 'out of order'],
    ['nothing', undefined],
    ['an object without a text', Object.create(null)],
  ])('throwing %s', (_, value) => {
    const verdict = broken(() => {
      throw value
    })
    expect(verdict).toMatchObject({ allowed: false, reasons: [{ code: 'rule/error' }] })
    expect(verdict.reasons[0]).toHaveProperty('cause', value)
  })

  const reason = { code: 'x-test/open', rule: 'x-test', required: null, observed: null }
  test.each<[string, unknown]>([
    ['true', true],
    ['nothing', undefined],
    ['null', null],
    ['a promise of an allow', Promise.resolve(yes())],
    ['a truthy allow', { allowed: 1, reasons: [reason], duties: [] }],
    ['an allow without reasons', { allowed: true, duties: [] }],
    ['an allow without duties', { allowed: true, reasons: [reason] }],
    ['an allow for an empty reason', { allowed: true, reasons: [{}], duties: [] }],
    ['an allow for null', { allowed: true, reasons: [null], duties: [] }],
    ['a denial without reasons', { allowed: false, reasons: [], remedy: 'wait' }],
    ['a denial without remedy', { allowed: false, reasons: [reason] }],
    ['an allow that is over', { allowed: true, reasons: [reason], duties: [], holdsUntil: call.at }],
    ['an allow until no number', { allowed: true, reasons: [reason], duties: [], holdsUntil: Number.NaN }],
    ['an allow until a fraction of a millisecond', { allowed: true, reasons: [reason], duties: [], holdsUntil: call.at + 0.5 }],
    ['an allow until infinity', { allowed: true, reasons: [reason], duties: [], holdsUntil: Infinity }],
    ['an allow until a date', { allowed: true, reasons: [reason], duties: [], holdsUntil: '2027-01-01' }],
  ])('answering %s', (_, value) => {
    expect(broken(() => value)).toMatchObject({ allowed: false, remedy: 'never', reasons: [{ code: 'rule/error' }] })
  })

  test('an allow that holds for one more millisecond is sound', () => {
    expect(broken(() => yes(call.at + 1))).toEqual(yes(call.at + 1))
  })
})

describe('hazard 30: a policy with nothing to say denies', () => {
  const noGround = (more: object) => ({ code: 'policy/no-ground', rule: 'policy', required: null, observed: null, ...more })
  const note = { code: 'do-not-call/not-checked', rule: 'do-not-call', required: null, observed: null, remedy: 'supply' } as const

  test('for good, where time changes nothing', () => {
    expect(
      decide(
        ruleOf(() => SILENT),
        call,
        facts,
      ),
    ).toEqual({ allowed: false, remedy: 'never', reasons: [noGround({ remedy: 'never' })] })
  })

  test('as long as its silence holds', () => {
    expect(
      decide(
        ruleOf(() => silent(call.at + 5)),
        call,
        facts,
      ),
    ).toMatchObject({ allowed: false, holdsUntil: call.at + 5 })
  })

  test('naming what the notes in it miss', () => {
    const notes = [
      { ...note, missing: ['facts.listings.gb-tps'] },
      { ...note, missing: ['facts.listings.gb-tps', 'facts.consents'] },
      { ...note, remedy: 'refresh', missing: ['other'] } as const,
    ]
    expect(
      decide(
        ruleOf(() => allow(notes)),
        call,
        facts,
      ),
    ).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [noGround({ remedy: 'supply', missing: ['facts.listings.gb-tps', 'facts.consents'] })],
    })
  })

  test('even where it has duties', () => {
    const duty = { code: 'x-test/say', kind: 'say', when: 'opening' } as const
    expect(
      decide(
        ruleOf(() => allow([], [duty])),
        call,
        facts,
      ),
    ).toMatchObject({ allowed: false, reasons: [{ code: 'policy/no-ground' }] })
  })

  test('one ground beside notes is enough', () => {
    const both = allow([note, ...yes().reasons])
    expect(
      decide(
        ruleOf(() => both),
        call,
        facts,
      ),
    ).toBe(both)
  })
})
