// Asks the law of the whole world about one call, and hears one provision of it.
import type { Call, CallInput } from '../../../src/core/call'
import type { Duty } from '../../../src/core/duty'
import type { AttemptInput, FactsInput } from '../../../src/core/facts'
import type { ProvisionRef, Reason } from '../../../src/core/reason'
import type { Rule } from '../../../src/core/rule'
import { decide } from '../../../src/intake/decide'
import { parseCall } from '../../../src/intake/parse-call'
import { lawful } from '../../../src/law/lawful'
import { aCall, noFacts } from '../../../src/testing/a-call'

const everywhere = lawful()

/** All that tells a provision from others. */
type Named = Pick<ProvisionRef, 'id'>
/** A call with nothing left unknown, or one that was parsed in another way. */
type Asked = Partial<CallInput> | Call

/** The reasons for which a provision denies a call: none where only others deny, or nobody does. */
export function denials({ id }: Named, call: Asked, facts: FactsInput = {}, law: Rule = everywhere): readonly Reason[] {
  const verdict = decide(law, parsed(call), noFacts(facts))
  return verdict.allowed ? [] : verdict.reasons.filter(({ origin }) => origin?.id === id)
}

/** Whether a provision denies a call. */
export function denies(provision: Named, call: Asked, facts: FactsInput = {}, law: Rule = everywhere): boolean {
  return denials(provision, call, facts, law).length > 0
}

/** Whether a provision denies a call a millisecond before an instant, and at it. */
export function deniesAround(instant: string, provision: Named, call: Partial<CallInput>, facts: FactsInput = {}): readonly boolean[] {
  return [Date.parse(instant) - 1, Date.parse(instant)].map((at) => denies(provision, { ...call, at }, facts))
}

/** The duties that a provision imposes; the call must be one that the law of the world allows. */
export function duties({ id }: Named, call: Asked, facts: FactsInput = {}): readonly Duty[] {
  const verdict = decide(everywhere, parsed(call), noFacts(facts))
  if (!verdict.allowed) throw new Error(`denied by ${verdict.reasons.map(({ code, origin }) => `${origin?.id} ${code}`).join(', ')}`)
  return verdict.duties.filter(({ origin }) => origin?.id === id)
}

/** The call of a caller who vouches for the addresses. */
export function addressFirst(overrides: Partial<CallInput>): Call {
  const { whereabouts: _, ...input } = aCall(overrides)
  return parseCall(input, { whereabouts: 'address-first' })
}

/** Attempts to the same person at the same number, one at each instant, ended as said. */
export function attempts(instants: readonly string[], more: Partial<AttemptInput> = {}): readonly AttemptInput[] {
  return instants.map((at, index) => ({ callId: `attempt-${index + 1}`, at, person: 'person', mode: 'live', disposition: 'no-answer', ...more }))
}

function parsed(call: Asked): Call {
  return 'whereabouts' in call ? call : aCall(call)
}
