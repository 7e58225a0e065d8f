import fc from 'fast-check'
import { DateTime } from 'luxon'
import moment from 'moment-timezone'
import { describe, expect, it } from 'vitest'
import {
  dateOf,
  dayOf,
  instantOf,
  localDay,
  localMillis,
  localText,
  monthStart,
  nextMidnight,
  startOfDay,
  weekdayOf,
  weekStart,
  yearOf,
  yearStart,
} from '../../src/time/local'
import { momentDate, the } from './moment-oracle'

const newYork = the('America/New_York')
const MINUTE = 60_000
const ZONES = [
  'America/New_York',
  'America/Asuncion',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'America/Havana',
]
const local = (text: string) => Date.parse(`${text}Z`)
const iso = (at: number) => new Date(at).toISOString()

describe('the calendar', () => {
  it('agrees with Date on every day from 1900 to 2100', () => {
    for (let day = dayOf('1900-01-01'); day <= dayOf('2100-12-31'); day++) {
      const date = new Date(day * 86_400_000)
      if (dateOf(day) !== date.toISOString().slice(0, 10) || weekdayOf(day) !== (date.getUTCDay() + 6) % 7 || dayOf(dateOf(day)) !== day)
        expect.fail(dateOf(day))
    }
  })

  it('finds the Monday, the month and the year of a day', () => {
    const sunday = dayOf('2028-03-05')
    expect([weekStart(sunday), weekStart(sunday + 1), monthStart(sunday), yearStart(sunday)].map(dateOf)).toEqual([
      '2028-02-28',
      '2028-03-06',
      '2028-03-01',
      '2028-01-01',
    ])
    expect([yearOf(dayOf('2027-12-31')), yearOf(dayOf('2028-01-01'))]).toEqual([2027, 2028])
  })

  it('refuses dates that do not exist', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '', '2026-11-24T00:00'])
      expect(() => dayOf(text)).toThrow(RangeError)
    expect(dateOf(dayOf('2028-02-29'))).toBe('2028-02-29')
  })
})

describe('the local date and time', () => {
  it('hazard 16: is that of the zone, not of the server or of UTC', () => {
    const at = Date.parse('2026-11-25T03:30Z')
    expect(dateOf(localDay(newYork, at))).toBe('2026-11-24')
    expect(dateOf(localDay(the('Pacific/Kiritimati'), Date.parse('2026-11-24T10:00Z')))).toBe('2026-11-25')
    expect(dateOf(localDay(the('Pacific/Kiritimati'), Date.parse('2026-11-24T09:59:59.999Z')))).toBe('2026-11-24')
  })

  it('hazard 12: midnight is hour 0', () => {
    for (let minute = 0; minute < 60; minute++) {
      const at = Date.parse('2026-11-24T05:00Z') + minute * MINUTE
      expect(localText(newYork, at)).toBe(`2026-11-24T00:${String(minute).padStart(2, '0')}`)
    }
    expect(localText(newYork, Date.parse('2026-11-24T05:00Z') - 1)).toBe('2026-11-23T23:59:59.999')
  })

  it('hazard 13: the text shows seconds and milliseconds only where there are any', () => {
    const noon = Date.parse('2026-11-24T17:00Z')
    expect([0, 1, 1000, 1001, 59_999].map((more) => localText(newYork, noon + more))).toEqual([
      '2026-11-24T12:00',
      '2026-11-24T12:00:00.001',
      '2026-11-24T12:00:01',
      '2026-11-24T12:00:01.001',
      '2026-11-24T12:00:59.999',
    ])
  })

  it('agrees with moment-timezone anywhere, zones taken in turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2037, 11, 30) }), fc.constantFrom(...moment.tz.names()), (at, name) => {
        // moment rounds offsets to whole minutes; Liberia had half of one until 1972.
        if (name === 'Africa/Monrovia') return
        const full = moment.tz(at, name).format('YYYY-MM-DDTHH:mm:ss.SSS')
        expect(localText(the(name), at)).toBe(full.replace(/\.000$/, '').replace(/(T..:..):00$/, '$1'))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the instant of a local time', () => {
  it('a skipped hour moves forward by the gap, as luxon has it; a repeated one is the earlier', () => {
    expect(iso(instantOf(newYork, local('2026-03-08T02:30')))).toBe('2026-03-08T07:30:00.000Z')
    expect(localText(newYork, instantOf(newYork, local('2026-03-08T02:30')))).toBe('2026-03-08T03:30')
    expect(iso(instantOf(newYork, local('2026-03-08T01:59:59.999')))).toBe('2026-03-08T06:59:59.999Z')
    expect(iso(instantOf(newYork, local('2026-03-08T03:00')))).toBe('2026-03-08T07:00:00.000Z')
    expect(iso(instantOf(newYork, local('2026-11-01T01:30')))).toBe('2026-11-01T05:30:00.000Z')
    expect(iso(instantOf(newYork, local('2026-11-01T02:00')))).toBe('2026-11-01T07:00:00.000Z')
    const luxon = DateTime.fromISO('2026-03-08T02:30', { zone: 'America/New_York' })
    expect(instantOf(newYork, local('2026-03-08T02:30'))).toBe(luxon.toMillis())
  })

  it('half an hour is skipped and repeated on Lord Howe', () => {
    const zone = the('Australia/Lord_Howe')
    expect(localText(zone, instantOf(zone, local('2026-10-04T02:15')))).toBe('2026-10-04T02:45')
    expect(iso(instantOf(zone, local('2026-04-05T01:45')))).toBe('2026-04-04T14:45:00.000Z')
  })

  it('is the earliest instant that shows the local time, wherever one does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Date.UTC(2037, 11, 30) / MINUTE }), fc.constantFrom(...ZONES), (minute, name) => {
        const zone = the(name)
        const at = minute * MINUTE
        const found = instantOf(zone, localMillis(zone, at))
        expect(found).toBeLessThanOrEqual(at)
        expect(localMillis(zone, found)).toBe(localMillis(zone, at))
      }),
      { numRuns: 2000 },
    )
  })

  it('what is no number is none after, either', () => {
    expect(instantOf(newYork, Number.NaN)).toBeNaN()
    expect(startOfDay(newYork, Number.NaN)).toBeNaN()
    expect(instantOf(newYork, Infinity)).toBe(Infinity)
  })
})

