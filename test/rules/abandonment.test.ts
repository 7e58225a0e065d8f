import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import type { FactsInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { abandonment } from '../../src/rules/abandonment'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, BARE, codes, DAY, ms, NOW } from './ask'

const federal = abandonment({ maxRate: 0.03, per: 'P30D', by: ['campaign'] })
const required = { maxRate: 0.03, per: 'P30D', by: ['campaign'] }
type Row = NonNullable<FactsInput['abandonment']>[number]
const row = (abandoned: number, answeredByPerson: number, more: Partial<Row> = {}): Row => ({
  campaign: 'campaign',
  abandoned,
  answeredByPerson,
  fromAt: NOW - 2 * DAY,
  toAt: NOW - DAY,
  ...more,
})
const rows = (...abandoned: readonly Row[]) => ({ abandonment: abandoned })

describe('the rate', () => {
  test('exactly the rate is allowed, with the figures', () => {
    expect(ask(federal, {}, rows(row(3, 100)))).toEqual({
      allowed: true,
      reasons: [
        {
          code: 'abandonment/below',
          rule: 'abandonment',
          required,
          observed: { campaign: 'campaign', answeredByPerson: 100, abandoned: 3, rate: 0.03 },
        },
      ],
      duties: [],
      holdsUntil: ms('2026-11-25T00:00:00+01:00'),
    })
  })

  test('more denies until the window moves', () => {
    expect(ask(federal, {}, rows(row(4, 100)))).toEqual({
      allowed: false,
      remedy: 'wait',
      holdsUntil: ms('2026-11-25T00:00:00+01:00'),
      reasons: [
        {
          code: 'abandonment/rate',
          rule: 'abandonment',
          required,
          observed: { campaign: 'campaign', answeredByPerson: 100, abandoned: 4, rate: 0.04 },
          remedy: 'wait',
        },
      ],
    })
    expect(ask(federal, {}, rows(row(301, 10_000))).allowed).toBe(false)
    expect(ask(federal, {}, rows(row(300, 10_000))).allowed).toBe(true)
  })

  test('no row is a rate of nought', () => {
    expect(ask(federal, {}, rows())).toMatchObject({ allowed: true, reasons: [{ observed: { answeredByPerson: 0, abandoned: 0, rate: 0 } }] })
    expect(ask(abandonment({ maxRate: 0 }), {}, rows(row(0, 0))).allowed).toBe(true)
    expect(ask(abandonment({ maxRate: 0 }), {}, rows(row(1, 1000))).allowed).toBe(false)
  })

  test('rows of the campaign only; of an unknown one, all', () => {
    const facts = rows(row(0, 100), row(50, 100, { campaign: 'spring' }))
    expect(ask(federal, {}, facts).allowed).toBe(true)
    expect(ask(federal, { campaign: 'spring' }, facts).allowed).toBe(false)
    expect(decide(federal, BARE, facts)).toMatchObject({ allowed: false, reasons: [{ observed: { answeredByPerson: 200, abandoned: 50 } }] })
  })
})

describe('the window', () => {
  test('rows whose end lies in it', () => {
    const bad = { fromAt: '2026-10-01T00:00:00Z', toAt: '2026-10-26T00:00:00+01:00' }
    expect(around('2026-11-25T00:00:00+01:00', federal, {}, rows(row(50, 100, bad)))).toEqual([false, true, true])
    const rolling = abandonment({ maxRate: 0.03, per: 'PT24H' })
    expect(around(NOW + DAY, rolling, {}, rows(row(50, 100, { toAt: NOW })))).toEqual([false, true, true])
  })

  test('of 30 days where none is said', () => {
    const bad = { fromAt: '2026-10-01T00:00:00Z', toAt: '2026-10-26T00:00:00+01:00' }
    expect(around('2026-11-25T00:00:00+01:00', abandonment({ maxRate: 0.03 }), {}, rows(row(50, 100, bad)))).toEqual([false, true, true])
  })

  test('of several clocks the highest rate decides', () => {
    const per = abandonment({ maxRate: 0.03, per: 'day' })
    const calledParty = { timeZone: 'America/New_York' } // where it is still yesterday, with a thousand good calls
    const facts = rows(row(0, 1000, { toAt: '2026-11-23T20:00:00+01:00' }), row(10, 100, { toAt: '2026-11-24T01:00:00+01:00' }))
    expect(ask(per, { calledParty, at: '2026-11-24T02:00:00+01:00' }, facts)).toMatchObject({
      allowed: false,
      reasons: [{ observed: { rate: 0.1 } }],
    })
  })

  test('without a clock every row counts', () => {
    expect(askWithoutClock(federal, rows(row(50, 100, { fromAt: 0, toAt: 1 }))).allowed).toBe(false)
  })
})

test('hazard 20: not looked up denies where a rate is asked, and a failed source too', () => {
  expect(decide(federal, aCall(), {})).toEqual({
    allowed: false,
    remedy: 'supply',
    reasons: [{ code: 'abandonment/not-supplied', rule: 'abandonment', required, observed: null, remedy: 'supply', missing: ['facts.abandonment'] }],
  })
  expect(codes(ask(federal, {}, { abandonment: [], unavailable: { abandonment: 'down' } }))).toEqual(['facts/unavailable'])
})

test('duties: connect in time, play a message, let it ring', () => {
  const duties = [
    { code: 'abandonment/connect', kind: 'connect', when: 'opening', within: 'PT2S' },
    { code: 'abandonment/message', kind: 'play', when: 'abandonment' },
    { code: 'abandonment/ring-for', kind: 'ring', when: 'ring', within: 'PT15S' },
    { code: 'abandonment/max-rings', kind: 'ring', when: 'ring' },
  ]
  const options = { connectWithin: 'PT2S', message: true, ringFor: 'PT15S', maxRings: 4 } as const
  expect(abandonment(options)(aCall(), {})).toEqual({ allowed: true, reasons: [], duties })
  expect(ask(abandonment({ ...options, maxRate: 0.03 }), {}, rows())).toMatchObject({ allowed: true, duties })
})

test.each([
  ['more than all', { maxRate: 1.5 }],
  ['less than none', { maxRate: -0.1 }],
  ['no number', { maxRate: Number.NaN }],
])('hazard 30: a rate of %s is refused when the policy is built', (_, options) => {
  expect(() => ruleFromSpec({ abandonment: options })).toThrow(expect.toSatisfy(isGateError))
})
