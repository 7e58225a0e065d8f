// Whether a date is a holiday, asked the slow way: each rule of a calendar is held against the date, never worked out for a year.
import { calendars } from '../../src/time/calendars'
import type { HolidayCalendar, HolidayDay, HolidayRule } from '../../src/time/holiday-calendar'

export const DAY = 86_400_000
/** Sunday first, as JavaScript counts. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
/** No day is observed further away than this. */
const FURTHEST = 7

const byId = new Map(calendars.map((calendar) => [calendar.id, calendar]))
const asked = new Map<string, boolean>()

/** Days are numbered since 1970-01-01. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00Z`) / DAY
export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
export const weekdayName = (day: number): (typeof WEEKDAYS)[number] => WEEKDAYS[new Date(day * DAY).getUTCDay()] ?? 'sun'

/** Whether any of the calendars, or what they include, makes the day a holiday. */
export function isHoliday(ids: readonly string[], day: number): boolean {
  return ids.some((id) => {
    const key = `${id} ${day}`
    const known = asked.get(key)
    if (known !== undefined) return known
    const answer = withIncluded(id).some(({ days }) => days.some((rule) => makesHoliday(rule, day)))
    asked.set(key, answer)
    return answer
  })
}

/** Whether one of the calendars is silent about the day because it ends before it. */
export function isBeyond(ids: readonly string[], day: number): boolean {
  return ids.flatMap(withIncluded).some(({ knownUntilOn }) => knownUntilOn !== undefined && dateText(day) > knownUntilOn)
}

/** Easter Sunday, 1900 to 2099, by Gauss's rule. */
export function easterSunday(year: number): number {
  const d = (19 * (year % 19) + 24) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && year % 19 > 10)
  return dayNumber(`${year}-03-22`) + d + e - (late ? 7 : 0)
}

/** Easter Sunday of the orthodox churches, 1900 to 2099: Gauss's rule for the Julian calendar, which is 13 days behind. */
export function orthodoxEasterSunday(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 6) % 7
  return dayNumber(`${year}-03-22`) + d + e + 13
}

function withIncluded(id: string): readonly HolidayCalendar[] {
  const calendar = byId.get(id)
  if (calendar === undefined) throw new Error(`no calendar \`${id}\``)
  return [calendar, ...(calendar.includes ?? []).flatMap(withIncluded)]
}

function makesHoliday(rule: HolidayRule, day: number): boolean {
  const { shift = {}, dayItself = 'kept' } = rule.observed ?? {}
  const shiftOf = (own: number) => shift[weekdayName(own)] ?? 0
  if (fallsOn(rule, day) && (shiftOf(day) === 0 || dayItself === 'kept')) return true
  for (let away = -FURTHEST; away <= FURTHEST; away++) if (away !== 0 && shiftOf(day - away) === away && fallsOn(rule, day - away)) return true
  return false
}

/** Whether it is the rule's own day, in a year and on a weekday that the rule is for. */
function fallsOn(rule: HolidayRule, day: number): boolean {
  if (rule.onlyOn !== undefined && !rule.onlyOn.includes(weekdayName(day))) return false
  const year = yearOf(anchorOf(rule, day))
  if (year < (rule.fromYear ?? 0) || year > (rule.toYear ?? 9999)) return false
  if (rule.every !== undefined && (year - rule.every.from) % rule.every.years !== 0) return false
  return isDay(rule, day)
}

/** The day from which the rule counts: its year is the rule's. */
function anchorOf(rule: HolidayDay, day: number): number {
  if ('easter' in rule) return day - rule.easter
  if ('orthodoxEaster' in rule) return day - rule.orthodoxEaster
  if ('nth' in rule) return day - (rule.plusDays ?? 0)
  if ('onOrAfter' in rule) return weekFrom(day - 6).find((one) => monthDay(one) === rule.onOrAfter) ?? day
  if ('onOrBefore' in rule) return weekFrom(day).find((one) => monthDay(one) === rule.onOrBefore) ?? day
  return day
}

function isDay(rule: HolidayDay, day: number): boolean {
  const anchor = anchorOf(rule, day)
  if ('dates' in rule) return rule.dates.includes(dateText(day))
  if ('easter' in rule) return anchor === easterSunday(yearOf(anchor))
  if ('orthodoxEaster' in rule) return anchor === orthodoxEasterSunday(yearOf(anchor))
  if ('on' in rule) return monthDay(day) === rule.on
  if ('onOrAfter' in rule) return weekdayName(day) === rule.weekday && monthDay(anchor) === rule.onOrAfter
  if ('onOrBefore' in rule) return weekdayName(day) === rule.weekday && monthDay(anchor) === rule.onOrBefore
  const inMonth = monthOf(anchor) === rule.month && weekdayName(anchor) === rule.weekday
  return inMonth && (rule.nth === -1 ? monthOf(anchor + 7) !== rule.month : Math.ceil(Number(dateText(anchor).slice(8)) / 7) === rule.nth)
}

const weekFrom = (day: number): readonly number[] => [0, 1, 2, 3, 4, 5, 6].map((more) => day + more)
const yearOf = (day: number): number => Number(dateText(day).slice(0, 4))
const monthOf = (day: number): number => Number(dateText(day).slice(5, 7))
const monthDay = (day: number): string => dateText(day).slice(5)
