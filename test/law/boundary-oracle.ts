// What quiet hours should say at an instant, worked out from the text of the hours and moment-timezone alone.
import moment from 'moment-timezone'
import type { RuleOptions } from '../../src/core/policy-spec'
import { DAY, isBeyond, isHoliday, WEEKDAYS, weekdayName } from './boundary-calendar'

export type Hours = RuleOptions['quiet-hours']
export type Answer = 'open' | 'quiet-hours/closed' | 'quiet-hours/holiday' | 'quiet-hours/holidays-unknown'

interface Window {
  readonly open: number
  readonly close: number
}

/** A wall clock: the day since 1970-01-01, and milliseconds into it. */
export interface Wall {
  readonly day: number
  readonly time: number
}

/** The wall clock of a zone. */
export function wallOf(zone: string, at: number): Wall {
  const local = moment.tz(at, zone)
  const asIfUtc = local.clone().utc(true).valueOf()
  return { day: Math.floor(asIfUtc / DAY), time: asIfUtc - Math.floor(asIfUtc / DAY) * DAY }
}

/** The wall clock as reasons show it: seconds and milliseconds only where they are not zero. */
export function wallText(zone: string, at: number): string {
  return moment
    .tz(at, zone)
    .format('YYYY-MM-DDTHH:mm:ss.SSS')
    .replace(/(:00)?\.000$/, '')
}

/** What the hours say on one clock. */
export function answerIn(zone: string, at: number, hours: Hours): Answer {
  const { day, time } = wallOf(zone, at)
  const { calendars = [], then = 'closed', eve } = hours.holidays ?? {}
  const [holiday, tomorrow] = [isHoliday(calendars, day), isHoliday(calendars, day + 1)]
  if (!holiday && (isBeyond(calendars, day) || (eve !== undefined && !tomorrow && isBeyond(calendars, day + 1))))
    return 'quiet-hours/holidays-unknown'
  if (holiday && then === 'closed') return 'quiet-hours/holiday'
  const open = covers(hoursOn(hours, day), day, time) || covers(hoursOn(hours, day - 1), day - 1, time + DAY)
  const quiet = covers(hours.quiet ?? '', day, time) || covers(hours.quiet ?? '', day - 1, time + DAY)
  if (open && !quiet) return 'open'
  return holiday ? 'quiet-hours/holiday' : 'quiet-hours/closed'
}

/** The hours of a day, once holidays and their eves have replaced them. */
function hoursOn({ callable = 'mon-sun 00:00-24:00', holidays }: Hours, day: number): string {
  if (holidays === undefined) return callable
  if (isHoliday(holidays.calendars, day)) return holidays.then === 'closed' ? '' : holidays.then
  return holidays.eve !== undefined && isHoliday(holidays.calendars, day + 1) ? holidays.eve : callable
}

function covers(text: string, day: number, time: number): boolean {
  return windowsOn(text, day).some(({ open, close }) => open <= time && time < close)
}

/** The windows that open on a day; what closes past midnight does so after 24 hours. */
function windowsOn(text: string, day: number): readonly Window[] {
  return text
    .split(';')
    .map((entry) => entry.trim().split(/\s+/))
    .flatMap(([days = '', ...windows]) => (names(days, day) ? windows.map(windowOf) : []))
}

function windowOf(text: string): Window {
  const [open = 0, close = 0] = text.split('-').map((time) => moment.duration(time).asMilliseconds())
  return { open, close: close <= open ? close + DAY : close }
}

function names(days: string, day: number): boolean {
  const place = (name: string) => (WEEKDAYS as readonly string[]).indexOf(name)
  return days.split(',').some((part) => {
    const [first = '', last = first] = part.split('-')
    if (place(first) < 0) return false
    return (place(weekdayName(day)) - place(first) + 7) % 7 <= (place(last) - place(first) + 7) % 7
  })
}

/** Every time of a day's wall clock, in milliseconds, at which any of the hours open or close, and midnight. */
export function timesOf({ callable = '', quiet = '', holidays }: Hours, day: number): readonly number[] {
  const texts = [callable, quiet, holidays?.then ?? '', holidays?.eve ?? '']
  const own = texts.flatMap((text) => windowsOn(text, day)).flatMap(({ open, close }) => [open, close])
  const spilt = texts.flatMap((text) => windowsOn(text, day - 1)).map(({ close }) => close - DAY)
  return [...new Set([0, ...own, ...spilt])].filter((time) => time >= 0 && time <= DAY)
}

/** Every instant at which the clock of a zone shows, or in a skipped hour would show, that time. */
export function instantsOf(zone: string, day: number, time: number): readonly number[] {
  const asIfUtc = day * DAY + time
  return [...new Set([-DAY, 0, DAY].map((away) => asIfUtc - offsetOf(zone, asIfUtc + away)))]
}

/** When a local date begins. */
export function midnightOf(zone: string, date: string): number {
  return moment.tz(date, zone).valueOf()
}

/** The instants between two at which the clock of a zone is changed. */
export function changesOf(zone: string, from: number, to: number): readonly number[] {
  return zoneNamed(zone).untils.filter((until): until is number => until !== null && from <= until && until < to)
}

function offsetOf(zone: string, at: number): number {
  return -Math.round(zoneNamed(zone).utcOffset(at) * 60) * 1000
}

function zoneNamed(name: string): moment.MomentZone {
  const zone = moment.tz.zone(name)
  if (zone === null) throw new Error(`moment knows no zone \`${name}\``)
  return zone
}
