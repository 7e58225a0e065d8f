import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/core/call'
import type { FactsInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { emergency } from '../../src/rules/emergency'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, codes, DAY, HOUR, ms, NOW } from './ask'

type Level = Parameters<typeof emergency>[0]['level']
const storms = (level: Level = 'county') => emergency({ level, freshFor: 'PT24H' })
type Declared = NonNullable<FactsInput['emergencies']>['declared'][number]
const declaring = (area: Place, more: Partial<Declared> = {}, asOf: number = NOW) => ({
  emergencies: { asOf, declared: [{ area, fromAt: NOW - DAY, kind: 'flood', ...more }] },
})
const none = (asOf: number) => ({ emergencies: { asOf, declared: [] } })
const NORWAY = { country: 'NO' }

describe('declared', () => {
  test('where the party may be: denied until it ends, with kind, area and since when', () => {
    expect(ask(storms(), {}, declaring(NORWAY, { toAt: NOW + HOUR }))).toEqual({
      allowed: false,
      remedy: 'wait',
      holdsUntil: NOW + HOUR,
      reasons: [
        {
          code: 'emergency/declared',
          rule: 'emergency',
          required: { level: 'county', freshFor: 'PT24H' },
          observed: { kind: 'flood', area: NORWAY, fromAt: NOW - DAY, toAt: NOW + HOUR },
          remedy: 'wait',
        },
      ],
    })
    expect(ask(storms(), {}, declaring(NORWAY))).not.toHaveProperty('holdsUntil')
  })

  test('from its beginning to its end, half-open', () => {
    const facts = declaring(NORWAY, { fromAt: NOW + HOUR, toAt: NOW + 2 * HOUR })
    expect(around(NOW + HOUR, storms(), {}, facts)).toEqual([true, false, false])
    expect(around(NOW + 2 * HOUR, storms(), {}, facts)).toEqual([false, true, true])
    expect(ask(storms(), {}, facts).holdsUntil).toBe(NOW + HOUR)
  })

  test('of several that run, the last to end decides', () => {
    const declared = [
      { area: NORWAY, fromAt: NOW - DAY, toAt: NOW + HOUR, kind: 'flood' },
      { area: NORWAY, fromAt: NOW - DAY, toAt: NOW + 3 * HOUR, kind: 'fire' },
    ]
    expect(ask(storms(), {}, { emergencies: { asOf: NOW, declared } }).holdsUntil).toBe(NOW + 3 * HOUR)
  })

  test('what is stale still declares', () => {
    expect(codes(ask(storms(), {}, declaring(NORWAY, {}, NOW - 5 * DAY)))).toEqual(['emergency/declared'])
  })
})

describe('where', () => {
  const at = (...addresses: readonly Place[]) => ({ calledParty: { addresses } })
  const bergen: Place = { country: 'NO', region: 'NO-46', county: 'Vestland', municipality: 'Bergen' }
  const isDenied = (level: Level, area: Place, ...addresses: readonly Place[]) => !ask(storms(level), at(...addresses), declaring(area)).allowed

  test('compared down to the level', () => {
    const voss = { ...bergen, municipality: 'Voss' }
    expect(isDenied('municipality', voss, bergen)).toBe(false)
    expect(isDenied('county', voss, bergen)).toBe(true)
    const elsewhere = { ...bergen, county: 'Hordaland' }
    expect(isDenied('county', elsewhere, bergen)).toBe(false)
    expect(isDenied('region', elsewhere, bergen)).toBe(true)
    const oslo = { country: 'NO', region: 'NO-03' }
    expect(isDenied('region', oslo, bergen)).toBe(false)
    expect(isDenied('country', oslo, bergen)).toBe(true)
    expect(isDenied('country', { country: 'SE' }, bergen)).toBe(false)
  })

  test('names in any case', () => {
    expect(isDenied('municipality', { ...bergen, municipality: ' BERGEN ' }, bergen)).toBe(true)
  })

  test('unknown may be there', () => {
    expect(isDenied('county', bergen, { country: 'NO', region: 'NO-46' })).toBe(true)
    expect(isDenied('county', { country: 'NO', region: 'NO-46' }, bergen)).toBe(true)
    expect(isDenied('county', bergen)).toBe(true)
  })

  test('any of several addresses', () => {
    expect(isDenied('county', bergen, { country: 'SE' }, bergen)).toBe(true)
  })

  test('the number only where no address lies in its region', () => {
    const florida = { to: '+13055550123' }
    const miami = { country: 'US', region: 'US-FL', county: 'Miami-Dade' }
    const area = { country: 'US', region: 'US-FL', county: 'Broward' }
    const allowed = (...addresses: readonly Place[]) => ask(storms(), { ...florida, calledParty: { addresses } }, declaring(area)).allowed
    expect(allowed(miami)).toBe(true)
    expect(allowed({ country: 'US', region: 'US-OH' })).toBe(false)
    expect(allowed()).toBe(false)
  })
})

describe('how fresh', () => {
  test('none declared, as of when, and for how long that holds', () => {
    expect(ask(storms(), {}, none(NOW - HOUR))).toEqual({
      allowed: true,
      reasons: [
        {
          code: 'emergency/none-declared',
          rule: 'emergency',
          required: { level: 'county', freshFor: 'PT24H' },
          observed: { asOf: NOW - HOUR },
        },
      ],
      duties: [],
      holdsUntil: NOW + 23 * HOUR,
    })
  })

  test('too old denies, at its very end', () => {
    expect(around(NOW + DAY, storms(), {}, none(NOW))).toEqual([true, false, false])
    expect(ask(storms(), {}, none(NOW - DAY))).toEqual({
      allowed: false,
      remedy: 'refresh',
      reasons: [
        {
          code: 'emergency/stale',
          rule: 'emergency',
          required: { level: 'county', freshFor: 'PT24H' },
          observed: { asOf: NOW - DAY },
          remedy: 'refresh',
        },
      ],
    })
  })

  test('days by the wall clock, over as soon as in one zone', () => {
    const daily = emergency({ level: 'county', freshFor: 'P1D' })
    const asOf = ms('2026-10-24T12:00:00+02:00')
    expect(around('2026-10-25T12:00:00+01:00', daily, {}, none(asOf))).toEqual([true, false, false])
    const calledParty = { timeZone: 'America/New_York' }
    expect(around('2026-10-25T11:00:00+01:00', daily, { calledParty }, none(asOf))).toEqual([true, false, false])
  })

  test('dated after the call it is as stale, until then', () => {
    expect(ask(storms(), {}, none(NOW + HOUR))).toMatchObject({ allowed: false, holdsUntil: NOW + HOUR, reasons: [{ code: 'emergency/stale' }] })
    expect(around(NOW + HOUR, storms(), {}, none(NOW + HOUR))).toEqual([false, true, true])
  })

  test('without a clock nothing is fresh', () => {
    expect(askWithoutClock(emergency({ level: 'county', freshFor: 'P1D' }), none(NOW)).allowed).toBe(false)
  })
})

test('hazard 20: not looked up denies, and so does a source that failed', () => {
  expect(decide(storms(), aCall(), {})).toEqual({
    allowed: false,
    remedy: 'supply',
    reasons: [
      {
        code: 'emergency/not-supplied',
        rule: 'emergency',
        required: { level: 'county', freshFor: 'PT24H' },
        observed: null,
        remedy: 'supply',
        missing: ['facts.emergencies'],
      },
    ],
  })
  expect(codes(ask(storms(), {}, { ...none(NOW), unavailable: { emergencies: 'down' } }))).toEqual(['facts/unavailable'])
})
