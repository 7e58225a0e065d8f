// What of the law nobody has checked for long.
import type { LocalDate } from '../core/scalars'
import type { Jurisdiction } from '../law/jurisdiction'
import { dayOf } from '../time/civil'
import type { HolidayCalendar } from '../time/holidays'

/** A provision or a calendar, and for how many days it has not been checked. */
export interface Unchecked {
  readonly id: string
  readonly citation: string
  readonly verifiedOn: LocalDate
  readonly days: number
}

/** What still holds, or will, and was last checked so many days before a local day, or longer ago; what waited longest first. */
export function uncheckedFor(
  days: number,
  on: LocalDate,
  laws: readonly Jurisdiction[],
  calendars: readonly HolidayCalendar[],
): readonly Unchecked[] {
  const today = dayOf(on)
  const lasting = laws.flatMap(({ provisions }) => provisions.filter(({ inForce: { to } }) => to === undefined || on < to))
  return [...lasting, ...calendars]
    .map(({ id, citation, verifiedOn }) => ({ id, citation, verifiedOn, days: today - dayOf(verifiedOn) }))
    .filter((one) => one.days >= days)
    .toSorted((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
}

/** In lines. */
export function uncheckedInWords(unchecked: readonly Unchecked[]): readonly string[] {
  const width = Math.max(0, ...unchecked.map(({ id }) => id.length))
  return unchecked.map(({ id, citation, verifiedOn, days }) => `${id.padEnd(width)}  ${verifiedOn}  ${`${days} days`.padStart(10)}  ${citation}`)
}
