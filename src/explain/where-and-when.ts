// Where a call would ring, and what the clocks show there.
import type { Whereabouts } from '../core/call'
import { formatInstant } from '../time/formatting'
import { type Zone, zoneOf } from '../time/zone'
import type { Language } from './language'
import { UTC, type Words } from './words'

/** The first clock of the called party. */
export function clockOf(whereabouts: Whereabouts | undefined): Zone {
  return clocksOf(whereabouts)[0] ?? UTC
}

/** The local time at that instant with the place: `Tue 24 Nov 2026, 12:00 in Florida`. */
export function whereAndWhen(whereabouts: Whereabouts | undefined, at: number, language: Language, words: Words): string {
  const place = placeOf(whereabouts, words)
  const times = timesOf(whereabouts, at, language)
  if (times.length === 1) return language.heads.at(localTime(whereabouts, at, language, words), place)
  const local = localTime(whereabouts, at, language, words)
  return place === '' ? local : `${place}: ${local}`
}

/** The local time at that instant; where clocks differ, each of two with its city, of more the range. */
export function localTime(whereabouts: Whereabouts | undefined, at: number, language: Language, words: Words): string {
  const times = timesOf(whereabouts, at, language)
  const [earliest] = times
  const latest = times.at(-1)
  if (earliest === undefined || latest === undefined || times.length === 1) return words.instant(at)
  const inCity = ({ text, zone }: LocalTime, after?: LocalTime): string => language.heads.at(withoutDate(text, after?.text), cityOf(zone))
  const both = [inCity(earliest), inCity(latest, earliest)] as const
  return times.length === 2 ? words.or(both) : language.heads.between(...both)
}

interface LocalTime {
  readonly zone: Zone
  readonly text: string
}

function clocksOf(whereabouts: Whereabouts | undefined): readonly Zone[] {
  return (whereabouts?.zones ?? []).flatMap((name) => zoneOf(name) ?? [])
}

/** One zone for each time that the clocks show, the earliest first. */
function timesOf(whereabouts: Whereabouts | undefined, at: number, { locale }: Language): readonly LocalTime[] {
  const byText = new Map<string, Zone>()
  const clocks = clocksOf(whereabouts)
  for (const zone of (clocks.length === 0 ? [UTC] : clocks).toSorted((a, b) => a.offsetAt(at) - b.offsetAt(at))) {
    const text = formatInstant(zone, at, locale)
    if (!byText.has(text)) byText.set(text, zone)
  }
  return [...byText].map(([text, zone]) => ({ text, zone }))
}

/** The time alone, where the date was said already. */
function withoutDate(text: string, said: string | undefined): string {
  const comma = text.lastIndexOf(', ')
  return said !== undefined && comma > 0 && said.slice(0, comma) === text.slice(0, comma) ? text.slice(comma + 2) : text
}

function cityOf({ name }: Zone): string {
  return (name.split('/').at(-1) ?? name).replaceAll('_', ' ')
}

/** The regions where the number or an address lies; where none is known, the countries. */
function placeOf(whereabouts: Whereabouts | undefined, words: Words): string {
  const located = (whereabouts?.jurisdictions ?? [])
    .filter(({ id, by }) => id !== 'EU' && (by.includes('location') || by.includes('area-code')))
    .map(({ id }) => id)
  const whole = located.filter((id) => id.includes('-') || !located.some((part) => part.startsWith(`${id}-`)))
  return words.or(whole.map(words.place))
}
