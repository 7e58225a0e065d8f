// From what people hand over to what rules see: read once, the number and its whereabouts worked out, nothing left to interpret.
import type { Call, CallInput, Place, Whereabouts } from '../core/call'
import { gateError } from '../core/errors'
import { faultsOf } from '../core/faults'
import type { Instant } from '../core/scalars'
import { parsePhoneNumber } from '../phone/number'
import { whereaboutsOf, withSeats } from '../phone/whereabouts'
import { callSchema, recordedCallSchema } from './call-schema'
import { readPlainCall } from './plain-call'
import { withoutUndefined } from './without-undefined'

/** How a call is read. */
export interface ParseCallOptions {
  /** `strict`, unless said: the number and the addresses all count. `address-first`: the caller vouches for the addresses. */
  readonly whereabouts?: 'strict' | 'address-first'
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
/** What was read, before the numbers are. */
type ReadCall = Mutable<Omit<CallInput, 'at'>> & { at: Instant }

const INVALID: Whereabouts = Object.freeze({ jurisdictions: Object.freeze([]), zones: Object.freeze([]), basis: Object.freeze([]), invalid: true })
const parsedCalls = new WeakSet<object>()

/**
 * Reads a call. A number that is impossible or unassigned does not throw: `to` stays as given and `whereabouts.invalid` says so, since a
 * bad number is a fact about a lead and no fault of a program. A call that was parsed here passes through; a call of a decision record
 * keeps the whereabouts that it was recorded with, and the option does not matter to it.
 * @throws GateError `invalid-call` with every fault and its path; unknown fields are faults
 * @example
 * const seller = { id: 'acme', name: 'Acme Solar' }
 * const call = parseCall({ to: '305-555-0123', defaultCountry: 'US', at: '2026-11-24T10:00-05:00', mode: 'live', purpose: 'marketing', seller })
 * call.to // '+13055550123'
 */
export function parseCall(input: CallInput | Call, options: ParseCallOptions = {}): Call {
  if (isParsedCall(input)) return input
  const call = isRecorded(input) ? readRecorded(input) : located(readInput(input), options)
  parsedCalls.add(call)
  return call
}

/** Whether `parseCall` made this very object. */
export function isParsedCall(call: unknown): call is Call {
  return typeof call === 'object' && call !== null && parsedCalls.has(call)
}

function isRecorded(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'whereabouts' in input && input.whereabouts !== undefined
}

function readInput(input: unknown): ReadCall {
  const plain = readPlainCall(input)
  return (plain === undefined ? readInputBySchema(input) : plain) as ReadCall
}

/**
 * What the schema reads of a call input; `readPlainCall` does the same, faster, for what is plain and right.
 * @throws GateError `invalid-call`
 */
export function readInputBySchema(input: unknown): unknown {
  const read = callSchema().safeParse(input)
  if (!read.success) throw gateError('invalid-call', faultsOf(read.error, input), read.error)
  return withoutUndefined(read.data)
}

function readRecorded(input: unknown): Call {
  const read = recordedCallSchema().safeParse(input)
  if (!read.success) throw gateError('invalid-call', faultsOf(read.error, input), read.error)
  return withoutUndefined(read.data) as Call
}

/** Takes over what was read: the copy is ours, so it is filled in place. */
function located(read: ReadCall, options: ParseCallOptions): Call {
  const { defaultCountry, callerId } = read
  const inCountry = defaultCountry === undefined ? {} : { defaultCountry }
  if (callerId !== undefined && callerId.number !== 'withheld') {
    const number = parsePhoneNumber(callerId.number, inCountry)
    if (number !== undefined && number !== callerId.number) read.callerId = { ...callerId, number }
  }
  const number = parsePhoneNumber(read.to, inCountry)
  const whereabouts = number === undefined ? INVALID : whereaboutsOf(number, { ...options, ...stated(read) })
  if (number !== undefined && whereabouts.invalid === undefined) read.to = number
  const call = Object.assign(defaultCountry === undefined ? read : withoutDefaultCountry(read), {
    id: read.id ?? '',
    whereabouts: withSeats(whereabouts, seatsOf(read)),
  })
  return call as unknown as Call
}

/** Copied rather than deleted from: an object that lost a field is slow wherever it is read afterwards. */
function withoutDefaultCountry(read: ReadCall): ReadCall {
  const call: { [field: string]: unknown } = {}
  for (const [field, value] of Object.entries(read)) if (field !== 'defaultCountry') call[field] = value
  return call as unknown as ReadCall
}

function stated({ calledParty }: ReadCall): { addresses?: readonly Place[]; timeZone?: string } {
  if (calledParty === undefined) return {}
  const { addresses, timeZone } = calledParty
  return { ...(addresses === undefined ? {} : { addresses }), ...(timeZone === undefined ? {} : { timeZone }) }
}

function seatsOf({ seller, telemarketer, callingFrom }: ReadCall): readonly Place[] {
  const seats: Place[] = []
  if (seller.seat !== undefined) seats.push(seller.seat)
  if (telemarketer?.seat !== undefined) seats.push(telemarketer.seat)
  if (callingFrom !== undefined) seats.push(callingFrom)
  return seats
}
