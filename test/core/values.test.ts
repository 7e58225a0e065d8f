// The small parts: verdicts, reasons, errors, durations, needs.
import { describe, expect, test } from 'vitest'
import { gateError, isGateError } from '../../src/core/errors'
import { longestMillis, mergeNeeds } from '../../src/core/needs'
import { reasonMaker } from '../../src/core/reason'
import { durationParts, durationSchema } from '../../src/core/scalars'
import { allow, boundOf, deny, hardness, hasGround, SILENT, silent } from '../../src/core/verdict'

const reason = reasonMaker('x-test', undefined)
const fault = (remedy: 'wait' | 'supply' | 'never') => reason('x-test/no', { required: null, observed: null, remedy })
const DAY = 86_400_000

describe('verdicts', () => {
  test('an infinite bound is left out, a finite one is not', () => {
    expect(allow([])).toEqual({ allowed: true, reasons: [], duties: [] })
    expect(allow([], [], 5)).toEqual({ allowed: true, reasons: [], duties: [], holdsUntil: 5 })
    expect(silent()).toBe(SILENT)
    expect(boundOf(SILENT)).toBe(Number.POSITIVE_INFINITY)
    expect(boundOf(silent(5))).toBe(5)
  })

  test('the remedy of a denial is the hardest of its reasons', () => {
    expect(deny([fault('supply'), fault('wait')], 5)).toMatchObject({ remedy: 'supply', holdsUntil: 5 })
    expect(deny([fault('wait'), fault('never'), fault('supply')]).remedy).toBe('never')
    expect((['wait', 'supply', 'refresh', 'obtain-consent', 'change-call', 'never'] as const).map(hardness)).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('silence and notes are no ground', () => {
    const ground = reason.ground('x-test/yes', null, null)
    expect([SILENT, allow([fault('supply')]), deny([fault('wait')]), allow([ground]), allow([fault('supply'), ground])].map(hasGround)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })
})

test('a reason names the provision it stands under by one shared object, and none where there is none', () => {
  const origin = Object.freeze({ id: 'no/x', jurisdiction: 'NO', citation: '§ 1', binding: 'statute', confidence: 'high' } as const)
  const under = reasonMaker('consent', origin)
  expect(under('consent/missing', { required: 1, observed: 2, remedy: 'wait' }).origin).toBe(origin)
  expect(under.ground('consent/given', 1, 2)).toEqual({ code: 'consent/given', rule: 'consent', origin, required: 1, observed: 2 })
  expect('origin' in reason.ground('x-test/yes', 1, 2)).toBe(false)
})

describe('errors', () => {
  const error = gateError(
    'invalid-call',
    [
      { path: 'to', message: 'is missing' },
      { path: '', message: 'is no call' },
    ],
    new Error('cause'),
  )

  test('name every issue with its path, and keep the cause', () => {
    expect(error.message).toBe('invalid-call: to: is missing; is no call')
    expect(error).toMatchObject({ name: 'GateError', code: 'invalid-call', cause: new Error('cause') })
  })

  test('are recognized from another copy of the library, and other errors are not', () => {
    const elsewhere = Object.assign(new Error('x'), { name: 'GateError', code: 'invalid-list', issues: [] })
    expect(
      [error, elsewhere, new Error('x'), Object.assign(new Error('x'), { code: 'invalid-call', issues: [] }), { ...elsewhere }, null].map(
        isGateError,
      ),
    ).toEqual([true, true, false, false, false, false])
  })
})

describe('durations', () => {
  test.each([
    ['P18M', { months: 18, days: 0, millis: 0 }],
    ['P1Y2M', { months: 14, days: 0, millis: 0 }],
    ['P2W1D', { months: 0, days: 15, millis: 0 }],
    ['PT168H', { months: 0, days: 0, millis: 7 * DAY }],
    ['P1DT1H1M1S', { months: 0, days: 1, millis: 3_661_000 }],
    ['PT0S', { months: 0, days: 0, millis: 0 }],
  ] as const)('%s', (duration, parts) => {
    expect(durationParts(duration)).toEqual(parts)
  })

  test.each(['P', 'PT', 'P1', 'P1.5D', 'p1d', 'P1H', 'PT1D', '-P1D', 'P1D ', '', 'P1DT'])('%j is none', (text) => {
    expect(durationSchema.safeParse(text).success).toBe(false)
    expect(() => durationParts(text as 'P1D')).toThrow(RangeError)
  })
})

describe('needs', () => {
  test('are merged without repeating, and the longest history wins', () => {
    expect(
      mergeNeeds([
        { facts: ['attempts'], lists: ['a'], history: 'PT24H' },
        { facts: ['attempts', 'consents'], lists: ['b', 'a'], history: 'month' },
        { facts: [], lists: [], history: 'P7D' },
      ]),
    ).toEqual({ facts: ['attempts', 'consents'], lists: ['a', 'b'], history: 'month' })
    expect(mergeNeeds([{ facts: [], lists: [] }])).toEqual({ facts: [], lists: [] })
    expect(
      mergeNeeds([
        { facts: [], lists: [], history: 'ever' },
        { facts: [], lists: [], history: 'year' },
      ]).history,
    ).toBe('ever')
  })

  test('a window of days has a day of slack, since clocks change; one of hours has none', () => {
    expect([longestMillis('PT24H'), longestMillis('P7D'), longestMillis('day'), longestMillis('ever')]).toEqual([
      DAY,
      8 * DAY,
      2 * DAY,
      Number.POSITIVE_INFINITY,
    ])
    expect(longestMillis('P1M')).toBe(32 * DAY)
  })
})
