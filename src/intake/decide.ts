// The pure entry: a policy, a call and what is known, in; a verdict, out.
import type { Call, CallInput } from '../core/call'
import type { Facts, FactsInput } from '../core/facts'
import type { Rule } from '../core/rule'
import type { Verdict } from '../core/verdict'
import { judge } from './judge'
import { parseCall } from './parse-call'
import { parseFacts } from './parse-facts'

/**
 * Whether a call may be made. No clock, no I/O: the same input gets the same verdict. What is not parsed yet is parsed; what is, costs
 * nothing. A policy that throws denies (`rule/error`), one that has nothing to say denies (`policy/no-ground`): see `judge`.
 * @throws GateError `invalid-call` or `invalid-facts` for what is no call or are no facts; a denial is never thrown
 * @example
 * const verdict = decide(
 *   quietHours({ callable: 'mon-fri 09:00-20:00' }),
 *   { to: '+13055550123', at: '2026-11-24T21:00:00-05:00', mode: 'live', purpose: 'marketing', seller: { id: 'acme' } },
 *   {},
 * )
 * if (!verdict.allowed) console.log(verdict.reasons)
 */
export function decide(policy: Rule, call: CallInput | Call, facts: FactsInput | Facts): Verdict {
  const parsed = parseCall(call)
  return judge(policy, parsed, parseFacts(facts, parsed))
}
