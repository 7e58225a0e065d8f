// Through a day by `holdsUntil`, where some denials are passed over.
//
// A denial holds until the last of its reasons ends, and what is missing at the dial never ends: while such a reason stands among the
// others, the bound says nothing of the others. There the day is looked through at fixed instants instead, and the change between two of
// them is sought out to the millisecond. Calls that differ in nothing that time could tell apart share what was found.
import type { Call } from '../core/call'
import type { Facts } from '../core/facts'
import type { Rule } from '../core/rule'
import type { Instant } from '../core/scalars'
import { boundOf, type Verdict } from '../core/verdict'
import { judge } from '../intake/judge'
import { countedReasons } from './at-dial'
import type { CallableWindow } from './gate'

/** A stretch of the day with one verdict; open where nothing counts against the call. */
export interface DayStep extends CallableWindow {
  readonly verdict: Verdict
  readonly open: boolean
}

/** Steps through days for one policy. */
export type DaySteps = (call: Call, facts: Facts, day: CallableWindow) => readonly DayStep[]

const LOOK_EVERY = 300_000
const MOST_STEPS = 10_000
const MOST_KEPT = 10_000

/**
 * Makes the stepping of one scrub.
 * @example
 * const steps = daySteps(policy)(call, facts, { from, to })
 */
export function daySteps(policy: Rule): DaySteps {
  const kept = new Map<string, readonly Instant[]>()
  return (call, facts, day) => {
    const verdictAt = (at: Instant): Verdict => judge(policy, { ...call, at }, facts)
    let changes: readonly Instant[] | undefined
    const steps: DayStep[] = []
    for (let at = day.from; at < day.to && steps.length < MOST_STEPS; ) {
      const verdict = verdictAt(at)
      const counted = countedReasons(verdict)
      const bound = boundOf(verdict)
      let to = bound < day.to ? bound : day.to
      if (!verdict.allowed && counted.length < verdict.reasons.length) {
        changes ??= sharedChanges(kept, call, facts, day, verdictAt)
        const next = changes.find((change) => change > at)
        if (next !== undefined && next < to) to = next
      }
      // A bound that is already over is no bound: the rule is broken, and judged so.
      if (to <= at) break
      steps.push({ from: at, to: to as Instant, verdict, open: counted.length === 0 })
      at = to as Instant
    }
    return steps
  }
}

function sharedChanges(
  kept: Map<string, readonly Instant[]>,
  call: Call,
  facts: Facts,
  day: CallableWindow,
  verdictAt: (at: Instant) => Verdict,
): readonly Instant[] {
  const key = isTheirOwn(facts) ? undefined : likeness(call, facts, day)
  const known = key === undefined ? undefined : kept.get(key)
  if (known !== undefined) return known
  const changes = changesIn(day, (at) => countedReasons(verdictAt(at)).map(signature).join('\n'))
  if (key !== undefined && kept.size < MOST_KEPT) kept.set(key, changes)
  return changes
}

function changesIn({ from, to }: CallableWindow, stateAt: (at: Instant) => string): readonly Instant[] {
  const changes: Instant[] = []
  let state = stateAt(from)
  let at: Instant = from
  while (at < to) {
    const next = Math.min(Math.floor(at / LOOK_EVERY) * LOOK_EVERY + LOOK_EVERY, to) as Instant
    const then = next < to ? stateAt(next) : state
    if (then !== state) changes.push(changeBetween(at, next, state, stateAt))
    state = then
    at = next
  }
  return changes
}

function changeBetween(from: Instant, to: Instant, state: string, stateAt: (at: Instant) => string): Instant {
  let [same, other] = [from, to]
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2) as Instant
    if (stateAt(middle) === state) same = middle
    else other = middle
  }
  return other
}

function signature({ code, origin, required }: Verdict['reasons'][number]): string {
  return origin === undefined ? `${code} ${JSON.stringify(required)}` : `${code} ${origin.id}`
}

/** Whether something is known of this very party whose effect could change in the course of a day. */
function isTheirOwn({ attempts, consents, contacts, relationships, preferences, reassigned, listings = {}, complaints }: Facts): boolean {
  if ([attempts, consents, contacts, relationships, complaints].some((facts) => facts !== undefined && facts.length > 0)) return true
  if (preferences !== undefined || reassigned !== undefined) return true
  return Object.values(listings).some(({ listedOn, blocks }) => listedOn !== undefined || blocks !== undefined)
}

function likeness(call: Call, facts: Facts, day: CallableWindow): string {
  const { id: _, to: __, at: ___, calledParty, ...rest } = call
  const { id: ____, addresses = [], ...party } = calledParty ?? {}
  const where = addresses.map(({ postalCode: _, ...place }) => place)
  const lists = Object.entries(facts.listings ?? {}).map(([list, { listed, drawnAt }]) => (list === 'internal' ? listed : [list, listed, drawnAt]))
  const { emergencies, proclaimedHolidays, registrations, origin, unavailable } = facts
  return JSON.stringify([day.from, day.to, rest, party, where, lists, emergencies, proclaimedHolidays, registrations, origin, unavailable])
}
