// From digits to places, and from places to clocks: the tables of src/phone/data/places.ts, decoded at first use.
import type { Place } from '../core/call'
import type { JurisdictionId, TimeZone } from '../core/scalars'
import { AREA_CODES, COUNTRY_PREFIXES, SUBDIVISION_PREFIXES, ZONE_NAMES, ZONE_PREFIXES } from './data/places'
import { countryOfId, idOfPlace, lineage } from './lineage'
import { type Area, makePrefixes, type Prefixes } from './prefixes'

interface Tables {
  /** By area code, 200 to 999. */
  readonly areas: readonly (Area | undefined)[]
  readonly countriesOfAreas: ReadonlySet<string>
  readonly prefixes: Prefixes
}

const NONE: readonly never[] = Object.freeze([])

let decoded: Tables | undefined
const zonesOfIds = new Map<JurisdictionId, readonly TimeZone[]>()
/** Ids come from callers too: what is remembered must not grow without end. */
const MOST_REMEMBERED = 10_000

/** The area of a North American area code, `305`; undefined if there is no such code. */
export function areaOf(code: number): Area | undefined {
  return tables().areas[code]
}

/** Whether the country shares the numbering plan of +1, so that its national numbers begin with an area code. */
export function isNorthAmerican(country: string): boolean {
  return tables().countriesOfAreas.has(countryOfId(country))
}

/** Names the longest prefix known of a number outside +1: what `areaOfPrefix` needs to say the rest, and a key to remember it by. */
export function prefixOf(number: string): number {
  return tables().prefixes.find(number)
}

/** The area of a prefix that `prefixOf` found. */
export function areaOfPrefix(prefix: number): Area {
  return tables().prefixes.area(prefix)
}

/**
 * The clocks that a place may live by: its own time zone where it names one, else those of its region, else of its country. A region's
 * are those of the area codes and prefixes that it shares with the fewest others; where no prefix is known of it, its country's.
 * @example
 * zonesOfPlace({ country: 'US', region: 'US-FL' }) // America/New_York, America/Chicago
 */
export function zonesOfPlace(place: Place): readonly TimeZone[] {
  return place.timeZone === undefined ? zonesOfId(idOfPlace(place)) : [place.timeZone]
}

function zonesOfId(id: JurisdictionId): readonly TimeZone[] {
  const known = zonesOfIds.get(id)
  if (known !== undefined) return known
  const found = findZones(id)
  const [parent] = lineage(id)
  const result = found.length === 0 && id.includes('-') && parent !== undefined ? zonesOfId(parent) : Object.freeze(found)
  if (zonesOfIds.size >= MOST_REMEMBERED) zonesOfIds.clear()
  zonesOfIds.set(id, result)
  return result
}

function findZones(id: JurisdictionId): TimeZone[] {
  const { areas, prefixes } = tables()
  const known = areas.filter((area) => area !== undefined)
  if (!id.includes('-'))
    return unite(
      known.filter(({ countries }) => countries.includes(id)),
      prefixes.zonesOfCountry(id),
    )
  const inRegion = known.filter(({ regions }) => regions.includes(id))
  const fewest = Math.min(...inRegion.map(({ regions }) => regions.length))
  return unite(
    inRegion.filter(({ regions }) => regions.length === fewest),
    prefixes.zonesOfRegion(id),
  )
}

function unite(areas: readonly Area[], more: readonly TimeZone[]): TimeZone[] {
  return [...new Set([...areas.flatMap(({ zones }) => zones), ...more])]
}

function tables(): Tables {
  decoded ??= decode()
  return decoded
}

function decode(): Tables {
  const names = ZONE_NAMES.split(' ')
  const zonesOf = (text: string) => (text === '' ? NONE : text.split('+').map((index) => names[Number.parseInt(index, 36)] ?? ''))
  const areas: (Area | undefined)[] = Array(1000).fill(undefined)
  for (const [text, codes] of groups(AREA_CODES)) {
    const [places = '', zones = ''] = text.split('/')
    const country = places.slice(0, 2)
    const regions = places.includes('-') ? places.split('+') : NONE
    const area = { countries: country === '' ? NONE : [country], regions, zones: zonesOf(zones) }
    for (const code of codes) areas[Number(code)] = area
  }
  return {
    areas,
    countriesOfAreas: new Set(areas.flatMap((area) => area?.countries ?? NONE)),
    prefixes: makePrefixes({
      zones: groups(ZONE_PREFIXES).map(([text, prefixes]) => [zonesOf(text), prefixes]),
      countries: groups(COUNTRY_PREFIXES).map(([text, prefixes]) => [listed(text), prefixes]),
      regions: groups(SUBDIVISION_PREFIXES).map(([text, prefixes]) => [listed(text), prefixes]),
    }),
  }
}

function groups(text: string): (readonly [string, readonly string[]])[] {
  return text.split(';').map((group) => {
    const [value = '', keys = ''] = group.split(':')
    return [value, keys.split(',')] as const
  })
}

function listed(text: string): readonly string[] {
  return text === '' ? NONE : text.split('+')
}
