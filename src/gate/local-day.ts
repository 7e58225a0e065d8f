// The day that a scrub asks about, by every clock that the called party may live by.
import type { Call } from '../core/call'
import { gateError } from '../core/errors'
import { type Instant, type LocalDate, localDateSchema } from '../core/scalars'
import { dayOf, localDay, startOfDay } from '../time/local'
import { type Zone, zoneOf } from '../time/zone'
import type { CallableWindow } from './gate'

/**
 * Finds the day of each call: from the first midnight among its zones to the last. Of a day that is not over only what is still ahead
 * counts, since nobody can dial in the past; a day that is over is answered whole, as a question of what would have been.
 * @param on the date; absent: today, in each zone its own
 * @throws GateError `invalid-call` for what is no date
 * @example
 * const dayFor = localDays('2026-11-25', now)
 */
export function localDays(on: LocalDate | undefined, now: Instant): (call: Call) => CallableWindow | undefined {
  if (on !== undefined && !localDateSchema.safeParse(on).success)
    throw gateError('invalid-call', [{ path: 'on', message: `\`${String(on)}\` is no date such as \`2026-11-25\`` }])
  const day = on === undefined ? undefined : dayOf(on)
  const known = new Map<string, CallableWindow | undefined>()
  return ({ whereabouts: { zones } }) => {
    const key = zones.length === 1 ? (zones[0] ?? '') : zones.join(' ')
    if (known.has(key)) return known.get(key)
    const span = spanOf(
      zones.flatMap((name) => zoneOf(name) ?? []),
      day,
      now,
    )
    known.set(key, span)
    return span
  }
}

function spanOf(zones: readonly Zone[], day: number | undefined, now: Instant): CallableWindow | undefined {
  const days = zones.map((zone) => ({ zone, day: day ?? localDay(zone, now) }))
  const [first, ...rest] = days.map(({ zone, day }) => ({ from: startOfDay(zone, day), to: startOfDay(zone, day + 1) }))
  if (first === undefined) return undefined
  let { from, to } = first
  for (const other of rest) {
    if (other.from < from) from = other.from
    if (other.to > to) to = other.to
  }
  return from < now && now < to ? { from: now, to } : { from, to }
}
