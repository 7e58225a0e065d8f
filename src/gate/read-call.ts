// From what a gate is handed to a call: the defaults under it, the instant given to it.
import type { Call, CallInput, InstantInput } from '../core/call'
import { gateError, type Issue, isGateError } from '../core/errors'
import type { Instant } from '../core/scalars'
import { type Deny, deny } from '../core/verdict'
import { parseCall } from '../intake/parse-call'
import type { Setup } from './setup'

/** Which instant a call is asked about: its own `at`, else the gate's now; or an instant that it must not contradict. */
export type Instants = 'own' | Instant

/**
 * Reads one call. What it gives wins over the defaults.
 * @param instants `own` for a check; an instant for what decides when it is asked, and then the call must not have an `at`
 * @throws GateError `invalid-call`
 */
export function readCall(setup: Setup, input: unknown, instants: Instants): Call {
  const call = read(setup, input, withDefaults(setup, input, instants), instants)
  return call.id === '' ? { ...call, id: globalThis.crypto.randomUUID() } : call
}

function read(setup: Setup, given: unknown, input: CallInput, instants: Instants): Call {
  const faults = faultsOf(given, instants)
  if (faults.length > 0) throw gateError('invalid-call', faults)
  return parseCall(input, setup.whereabouts)
}

/** A row of a file: as it was handed over with the defaults, and as it was read. It gets no id, since nothing is reserved for it. */
export interface FileRow {
  readonly input: CallInput
  readonly row: Call | UnreadRow
}

/** Reads one row of a file. */
export function readFileRow(setup: Setup, given: unknown, now: Instant): FileRow {
  const input = withDefaults(setup, given, now)
  try {
    return { input, row: read(setup, given, input, now) }
  } catch (error) {
    if (!isGateError(error)) throw error
    return { input, row: { input, verdict: noCall(error.issues) } }
  }
}

/** A row that is no call: as it was handed over, with its denial. */
export interface UnreadRow {
  readonly input: CallInput
  readonly verdict: Deny
}

/** Reads one call of many: what is no call becomes its denial, and the others go on. */
export function readRow(setup: Setup, input: unknown, instants: Instants): Call | UnreadRow {
  try {
    return readCall(setup, input, instants)
  } catch (error) {
    if (!isGateError(error)) throw error
    return { input: withDefaults(setup, input, instants), verdict: noCall(error.issues) }
  }
}

/** Whether a row was no call. */
export function isUnread(row: Call | UnreadRow): row is UnreadRow {
  return 'verdict' in row
}

/**
 * The call as it was handed over, over the defaults; what is no object is no call, and gets nothing but the defaults. This is where
 * unchecked input gets its type: `parseCall` reads it next, or its denial carries it back.
 */
function withDefaults({ defaults, clock }: Setup, input: unknown, instants: Instants): CallInput {
  const given: { readonly at?: InstantInput } = typeof input === 'object' && input !== null ? input : {}
  // Not spread: to clone an object and add fields to it takes V8 two microseconds a field.
  return Object.assign({}, defaults, given, { at: instants === 'own' ? (given.at ?? clock()) : instants }) as CallInput
}

function faultsOf(input: unknown, instants: Instants): readonly Issue[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [{ path: '', message: 'is no call' }]
  const faults: Issue[] = []
  if ('whereabouts' in input) faults.push({ path: 'whereabouts', message: 'are worked out by the gate' })
  if (instants !== 'own' && 'at' in input && input.at !== undefined) faults.push({ path: 'at', message: 'is the gate’s to say: leave it out' })
  return faults
}

function noCall(issues: readonly Issue[]): Deny {
  const observed = issues.map(({ path, message }) => ({ path, message }))
  return deny([
    { code: 'call/invalid', rule: 'call', required: null, observed, remedy: 'supply', missing: [...new Set(issues.map(({ path }) => path))] },
  ])
}
