// The calendar as integers: a day is its number since 1970-01-01, whatever the zone. After Howard Hinnant,
// "chrono-compatible low-level date algorithms". No Date object is made.
import type { LocalDate } from '../core/scalars'

/** Milliseconds of a day on the wall clock. */
export const DAY = 86_400_000

/** A date taken apart; `month` counts from 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of that date: days since 1970-01-01. The date must exist. */
export function civilDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The date of that day number. */
export function civilOf(day: number): CivilDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** How many days that month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The day number of a date `YYYY-MM-DD`, years 0000 to 9999.
 * @throws RangeError if the text is no date, or the date does not exist
 */
export function dayOf(date: LocalDate): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw new RangeError(`\`${date}\` is no date`)
  return civilDay(year, month, day)
}

/** The date `YYYY-MM-DD` of a day number. */
export function dateOf(day: number): LocalDate {
  if (day !== datedDay) {
    const { year, month, day: dayOfMonth } = civilOf(day)
    date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
    datedDay = day
  }
  return date
}

// Most of what one decision compares is today.
let datedDay = Number.NaN
let date = ''

/** 0 on a Monday … 6 on a Sunday: the index into `WEEKDAYS`. */
export function weekdayOf(day: number): number {
  const weekday = (day + 3) % 7
  return weekday < 0 ? weekday + 7 : weekday
}

/** The year in which the day lies. */
export function yearOf(day: number): number {
  return civilOf(day).year
}

/** The first day of the month in which the day lies. */
export function monthStart(day: number): number {
  return day - civilOf(day).day + 1
}

/** The Monday of the week in which the day lies. */
export function weekStart(day: number): number {
  return day - weekdayOf(day)
}

/** The first of January of the year in which the day lies. */
export function yearStart(day: number): number {
  return civilDay(yearOf(day), 1, 1)
}

/** `07` for 7. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
