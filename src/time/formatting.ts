// Instants for people to read.
import { DateTime } from 'luxon'
import { localMillis } from './local'
import type { Zone } from './zone'

/**
 * The wall clock of the zone at that instant, in words of the locale (BCP 47): `Tue 24 Nov 2026, 12:00`. The offset is ours; luxon only
 * names weekday and month.
 * @throws RangeError if the locale is malformed
 */
export function formatInstant(zone: Zone, at: number, locale: string): string {
  const options = { zone: 'utc', locale, numberingSystem: 'latn', outputCalendar: 'gregory' } as const
  return DateTime.fromMillis(localMillis(zone, at), options).toFormat('ccc d LLL yyyy, HH:mm')
}
