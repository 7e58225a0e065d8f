// The gate: where facts, policy and stores meet.
import type { InstantInput } from '../core/call'
import type { Channel } from '../core/closed-sets'
import type { Admission, Decision, ScrubRow } from '../core/decision'
import type { FactsInput, Scope } from '../core/facts'
import type { Duration, Instant, LocalDate } from '../core/scalars'
import type { NumberList } from '../lists/number-list'
import type { AdmissionCall, CallDefaults, GateCall, TimelessCall } from './gate-call'
import type { Settlement } from './settle'

/** Whom something is about: a number in any spelling, a person by your id, or both. */
export interface Who {
  readonly number?: string
  /** For a national spelling. */
  readonly defaultCountry?: string
  readonly person?: string
}

/** An opt-out to be stored: of a number, or of a call, whose number and person the gate knows. */
export type OptOutRequest = (
  | { readonly number: string; readonly defaultCountry?: string; readonly person?: string }
  | { readonly callId: string }
) & {
  /** When it was said; the gate's clock, unless said. */
  readonly at?: InstantInput
  /** How far it reaches; absent: everything, for every seller. */
  readonly scope?: Scope
  /** How it was said. */
  readonly channel?: Channel
  readonly source?: string
}

/** How a call is admitted. */
export interface AdmitOptions {
  /** For queues: allow only what holds from now until the end of this period, which is itself no longer in it. */
  readonly dialsWithin?: Duration
}

/** A part of the day, half-open. */
export interface CallableWindow {
  readonly from: Instant
  readonly to: Instant
}

/** What `createGate` makes. Every denial is an answer; only misuse, and a store that cannot write, rejects. */
export interface Gate<Defaults extends CallDefaults = CallDefaults> {
  /** May the call be made, now or at `at`? Reserves nothing. @throws GateError `invalid-call` */
  check(call: GateCall<Defaults>): Promise<Decision>
  /** The same of many, in their order; what is no call is denied `call/invalid`. */
  checkMany(calls: Iterable<GateCall<Defaults>>): Promise<Decision[]>
  /**
   * May the call be made now? If so, it is reserved, atomically, and counts from now on. Asking again with the same `id` decides again
   * and reserves once; an `id` that belongs to another number, or to a call that is settled, is denied `call/id-used`.
   * @throws GateError `invalid-call`
   */
  admit(call: AdmissionCall<Defaults>, options?: AdmitOptions): Promise<Admission>
  /** The same of many, one after the other, in their order; what is no call is denied `call/invalid`. */
  admitMany(calls: Iterable<AdmissionCall<Defaults>>, options?: AdmitOptions): Promise<Admission[]>
  /**
   * Asks the policy row by row which may be called on a local day, and when. Nobody dials on it: what can only be known at the dial does
   * not count, and nothing is reserved. `on` absent: what is left of the called party's today.
   */
  scrub(
    rows: Iterable<TimelessCall<Defaults>> | AsyncIterable<TimelessCall<Defaults>>,
    options?: { readonly on?: LocalDate },
  ): AsyncIterable<ScrubRow>
  /** What became of a call. May be repeated; the last value of a field wins. @throws GateError `unknown-call`, `invalid-facts` */
  settle(callId: string, settlement: Settlement): Promise<void>
  /** The call was never dialled: it no longer counts. @throws GateError `unknown-call` */
  release(callId: string): Promise<void>
  /** Stores what one learns of a number or a person. A later record of one id replaces the earlier. @throws GateError `invalid-facts` */
  record(who: Who, facts: FactsInput): Promise<void>
  /**
   * Stores that a consent is withdrawn, effective before it is acknowledged. Of a consent that the gate did not record, `who` says whom
   * it was from. @throws GateError `invalid-facts` if the consent is not on record and `who` is not given
   */
  withdrawConsent(id: string, who?: Who): Promise<void>
  /** Stores an opt-out, effective before it is acknowledged. Idempotent. @throws GateError `unknown-call`, `invalid-facts` */
  optOut(request: OptOutRequest): Promise<void>
  /** Call and await it after you wrote an opt-out or a withdrawal to a table of your own, before you acknowledge it. */
  changed(who: Who): Promise<void>
  /** The first instant at which the call would be allowed, proven: allowed then, denied a millisecond before. */
  nextAllowed(call: GateCall<Defaults>, options: { readonly within: Duration }): Promise<Instant | undefined>
  /** When the call would be allowed between two instants. */
  windows(call: TimelessCall<Defaults>, range: { readonly from: InstantInput; readonly to: InstantInput }): Promise<readonly CallableWindow[]>
  /** Exchanges the list of the same id for a newer copy, or adds it. @throws GateError `invalid-list` */
  replaceList(list: NumberList): void
}
