// Moving by an ISO 8601 duration: months and days on the calendar, hours and less on the instant.
import { type Duration, type DurationParts, durationParts, type Instant } from '../core/scalars'
import { civilDay, civilOf, DAY, daysInMonth, weekdayOf } from './civil'
import { instantOf, localMillis } from './local'
import type { Zone } from './zone'

/**
 * The instant a duration later. Months and days move the wall clock of the zone, month ends clamped (31 January + P1M = 28 February,
 * same time of day); hours, minutes and seconds move the instant, after that.
 * @throws RangeError if the duration is none
 */
export function after(zone: Zone, at: number, duration: Duration): Instant {
  return moved(zone, at, partsOf(duration), 1)
}

/**
 * The instant a duration earlier, as `after` is later.
 * @throws RangeError if the duration is none
 */
export function before(zone: Zone, at: number, duration: Duration): Instant {
  return moved(zone, at, partsOf(duration), -1)
}

/**
 * The day a duration later, month ends clamped: 31 January + P1M = 28 February. Of hours only whole days count, rounded up, since a
 * date has no time of day: over the later rather than the earlier.
 * @throws RangeError if the duration is none
 */
export function dayAfter(day: number, duration: Duration): number {
  const { months, days, millis } = partsOf(duration)
  return addMonths(day, months) + days + Math.ceil(millis / DAY)
}

/**
 * The day a duration earlier, as `dayAfter` is later.
 * @throws RangeError if the duration is none
 */
export function dayBefore(day: number, duration: Duration): number {
  const { months, days, millis } = partsOf(duration)
  return addMonths(day, -months) - days - Math.ceil(millis / DAY)
}

/** The day `count` business days later, Monday to Friday; from a weekend they count from the Friday before. */
export function businessDaysAfter(day: number, count: number): number {
  const weekday = weekdayOf(day)
  const workday = Math.min(weekday, 4)
  const weeks = Math.floor((workday + count) / 5)
  const inWeek = workday + count - weeks * 5
  return count === 0 ? day : day - weekday + weeks * 7 + inWeek
}

function moved(zone: Zone, at: number, { months, days, millis }: DurationParts, sign: 1 | -1): Instant {
  if (months === 0 && days === 0) return (at + sign * millis) as Instant
  const local = localMillis(zone, at)
  const day = Math.floor(local / DAY)
  const to = addMonths(day, sign * months) + sign * days
  return (instantOf(zone, to * DAY + (local - day * DAY)) + sign * millis) as Instant
}

function addMonths(day: number, months: number): number {
  if (months === 0) return day
  const date = civilOf(day)
  const index = date.year * 12 + date.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return civilDay(year, month, Math.min(date.day, daysInMonth(year, month)))
}

const MEMORY = 256
const memory = new Map<Duration, DurationParts>()

// A policy names few durations, and names them at every call.
function partsOf(duration: Duration): DurationParts {
  const known = memory.get(duration)
  if (known !== undefined) return known
  const parts = durationParts(duration)
  if (memory.size >= MEMORY) memory.clear()
  memory.set(duration, parts)
  return parts
}
