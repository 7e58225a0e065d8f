// A queue dials later than it asks: only what holds throughout may be allowed.
import type { Call } from '../core/call'
import type { Duty } from '../core/duty'
import type { Facts } from '../core/facts'
import type { Rule } from '../core/rule'
import type { Instant } from '../core/scalars'
import type { Allow, Verdict } from '../core/verdict'
import { judge } from '../intake/judge'
import { stepsOf } from '../intake/steps'

/** The verdict, and the call at the instant that it is about. */
export interface Held {
  readonly call: Call
  readonly verdict: Verdict
}

/**
 * The verdict that holds from the call's instant through the next `millis`, half-open. The first denial within answers, at its own
 * instant; an allow carries the duties of all that time.
 * @example
 * holdingFor(policy, call, facts, 600_000) // at 19:58, of a policy that closes at 20:00: denied, at 20:00
 */
export function holdingFor(policy: Rule, call: Call, facts: Facts, millis: number): Held {
  if (millis <= 0) return { call, verdict: judge(policy, call, facts) }
  const end = (call.at + millis) as Instant
  let first: Allow | undefined
  let reached: number = call.at
  const duties = new Map<string, Duty>()
  for (const { from, to, verdict } of stepsOf(policy, call, facts, call.at, end)) {
    if (!verdict.allowed) return { call: from === call.at ? call : { ...call, at: from }, verdict }
    for (const duty of verdict.duties) duties.set(JSON.stringify(duty), duty)
    first ??= verdict
    reached = to
  }
  // Verdicts too short-lived to be followed to the end are no proof that the call is allowed throughout.
  if (first === undefined || reached < end) return { call, verdict: tooShort() }
  return { call, verdict: { ...first, duties: [...duties.values()] } }
}

function tooShort(): Verdict {
  const cause = 'its verdicts are too short-lived to be followed'
  return { allowed: false, remedy: 'never', reasons: [{ code: 'rule/error', rule: 'rule', required: null, observed: { cause }, remedy: 'never' }] }
}
