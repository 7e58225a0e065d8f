// What a gate answers, and what an audit replays.
import type { Call, CallInput } from './call'
import type { Facts } from './facts'
import type { Instant } from './scalars'
import type { Verdict } from './verdict'

/** Versions of everything that a verdict rests on besides its arguments. */
export interface DataVersions {
  readonly library: string
  readonly law: string
  readonly zones: string
  readonly places: string
}

/** The verdict and what it rests on. */
export type Decision = Verdict & {
  /** Of a denial whose remedy is `wait`: the proven next allowed instant. */
  readonly retryAt?: Instant
  /** The digest of the policy. */
  readonly policy: string
  readonly data: DataVersions
  /** What `explain()` heads its text with. */
  readonly about?: Pick<Call, 'to' | 'at' | 'whereabouts'>
}
/** A decision that reserved the call where it allows it. */
export type Admission = Decision & { readonly callId: string }

/** What `onDecision` gets, and what an audit replays: plain JSON, complete. */
export interface DecisionRecord {
  readonly by: 'check' | 'admit' | 'scrub'
  readonly decidedAt: Instant
  readonly call: Call | CallInput
  readonly facts: Facts
  readonly decision: Decision | Admission
}

/** What a scrub says of a row; nobody dials on it. From the hardest remedy among the reasons of a denial. */
export type ScrubStatus = 'callable' | 'wait' | 'supply' | 'blocked'
/** What a scrub says of one row. */
export interface ScrubRow {
  readonly call: CallInput
  readonly status: ScrubStatus
  /** The callable windows of the day asked for, half-open. */
  readonly windows: readonly { readonly from: Instant; readonly to: Instant }[]
  /** Paths of what can only be known at the dial, and did not count. */
  readonly atDial: readonly string[]
  readonly decision: Decision
}
