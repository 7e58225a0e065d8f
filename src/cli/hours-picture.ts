// A week of callable hours as a picture: a row per day, a mark per half hour.
import type { Instant } from '../core/scalars'
import { formatInstant } from '../time/formatting'
import { instantOf, localMillis } from '../time/local'
import type { Zone } from '../time/zone'

/** One local day and when it is open. */
export interface Day {
  /** As days since 1970-01-01. */
  readonly day: number
  readonly windows: readonly { readonly from: Instant; readonly to: Instant }[]
}

const DAY = 86_400_000
const QUARTER = 900_000
const MARKS = { both: '█', first: '▌', second: '▐', none: '·' } as const

/**
 * Draws days by the wall clock of one zone. A half hour that is open in part has half a mark; the exact times stand beside it.
 * @example
 * //             00    03    06    09    12    15    18    21    24
 * // Tue 24 Nov  ················████████████████████████········  08:00-20:00
 */
export function pictureOf(days: readonly Day[], zone: Zone, paint: (marks: string) => string): readonly string[] {
  const hours = ['00', '03', '06', '09', '12', '15', '18', '21', '24'].map((hour) => hour.padEnd(6)).join('')
  return [`            ${hours.trimEnd()}`, ...days.map((day) => `${nameOf(day, zone)}  ${paint(marksOf(day, zone))}  ${timesOf(day, zone)}`)]
}

/** The windows of a day by the wall clock: `08:00-20:00, 21:00-24:00`. */
export function timesOf({ day, windows }: Day, zone: Zone): string {
  if (windows.length === 0) return 'closed'
  const time = (at: Instant): string => {
    const minutes = Math.floor((localMillis(zone, at) - day * DAY) / 60_000)
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  }
  return windows.map(({ from, to }) => `${time(from)}-${time(to)}`).join(', ')
}

function nameOf({ day }: Day, zone: Zone): string {
  const [weekday = '', date = '', month = ''] = formatInstant(zone, instantOf(zone, day * DAY + DAY / 2), 'en').split(/[ ,]+/)
  return `${weekday} ${date.padStart(2)} ${month}`
}

function marksOf({ day, windows }: Day, zone: Zone): string {
  const isOpen = (quarter: number): boolean => {
    const at = instantOf(zone, day * DAY + quarter * QUARTER)
    return windows.some(({ from, to }) => from <= at && at + QUARTER <= to)
  }
  let marks = ''
  for (let quarter = 0; quarter < 96; quarter += 2) {
    const [first, second] = [isOpen(quarter), isOpen(quarter + 1)]
    marks += first ? (second ? MARKS.both : MARKS.first) : second ? MARKS.second : MARKS.none
  }
  return marks
}
