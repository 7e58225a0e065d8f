// Calendars made ready to be asked of a day.
import { gateError, type Issue } from '../core/errors'
import { dayOf, yearOf } from './civil'
import type { HolidayCalendar, HolidayRule } from './holiday-calendar'
import { occurrencesIn } from './holiday-rules'

export type { HolidayCalendar, HolidayRule } from './holiday-calendar'
export { holidayCalendarSchema } from './holiday-schema'

/** A calendar with all that it includes. Days are numbered since 1970-01-01. */
export interface CompiledCalendar {
  readonly id: string
  /** The holiday on that day; undefined on a day that is none, or of which nothing is known. */
  nameOn(day: number): string | undefined
  /** The last day of which it knows, the earliest of all that it includes; absent: it is known for ever. */
  readonly knownUntil?: number
}

/**
 * Makes a calendar ready to be asked. Years are worked out when first asked for, and kept.
 * @throws GateError `invalid-policy` if it includes a calendar that `lookup` does not know
 */
export function compileCalendar(calendar: HolidayCalendar, lookup: (id: string) => HolidayCalendar | undefined): CompiledCalendar {
  const calendars = [...withIncluded(calendar, lookup)]
  const rules = calendars.flatMap(({ days }) => days)
  const horizons = calendars.flatMap(({ knownUntilOn }) => (knownUntilOn === undefined ? [] : [dayOf(knownUntilOn)]))
  const years = new Map<number, ReadonlyMap<number, string>>()
  return {
    id: calendar.id,
    ...(horizons.length > 0 ? { knownUntil: Math.min(...horizons) } : {}),
    nameOn(day) {
      const year = yearOf(day)
      let names = years.get(year)
      if (names === undefined) {
        names = namesIn(rules, year)
        years.set(year, names)
      }
      return names.get(day)
    },
  }
}

function withIncluded(calendar: HolidayCalendar, lookup: (id: string) => HolidayCalendar | undefined): Set<HolidayCalendar> {
  const found = new Set([calendar])
  const missing: Issue[] = []
  // A Set also visits what is added on the way, so that calendars may include each other.
  for (const { id, includes } of found) {
    for (const included of includes ?? []) {
      const other = lookup(included)
      if (other === undefined) missing.push({ path: `${id}.includes`, message: `unknown calendar \`${included}\`` })
      else found.add(other)
    }
  }
  if (missing.length > 0) throw gateError('invalid-policy', missing)
  return found
}

function namesIn(rules: readonly HolidayRule[], year: number): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const rule of rules) {
    // A day of the next year may be observed at the end of this one, and the other way round.
    for (const own of [year - 1, year, year + 1]) {
      for (const { day, name } of occurrencesIn(rule, own)) if (!names.has(day) && yearOf(day) === year) names.set(day, name)
    }
  }
  return names
}
