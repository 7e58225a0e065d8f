import fc from 'fast-check'
import { DateTime, Settings } from 'luxon'
import { afterEach, describe, expect, it } from 'vitest'
import type { InstantInput } from '../../src/core/call'
import { formatInstant } from '../../src/time/formatting'
import { toInstant } from '../../src/time/instants'
import { the } from './moment-oracle'

describe('an instant is', () => {
  it.each<[InstantInput, string]>([
    ['2026-11-24T12:00:00Z', '2026-11-24T12:00:00.000Z'],
    ['2026-11-24T00:00+01:00', '2026-11-23T23:00:00.000Z'],
    ['2026-11-24T12:00:00.5-05:30', '2026-11-24T17:30:00.500Z'],
    ['2026-11-24T12:00:00,123456789+0545', '2026-11-24T06:15:00.123Z'],
    ['2026-11-24T12:00+14', '2026-11-23T22:00:00.000Z'],
    ['2026-11-24T24:00Z', '2026-11-25T00:00:00.000Z'],
    ['2028-02-29T00:00Z', '2028-02-29T00:00:00.000Z'],
    ['20261124T120000Z', '2026-11-24T12:00:00.000Z'],
    ['2026-W48-2T12:00Z', '2026-11-24T12:00:00.000Z'],
    ['2026-328T12:00+01:00', '2026-11-24T11:00:00.000Z'],
    ['+002026-11-24T12:00Z', '2026-11-24T12:00:00.000Z'],
    [1_795_521_600_000, '2026-11-24T12:00:00.000Z'],
    [new Date(1_795_521_600_000), '2026-11-24T12:00:00.000Z'],
    [DateTime.fromISO('2026-11-24T07:00', { zone: 'America/New_York' }), '2026-11-24T12:00:00.000Z'],
  ])('%s', (input, expected) => {
    expect(new Date(toInstant(input) ?? Number.NaN).toISOString()).toBe(expected)
  })

  it.each<[string, InstantInput]>([
    ['text without an offset', '2026-11-24T12:00'],
    ['a date alone', '2026-11-24'],
    ['a date with an offset and no time', '2026-11-24Z'],
    ['30 February', '2026-02-30T12:00Z'],
    ['29 February in a common year', '2026-02-29T12:00Z'],
    ['month 13', '2026-13-01T12:00Z'],
    ['day 0', '2026-11-00T12:00Z'],
    ['hour 25', '2026-11-24T25:00Z'],
    ['a minute after 24:00', '2026-11-24T24:01Z'],
    ['minute 60', '2026-11-24T12:60Z'],
    ['second 60', '2026-11-24T12:00:60Z'],
    ['an offset of 24 hours', '2026-11-24T12:00+24:00'],
    ['a time alone', 'T12:00Z'],
    ['a month', '2026-11T12:00Z'],
    ['week 54', '2026-W54-1T12:00Z'],
    ['a day beyond the year', '2026-366T12:00Z'],
    ['text around it', ' 2026-11-24T12:00Z'],
    ['another format', 'Tue, 24 Nov 2026 12:00:00 GMT'],
    ['digits', '1795521600000'],
    ['nothing', ''],
    ['no number', Number.NaN],
    ['infinity', Infinity],
    ['a fraction of a millisecond', 1.5],
    ['what no Date can hold', 8_640_000_000_000_001],
    ['an invalid Date', new Date(Number.NaN)],
    ['an invalid DateTime', DateTime.invalid('test')],
    ['null', null as unknown as InstantInput],
    ['an object', {} as InstantInput],
    ['a text for milliseconds', { toMillis: () => '5' as unknown as number }],
  ])('not %s', (_, input) => {
    expect(toInstant(input)).toBeUndefined()
  })

  it('the midnight in UTC of a date alone, where dates are allowed', () => {
    expect(toInstant('2020-01-01', { dateOnly: true })).toBe(Date.UTC(2020, 0, 1))
    expect(toInstant('2020-02-30', { dateOnly: true })).toBeUndefined()
    expect(toInstant('2020-01-01T00:00', { dateOnly: true })).toBeUndefined()
  })

  it('what Date reads, for any instant and offset', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1, 0), max: Date.UTC(9998, 0) }), fc.integer({ min: -839, max: 839 }), (at, minutes) => {
        const shown = new Date(at + minutes * 60_000).toISOString().slice(0, -1)
        const size = Math.abs(minutes)
        const offset = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
        expect(toInstant(shown + offset)).toBe(at)
      }),
    )
  })
})

