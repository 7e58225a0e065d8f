// What a policy must know of a call before it can decide; never depends on `at`.

import type { FactName } from './facts'
import type { Window } from './policy-spec'
import { durationParts, type ListId } from './scalars'

/** What a policy must know of a call before it can decide; never depends on `at`. */
export interface Needs {
  readonly facts: readonly FactName[]
  readonly lists: readonly ListId[]
  /** How far back the attempts must reach. */
  readonly history?: Window | 'ever'
}

const DAY = 86_400_000
const CALENDAR: { readonly [window in string]: number } = { day: DAY, week: 7 * DAY, month: 31 * DAY, year: 366 * DAY, ever: Infinity }

/** The union of several needs; of several histories the longest. */
export function mergeNeeds(all: readonly Needs[]): Needs {
  const facts = new Set<FactName>()
  const lists = new Set<ListId>()
  let history: Window | 'ever' | undefined
  for (const needs of all) {
    for (const fact of needs.facts) facts.add(fact)
    for (const list of needs.lists) lists.add(list)
    if (needs.history !== undefined && (history === undefined || longestMillis(needs.history) > longestMillis(history))) history = needs.history
  }
  return history === undefined ? { facts: [...facts], lists: [...lists] } : { facts: [...facts], lists: [...lists], history }
}

/** The most milliseconds that a window can span on any clock: a day of slack for calendar windows, since clocks change. */
export function longestMillis(window: Window | 'ever'): number {
  const calendar = CALENDAR[window]
  if (calendar !== undefined) return calendar + DAY
  const { months, days, millis } = durationParts(window as Exclude<Window, 'day' | 'week' | 'month' | 'year'>)
  return months * 31 * DAY + days * DAY + millis + (months + days > 0 ? DAY : 0)
}
