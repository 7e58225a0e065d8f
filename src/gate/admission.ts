// Admission: decides and reserves as one step, for every rule and every store, since rules are pure and logs have versions.
import type { Call } from '../core/call'
import { channelOf } from '../core/closed-sets'
import type { Attempt, Facts } from '../core/facts'
import { type Deny, deny, type Verdict } from '../core/verdict'
import { parsePhoneNumber } from '../phone/number'
import { causeOf, type Deadline } from './deadline'
import { holdingFor } from './dials-within'
import { expectedOf, type Histories, loadHistories } from './history'
import { batchOf, loadFacts } from './load-facts'
import type { Setup } from './setup'
import { unavailable } from './unavailable'

/** What is known of a call that asks to be admitted. */
export interface Candidate {
  readonly call: Call
  readonly facts: Facts
  readonly histories: Histories
}

/** What came of it. */
export interface Admitted {
  readonly call: Call
  readonly facts: Facts
  readonly verdict: Verdict
  /** This very question made the reservation, so that it may also undo it. */
  readonly reserved: boolean
}

/** How a call is to be admitted. */
export interface Terms {
  readonly dialsWithinMillis: number
  /** The caller chose the id, and may have used it before. */
  readonly ownId: boolean
}

// The first conflicts are retried at once; later ones after a breath, so that others, and the deadline, get their turn.
const AT_ONCE = 3
const LONGEST_BREATH = 50

/**
 * Admits one call: reads the versions of its logs, then the facts; decides; appends the reservation only if no version changed, and
 * starts again if one did. Bounded by the deadline; then the answer is `facts/unavailable`.
 * @param known what a batch has read of the call already, for the first try
 */
export async function admitOne(setup: Setup, call: Call, terms: Terms, deadline: Deadline, known?: Candidate): Promise<Admitted> {
  let candidate = known ?? (await candidateOf(setup, call, terms, deadline))
  for (let conflicts = 0; ; conflicts++) {
    const admitted = await tryToAdmit(setup, candidate, terms, deadline)
    if (admitted !== 'conflict') return admitted
    if (conflicts >= AT_ONCE) await breath(Math.min(LONGEST_BREATH, conflicts) * Math.random())
    if (deadline.passed) return refused(candidate, unavailable('attempts', 'its log kept changing'))
    candidate = await candidateOf(setup, call, terms, deadline)
  }
}

async function candidateOf(setup: Setup, call: Call, { ownId }: Terms, deadline: Deadline): Promise<Candidate> {
  const now = { ...call, at: setup.clock() }
  const batch = batchOf(setup, [now])
  const histories = await loadHistories(setup.stores.attempts, [now], batch.allNeeds, ownId ? [call.id] : [], deadline)
  const [facts = {}] = await loadFacts(setup, batch, histories, deadline)
  return { call: now, facts, histories }
}

async function tryToAdmit(setup: Setup, candidate: Candidate, terms: Terms, deadline: Deadline): Promise<Admitted | 'conflict'> {
  const { facts, histories } = candidate
  const call = { ...candidate.call, at: setup.clock() }
  const earlier = histories.known.get(call.id)
  if (earlier !== undefined && !isSameCall(earlier, call)) return refused(candidate, idUsed(earlier))
  const held = holdingFor(setup.policy, call, facts, terms.dialsWithinMillis)
  if (!held.verdict.allowed) return { ...held, facts, reserved: false }
  if (histories.failed !== undefined) return refused(candidate, unavailable('attempts', histories.failed))
  if (earlier !== undefined) return { ...held, facts, reserved: false }
  const expected = expectedOf(call, histories)
  if (expected === undefined) return refused(candidate, unavailable('attempts', 'the store left out a log'))
  try {
    const appended = await deadline.within(() => setup.stores.attempts.append(expected, attemptOf(call)))
    return appended ? { ...held, facts, reserved: true } : 'conflict'
  } catch (error) {
    // It may have been written all the same: then it stays counted, and nobody dials.
    return refused(candidate, unavailable('attempts', causeOf(error)))
  }
}

function refused({ call, facts }: Candidate, verdict: Verdict): Admitted {
  return { call, facts, verdict, reserved: false }
}

function isSameCall({ number, disposition }: Attempt, call: Call): boolean {
  return number === call.to && disposition === 'reserved'
}

function idUsed({ number, disposition, at }: Attempt): Deny {
  return deny([{ code: 'call/id-used', rule: 'call', required: null, observed: { number, disposition, at }, remedy: 'change-call' }])
}

function breath(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}

function attemptOf(call: Call): Attempt {
  const { id, to, at, purpose, seller, campaign, subject, products, debt, mode, calledParty, callerId } = call
  const shown = callerId === undefined || callerId.number === 'withheld' ? undefined : parsePhoneNumber(callerId.number)
  return {
    callId: id,
    at,
    number: to,
    ...(calledParty?.id === undefined ? {} : { person: calledParty.id }),
    purpose,
    seller: seller.id,
    ...(campaign === undefined ? {} : { campaign }),
    ...(subject === undefined ? {} : { subject }),
    ...(products === undefined ? {} : { products }),
    ...(debt === undefined ? {} : { debt }),
    channel: channelOf(mode),
    mode,
    ...(shown === undefined ? {} : { callerId: shown }),
    disposition: 'reserved',
  }
}
