// The scalars that people hand over, each with what its JSON Schema says.
import { z } from 'zod'
import type { InstantInput } from '../core/call'
import { type AnyProduct, anyProductSchema, PRODUCTS } from '../core/closed-sets'
import { EMPTY, shown } from '../core/faults'
import { lazily } from '../core/lazily'
import type { Instant, TimeZone, WeeklyHours } from '../core/scalars'
import { toInstant } from '../time/instants'
import { weeklyHoursSchema } from '../time/weekly-hours'
import { zoneOf } from '../time/zone'

/** Text that says something: an empty one is refused, since unknown is absent. */
export const textSchema = lazily(() => z.string().regex(/\S/, EMPTY))

/** A moment of a call: epoch milliseconds, a `Date`, a luxon `DateTime`, or ISO 8601 text with an offset. */
export const instantSchema = lazily(() => instantOf({}))

/** A moment of a fact: the same, and a date alone, `2020-01-01`, is its midnight in UTC. */
export const factInstantSchema = lazily(() => instantOf({ dateOnly: true }))

/** An IANA time zone that dialgate's own tables know. */
export const timeZoneSchema = lazily(() =>
  reading<TimeZone>(
    (value) => (typeof value === 'string' && zoneOf(value) !== undefined ? value : undefined),
    (value) => `is no IANA time zone: ${shown(value)}`,
    { type: 'string', description: 'an IANA time zone: America/New_York' },
  ),
)

/** A product of the vocabulary, or the user's own, `x-…`. */
export const productSchema = lazily(
  (): z.ZodType<AnyProduct> => anyProductSchema.meta({ anyOf: [{ enum: PRODUCTS }, { type: 'string', pattern: '^x-' }] }),
)

/** Hours of a week, `mon-fri 09:00-17:00`. */
export const hoursSchema = lazily(
  (): z.ZodType<WeeklyHours> =>
    weeklyHoursSchema.meta({ type: 'string', description: 'hours of a week, half-open: mon-fri 10:00-13:00 14:00-20:00; sat 10:00-16:00' }),
)

function instantOf(options: { dateOnly?: true }): z.ZodType<Instant> {
  return reading<Instant>(
    (value) => (isInstantInput(value) ? toInstant(value, options) : undefined),
    (value) => whyNoInstant(value, options.dateOnly === true),
    {
      type: ['string', 'number'],
      description: `epoch milliseconds, or ISO 8601 with an offset: 2026-11-24T10:00:00+01:00${options.dateOnly ? '; a date alone is its midnight in UTC' : ''}`,
    },
  )
}

/** Whether something could be read as an instant; what it says is toInstant's question. */
export function isInstantInput(value: unknown): value is InstantInput {
  if (typeof value === 'string' || typeof value === 'number' || value instanceof Date) return true
  return typeof value === 'object' && value !== null && 'toMillis' in value && typeof value.toMillis === 'function'
}

function whyNoInstant(value: unknown, dateOnly: boolean): string {
  if (typeof value === 'string' && toInstant(`${value}Z`) !== undefined)
    return `has no offset, so that it names no instant: ${shown(value)}; write \`${value}Z\` if it is UTC`
  const date = dateOnly ? ', or a date alone' : ''
  return `is no instant: ${shown(value)}; hand over epoch milliseconds, a Date, or ISO 8601 with an offset, such as \`2026-11-24T10:00:00+01:00\`${date}`
}

/** A schema of a function that reads a value or says why it cannot, with its place in the JSON Schema. */
export function reading<T>(
  read: (value: unknown) => T | undefined,
  why: (value: unknown) => string,
  json: { readonly [keyword: string]: unknown },
): z.ZodType<T> {
  return z
    .unknown()
    .transform((value, context): T => {
      const result = read(value)
      if (result !== undefined) return result
      context.issues.push({ code: 'custom', message: why(value), input: value })
      return z.NEVER
    })
    .meta({ ...json })
}
