// The keys under which logs and records are kept: one per number, one per person, one per campaign.
import type { PhoneNumber } from '../core/scalars'

/** `number:+13055550123`, `person:p-1`, `campaign:solar-7` or `consent:web-881`. Opaque to a store; it may hash or prefix them. */
export type StoreKey = `number:${string}` | `person:${string}` | `campaign:${string}` | `consent:${string}`

/** Whom a log or a record is about. */
export interface Whom {
  readonly number?: PhoneNumber | undefined
  readonly person?: string | undefined
}

/**
 * The keys of a number and of a person, the number first.
 * @example
 * whoKeys({ person: 'p-1' }) // ['person:p-1']
 */
export function whoKeys({ number, person }: Whom): StoreKey[] {
  if (number === undefined) return person === undefined ? [] : [`person:${person}`]
  return person === undefined ? [`number:${number}`] : [`number:${number}`, `person:${person}`]
}
