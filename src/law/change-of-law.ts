// When law that begins or ends on a local date does so.
import { startOfDay } from '../time/local'
import type { Zone } from '../time/zone'

const DAY = 86_400_000
/** No clock is further from UTC. */
const FURTHEST_OFFSET = 15 * 3_600_000

/** When the next change of law reaches the first of the clocks: exactly when it is near, and never too late. */
export function changeOfLaw(day: number, zones: readonly Zone[], at: number): number {
  if (day === Infinity) return Infinity
  const early = day * DAY - FURTHEST_OFFSET
  if (at < early) return early
  const starts = zones.map((zone) => startOfDay(zone, day)).filter((start) => start > at)
  return starts.length === 0 ? Infinity : Math.min(...starts)
}
