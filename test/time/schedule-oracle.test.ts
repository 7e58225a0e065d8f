// The schedule against a naive one that asks moment-timezone for the wall clock and looks at every window anew.
import fc from 'fast-check'
import moment from 'moment-timezone'
import { expect, it } from 'vitest'
import { WEEKDAYS } from '../../src/core/closed-sets'
import { compileCalendar, type HolidayCalendar } from '../../src/time/holidays'
import { dayOf } from '../../src/time/local'
import { schedule } from '../../src/time/schedule'
import { the } from './moment-oracle'

const ZONES = [
  'America/New_York',
  'America/St_Johns',
  'America/Asuncion',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'America/Vancouver',
  'Europe/London',
]
const MINUTE = 60_000

interface Window {
  readonly days: readonly number[]
  readonly open: number
  readonly close: number
}
interface Case {
  readonly callable: readonly Window[]
  readonly quiet: readonly Window[]
  readonly then: 'closed' | readonly Window[]
  readonly eve: readonly Window[]
  readonly holidays: readonly number[]
  readonly proclaimed: readonly number[]
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const textOf = (windows: readonly Window[]) =>
  windows.map(({ days, open, close }) => `${days.map((day) => WEEKDAYS[day]).join(',')} ${clock(open)}-${clock(close)}`).join('; ')

const window: fc.Arbitrary<Window> = fc
  .record({
    days: fc.uniqueArray(fc.nat(6), { minLength: 1 }),
    open: fc.oneof(
      fc.nat(95).map((quarter) => quarter * 15),
      fc.nat(1439),
    ),
    close: fc.oneof(
      fc.integer({ min: 1, max: 96 }).map((quarter) => quarter * 15),
      fc.nat(1439),
    ),
  })
  .filter(({ open, close }) => open !== close)
const windows = fc.array(window, { minLength: 1, maxLength: 3 })
const days = fc.array(fc.nat(5), { maxLength: 3 })
const anyCase: fc.Arbitrary<Case> = fc.record({
  callable: windows,
  quiet: fc.oneof(fc.constant([]), windows),
  then: fc.oneof(fc.constant('closed' as const), windows),
  eve: fc.oneof(fc.constant([]), windows),
  holidays: days,
  proclaimed: days,
})

/** Whether the call may be made, by the letter of the semantics. */
function naive(spec: Case, zone: string, at: number, firstDay: number): boolean {
  const wall = moment.tz(at, zone)
  const today = dayOf(wall.format('YYYY-MM-DD'))
  const minute = wall.hour() * 60 + wall.minute()
  const isHoliday = (day: number) => [...spec.holidays, ...spec.proclaimed].includes(day - firstDay)
  const hoursOf = (day: number) => {
    if (isHoliday(day)) return spec.then === 'closed' ? [] : spec.then
    return spec.eve.length > 0 && isHoliday(day + 1) ? spec.eve : spec.callable
  }
  const covers = (hours: readonly Window[], day: number) =>
    hours.some(({ days, open, close }) => {
      if (!days.includes((((day + 3) % 7) + 7) % 7)) return false
      const end = close < open ? close + 1440 : close
      const since = minute + (today - day) * 1440
      return open <= since && since < end
    })
  if (spec.then === 'closed' && isHoliday(today)) return false
  if (covers(spec.quiet, today) || covers(spec.quiet, today - 1)) return false
  return covers(hoursOf(today), today) || covers(hoursOf(today - 1), today - 1)
}

function made(spec: Case, firstDay: number) {
  const dates = spec.holidays.map((day) => new Date((firstDay + day) * 86_400_000).toISOString().slice(0, 10))
  const calendar: HolidayCalendar = {
    id: 'invented',
    name: 'Invented',
    citation: 'none',
    sources: [],
    verifiedOn: '2026-11-24',
    confidence: 'low',
    days: [{ name: 'a day', dates }],
  }
  return schedule({
    callable: textOf(spec.callable),
    ...(spec.quiet.length > 0 ? { quiet: textOf(spec.quiet) } : {}),
    holidays: {
      calendars: [compileCalendar(calendar, () => undefined)],
      then: spec.then === 'closed' ? 'closed' : textOf(spec.then),
      ...(spec.eve.length > 0 ? { eve: textOf(spec.eve) } : {}),
    },
  })
}

it('hazards 14 and 16: the state is that of the naive schedule at every minute, and lasts as long as it says, around every kind of day', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(...ZONES),
      fc.integer({ min: Date.UTC(2004, 0) / MINUTE, max: Date.UTC(2037, 11, 20) / MINUTE }),
      fc.boolean(),
      (spec, name, minute, atChange) => {
        const zone = the(name)
        const change = zone.nextChange(minute * MINUTE)
        // Half of the cases lie around a change of the clock.
        const from = atChange && change < Date.UTC(2037, 11, 20) ? change - 36 * 60 * MINUTE : minute * MINUTE
        const firstDay = Math.floor(from / 86_400_000) - 1
        const subject = made(spec, firstDay)
        const proclaimed = new Set(spec.proclaimed.map((day) => firstDay + day))
        for (let step = 0, at = from; step < 40; step++) {
          const { open, until } = subject.stateAt(zone, at, proclaimed)
          expect(until).toBeGreaterThan(at)
          const stride = Math.max(1, Math.floor((until - at) / MINUTE / 12)) * MINUTE
          for (let inside = at; inside < until; inside += stride) expect([inside, naive(spec, name, inside, firstDay)]).toEqual([inside, open])
          expect(naive(spec, name, until - 1, firstDay)).toBe(open)
          at = until
        }
      },
    ),
    { numRuns: 150 },
  )
})
