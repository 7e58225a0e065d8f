import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import { decide } from '../../src/intake/decide'
import { quietHours } from '../../src/rules/kinds'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall } from '../../src/testing/a-call'
import type { HolidayCalendar } from '../../src/time/holidays'
import { around, ask, askWithoutClock, codes, ms, NOW } from './ask'

const decent = quietHours({ callable: 'mon-fri 09:00-20:00; sat 10:00-16:00' })
const required = { callable: 'mon-fri 09:00-20:00; sat 10:00-16:00' }
const calendar = (...days: HolidayCalendar['days']): HolidayCalendar => ({
  id: 'x-test',
  name: 'Test',
  citation: 'test',
  sources: ['https://example.org/'],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days,
})

describe('what it says', () => {
  test('open, on which clock, at what time, until it closes', () => {
    expect(ask(decent)).toEqual({
      allowed: true,
      reasons: [{ code: 'quiet-hours/open', rule: 'quiet-hours', required, observed: [{ zone: 'Europe/Oslo', local: '2026-11-24T10:00' }] }],
      duties: [],
      holdsUntil: ms('2026-11-24T20:00:00+01:00'),
    })
  })

  test('closed, on which clock, at what time', () => {
    expect(ask(decent, { at: '2026-11-24T20:30:15+01:00' })).toEqual({
      allowed: false,
      remedy: 'wait',
      holdsUntil: ms('2026-11-25T00:00:00+01:00'),
      reasons: [
        {
          code: 'quiet-hours/closed',
          rule: 'quiet-hours',
          required,
          observed: { zone: 'Europe/Oslo', local: '2026-11-24T20:30:15' },
          remedy: 'wait',
        },
      ],
    })
  })

  test('a holiday, by its name', () => {
    const rule = quietHours({ callable: 'mon-sun 00:00-24:00', holidays: { calendars: ['no'], then: 'closed' } })
    expect(ask(rule, { at: '2026-12-25T12:00:00+01:00' })).toEqual({
      allowed: false,
      remedy: 'wait',
      holdsUntil: ms('2026-12-26T00:00:00+01:00'),
      reasons: [
        {
          code: 'quiet-hours/holiday',
          rule: 'quiet-hours',
          required: { callable: 'mon-sun 00:00-24:00', holidays: { calendars: ['no'], then: 'closed' } },
          observed: { zone: 'Europe/Oslo', local: '2026-12-25T12:00', holiday: expect.any(String) },
          remedy: 'wait',
        },
      ],
    })
  })
})

describe('hazard 8: to the millisecond, half-open', () => {
  test('opening is open, closing is closed', () => {
    expect(around('2026-11-24T09:00:00+01:00', decent)).toEqual([false, true, true])
    expect(around('2026-11-24T20:00:00+01:00', decent)).toEqual([true, false, false])
    expect(around('2026-11-28T16:00:00+01:00', decent)).toEqual([true, false, false])
    expect(ask(decent, { at: '2026-11-29T12:00:00+01:00' }).allowed).toBe(false)
  })

  test('hazard 9: minutes can be said', () => {
    const rule = quietHours({ callable: 'mon-sun 08:30-21:30', quiet: 'mon-sun 12:00-13:30' })
    expect(around('2026-11-24T08:30:00+01:00', rule)).toEqual([false, true, true])
    expect(around('2026-11-24T12:00:00+01:00', rule)).toEqual([true, false, false])
    expect(around('2026-11-24T13:30:00+01:00', rule)).toEqual([false, true, true])
    expect(around('2026-11-24T21:30:00+01:00', rule)).toEqual([true, false, false])
  })

  test('24:00 is the end of the day', () => {
    expect(around('2026-11-25T00:00:00+01:00', quietHours({ callable: 'tue 18:00-24:00' }))).toEqual([true, false, false])
    expect(around('2026-11-25T00:00:00+01:00', quietHours({ callable: 'mon-sun 00:00-24:00' }))).toEqual([true, true, true])
  })

  test('hazard 12: midnight is hour 0', () => {
    expect(around('2026-11-24T00:00:00+01:00', quietHours({ callable: 'tue 00:00-00:30' }))).toEqual([false, true, true])
    expect(ask(decent, { at: '2026-11-24T00:30:00+01:00' }).reasons[0]?.observed).toEqual({ zone: 'Europe/Oslo', local: '2026-11-24T00:30' })
  })

  test('quiet alone leaves the rest open', () => {
    expect(around('2026-11-24T12:00:00+01:00', quietHours({ quiet: 'mon-sun 12:00-13:00' }))).toEqual([true, false, false])
    expect(ask(quietHours({ quiet: 'mon-sun 12:00-13:00' }), { at: '2026-11-29T03:00:00+01:00' }).allowed).toBe(true)
  })
})

