import { describe, expect, test } from 'vitest'
import type { FactsInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { reassignedNumber } from '../../src/rules/reassigned-number'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, codes, DAY, HOUR, ms, NOW } from './ask'

const needed = reassignedNumber({ freshFor: 'P31D', required: true })
const optional = reassignedNumber({ freshFor: 'P31D', required: false })
const CHECKED = ms('2026-11-20T12:00:00+01:00')
const checked = (answer: 'yes' | 'no' | 'no-data', checkedAt: number = CHECKED): FactsInput => ({
  reassigned: { answer, sinceOn: '2026-01-01', checkedAt },
})
const observed = (answer: string, checkedAt: number = CHECKED) => ({ answer, sinceOn: '2026-01-01', checkedAt })

test('no: the same person, for as long as the answer is fresh', () => {
  for (const rule of [needed, optional])
    expect(ask(rule, {}, checked('no'))).toMatchObject({
      allowed: true,
      holdsUntil: ms('2026-12-21T12:00:00+01:00'),
      reasons: [{ code: 'reassigned-number/same-person', rule: 'reassigned-number', observed: observed('no') }],
    })
})

test('yes always denies, required or not, however old', () => {
  for (const rule of [needed, optional])
    for (const checkedAt of [CHECKED, NOW - 900 * DAY, NOW + DAY])
      expect(ask(rule, {}, checked('yes', checkedAt))).toMatchObject({
        allowed: false,
        remedy: 'never',
        reasons: [{ code: 'reassigned-number/reassigned', rule: 'reassigned-number', observed: observed('yes', checkedAt), remedy: 'never' }],
      })
})

describe('required', () => {
  test('no data denies', () => {
    expect(ask(needed, {}, checked('no-data'))).toEqual({
      allowed: false,
      remedy: 'refresh',
      reasons: [
        {
          code: 'reassigned-number/stale',
          rule: 'reassigned-number',
          required: { freshFor: 'P31D', required: true },
          observed: observed('no-data'),
          remedy: 'refresh',
        },
      ],
    })
  })

  test('too old denies, at its very end', () => {
    expect(around('2026-12-21T12:00:00+01:00', needed, {}, checked('no'))).toEqual([true, false, false])
    const hours = reassignedNumber({ freshFor: 'PT168H', required: true })
    expect(around(CHECKED + 168 * HOUR, hours, {}, checked('no'))).toEqual([true, false, false])
  })

  test('dated after the call it is as stale, until then', () => {
    expect(ask(needed, {}, checked('no', NOW + HOUR))).toMatchObject({ allowed: false, holdsUntil: NOW + HOUR })
    expect(around(NOW + HOUR, needed, {}, checked('no', NOW + HOUR))).toEqual([false, true, true])
  })

  test('hazard 20: not asked denies, and so does a source that failed', () => {
    expect(decide(needed, aCall(), {})).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [
        {
          code: 'reassigned-number/not-supplied',
          rule: 'reassigned-number',
          required: { freshFor: 'P31D', required: true },
          observed: null,
          remedy: 'supply',
          missing: ['facts.reassigned'],
        },
      ],
    })
    expect(codes(ask(needed, {}, { ...checked('no'), unavailable: { reassigned: 'down' } }))).toEqual(['facts/unavailable'])
  })

  test('without a clock nothing is fresh', () => {
    expect(askWithoutClock(needed, checked('no')).allowed).toBe(false)
  })
})

test('not required, what is unknown or stale says nothing, and grants nothing', () => {
  for (const facts of [{}, checked('no-data'), checked('no', NOW - 40 * DAY), checked('no', NOW + DAY), { unavailable: { reassigned: 'down' } }]) {
    const verdict = askWithoutClock(optional, facts)
    expect([verdict.allowed, verdict.reasons]).toEqual([true, []])
    expect(codes(ask(optional, {}, facts))).toEqual(['policy/no-ground'])
  }
})
