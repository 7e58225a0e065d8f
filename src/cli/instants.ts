// The instant and the day that a verb is asked about.
import type { Instant, LocalDate } from '../core/scalars'
import { localDateSchema } from '../core/scalars'
import { toInstant } from '../time/instants'
import { fault } from './fault'

/**
 * What `--at` says. @throws Fault for what is no instant
 */
export function instantOption(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined
  const instant = toInstant(text)
  if (instant === undefined) throw fault(`--at ${text}: is no instant: it needs date, time and offset, such as 2026-11-24T12:00-05:00`)
  return instant
}

/**
 * What `--on` says. @throws Fault for what is no date
 */
export function dayOption(text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined
  const read = localDateSchema.safeParse(text)
  if (!read.success) throw fault(`--on ${text}: is no date such as 2026-11-25`)
  return read.data
}