describe('clocks', () => {
  const calledParty = { timeZone: 'America/New_York' }

  test('hazard 3: all candidate zones are open, at both ends', () => {
    expect(around('2026-11-24T09:00:00-05:00', decent, { calledParty })).toEqual([false, true, true])
    expect(around('2026-11-24T20:00:00+01:00', decent, { calledParty })).toEqual([true, false, false])
  })

  test('hazard 2: a toll-free number or one of two zones is none of Eastern’s', () => {
    const florida = { to: '+18505550123' } // 850 lies in both
    expect(ask(decent, { ...florida, at: '2026-11-24T09:30:00-05:00' })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'quiet-hours/closed', observed: { zone: 'America/Chicago', local: '2026-11-24T08:30' } }],
    })
    expect(ask(decent, { ...florida, at: '2026-11-24T10:00:00-05:00' }).allowed).toBe(true)
    expect(ask(decent, { ...florida, at: '2026-11-24T19:30:00-06:00' })).toMatchObject({
      allowed: false,
      reasons: [{ observed: { zone: 'America/New_York', local: '2026-11-24T20:30' } }],
    })
  })

  test('several closed clocks: closed until the last of them surely opens', () => {
    expect(ask(decent, { calledParty, at: '2026-11-24T02:00:00+01:00' }).allowed).toBe(false)
  })

  test('a named zone counts with its own date', () => {
    const rule = quietHours({ callable: 'tue 00:00-24:00', clock: ['Pacific/Kiritimati'] })
    expect(around('2026-11-24T00:00:00+14:00', rule)).toEqual([false, true, true])
    expect(around('2026-11-25T00:00:00+14:00', rule)).toEqual([true, false, false])
  })

  test('clocks add up', () => {
    const rule = quietHours({ callable: 'mon-fri 09:00-20:00', clock: ['called-party', 'Asia/Kolkata'] })
    expect(around('2026-11-24T09:00:00+01:00', rule)).toEqual([false, true, true])
    expect(around('2026-11-24T20:00:00+05:30', rule)).toEqual([true, false, false])
  })

  test('the caller’s is where the agent sits', () => {
    const rule = quietHours({ callable: 'mon-fri 09:00-20:00', clock: ['called-party', 'caller'] })
    const callingFrom = { country: 'US', region: 'US-NY', timeZone: 'America/New_York' }
    expect(around('2026-11-24T09:00:00-05:00', rule, { callingFrom })).toEqual([false, true, true])
    expect(around('2026-11-24T20:00:00+01:00', rule, { callingFrom })).toEqual([true, false, false])
  })

  test('the caller’s unknown denies', () => {
    const rule = quietHours({ callable: 'mon-sun 00:00-24:00', clock: ['caller'] })
    const verdict = ask(rule)
    expect(verdict).toMatchObject({ allowed: false, remedy: 'supply' })
    expect(verdict.reasons).toEqual([
      {
        code: 'quiet-hours/clock-unknown',
        rule: 'quiet-hours',
        required: { callable: 'mon-sun 00:00-24:00', clock: ['caller'] },
        observed: null,
        remedy: 'supply',
        missing: ['callingFrom'],
      },
    ])
  })

  test('the called party’s unknown denies, also beside a named one', () => {
    for (const clock of [undefined, ['called-party', 'Europe/Oslo']] as const) {
      const options = { callable: 'mon-sun 00:00-24:00', ...(clock === undefined ? {} : { clock }) }
      expect(askWithoutClock(quietHours(options)).reasons).toEqual([
        {
          code: 'whereabouts/unknown',
          rule: 'whereabouts',
          required: options,
          observed: null,
          remedy: 'supply',
          missing: ['calledParty.addresses'],
        },
      ])
    }
  })

  test('a zone without a table leaves no clock at all', () => {
    const call = aCall()
    const strange = { ...call, whereabouts: { ...call.whereabouts, zones: ['Europe/Oslo', 'Mars/Olympus'] } }
    expect(codes(decent(strange, {}))).toEqual(['whereabouts/unknown'])
  })

  test('beyond the tables of clocks it denies', () => {
    const always = quietHours({ callable: 'mon-sun 00:00-24:00' })
    expect(ask(always, { at: '2040-01-01T12:00:00Z' })).toEqual({
      allowed: false,
      remedy: 'refresh',
      reasons: [
        {
          code: 'quiet-hours/clock-unknown',
          rule: 'quiet-hours',
          required: { callable: 'mon-sun 00:00-24:00' },
          observed: { at: ms('2040-01-01T12:00:00Z') },
          remedy: 'refresh',
        },
      ],
    })
  })
})

