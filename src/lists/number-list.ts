// A list of numbers in memory, with the two things without which "not listed" means nothing: when it was drawn, and how many it holds.
import type { InstantInput } from '../core/call'
import { gateError, type Issue } from '../core/errors'
import type { Listing } from '../core/facts'
import type { Instant, ListId, PhoneNumber } from '../core/scalars'
import { parsePhoneNumber } from '../phone/number'
import { toInstant } from '../time/instants'

/** A do-not-call list, small or national. Whoever has a faster form of one implements this; it must answer from memory. */
export interface NumberList {
  readonly id: ListId
  /** When the register drew the copy, not when it was loaded. */
  readonly drawnAt: Instant
  /** How many numbers it holds. An empty copy of a register cannot be told from a failed download. */
  readonly size: number
  lookup(number: PhoneNumber): Listing
}

/** What `numberList()` is made of. */
export interface NumberListOptions {
  /** `us-national`, `gb-tps`; `internal` for the company's own. */
  readonly id: ListId
  readonly drawnAt: InstantInput
  /** In any spelling; national ones need `defaultCountry`. Doubles count once. */
  readonly numbers: Iterable<string>
  /** ISO 3166-1, for national spellings: `US`. */
  readonly defaultCountry?: string
}

const FAULTS_SHOWN = 20

/**
 * A small list in memory, handed to `createGate({ lists })` and exchanged with `gate.replaceList`. Both sides are compared as E.164.
 * Only the list `internal` may be empty: a company may have no opt-outs, but a register's copy without a number was not loaded.
 * @throws GateError `invalid-list` naming the index and text of every number that is none, or when the list is empty
 * @example
 * const own = numberList({ id: 'internal', drawnAt: '2026-11-24T06:00:00Z', numbers: ['305-555-0123'], defaultCountry: 'US' })
 */
export function numberList({ id, drawnAt, numbers, defaultCountry }: NumberListOptions): NumberList {
  const held = new Set<string>()
  const faults: Issue[] = []
  let index = 0
  for (const text of numbers) {
    const number = typeof text === 'string' ? parsePhoneNumber(text, defaultCountry === undefined ? {} : { defaultCountry }) : undefined
    if (number === undefined) faults.push({ path: `numbers.${index}`, message: `\`${String(text)}\` is no phone number` })
    else held.add(number)
    index++
  }
  if (typeof id !== 'string' || id === '') faults.unshift({ path: 'id', message: 'a list is named, such as `us-national`' })
  if (faults.length > 0) throw gateError('invalid-list', faults.length > FAULTS_SHOWN ? shortened(faults) : faults)
  if (held.size === 0 && id !== 'internal') throw gateError('invalid-list', [{ path: 'numbers', message: `the list \`${id}\` holds no number` }])
  const drawn = drawnInstant(drawnAt)
  const listed: Listing = Object.freeze({ listed: true, drawnAt: drawn, via: 'file' })
  const unlisted: Listing = Object.freeze({ listed: false, drawnAt: drawn, via: 'file' })
  return { id, drawnAt: drawn, size: held.size, lookup: (number) => (held.has(number) ? listed : unlisted) }
}

function drawnInstant(drawnAt: InstantInput): Instant {
  const drawn = toInstant(drawnAt)
  if (drawn === undefined)
    throw gateError('invalid-list', [{ path: 'drawnAt', message: `\`${String(drawnAt)}\` is no instant; text needs an offset` }])
  return drawn
}

function shortened(faults: readonly Issue[]): Issue[] {
  return [...faults.slice(0, FAULTS_SHOWN), { path: 'numbers', message: `and ${faults.length - FAULTS_SHOWN} more` }]
}
