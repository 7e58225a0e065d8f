// What a gate is made of.
import type { Call } from '../core/call'
import type { DecisionRecord } from '../core/decision'
import type { FactsInput } from '../core/facts'
import type { Needs } from '../core/needs'
import type { Rule } from '../core/rule'
import type { Duration } from '../core/scalars'
import type { ParseCallOptions } from '../intake/parse-call'
import type { NumberList } from '../lists/number-list'
import type { Stores } from '../stores/ports'
import type { CallDefaults } from './gate-call'

/**
 * Your own tables. Plain facts are the same for every call: caller ids, registrations, notices. A function gets a batch of calls, as
 * parsed, and what the policy needs to know of them; it answers one item for each, in their order. Whatever fails, is garbage or late
 * makes its facts `unavailable`, and what needs them denies.
 */
export type FactSource = FactsInput | ((calls: readonly Call[], needs: Needs) => Promise<readonly FactsInput[]>)

/** The options of `createGate`. Unknown keys are refused. */
export interface GateOptions<Defaults extends CallDefaults = CallDefaults> {
  /** Opt-outs and the internal list are checked besides, whatever it says. */
  readonly policy: Rule
  /** Required: nobody runs on forgetting memory by accident. */
  readonly stores: Stores
  readonly facts?: FactSource | readonly FactSource[]
  readonly lists?: readonly NumberList[]
  readonly defaults?: Defaults
  /** Epoch milliseconds; for tests. Absent: the machine's clock. */
  readonly clock?: () => number
  /** Bounds stores, sources and retries of one question together. `PT5S` unless said. */
  readonly timeout?: Duration
  /** `strict` (unless said): the number and the addresses all count. `address-first`: the caller vouches for the addresses. */
  readonly whereabouts?: NonNullable<ParseCallOptions['whereabouts']>
  /**
   * Gets every decision with call and facts, plain JSON, awaited. When it fails, what would have been allowed is denied
   * `policy/not-recorded`, and a reservation made for it is released.
   */
  readonly onDecision?: (record: DecisionRecord) => unknown
}