describe('past midnight', () => {
  const late = quietHours({ callable: 'fri 22:00-02:00', holidays: { calendars: [calendar({ name: 'Day', on: '11-28' })], then: 'closed' } })

  test('a window belongs to the day on which it opens', () => {
    const friday = quietHours({ callable: 'fri 22:00-02:00' })
    expect(around('2026-11-27T22:00:00+01:00', friday)).toEqual([false, true, true])
    expect(around('2026-11-28T02:00:00+01:00', friday)).toEqual([true, false, false])
    expect(ask(friday, { at: '2026-11-27T01:00:00+01:00' }).allowed).toBe(false)
  })

  test('a date that is itself a closed holiday is closed from its own midnight', () => {
    expect(around('2026-11-28T00:00:00+01:00', late)).toEqual([true, false, false])
    expect(ask(late, { at: '2026-11-28T01:00:00+01:00' })).toMatchObject({ reasons: [{ code: 'quiet-hours/holiday', observed: { holiday: 'Day' } }] })
  })
})

describe('holidays', () => {
  const open = { callable: 'mon-sun 09:00-20:00' }
  const closed = (...days: HolidayCalendar['days']) => quietHours({ ...open, holidays: { calendars: [calendar(...days)], then: 'closed' } })

  test('hazard 16: by the local date of each zone', () => {
    const rule = quietHours({ callable: 'mon-sun 00:00-24:00', holidays: { calendars: [calendar({ name: 'Day', on: '11-25' })], then: 'closed' } })
    expect(around('2026-11-25T00:00:00+01:00', rule)).toEqual([true, false, false])
    expect(around('2026-11-26T00:00:00+01:00', rule)).toEqual([false, true, true])
    const calledParty = { timeZone: 'Pacific/Auckland' }
    expect(around('2026-11-25T00:00:00+13:00', rule, { calledParty })).toEqual([true, false, false])
    expect(around('2026-11-26T00:00:00+01:00', rule, { calledParty })).toEqual([false, true, true])
  })

  test('of any calendar of the list', () => {
    const rule = quietHours({ ...open, holidays: { calendars: ['no', calendar({ name: 'Ours', on: '11-24' })], then: 'closed' } })
    expect(ask(rule)).toMatchObject({ allowed: false, reasons: [{ code: 'quiet-hours/holiday', observed: { holiday: 'Ours' } }] })
    expect(ask(rule, { at: '2026-05-17T12:00:00+02:00' }).allowed).toBe(false)
  })

  test('hazard 17: of every year', () => {
    for (const year of [2026, 2027, 2030, 2036])
      expect(ask(closed({ name: 'Day', on: '11-24' }), { at: `${year}-11-24T12:00:00+01:00` }).allowed).toBe(false)
  })

  test('then replaces the hours of the day', () => {
    const rule = quietHours({ ...open, holidays: { calendars: [calendar({ name: 'Day', on: '11-24' })], then: 'mon-sun 12:00-14:00' } })
    expect(around('2026-11-24T12:00:00+01:00', rule)).toEqual([false, true, true])
    expect(around('2026-11-24T14:00:00+01:00', rule)).toEqual([true, false, false])
    expect(codes(ask(rule))).toEqual(['quiet-hours/holiday'])
  })

  test('eve replaces the hours if tomorrow is a holiday and today is not', () => {
    const holidays = {
      calendars: [calendar({ name: 'One', on: '11-25' }, { name: 'Two', on: '11-26' })],
      then: 'closed',
      eve: 'mon-sun 09:00-12:00',
    } as const
    const rule = quietHours({ ...open, holidays })
    expect(around('2026-11-24T12:00:00+01:00', rule)).toEqual([true, false, false])
    expect(ask(rule, { at: '2026-11-23T15:00:00+01:00' }).allowed).toBe(true)
    expect(ask(rule, { at: '2026-11-25T10:00:00+01:00' }).allowed).toBe(false)
  })

  test('quiet hours are taken from holidays too', () => {
    const holidays = { calendars: [calendar({ name: 'Day', on: '11-24' })], then: 'mon-sun 09:00-20:00' } as const
    expect(ask(quietHours({ quiet: 'mon-sun 10:00-11:00', holidays })).allowed).toBe(false)
  })

  test('hazard 17: beyond what a calendar knows it denies, unless the date is a holiday anyway', () => {
    const known: HolidayCalendar = {
      ...calendar({ name: 'Moon', dates: ['2026-11-01'] }, { name: 'Fixed', on: '11-26' }),
      knownUntilOn: '2026-11-24',
    }
    const rule = quietHours({ ...open, holidays: { calendars: [known], then: 'closed' } })
    expect(ask(rule).allowed).toBe(true)
    expect(ask(rule, { at: '2026-11-25T12:00:00+01:00' })).toEqual({
      allowed: false,
      remedy: 'refresh',
      holdsUntil: ms('2026-11-25T20:00:00+01:00'),
      reasons: [
        {
          code: 'quiet-hours/holidays-unknown',
          rule: 'quiet-hours',
          required: { ...open, holidays: { calendars: ['x-test'], then: 'closed' } },
          observed: { zone: 'Europe/Oslo', local: '2026-11-25T12:00' },
          remedy: 'refresh',
        },
      ],
    })
    expect(codes(ask(rule, { at: '2026-11-26T12:00:00+01:00' }))).toEqual(['quiet-hours/holiday'])
  })
})

