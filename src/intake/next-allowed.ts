// When a call that is denied now may be made.
import type { Call, CallInput, InstantInput } from '../core/call'
import { gateError } from '../core/errors'
import type { Facts, FactsInput } from '../core/facts'
import { shown } from '../core/faults'
import type { Rule } from '../core/rule'
import { type Duration, durationSchema, type Instant } from '../core/scalars'
import { after } from '../time/durations'
import type { Zone } from '../time/zone'
import { instantArgument } from './instant-argument'
import { parseCall } from './parse-call'
import { parseFacts } from './parse-facts'
import { stepsOf } from './steps'

/**
 * The first instant from the call's own on at which the call is allowed on the same facts, if it lies within the time given: proven, so
 * that it is allowed then and denied a millisecond before. The call's own instant if it is allowed now; undefined if there is none, if
 * the policy breaks, or if its verdicts are too short-lived to get there (see `MOST_STEPS`).
 * @param options `within`: how far to look, as a duration from the call (months and days by UTC), or `until` an instant, not included
 * @throws GateError `invalid-call` or `invalid-facts`, also for a `within` that is neither
 * @example
 * const call = parseCall({ to: '+13055550123', at: '2026-11-24T21:00:00-05:00', mode: 'live', purpose: 'marketing', seller: { id: 'acme' } })
 * const at = nextAllowed(quietHours({ callable: 'mon-fri 09:00-20:00' }), call, {}, { within: 'P7D' })
 * if (at !== undefined) console.log(new Date(at).toISOString())
 */
export function nextAllowed(
  policy: Rule,
  call: CallInput | Call,
  facts: FactsInput | Facts,
  options: { readonly within: Duration | { readonly until: InstantInput } },
): Instant | undefined {
  const parsed = parseCall(call)
  const known = parseFacts(facts, parsed)
  for (const { from, verdict } of stepsOf(policy, parsed, known, parsed.at, endOf(options.within, parsed.at))) if (verdict.allowed) return from
  return undefined
}

const UTC: Zone = { name: 'UTC', offsetAt: () => 0, nextChange: () => Infinity }

function endOf(within: Duration | { readonly until: InstantInput }, at: Instant): Instant {
  if (typeof within === 'object' && within !== null) return instantArgument('within.until', within.until)
  if (durationSchema.safeParse(within).success) return after(UTC, at, within)
  throw gateError('invalid-call', [{ path: 'within', message: `is no duration such as \`P7D\`, and no \`{ until }\`: ${shown(within)}` }])
}
