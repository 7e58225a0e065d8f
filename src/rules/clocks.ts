// The called party's clocks: what several candidate zones say together.
import type { Call, Whereabouts } from '../core/call'
import type { Duration, Instant, LocalDate } from '../core/scalars'
import { after } from '../time/durations'
import { dateOf, localDay, nextMidnight } from '../time/local'
import { type Zone, zoneOf } from '../time/zone'

let lastWhereabouts: Whereabouts | undefined
let lastZones: readonly Zone[] = []

/**
 * The candidate zones of the called party; none at all where one of them has no clock, since the strictest of all counts. A rule is asked
 * about one call many times over, so the last answer is kept.
 */
export function calledPartyZones(call: Call): readonly Zone[] {
  if (call.whereabouts !== lastWhereabouts) {
    const zones = call.whereabouts.zones.flatMap((name) => zoneOf(name) ?? [])
    lastZones = zones.length === call.whereabouts.zones.length ? zones : []
    lastWhereabouts = call.whereabouts
  }
  return lastZones
}

/** The earliest local day number among the zones. */
export function earliestDay(zones: readonly Zone[], at: Instant): number {
  let earliest = Infinity
  for (const zone of zones) earliest = Math.min(earliest, localDay(zone, at))
  return earliest
}

/** The latest local day number among the zones. */
export function latestDay(zones: readonly Zone[], at: Instant): number {
  let latest = -Infinity
  for (const zone of zones) latest = Math.max(latest, localDay(zone, at))
  return latest
}

/** The earliest local date among the zones: what begins must have begun on it. */
export function todayIn(zones: readonly Zone[], at: Instant): LocalDate {
  return dateOf(earliestDay(zones, at))
}

/** The latest local date among the zones: what ends must not have ended on it. */
export function latestToday(zones: readonly Zone[], at: Instant): LocalDate {
  return dateOf(latestDay(zones, at))
}

/** Whether something holds on every clock, and on one at least: without a clock nothing is shown. */
export function onEveryClock(zones: readonly Zone[], holds: (zone: Zone) => boolean): boolean {
  return zones.length > 0 && zones.every(holds)
}

/** The next instant at which the date changes in any of the zones. */
export function firstMidnight(zones: readonly Zone[], at: Instant): number {
  let first = Infinity
  for (const zone of zones) first = Math.min(first, nextMidnight(zone, at))
  return first
}

/** The end of a period as an exemption or freshness must count it: over as soon as it is over in any zone. */
export function earliestEnd(zones: readonly Zone[], from: Instant, period: Duration): number {
  let earliest = zones.length === 0 ? -Infinity : Infinity // without a clock nothing is shown to last
  for (const zone of zones) earliest = Math.min(earliest, after(zone, from, period))
  return earliest
}
