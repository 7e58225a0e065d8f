// How long a copy of a list may be used, by the day it was drawn.
import type { Call } from '../core/call'
import type { Listing } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { dayAfter } from '../time/durations'
import { localDay, monthStart, startOfDay } from '../time/local'
import { calledPartyZones, earliestEnd } from './clocks'

/**
 * Until when a copy is fresh in every zone; absent where it is stale, and then when that may change: never, or when it is dated after
 * the call, at its date.
 */
export function freshUntil(
  { drawnAt }: Listing,
  { maxAge }: RuleOptions['do-not-call'],
  call: Call,
): { readonly until?: number; readonly changesAt: number } {
  if (drawnAt > call.at) return { changesAt: drawnAt }
  const zones = calledPartyZones(call)
  const until =
    maxAge === 'calendar-month' && zones.length > 0
      ? Math.min(...zones.map((zone) => startOfDay(zone, dayAfter(monthStart(localDay(zone, drawnAt)), 'P1M'))))
      : earliestEnd(zones, drawnAt, maxAge === undefined || maxAge === 'each-campaign' || maxAge === 'calendar-month' ? 'P31D' : maxAge)
  return call.at < until ? { until, changesAt: until } : { changesAt: Infinity }
}
