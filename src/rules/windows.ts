// The windows that counts are kept over: rolling hours, local days, calendar periods.
import { z } from 'zod'
import type { Window } from '../core/policy-spec'
import { durationParts, durationSchema, type Instant } from '../core/scalars'
import { dayBefore } from '../time/durations'
import { localDay, monthStart, startOfDay, weekStart, yearStart } from '../time/local'
import type { Zone } from '../time/zone'

/** Reads a window. A duration is whole hours and less (rolling) or whole days and more (local dates), not both. */
export const windowSchema: z.ZodType<Window> = z.union([
  z.enum(['day', 'week', 'month', 'year']),
  durationSchema.refine((duration) => {
    const { months, days, millis } = durationParts(duration)
    return months + days > 0 !== millis > 0
  }, 'is a window of days or of hours, not of both or of nothing'),
])

/** A window compiled: where it starts for a call at an instant on one clock, and when that start next moves. */
export interface CountingWindow {
  /** Milliseconds, where it rolls with the instant and needs no clock. */
  readonly rolling?: number
  startsAt(zone: Zone, at: Instant): number
}

/** Compiles a window. `P7D` is the local dates today−6 … today; weeks begin on Monday. */
export function countingWindow(window: Window): CountingWindow {
  switch (window) {
    case 'day':
      return calendar((day) => day)
    case 'week':
      return calendar(weekStart)
    case 'month':
      return calendar(monthStart)
    case 'year':
      return calendar(yearStart)
    default: {
      const { months, days, millis } = durationParts(window)
      if (months + days === 0) return { rolling: millis, startsAt: (_zone, at) => at - millis + 1 }
      return calendar((day) => dayBefore(day, window) + 1)
    }
  }
}

function calendar(firstDay: (today: number) => number): CountingWindow {
  return { startsAt: (zone, at) => startOfDay(zone, firstDay(localDay(zone, at))) }
}