describe('proclaimed holidays', () => {
  const rule = quietHours({ callable: 'mon-sun 09:00-20:00', holidays: { calendars: ['no'], then: 'closed' } })
  const proclaimed = (area: { country: string; region?: string; county?: string }, on = '2026-11-24') => ({ proclaimedHolidays: [{ area, on }] })

  test('for the country, the region or a county where the party may be', () => {
    expect(ask(rule, {}, proclaimed({ country: 'NO' }))).toMatchObject({
      allowed: false,
      reasons: [{ code: 'quiet-hours/holiday', observed: { holiday: 'proclaimed' } }],
    })
    expect(ask(rule, {}, proclaimed({ country: 'SE' })).allowed).toBe(true)
    const calledParty = { addresses: [{ country: 'NO', region: 'NO-46', county: 'Vestland' }] }
    expect(ask(rule, { calledParty }, proclaimed({ country: 'NO', region: 'NO-46' })).allowed).toBe(false)
    expect(ask(rule, { calledParty }, proclaimed({ country: 'NO', region: 'NO-46', county: 'vestland' })).allowed).toBe(false)
    expect(ask(rule, { calledParty }, proclaimed({ country: 'NO', region: 'NO-46', county: 'Rogaland' })).allowed).toBe(true)
  })

  test('of another day they are none, absent they are none, and without a list of calendars they count nothing', () => {
    expect(ask(rule, {}, proclaimed({ country: 'NO' }, '2026-11-26')).allowed).toBe(true)
    expect(decide(rule, aCall(), {}).allowed).toBe(true)
    expect(ask(quietHours({ callable: 'mon-sun 09:00-20:00' }), {}, proclaimed({ country: 'NO' })).allowed).toBe(true)
  })

  test('hazard 18: a source of them that failed denies', () => {
    expect(ask(rule, {}, { proclaimedHolidays: [], unavailable: { proclaimedHolidays: 'down' } })).toMatchObject({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'facts/unavailable', observed: { fact: 'proclaimedHolidays', cause: 'down' }, missing: ['facts.proclaimedHolidays'] }],
    })
    expect(ask(decent, {}, { unavailable: { proclaimedHolidays: 'down' } }).allowed).toBe(true)
  })
})

test('a repeated or skipped hour: the wall clock of the instant decides', () => {
  const rule = quietHours({ callable: 'mon-sun 02:15-02:45' })
  expect(ask(rule, { at: '2026-10-25T02:30:00+02:00' }).allowed).toBe(true)
  expect(ask(rule, { at: '2026-10-25T02:30:00+01:00' }).allowed).toBe(true)
  expect(ask(rule, { at: '2026-10-25T02:50:00+02:00' }).allowed).toBe(false)
  for (let at = ms('2026-03-29T00:00:00+01:00'); at < ms('2026-03-30T00:00:00+02:00'); at += 900_000) expect(ask(rule, { at }).allowed).toBe(false)
  const skipped = quietHours({ callable: 'mon-sun 02:30-12:00' })
  expect(around('2026-03-29T03:00:00+02:00', skipped)).toEqual([false, true, true])
})

test.each([
  ['neither callable nor quiet hours', {}],
  ['hours that cannot be read', { callable: '9-5' }],
  ['hour 25', { callable: 'mon 09:00-25:00' }],
  ['an unknown clock', { callable: 'mon 09:00-17:00', clock: ['Mars/Olympus'] }],
  ['no clock', { callable: 'mon 09:00-17:00', clock: [] }],
  ['an unknown calendar', { callable: 'mon 09:00-17:00', holidays: { calendars: ['atlantis'], then: 'closed' } }],
  ['no calendar', { callable: 'mon 09:00-17:00', holidays: { calendars: [], then: 'closed' } }],
])('hazard 30: %s is refused when the policy is built', (_, options) => {
  expect(() => ruleFromSpec({ 'quiet-hours': options })).toThrow(expect.toSatisfy(isGateError))
})

test('the instant of the tests is a Tuesday morning', () => {
  expect(aCall().at).toBe(NOW)
})
