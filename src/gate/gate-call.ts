// A call as a gate takes it: what the gate's defaults give need not be repeated, and its clock stands in for `at`.
import type { CallInput, InstantInput } from '../core/call'

/** What a gate can hold for every call: all but whom it calls, when, and the id. */
export type CallDefaults = { readonly [K in Exclude<keyof CallInput, 'id' | 'to' | 'at'>]?: CallInput[K] }

/** The fields that these defaults surely give. */
export type Given<Defaults> = { [K in keyof Defaults]-?: object extends Pick<Defaults, K> ? never : K }[keyof Defaults]

/** A call without its instant; what the defaults give is optional, and wins over them where it is given. */
export type TimelessCall<Defaults> = Omit<CallInput, 'at' | (Given<Defaults> & keyof CallInput)> & {
  readonly [K in Given<Defaults> & keyof CallInput]?: CallInput[K]
}

/** A call to check: now, unless `at` says otherwise. */
export type GateCall<Defaults> = TimelessCall<Defaults> & { readonly at?: InstantInput }

/** A call to admit: always now, by the gate's clock. */
export type AdmissionCall<Defaults> = TimelessCall<Defaults> & { readonly at?: never }
