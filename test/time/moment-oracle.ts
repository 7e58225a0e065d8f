// What moment-timezone says, asked the slow way: the oracle of the time tests.
import moment from 'moment-timezone'
import { type Zone, zoneOf } from '../../src/time/zone'

/** The zone of that name, which must exist. */
export function the(name: string): Zone {
  const zone = zoneOf(name)
  if (zone === undefined) throw new Error(`no zone \`${name}\``)
  return zone
}

/** Milliseconds east of UTC; the whole-minute rounding of moment's own accessor is avoided. */
export function momentOffset(name: string, at: number): number {
  const zone = moment.tz.zone(name)
  if (zone === null) throw new Error(`moment knows no zone \`${name}\``)
  return -Math.round(zone.utcOffset(at) * 60) * 1000 || 0
}

/** The local date, `YYYY-MM-DD`. */
export function momentDate(name: string, at: number): string {
  return moment.tz(at, name).format('YYYY-MM-DD')
}
