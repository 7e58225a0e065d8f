// What a listing means for a call: whether it binds yet, and whether one that blocks in part reaches the call.
import type { Call } from '../core/call'
import type { Listing } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { businessDaysAfter, dayAfter } from '../time/durations'
import { dayOf, monthStart, startOfDay } from '../time/local'
import { schedule } from '../time/schedule'
import { calledPartyZones, latestDay } from './clocks'
import { mayReach } from './reach'

/** Whether it denies, and until when that surely stays. */
export interface Binding {
  readonly denies: boolean
  readonly until: number
}

/** A listing binds some time after it was made, in whichever zone that day comes first; one of unknown date binds already. */
export function bindsAt(listing: Listing, after: RuleOptions['do-not-call']['bindsAfter'], call: Call): Binding {
  if (after === undefined || listing.listedOn === undefined) return { denies: true, until: Infinity }
  const day = bindingDay(dayOf(listing.listedOn), after)
  const zones = calledPartyZones(call)
  if (zones.length === 0 || latestDay(zones, call.at) >= day) return { denies: true, until: Infinity }
  return { denies: false, until: Math.min(...zones.map((zone) => startOfDay(zone, day))) }
}

/** Whether a listing in part may reach the call; without `blocks` it blocks everything. Hours deny outside them in some zone. */
export function reachesCall({ blocks }: Listing, call: Call): Binding {
  if (blocks === undefined) return { denies: true, until: Infinity }
  if (!mayReach(blocks, call)) return { denies: false, until: Infinity }
  if (blocks.outside === undefined) return { denies: true, until: Infinity }
  const hours = schedule({ callable: blocks.outside })
  const zones = calledPartyZones(call)
  let until = Infinity
  let denies = zones.length === 0
  for (const zone of zones) {
    const state = hours.stateAt(zone, call.at, NONE)
    until = Math.min(until, state.until)
    denies ||= !state.open
  }
  return { denies, until }
}

const NONE: ReadonlySet<number> = new Set()

function bindingDay(listedOn: number, after: NonNullable<RuleOptions['do-not-call']['bindsAfter']>): number {
  if (typeof after === 'string') return dayAfter(listedOn, after)
  if ('businessDays' in after) return businessDaysAfter(listedOn, after.businessDays)
  // the first such day of a month on or after the listing; the 31st of a shorter month is its successor's first chance
  for (let day = listedOn; ; day++) if (after.monthDays.includes(day - monthStart(day) + 1)) return day
}