describe('the shape that machines write', () => {
  const digits = (width: number, max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'))
  const parts = fc.tuple(
    digits(4, 9999),
    digits(2, 14),
    digits(2, 33),
    digits(2, 26),
    digits(2, 62),
    digits(2, 62),
    digits(3, 999),
    fc.constantFrom('+', '-'),
    digits(2, 26),
    digits(2, 62),
  )

  it('is read and refused like the rarer ways of writing the same', () => {
    fc.assert(
      fc.property(parts, ([year, month, day, hour, minute, second, millis, sign, hours, minutes]) => {
        const date = `${year}-${month}-${day}T${hour}:${minute}`
        for (const time of [date, `${date}:${second}`, `${date}:${second}.${millis}`]) {
          expect(toInstant(`${time}${sign}${hours}:${minutes}`)).toBe(toInstant(`${time}${sign}${hours}${minutes}`))
          expect(toInstant(`${time}Z`)).toBe(toInstant(`${time}+00`))
        }
        expect(toInstant(`${date}:${second}.${millis}Z`)).toBe(toInstant(`${date}:${second},${millis}Z`))
        expect(toInstant(`${date}Z`)).toBe(toInstant(`${date}:00.0Z`))
      }),
      { numRuns: 2000 },
    )
  })

  it('is refused where one character is another', () => {
    for (const text of ['2026-11-24T12:00Z', '2026-11-24T12:00:00-05:30', '2026-11-24T12:00:00.123+01:00'])
      for (let index = 0; index < text.length; index++)
        for (const other of '/:;@ \u0660x') {
          if (other !== text[index])
            expect(toInstant(text.slice(0, index) + other + text.slice(index + 1)), `${text} ${index} ${other}`).toBeUndefined()
        }
  })
})

describe("hazard 13: luxon's global settings", () => {
  const before = {
    defaultZone: Settings.defaultZone,
    defaultLocale: Settings.defaultLocale,
    defaultNumberingSystem: Settings.defaultNumberingSystem,
    defaultOutputCalendar: Settings.defaultOutputCalendar,
    now: Settings.now,
    throwOnInvalid: Settings.throwOnInvalid,
    twoDigitCutoffYear: Settings.twoDigitCutoffYear,
  }
  afterEach(() => Object.assign(Settings, before))

  it('change nothing in reading and writing instants', () => {
    const texts = [
      '2026-11-24T12:00:00Z',
      '2026-11-24T12:00',
      '2026-11-24',
      'T12:00Z',
      '2026-W48-2T12:00Z',
      '2026-W54-1T12:00Z',
      '20261124T1200+0545',
      '2026-02-30T12:00Z',
    ]
    const ask = () => [
      ...texts.map((text) => toInstant(text)),
      formatInstant(the('America/New_York'), 1_795_521_600_000, 'en'),
      formatInstant(the('Asia/Kathmandu'), 1_795_521_600_000, 'nb'),
    ]
    const untouched = ask()
    Settings.defaultZone = 'Pacific/Kiritimati'
    Settings.defaultLocale = 'ar-EG'
    Settings.defaultNumberingSystem = 'arab'
    Settings.defaultOutputCalendar = 'islamic'
    Settings.now = () => 0
    Settings.throwOnInvalid = true
    expect(ask()).toEqual(untouched)
    expect(untouched.slice(0, 4)).toEqual([1_795_521_600_000, undefined, undefined, undefined])
  })
})

describe('an instant in words', () => {
  it('shows the wall clock of the zone, by our offset', () => {
    const at = Date.parse('2027-01-15T20:05Z')
    expect(formatInstant(the('America/Vancouver'), at, 'en')).toBe('Fri 15 Jan 2027, 13:05')
    expect(formatInstant(the('America/New_York'), Date.parse('2026-11-24T17:00Z'), 'en')).toBe('Tue 24 Nov 2026, 12:00')
  })

  it('hazard 12: midnight is 00:00', () => {
    expect(formatInstant(the('America/New_York'), Date.parse('2026-11-24T05:00Z'), 'en')).toBe('Tue 24 Nov 2026, 00:00')
    expect(formatInstant(the('America/New_York'), Date.parse('2026-11-24T05:59Z'), 'en')).toBe('Tue 24 Nov 2026, 00:59')
  })

  it('names weekday and month in the language', () => {
    expect(formatInstant(the('Europe/Paris'), Date.parse('2026-11-24T11:00Z'), 'fr')).toBe('mar. 24 nov. 2026, 12:00')
  })
})
