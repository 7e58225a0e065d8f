// From a verdict to a decision: what it rests on, and when to ask again.
import type { Call, CallInput } from '../core/call'
import type { Admission, Decision, DecisionRecord } from '../core/decision'
import type { Facts } from '../core/facts'
import type { Reason } from '../core/reason'
import type { Rule } from '../core/rule'
import type { Instant } from '../core/scalars'
import { type Deny, deny, type Verdict } from '../core/verdict'
import { stepsOf } from '../intake/steps'
import { causeOf, type Deadline } from './deadline'
import type { Setup } from './setup'

/** What was decided, on which call and facts. */
export interface Decided {
  readonly call: Call
  readonly facts: Facts
  readonly verdict: Verdict
}

const THIRTY_ONE_DAYS = 31 * 86_400_000

/** The decision on a call. Of a denial that time alone lifts within 31 days it says when, proven on the same facts. */
export function decisionOf(setup: Setup, { call, facts, verdict }: Decided): Decision {
  if (verdict.allowed || verdict.remedy !== 'wait') return decisionAbout(setup, verdict, call)
  const retryAt = firstAllowed(setup.policy, call, facts, (call.at + THIRTY_ONE_DAYS) as Instant)
  return retryAt === undefined ? decisionAbout(setup, verdict, call) : Object.assign(decisionAbout(setup, verdict, call), { retryAt })
}

/** The decision on what is no call: there is nothing to say about it. */
export function decisionWithoutCall({ digest, data }: Setup, verdict: Verdict): Decision {
  return Object.assign({}, verdict, { policy: digest, data })
}

/** The verdict on a call, and what it rests on. */
export function decisionAbout({ digest, data }: Setup, verdict: Verdict, { to, at, whereabouts }: Call): Decision {
  return Object.assign({}, verdict, { policy: digest, data, about: { to, at, whereabouts } })
}

/** The first instant before `until` at which the call is allowed, its own included. */
export function firstAllowed(policy: Rule, call: Call, facts: Facts, until: Instant): Instant | undefined {
  for (const { from, verdict } of stepsOf(policy, call, facts, call.at, until)) if (verdict.allowed) return from
  return undefined
}

/** A verdict, and how it becomes an answer. */
export interface Entry<Answer> {
  readonly by: DecisionRecord['by']
  readonly call: Call | CallInput
  readonly facts: Facts
  readonly verdict: Verdict
  readonly answer: (verdict: Verdict) => Answer
}

/**
 * The answer, after `onDecision` has it. What could not be recorded is denied `policy/not-recorded`, beside whatever else denied.
 */
export async function recorded<Answer extends Decision | Admission>(setup: Setup, entry: Entry<Answer>, deadline: Deadline): Promise<Answer> {
  const { by, call, facts, verdict, answer } = entry
  const decision = answer(verdict)
  const { onDecision } = setup
  if (onDecision === undefined) return decision
  try {
    await deadline.within(async () => onDecision({ by, decidedAt: setup.clock(), call, facts, decision }))
    return decision
  } catch (error) {
    return answer(notRecorded(verdict, causeOf(error)))
  }
}

function notRecorded(verdict: Verdict, cause: string): Deny {
  const reason: Reason = {
    code: 'policy/not-recorded',
    rule: 'policy',
    required: null,
    observed: { cause },
    remedy: 'supply',
    missing: ['onDecision'],
  }
  return deny(verdict.allowed ? [reason] : [...verdict.reasons, reason])
}
