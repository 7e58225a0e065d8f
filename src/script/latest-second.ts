// By when something must be said, in seconds of speech.
import type { Moment } from '../core/closed-sets'
import type { Duty } from '../core/duty'
import { durationParts } from '../core/scalars'

/** How far an opening reaches, in seconds of speech: our own figure, the half minute that several statutes name. */
const OPENING_SECONDS = 30

/**
 * The second after which it comes too late; `Infinity` where no time is set.
 * @example
 * latestSecond('PT10S') // 10
 */
export function latestSecond(by: Moment | Duty['when']): number {
  if (by === 'opening') return OPENING_SECONDS
  return by.startsWith('P') ? durationParts(by as `P${string}`).millis / 1000 : Infinity
}
