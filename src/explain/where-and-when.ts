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

/** The local time at that instant with the place: `Tue 24 Nov 2026, 12:00 in Florida`; where clocks differ, each of two, of more the range. */
export function whereAndWhen(whereabouts: Whereabouts | undefined, at: number, language: Language, words: Words): string {
  const place = placeOf(whereabouts, language, words)
  const clocks = clocksOf(whereabouts)
  const times = distinctTimes(clocks.length === 0 ? [UTC] : clocks, at, language.locale)
  const [earliest] = times
  const latest = times.at(-1)
  if (earliest === undefined || latest === undefined) return place
  if (times.length === 1) return language.heads.at(earliest.text + (clocks.length === 0 ? ' UTC' : ''), place)
  const inCity = ({ text, zone }: LocalTime, after?: LocalTime): string => language.heads.at(withoutDate(text, after?.text), cityOf(zone))
  const text =
    times.length === 2
      ? language.heads.either([inCity(earliest), inCity(latest, earliest)], words)
      : language.heads.between(inCity(earliest), inCity(latest, earliest))
  return place === '' ? text : `${place}: ${text}`
}

interface LocalTime {
  readonly zone: Zone
  readonly text: string
}

function clocksOf(whereabouts: Whereabouts | undefined): readonly Zone[] {
  return (whereabouts?.zones ?? []).flatMap((name) => zoneOf(name) ?? [])
}

/** One zone for each time that their clocks show, the earliest first. */
function distinctTimes(zones: readonly Zone[], at: number, locale: string): readonly LocalTime[] {
  const byText = new Map<string, Zone>()
  for (const zone of zones.toSorted((a, b) => a.offsetAt(at) - b.offsetAt(at))) {
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
function placeOf(whereabouts: Whereabouts | undefined, { locale, regions }: Language, words: Words): string {
  const located = (whereabouts?.jurisdictions ?? [])
    .filter(({ id, by }) => id !== 'EU' && (by.includes('location') || by.includes('area-code')))
    .map(({ id }) => id)
  const parts = located.filter((id) => id.includes('-'))
  const countries = new Intl.DisplayNames([locale, 'en'], { type: 'region' })
  const whole = located.filter((id) => !id.includes('-') && !parts.some((part) => part.startsWith(`${id}-`)))
  return words.or([...parts.map((id) => regions[id] ?? id), ...whole.map((id) => countries.of(id) ?? id)])
}
