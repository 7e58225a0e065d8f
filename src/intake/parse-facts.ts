// From what people hand over to what rules see: facts read once, and filled in with what is the call's.
import type { Place } from '../core/call'
import { type Channel, channelOf, type Mode } from '../core/closed-sets'
import { gateError, type Issue } from '../core/errors'
import type { Facts, FactsInput } from '../core/facts'
import { faultsOf } from '../core/faults'
import type { PhoneNumber } from '../core/scalars'
import { countryOf } from '../phone/number'
import { type AboutCall, faultsOfNumbers, numberReader } from './facts-numbers'
import { factsSchema } from './facts-schema'
import { readPlainFacts } from './plain-facts'
import { sha256Of } from './sha-256'
import { withoutUndefined } from './without-undefined'

/**
 * Reads facts. What they leave out is the call's: number, seller, `scope.sellers`; the channel of an attempt follows from its mode, lists
 * are empty, `numberFromPerson` is false, a listing came by `file`, and the SHA-256 of a wording is computed. Numbers may be spelled
 * nationally where the call is given; instants are milliseconds, a `Date` or ISO text with an offset, and a date alone is its midnight in
 * UTC. Facts that were parsed here pass through, and facts of a decision record parse to themselves.
 * @throws GateError `invalid-facts` with every fault and its path; unknown fields are faults, and so are numbers and sellers left out
 * where no call is given
 * @example
 * const call = parseCall({ to: '+13055550123', at: '2026-11-24T21:00:00-05:00', mode: 'live', purpose: 'marketing', seller: { id: 'acme' } })
 * const facts = parseFacts({ consents: [{ id: 'web-1', form: 'signed', grantedAt: '2026-10-01T10:00:00+02:00' }] }, call)
 * facts.consents?.[0]?.number === call.to // true
 */
export function parseFacts(input: FactsInput | Facts, call?: AboutCall): Facts {
  if (isParsedFacts(input)) return input
  const plain = readPlainFacts(input)
  const facts = plain !== undefined && fillIn(plain as FactsRead, call) ? plain : readAndFillIn(input, call)
  new Parsed(facts as Facts)
  return facts as Facts
}

/** Whether `parseFacts` made this very object. */
export function isParsedFacts(facts: unknown): facts is Facts {
  return typeof facts === 'object' && facts !== null && Parsed.has(facts)
}

/** Puts what a subclass declares on an object that there is already. */
class Given {
  constructor(object: object) {
    return object
  }
}
/** A mark that nobody sees and no copy has. A WeakSet would do, but takes ten times as long, and longer when garbage is collected. */
class Parsed extends Given {
  readonly #mark = true
  static has(object: object): boolean {
    return #mark in object
  }
}

/** What was read: instants are, constants are filled in, numbers are still as they were spelled. A copy of ours, so it is filled in place. */
interface FactsRead {
  readonly optOuts?: readonly { number: string }[]
  readonly consents?: readonly {
    number?: string
    scope?: { sellers?: readonly string[] }
    readonly wording?: { readonly text: string; sha256?: string }
  }[]
  readonly relationships?: readonly { seller?: string }[]
  readonly contacts?: readonly { seller?: string }[]
  readonly attempts?: readonly { number?: string; seller?: string; channel?: Channel; callerId?: string; readonly mode: Mode }[]
  readonly callerIds?: readonly { number: string; from?: Place }[]
}

/**
 * What the schema reads of facts; `readPlainFacts` does the same, faster, for what is plain and right.
 * @throws GateError `invalid-facts`, with these faults of its numbers too
 */
export function readFactsBySchema(input: unknown, ofNumbers: readonly Issue[]): unknown {
  const read = factsSchema().safeParse(input)
  if (!read.success) throw gateError('invalid-facts', [...faultsOf(read.error, input), ...ofNumbers], read.error)
  return withoutUndefined(read.data)
}

/** The thorough way, which alone says what is wrong. */
function readAndFillIn(input: unknown, call: AboutCall | undefined): unknown {
  const issues = faultsOfNumbers(input, call)
  const facts = readFactsBySchema(input, issues)
  if (issues.length > 0) throw gateError('invalid-facts', issues)
  fillIn(facts as FactsRead, call)
  return facts
}

/** Whether all could be filled in: `faultsOfNumbers` says what could not. */
function fillIn(facts: FactsRead, call: AboutCall | undefined): boolean {
  const read = numberReader(call)
  const { optOuts = NONE, consents = NONE, relationships = NONE, contacts = NONE, attempts = NONE, callerIds = NONE } = facts
  const seller = call?.seller.id
  for (const optOut of optOuts) if (!fillNumber(optOut, read, call)) return false
  for (const consent of consents) {
    if (!fillNumber(consent, read, call)) return false
    consent.scope ??= {}
    if (seller !== undefined) consent.scope.sellers ??= [seller]
    else if (consent.scope.sellers === undefined) return false
    if (consent.wording !== undefined) consent.wording.sha256 ??= sha256Of(consent.wording.text)
  }
  for (const relationship of relationships) if (!fillSeller(relationship, seller)) return false
  for (const contact of contacts) if (!fillSeller(contact, seller)) return false
  for (const attempt of attempts) {
    if (!fillNumber(attempt, read, call) || !fillSeller(attempt, seller)) return false
    attempt.channel ??= channelOf(attempt.mode)
    if (attempt.callerId === undefined) continue
    const callerId = read(attempt.callerId)
    if (callerId === undefined) return false
    attempt.callerId = callerId
  }
  for (const callerId of callerIds) {
    const number = read(callerId.number)
    if (number === undefined) return false
    callerId.number = number
    if (callerId.from !== undefined) continue
    const country = countryOf(number)[0]
    if (country === undefined) return false
    callerId.from = { country }
  }
  return true
}

const NONE: readonly never[] = []

function fillNumber(item: { number?: string }, read: (text: string) => PhoneNumber | undefined, call: AboutCall | undefined): boolean {
  const number = item.number === undefined ? call?.to : read(item.number)
  if (number === undefined) return false
  item.number = number
  return true
}

function fillSeller(item: { seller?: string }, seller: string | undefined): boolean {
  if (item.seller !== undefined) return true
  if (seller === undefined) return false
  item.seller = seller
  return true
}
