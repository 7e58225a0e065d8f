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
export function toInstant(input: InstantInput, options?: { readonly dateOnly?: true }): Instant | undefined {
  if (typeof input === 'number') return checked(input)
  if (typeof input === 'string') return checked(fromCommon(input) ?? fromText(input, options?.dateOnly === true))
  if (typeof input !== 'object' || input === null) return undefined
  if ('toMillis' in input && typeof input.toMillis === 'function') return checked(input.toMillis())
  if ('getTime' in input && typeof input.getTime === 'function') return checked(input.getTime())
  return undefined
}

// What a Date can hold.
const FURTHEST = 8_640_000_000_000_000
const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)$/
// A full date in the rarer shapes (basic, by week, by ordinal day, long years), a time, and an offset.
const RARER =
  /^(?:\d{8}|\d{4}-?W\d\d-?\d|\d{4}-?\d{3}|\d{4}-\d\d-\d\d|[+-]\d{6}-\d\d-\d\d)T\d\d(?::?\d\d(?::?\d\d(?:[.,]\d{1,30})?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/

function checked(millis: unknown): Instant | undefined {
  return typeof millis === 'number' && Number.isInteger(millis) && Math.abs(millis) <= FURTHEST ? (millis as Instant) : undefined
}

/**
 * `YYYY-MM-DDTHH:MM[:SS[.mmm]](Z|±HH:MM)`, read in place. Machines write nearly every instant so, and a regular expression takes ten times
 * as long. Whatever is not of this shape or does not exist is undefined here, and `fromText` looks again.
 */
function fromCommon(text: string): number | undefined {
  const day = dayIn(text)
  if (day === undefined || text.charCodeAt(10) !== LETTER_T || text.charCodeAt(13) !== COLON) return undefined
  let second = 0
  let millis = 0
  let end = 16
  if (text.charCodeAt(16) === COLON) {
    second = twoDigitsAt(text, 17)
    end = 19
    if (text.charCodeAt(19) === POINT) {
      const hundredths = twoDigitsAt(text, 20)
      const thousandth = text.charCodeAt(22) - ZERO
      if (hundredths < 0 || !(thousandth >= 0 && thousandth <= 9)) return undefined
      millis = hundredths * 10 + thousandth
      end = 23
    }
  }
  const hour = twoDigitsAt(text, 11)
  const minute = twoDigitsAt(text, 14)
  const offset = minutesEast(text, end)
  if (hour < 0 || minute < 0 || second < 0 || offset === undefined) return undefined
  const time = timeOf(hour, minute, second, millis)
  return time === undefined ? undefined : day * DAY + time - offset * 60_000
}

/** The number of the day that a text begins with, `YYYY-MM-DD`, whatever follows; undefined where it begins with none that exists. */
export function dayIn(text: string): number | undefined {
  const century = twoDigitsAt(text, 0)
  const yearOfCentury = twoDigitsAt(text, 2)
  const month = twoDigitsAt(text, 5)
  const day = twoDigitsAt(text, 8)
  if (century < 0 || yearOfCentury < 0 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined
  const year = century * 100 + yearOfCentury
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? civilDay(year, month, day) : undefined
}

const ZERO = 48
const HYPHEN = 45
const PLUS = 43
const POINT = 46
const COLON = 58
const LETTER_T = 84
const LETTER_Z = 90

/** The number that two digits are; -1 where they are none. */
function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const units = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1
}

/** The offset with which a text ends there, in minutes. */
function minutesEast(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at)
  if (sign === LETTER_Z) return text.length === at + 1 ? 0 : undefined
  if ((sign !== PLUS && sign !== HYPHEN) || text.length !== at + 6 || text.charCodeAt(at + 3) !== COLON) return undefined
  const hours = twoDigitsAt(text, at + 1)
  const minutes = twoDigitsAt(text, at + 4)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined
  return sign === PLUS ? hours * 60 + minutes : -(hours * 60 + minutes)
}

function fromText(text: string, dateOnly: boolean): number | undefined {
  if (text.length === 10) {
    const day = dateOnly ? dayIn(text) : undefined
    return day === undefined ? undefined : day * DAY
  }
  const match = ISO.exec(text)
  if (!match) return RARER.test(text) ? fromRarer(text) : undefined
  const year = Number(match[1])
  const month = Number(match[2])
  const dayOfMonth = Number(match[3])
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  const midnight = civilDay(year, month, dayOfMonth) * DAY
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
