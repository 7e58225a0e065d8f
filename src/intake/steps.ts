// Walking through time by `holdsUntil` alone: no rule computes "next time" itself.
import type { Call } from '../core/call'
import type { Facts } from '../core/facts'
import type { Rule } from '../core/rule'
import type { Instant } from '../core/scalars'
import { boundOf, type Verdict } from '../core/verdict'
import { judge } from './judge'

/** A stretch of time, half-open, in which one verdict holds. */
export interface Step {
  readonly from: Instant
  readonly to: Instant
  readonly verdict: Verdict
}

/**
 * Far more verdicts than decades of the strictest law take; a rule that asks to be called again every millisecond ends here, and does
 * not hang its caller.
 */
export const MOST_STEPS = 100_000

/**
 * The verdicts through `[from, to)`, each with the stretch in which it holds, at most `MOST_STEPS` of them.
 */
export function* stepsOf(policy: Rule, call: Call, facts: Facts, from: Instant, to: Instant): Generator<Step> {
  let at = from
  for (let step = 0; step < MOST_STEPS && at < to; step++) {
    const verdict = judge(policy, at === call.at ? call : { ...call, at }, facts)
    const until = Math.min(boundOf(verdict), to) as Instant
    yield { from: at, to: until, verdict }
    at = until
  }
}
