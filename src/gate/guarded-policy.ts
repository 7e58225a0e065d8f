// What no policy can leave out: opt-outs, and the company's own list.
import type { Call } from '../core/call'
import { every } from '../core/compose'
import type { Facts } from '../core/facts'
import type { Rule } from '../core/rule'
import { boundOf, silent, type Verdict } from '../core/verdict'
import { doNotCall } from '../rules/do-not-call'
import { optOut } from '../rules/opt-out'

/** The company's own do-not-call list. */
export const INTERNAL = 'internal'
/** Whether any opt-out reaches a call; the gate answers the list `internal` by it. */
export const OPT_OUT: Rule = optOut({})

/**
 * The policy, and before it the opt-outs and the list `internal`. Both are silent where they have nothing against the call: a policy that
 * says nothing itself still has no ground.
 * @example
 * const policy = guardedPolicy(quietHours({ callable: 'mon-fri 09:00-20:00' }))
 */
export function guardedPolicy(policy: Rule): Rule {
  const internal = doNotCall({ lists: [INTERNAL] })
  return every(
    onlyDenying(OPT_OUT, OPT_OUT),
    // The gate answers this list at every question, so that no copy of it is ever old.
    onlyDenying(internal, (call, facts) => (facts.listings?.[INTERNAL]?.listed === false ? silent() : internal(call, facts))),
    policy,
  )
}

function onlyDenying(rule: Rule, decide: (call: Call, facts: Facts) => Verdict): Rule {
  const denying = (call: Call, facts: Facts): Verdict => {
    const verdict = decide(call, facts)
    return verdict.allowed ? silent(boundOf(verdict)) : verdict
  }
  return Object.assign(denying, { spec: rule.spec, needs: rule.needs, absolute: true as const })
}