describe('the start of a local date', () => {
  const starts: readonly (readonly [zone: string, date: string, at: string, shows: string])[] = [
    ['America/New_York', '2026-11-24', '2026-11-24T05:00:00.000Z', '2026-11-24T00:00'],
    // midnight is skipped
    ['America/Asuncion', '2023-10-01', '2023-10-01T04:00:00.000Z', '2023-10-01T01:00'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z', '2026-04-24T01:00'],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z', '2026-03-29T01:00'],
    // midnight comes twice: back from 00:00 to 23:00 never reached the date, back from 01:00 to 00:00 did
    ['America/Asuncion', '2024-03-24', '2024-03-24T04:00:00.000Z', '2024-03-24T00:00'],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z', '2026-11-01T00:00'],
    // back from 00:01 to 23:01 of the day before
    ['America/St_Johns', '2010-11-07', '2010-11-07T02:30:00.000Z', '2010-11-07T00:00'],
    // Samoa had no 30 December 2011
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00.000Z', '2011-12-29T00:00'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z', '2011-12-31T00:00'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z', '2011-12-31T00:00'],
    ['Asia/Kathmandu', '2026-11-24', '2026-11-23T18:15:00.000Z', '2026-11-24T00:00'],
    ['Pacific/Kiritimati', '2026-11-24', '2026-11-23T10:00:00.000Z', '2026-11-24T00:00'],
  ]
  it.each(starts)('hazard 14: in %s %s begins at %s, when the clock shows %s', (name, date, at, shows) => {
    const start = startOfDay(the(name), dayOf(date))
    expect(iso(start)).toBe(at)
    expect(localText(the(name), start)).toBe(shows)
  })

  it('is an instant of the date, and 1 ms before there was none, wherever the date exists', () => {
    for (const name of ZONES) {
      for (let day = dayOf('2005-01-01'); day < dayOf('2037-12-30'); day += 1) {
        const start = startOfDay(the(name), day)
        if (name === 'Pacific/Apia' && dateOf(day) === '2011-12-30') continue
        if (localDay(the(name), start) !== day || localDay(the(name), start - 1) >= day) expect.fail(`${name} ${dateOf(day)}`)
      }
    }
  })

  it('the next midnight is after the instant and on a later date, also in the minute that comes twice', () => {
    const zone = the('America/St_Johns')
    const first = startOfDay(zone, dayOf('2010-11-07'))
    expect(iso(nextMidnight(zone, first - 1))).toBe(iso(first))
    expect(localText(zone, first + MINUTE)).toBe('2010-11-06T23:01')
    expect(iso(nextMidnight(zone, first + MINUTE))).toBe('2010-11-07T03:30:00.000Z')
    expect(iso(nextMidnight(newYork, Date.parse('2026-11-24T05:00Z')))).toBe('2026-11-25T05:00:00.000Z')
    expect(iso(nextMidnight(newYork, Date.parse('2026-11-24T05:00Z') - 1))).toBe('2026-11-24T05:00:00.000Z')
  })

  it('moment-timezone has the same date just after and another just before the next midnight', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 11, 29) }), fc.constantFrom(...ZONES), (at, name) => {
        const midnight = nextMidnight(the(name), at)
        expect(midnight).toBeGreaterThan(at)
        expect(momentDate(name, midnight) > momentDate(name, at)).toBe(true)
        expect(momentDate(name, midnight - 1) <= momentDate(name, at)).toBe(true)
      }),
    )
  })
})
