import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Duration } from '../../src/core/scalars'
import { after, before, businessDaysAfter, dayAfter, dayBefore } from '../../src/time/durations'
import { dateOf, dayOf, localText } from '../../src/time/local'
import { the } from './moment-oracle'

const newYork = the('America/New_York')
const at = (text: string) => Date.parse(text)

describe('from an instant', () => {
  it('days move the wall clock, hours the instant, across a change of the clock', () => {
    const noon = at('2026-10-31T12:00-04:00')
    expect(localText(newYork, after(newYork, noon, 'P1D'))).toBe('2026-11-01T12:00')
    expect(localText(newYork, after(newYork, noon, 'PT24H'))).toBe('2026-11-01T11:00')
    expect(localText(newYork, before(newYork, at('2026-03-09T12:00-04:00'), 'P2D'))).toBe('2026-03-07T12:00')
    expect(localText(newYork, before(newYork, at('2026-03-09T12:00-04:00'), 'PT48H'))).toBe('2026-03-07T11:00')
    expect(after(newYork, noon, 'PT168H') - noon).toBe(168 * 3_600_000)
  })

  it('months clamp at the end of the month', () => {
    expect(localText(newYork, after(newYork, at('2026-01-31T09:30-05:00'), 'P1M'))).toBe('2026-02-28T09:30')
    expect(localText(newYork, after(newYork, at('2027-12-31T09:30-05:00'), 'P2M'))).toBe('2028-02-29T09:30')
    expect(localText(newYork, before(newYork, at('2026-03-31T09:30-04:00'), 'P1M'))).toBe('2026-02-28T09:30')
    expect(localText(newYork, after(newYork, at('2024-02-29T09:30-05:00'), 'P18M'))).toBe('2025-08-29T09:30')
    expect(localText(newYork, before(newYork, at('2026-01-15T09:30-05:00'), 'P1Y2M'))).toBe('2024-11-15T09:30')
  })

  it('a wall clock that is skipped moves forward by the gap', () => {
    expect(localText(newYork, after(newYork, at('2026-03-07T02:30-05:00'), 'P1D'))).toBe('2026-03-08T03:30')
  })

  it('nothing moved is the same instant, in a repeated hour too', () => {
    const second = at('2026-11-01T01:30-05:00')
    expect(after(newYork, second, 'P0D')).toBe(second)
  })

  it('agrees with luxon in a zone whose rules Node knows, away from repeated hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2030, 0) }),
        fc.constantFrom('P1D', 'P31D', 'P1M', 'P18M', 'P2Y', 'P3W', 'P1MT5H', 'PT90M'),
        (instant, duration) => {
          const zone = the('Europe/Paris')
          const expected = DateTime.fromMillis(instant, { zone: 'Europe/Paris' }).plus(luxonDuration(duration))
          const twice = [-3_600_000, 3_600_000].some((hour) => localText(zone, expected.toMillis() + hour) === localText(zone, expected.toMillis()))
          if (!twice) expect(after(zone, instant, duration as Duration)).toBe(expected.toMillis())
        },
      ),
    )
  })

  it('text that is no duration is refused', () => {
    for (const text of ['1D', 'P1.5D', '']) expect(() => after(newYork, 0, text as Duration)).toThrow()
  })
})

describe('from a date', () => {
  it('month ends clamp, both ways', () => {
    const moves: readonly (readonly [string, Duration, string])[] = [
      ['2026-01-31', 'P1M', '2026-02-28'],
      ['2028-01-31', 'P1M', '2028-02-29'],
      ['2026-01-31', 'P13M', '2027-02-28'],
      ['2026-11-24', 'P31D', '2026-12-25'],
      ['2026-11-24', 'P2W', '2026-12-08'],
      ['2026-11-24', 'PT24H', '2026-11-25'],
      ['2026-11-24', 'PT25H', '2026-11-26'],
    ]
    for (const [from, duration, to] of moves) expect(dateOf(dayAfter(dayOf(from), duration))).toBe(to)
    expect(dateOf(dayBefore(dayOf('2026-03-31'), 'P1M'))).toBe('2026-02-28')
    expect(dateOf(dayBefore(dayOf('2026-01-01'), 'P1D'))).toBe('2025-12-31')
  })

  it('business days are Monday to Friday', () => {
    const from = (date: string, count: number) => dateOf(businessDaysAfter(dayOf(date), count))
    expect([0, 1, 4, 5, 10].map((count) => from('2026-11-24', count))).toEqual(['2026-11-24', '2026-11-25', '2026-11-30', '2026-12-01', '2026-12-08'])
    expect([1, 2].map((count) => from('2026-11-27', count))).toEqual(['2026-11-30', '2026-12-01'])
    expect([0, 1, 5, 6].map((count) => from('2026-11-28', count))).toEqual(['2026-11-28', '2026-11-30', '2026-12-04', '2026-12-07'])
    expect(from('2026-11-29', 1)).toBe('2026-11-30')
  })
})

function luxonDuration(text: string): Record<string, number> {
  const named: Record<string, Record<string, number>> = {
    P1D: { days: 1 },
    P31D: { days: 31 },
    P1M: { months: 1 },
    P18M: { months: 18 },
    P2Y: { years: 2 },
    P3W: { weeks: 3 },
    P1MT5H: { months: 1, hours: 5 },
    PT90M: { minutes: 90 },
  }
  return named[text] ?? {}
}
