// Hours by weekday: 'mon-fri 10:00-13:00 14:00-20:00; sat 10:00-16:00'.
import { z } from 'zod'
import { WEEKDAYS } from '../core/closed-sets'
import type { WeeklyHours } from '../core/scalars'
import { DAY } from './civil'

/** A stretch of a day in milliseconds of its wall clock, `close` excluded; past midnight `close` is beyond 24 hours. */
export interface HoursWindow {
  readonly open: number
  readonly close: number
}

/** Weekly hours taken apart: for each weekday, Monday first, its windows in rising order, none touching another. */
export interface CompiledHours {
  readonly text: WeeklyHours
  readonly days: readonly (readonly HoursWindow[])[]
}

/**
 * Reads weekly hours: entries divided by `;`, each naming days (`mon`, `mon-fri`, `fri-mon`, `sat,sun`) and one window or more. Half-open;
 * `00:00-24:00` is the whole day; `22:00-02:00` passes midnight and belongs to the day on which it opens; what several entries say of
 * one day adds up; a day not named is not covered. Minutes at least, seconds if need be.
 */
export const weeklyHoursSchema: z.ZodType<WeeklyHours> = z.string().superRefine((text, context) => {
  try {
    weeklyHours(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    context.addIssue({ code: 'custom', message: error.message })
  }
})

/**
 * Takes weekly hours apart, to be asked often.
 * @throws RangeError naming the fault, if the text is none that `weeklyHoursSchema` reads
 * @example
 * windowsOn(weeklyHours('sat 10:00-16:00'), 5) // [{ open: 36_000_000, close: 57_600_000 }]
 */
export function weeklyHours(text: WeeklyHours): CompiledHours {
  const days: HoursWindow[][] = WEEKDAYS.map(() => [])
  for (const entry of text.split(';')) {
    const [dayText, ...windowTexts] = entry.trim().split(/\s+/)
    if (dayText === undefined || dayText === '') throw new RangeError(`\`${text}\` has an empty entry; write \`mon-fri 09:00-20:00\``)
    const named = daysNamed(dayText)
    if (windowTexts.length === 0) throw new RangeError(`\`${entry.trim()}\` names no hours`)
    for (const windowText of windowTexts) {
      const window = windowOf(windowText)
      for (const day of named) days[day]?.push(window)
    }
  }
  return { text, days: days.map(merged) }
}

/** The windows that open on that weekday, 0 = Monday. */
export function windowsOn(hours: CompiledHours, weekday: number): readonly HoursWindow[] {
  return hours.days[weekday] ?? NONE
}

const NONE: readonly HoursWindow[] = []

function daysNamed(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const ends = part.split('-').map(dayNamed)
    const [first, last] = ends
    if (first === undefined || ends.length > 2) throw new RangeError(`\`${part}\` is no day or range of days`)
    if (last === undefined) return [first]
    const count = ((last - first + 7) % 7) + 1
    return Array.from({ length: count }, (_, index) => (first + index) % 7)
  })
}

function dayNamed(name: string): number {
  const day = (WEEKDAYS as readonly string[]).indexOf(name)
  if (day < 0) throw new RangeError(`unknown day \`${name}\`; days are ${WEEKDAYS.join(', ')}`)
  return day
}

function windowOf(text: string): HoursWindow {
  const ends = text.split('-')
  const [openText, closeText] = ends
  if (openText === undefined || closeText === undefined || ends.length > 2) throw new RangeError(`\`${text}\` is no window; write \`09:00-20:00\``)
  const open = timeOf(openText)
  const close = timeOf(closeText)
  if (open === DAY) throw new RangeError(`\`${text}\` opens at the end of the day; write \`00:00\``)
  if (open === close) throw new RangeError(`\`${text}\` is an empty window; all day is \`00:00-24:00\``)
  return { open, close: close < open ? close + DAY : close }
}

function timeOf(text: string): number {
  const match = /^(\d\d):(\d\d)(?::(\d\d))?$/.exec(text)
  if (!match) throw new RangeError(`\`${text}\` is no time of day; write \`09:00\``)
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
  const millis = ((hour * 60 + minute) * 60 + second) * 1000
  if (minute > 59 || second > 59 || millis > DAY) throw new RangeError(`there is no time \`${text}\`; the day ends at \`24:00\``)
  return millis
}

function merged(windows: readonly HoursWindow[]): readonly HoursWindow[] {
  const result: HoursWindow[] = []
  for (const window of [...windows].sort((a, b) => a.open - b.open)) {
    const last = result.at(-1)
    if (last !== undefined && window.open <= last.close) result[result.length - 1] = { open: last.open, close: Math.max(last.close, window.close) }
    else result.push(window)
  }
  return result
}
