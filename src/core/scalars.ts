// The scalars of the vocabulary: what must not be confused is branded; each has the schema that reads it.
import { z } from 'zod'

declare const brand: unique symbol
/** A value that only a parser makes. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** A moment as epoch milliseconds. Field names end in `At`. */
export type Instant = Branded<number, 'Instant'>
/** A date where the phone rings, `YYYY-MM-DD`. Field names end in `On`. */
export type LocalDate = string
/** ISO 8601: `PT24H`, `P31D`, `P18M`. */
export type Duration = `P${string}`
/** E.164, with the plus. */
export type PhoneNumber = Branded<string, 'PhoneNumber'>
/** ISO 3166: `US`, `US-FL`, `NO`; `EU` for Union law. */
export type JurisdictionId = string
/** The id of a register or list: `us-national`, `gb-tps`, `internal`. */
export type ListId = string
/** An IANA name: `America/New_York`. */
export type TimeZone = string
/** `mon-fri 10:00-13:00 14:00-20:00; sat 10:00-16:00`. Half-open; `22:00-02:00` passes midnight; a day not named is not covered. */
export type WeeklyHours = string
/** Anything that survives JSON unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const DURATION = /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/

/** Reads a date `YYYY-MM-DD` that exists. */
export const localDateSchema = z.iso.date()
/** Reads an ISO 8601 duration of whole years, months, weeks, days, hours, minutes and seconds. */
export const durationSchema = z
  .string()
  .regex(DURATION, { error: 'is no ISO 8601 duration of whole units, such as `P31D` or `PT24H`', abort: true }) as unknown as z.ZodType<Duration>

/** A duration taken apart: months move the calendar, days the local date, milliseconds the instant. */
export interface DurationParts {
  readonly months: number
  readonly days: number
  readonly millis: number
}

/**
 * Takes an ISO 8601 duration apart.
 * @throws RangeError if the text is no such duration
 */
export function durationParts(duration: Duration): DurationParts {
  const match = DURATION.exec(duration)
  if (!match) throw new RangeError(`\`${duration}\` is no ISO 8601 duration of whole units`)
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((text) => Number(text ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return { months: years * 12 + months, days: weeks * 7 + days, millis: ((hours * 60 + minutes) * 60 + seconds) * 1000 }
}
