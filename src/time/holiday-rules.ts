// On which day of a year a rule of a calendar falls.
import { WEEKDAYS, type Weekday } from '../core/closed-sets'
import { civilDay, dayOf, daysInMonth, weekdayOf } from './civil'
import type { HolidayDay, HolidayRule } from './holiday-calendar'

/** One day that a rule makes a holiday. */
export interface HolidayOccurrence {
  readonly day: number
  /** The rule's, with ` (observed)` where the day stands beside the day itself. */
  readonly name: string
}

/**
 * The days which a rule makes holidays because of a day of its own in that year: that day, and where it is observed, which may be in the
 * year before or after.
 */
export function occurrencesIn(rule: HolidayRule, year: number): readonly HolidayOccurrence[] {
  if (rule.fromYear !== undefined && year < rule.fromYear) return []
  if (rule.toYear !== undefined && year > rule.toYear) return []
  if (rule.every !== undefined && (year - rule.every.from) % rule.every.years !== 0) return []
  return daysIn(rule, year)
    .filter((day) => rule.onlyOn === undefined || rule.onlyOn.includes(weekdayNamed(day)))
    .flatMap((day) => observances(rule, day))
}

function observances({ name, observed }: HolidayRule, day: number): HolidayOccurrence[] {
  const shift = observed?.shift[weekdayNamed(day)] ?? 0
  if (observed === undefined || shift === 0) return [{ day, name }]
  if (observed.dayItself === 'dropped') return [{ day: day + shift, name }]
  return [
    { day, name },
    { day: day + shift, name: `${name} (observed)` },
  ]
}

function daysIn(rule: HolidayDay, year: number): number[] {
  if ('dates' in rule) return rule.dates.filter((date) => Number(date.slice(0, 4)) === year).map(dayOf)
  if ('easter' in rule) return [easterOf(year) + rule.easter]
  if ('orthodoxEaster' in rule) return [orthodoxEasterOf(year) + rule.orthodoxEaster]
  if ('on' in rule) return monthDay(rule.on, year)
  if ('onOrAfter' in rule) return monthDay(rule.onOrAfter, year).map((day) => day + daysUntil(day, rule.weekday))
  if ('onOrBefore' in rule) return monthDay(rule.onOrBefore, year).map((day) => day - ((7 - daysUntil(day, rule.weekday)) % 7))
  return nthWeekday(rule.nth, rule.weekday, rule.month, year).map((day) => day + (rule.plusDays ?? 0))
}

/** None in a year without 29 February. */
function monthDay(text: string, year: number): number[] {
  const [month, day] = text.split('-').map(Number) as [number, number]
  return day > daysInMonth(year, month) ? [] : [civilDay(year, month, day)]
}

function nthWeekday(nth: number, weekday: Weekday, month: number, year: number): number[] {
  const first = civilDay(year, month, 1)
  const last = first + daysInMonth(year, month) - 1
  if (nth === -1) return [last - ((7 - daysUntil(last, weekday)) % 7)]
  const day = first + daysUntil(first, weekday) + (nth - 1) * 7
  return day > last ? [] : [day]
}

function daysUntil(day: number, weekday: Weekday): number {
  return (WEEKDAYS.indexOf(weekday) - weekdayOf(day) + 7) % 7
}

function weekdayNamed(day: number): Weekday {
  return WEEKDAYS[weekdayOf(day)] ?? 'mon'
}

/** Easter Sunday of the western churches: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterOf(year: number): number {
  const a = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const g = Math.floor((8 * century + 13) / 25)
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30
  const m = Math.floor((a + 11 * h) / 319)
  const l = (2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4) - h + m + 32) % 7
  const month = Math.floor((h - m + l + 90) / 25)
  return civilDay(year, month, (h - m + l + month + 19) % 32)
}

/** Easter Sunday of the orthodox churches: Meeus's Julian algorithm, the day turned into the Gregorian calendar. */
function orthodoxEasterOf(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  const julian = civilDay(year, month, ((d + e + 114) % 31) + 1)
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2
}
