// Between an instant and the wall clock of a zone. A local time is the milliseconds that its wall clock would show as UTC.
import type { Instant } from '../core/scalars'
import { DAY, dateOf, twoDigits } from './civil'
import type { Zone } from './zone'

// Whoever works with local time works with its days.
export { dateOf, dayOf, monthStart, weekdayOf, weekStart, yearOf, yearStart } from './civil'

// No clock of the tz database was ever further from UTC, on either side.
const FURTHEST = 16 * 3_600_000

/** What the wall clock shows at that instant, as milliseconds since 1970-01-01T00:00 of that clock. */
export function localMillis(zone: Zone, at: number): number {
  return at + zone.offsetAt(at)
}

/** The local date at that instant, as days since 1970-01-01. */
export function localDay(zone: Zone, at: number): number {
  return Math.floor((at + zone.offsetAt(at)) / DAY)
}

/**
 * The first instant of that local date. Where the clock skips midnight, it is the instant of the change; where midnight comes twice,
 * the first; of a date that was skipped whole, where the next one begins.
 */
export function startOfDay(zone: Zone, day: number): Instant {
  if (zone === startZone && day === startDay) return start
  start = firstReaching(zone, day * DAY - FURTHEST, day * DAY)
  startDay = day
  startZone = zone
  return start
}

let startZone: Zone | undefined
let startDay = Number.NaN
let start = 0 as Instant

/**
 * The instant at which the wall clock shows that local time. One that a change skips moves forward by the gap (as luxon has it), one
 * that comes twice is the earlier.
 */
export function instantOf(zone: Zone, local: number): Instant {
  let from = local - FURTHEST
  let gap: number | undefined
  for (;;) {
    const at = local - zone.offsetAt(from)
    const until = zone.nextChange(from)
    if (gap !== undefined && at < from) return gap as Instant
    if (!(at >= until) || until === Infinity) return at as Instant
    gap = at
    from = until
  }
}

/** The next instant after `at` at which a later local date begins. */
export function nextMidnight(zone: Zone, at: number): Instant {
  if (zone === midnightZone && at >= midnightAskedAt && at < midnight) return midnight
  midnight = firstReaching(zone, at, (localDay(zone, at) + 1) * DAY)
  midnightAskedAt = at
  midnightZone = zone
  return midnight
}

// Many rules ask for the end of one and the same day: measured at 70 ns, remembered at 3.
let midnightZone: Zone | undefined
let midnightAskedAt = 0
let midnight = 0 as Instant

/**
 * The wall clock at that instant: `2026-11-24T12:00`; with seconds and milliseconds only where they are not zero.
 * @example
 * localText(zone, at) // '2026-11-24T12:00'
 */
export function localText(zone: Zone, at: number): string {
  const local = localMillis(zone, at)
  const minute = Math.floor(local / 60_000)
  if (minute !== lastMinute) {
    const day = Math.floor(local / DAY)
    const minuteOfDay = minute - day * 1440
    lastText = `${dateOf(day)}T${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`
    lastMinute = minute
  }
  const rest = local - minute * 60_000
  if (rest === 0) return lastText
  const millis = rest % 1000
  const seconds = `${lastText}:${twoDigits((rest - millis) / 1000)}`
  return millis === 0 ? seconds : `${seconds}.${String(millis).padStart(3, '0')}`
}

// A verdict names the same minute in many reasons.
let lastMinute = Number.NaN
let lastText = ''

function firstReaching(zone: Zone, from: number, local: number): Instant {
  for (let start = from; ; ) {
    const at = Math.max(start, local - zone.offsetAt(start))
    const until = zone.nextChange(start)
    if (!(at >= until) || until === Infinity) return at as Instant
    start = until
  }
}
