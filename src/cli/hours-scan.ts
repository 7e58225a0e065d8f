// When quiet hours alone leave a call open, whatever else denies it.
import type { Call } from '../core/call'
import type { Facts } from '../core/facts'
import type { Reason } from '../core/reason'
import type { Rule } from '../core/rule'
import type { Instant } from '../core/scalars'
import { judge } from '../intake/judge'

/** A stretch of time in which the same hours close, or none do. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant
  readonly closedBy: readonly Reason[]
}

const LOOK_EVERY = 300_000

/**
 * Looks through a time for what closes. The other denials stand beside the closed hours in every verdict, and while they last a
 * verdict's bound says nothing of the hours: so time is looked at every five minutes, and each change sought out to the millisecond.
 * @returns stretches in order, each touching the next
 */
export function hoursBetween(policy: Rule, call: Call, facts: Facts, from: Instant, to: Instant): readonly Stretch[] {
  const closersAt = (at: Instant): readonly Reason[] => closers(judge(policy, { ...call, at }, facts).reasons)
  const stretches: Stretch[] = []
  let at = from
  let closedBy = closersAt(from)
  for (let look = from; look < to; ) {
    const next = Math.min(Math.floor(look / LOOK_EVERY + 1) * LOOK_EVERY, to) as Instant
    const then = next < to ? closersAt(next) : closedBy
    if (keyOf(then) !== keyOf(closedBy)) {
      const change = changeBetween(look, next, (instant) => keyOf(closersAt(instant)))
      stretches.push({ from: at, to: change, closedBy })
      at = change
      closedBy = closersAt(change)
      look = keyOf(closedBy) === keyOf(then) ? next : change
    } else look = next
  }
  stretches.push({ from: at, to, closedBy })
  return stretches
}

/** Whether a reason is about hours, or about the place without which there are none. */
function closers(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(
    ({ rule, code, remedy }) =>
      (rule === 'quiet-hours' && remedy !== undefined) || code === 'whereabouts/unknown' || code === 'law/unknown-jurisdiction',
  )
}

/** Which rules close, and for which holiday; not the local time that a reason also tells. */
function keyOf(reasons: readonly Reason[]): string {
  return reasons
    .map(({ code, origin, required, observed }) => `${code} ${origin?.id ?? JSON.stringify(required)} ${holidayOf(observed) ?? ''}`)
    .join('\n')
}

/** The holiday that a reason names, if any. */
export function holidayOf(observed: Reason['observed']): string | undefined {
  if (typeof observed !== 'object' || observed === null || !('holiday' in observed)) return undefined
  const { holiday } = observed
  if (typeof holiday === 'string') return holiday
  return typeof holiday === 'object' && holiday !== null && 'name' in holiday && typeof holiday.name === 'string' ? holiday.name : undefined
}

function changeBetween(from: Instant, to: Instant, stateAt: (at: Instant) => string): Instant {
  const state = stateAt(from)
  let [same, other] = [from as number, to as number]
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (stateAt(middle as Instant) === state) same = middle
    else other = middle
  }
  return other as Instant
}
