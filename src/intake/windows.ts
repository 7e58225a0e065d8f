// When, between two instants, a call may be made.
import type { Call, CallInput, InstantInput } from '../core/call'
import { gateError } from '../core/errors'
import type { Facts, FactsInput } from '../core/facts'
import type { Rule } from '../core/rule'
import type { Instant } from '../core/scalars'
import { instantArgument } from './instant-argument'
import { parseCall } from './parse-call'
import { parseFacts } from './parse-facts'
import { MOST_STEPS, stepsOf } from './steps'

/**
 * The windows in `[from, to)` in which the call is allowed on the same facts, half-open, in order, none touching another. The call's own
 * `at` does not matter.
 * @throws GateError `invalid-call` or `invalid-facts`; `invalid-policy` if the verdicts are so short-lived that the end is not reached in
 * 100,000 of them, since windows that silently stop half way would be wrong
 * @example
 * const call = parseCall({ to: '+13055550123', at: '2026-11-24T21:00:00-05:00', mode: 'live', purpose: 'marketing', seller: { id: 'acme' } })
 * const hours = quietHours({ callable: 'mon-fri 09:00-20:00' })
 * const day = windows(hours, call, {}, { from: '2026-11-24T00:00-05:00', to: '2026-11-25T00:00-05:00' })
 * for (const { from, to } of day) console.log(new Date(from).toISOString(), new Date(to).toISOString())
 */
export function windows(
  policy: Rule,
  call: CallInput | Call,
  facts: FactsInput | Facts,
  range: { readonly from: InstantInput; readonly to: InstantInput },
): readonly { readonly from: Instant; readonly to: Instant }[] {
  const parsed = parseCall(call)
  const known = parseFacts(facts, parsed)
  const from = instantArgument('from', range.from)
  const to = instantArgument('to', range.to)
  if (to < from) throw gateError('invalid-call', [{ path: 'to', message: 'is before `from`' }])
  const open: { from: Instant; to: Instant }[] = []
  let reached = from
  for (const step of stepsOf(policy, parsed, known, from, to)) {
    reached = step.to
    if (!step.verdict.allowed) continue
    const last = open.at(-1)
    if (last?.to === step.from) last.to = step.to
    else open.push({ from: step.from, to: step.to })
  }
  if (reached < to)
    throw gateError('invalid-policy', [{ path: '', message: `its verdicts are too short-lived: ${MOST_STEPS} of them do not reach \`to\`` }])
  return open
}
