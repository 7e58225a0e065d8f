// From what people hand over to an instant. Nothing here depends on the machine, on luxon's global settings, or on the present.
import { DateTime } from 'luxon'
import type { InstantInput } from '../core/call'
import type { Instant } from '../core/scalars'
import { civilDay, DAY, daysInMonth } from './civil'

/**
 * The instant that is meant: whole epoch milliseconds, a Date, a luxon DateTime (anything with `toMillis()`), or ISO 8601 text with
 * `Z` or an offset. Text without an offset names no instant and is refused; so is what does not exist, such as 30 February.
 * @param options `dateOnly`: a date alone (`2020-01-01`) is its midnight in UTC
 * @returns undefined for what is no instant
 * @example
 * toInstant('2026-11-24T00:00+01:00') // 1795474800000
 * toInstant('2026-11-24T00:00') // undefined
 */
export function toInstant(input: InstantInput, options: { readonly dateOnly?: true } = {}): Instant | undefined {
  if (typeof input === 'number') return checked(input)
  if (typeof input === 'string') return checked(fromText(input, options.dateOnly === true))
  if (typeof input !== 'object' || input === null) return undefined
  if ('toMillis' in input && typeof input.toMillis === 'function') return checked(input.toMillis())
  if ('getTime' in input && typeof input.getTime === 'function') return checked(input.getTime())
  return undefined
}

// What a Date can hold.
const FURTHEST = 8_640_000_000_000_000
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?))?$/
// A full date in the rarer shapes (basic, by week, by ordinal day, long years), a time, and an offset.
const RARER =
  /^(?:\d{8}|\d{4}-?W\d\d-?\d|\d{4}-?\d{3}|\d{4}-\d\d-\d\d|[+-]\d{6}-\d\d-\d\d)T\d\d(?::?\d\d(?::?\d\d(?:[.,]\d{1,30})?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/

function checked(millis: unknown): Instant | undefined {
  return typeof millis === 'number' && Number.isInteger(millis) && Math.abs(millis) <= FURTHEST ? (millis as Instant) : undefined
}

function fromText(text: string, dateOnly: boolean): number | undefined {
  const match = ISO.exec(text)
  if (!match) return RARER.test(text) ? fromRarer(text) : undefined
  const year = Number(match[1])
  const month = Number(match[2])
  const dayOfMonth = Number(match[3])
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  const midnight = civilDay(year, month, dayOfMonth) * DAY
  if (match[4] === undefined) return dateOnly ? midnight : undefined
  const time = timeOf(Number(match[4]), Number(match[5]), Number(match[6] ?? 0), Number((match[7] ?? '').padEnd(3, '0').slice(0, 3)))
  const offset = offsetOf(match[8], Number(match[9] ?? 0), Number(match[10] ?? 0))
  return time === undefined || offset === undefined ? undefined : midnight + time - offset
}

/** 24:00 is the end of the day. */
function timeOf(hour: number, minute: number, second: number, millis: number): number | undefined {
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + millis
  return minute > 59 || second > 59 || time > DAY ? undefined : time
}

function offsetOf(sign: string | undefined, hours: number, minutes: number): number | undefined {
  if (hours > 23 || minutes > 59) return undefined
  const offset = (hours * 60 + minutes) * 60_000
  return sign === '-' ? -offset : offset
}

function fromRarer(text: string): number | undefined {
  try {
    const parsed = DateTime.fromISO(text, { zone: 'utc', locale: 'en-US', numberingSystem: 'latn', outputCalendar: 'gregory' })
    return parsed.isValid ? parsed.toMillis() : undefined
  } catch {
    // Somebody may have set luxon's `throwOnInvalid`.
    return undefined
  }
}
