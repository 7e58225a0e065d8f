// Law that voids consents: only while it is in force, and only for the calls that it is about.
import type { Call } from '../core/call'
import type { Facts } from '../core/facts'
import { calledPartyZones, earliestDay, latestDay } from '../rules/clocks'
import { NO, YES } from '../rules/match'
import type { Attached } from './attached-law'
import { changeOfLaw } from './change-of-law'

/** The facts without the consents that a provision in force voids, wherever the called party may be. */
export function withoutCancelled(cancelling: readonly Attached[], call: Call, facts: Facts): Facts {
  const zones = calledPartyZones(call)
  const earliest = earliestDay(zones, call.at)
  const latest = latestDay(zones, call.at)
  let left = facts
  for (const { rule, applies, unless, fromDay, toDay } of cancelling) {
    if (fromDay > latest || toDay <= earliest || applies?.(call, left) === NO || unless?.(call, left) === YES) continue
    left = rule.cancels?.(call, left) ?? left
  }
  return left
}

/** Until when the same of them surely hold. */
export function cancelsUntil(cancelling: readonly Attached[], call: Call): number {
  const zones = calledPartyZones(call)
  let until = Infinity
  for (const { rule, applies, unless, fromDay, toDay } of cancelling) {
    for (const day of [fromDay, toDay]) if (Number.isFinite(day)) until = Math.min(until, changeOfLaw(day, zones, call.at))
    until = Math.min(until, rule.cancelsUntil?.(call) ?? Infinity, applies?.until(call) ?? Infinity, unless?.until(call) ?? Infinity)
  }
  return until
}
