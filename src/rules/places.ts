// Where the called party is: whether it may be in an area.
import type { Call, Place } from '../core/call'
import type { JurisdictionId } from '../core/scalars'

const LEVELS = ['country', 'region', 'county', 'municipality'] as const
export type AreaLevel = (typeof LEVELS)[number]

/**
 * Whether the called party may be in an area, compared down to a level. The addresses say where; the number only where no address
 * lies in its region. What is not known may be there.
 */
export function mayBeIn(call: Call, area: Place, level: AreaLevel = 'municipality'): boolean {
  return placesOf(call).some((place) => overlaps(place, area, level))
}

function placesOf(call: Call): readonly Place[] {
  const addresses = call.calledParty?.addresses ?? []
  const covered = (region: JurisdictionId | undefined, country: string): boolean =>
    addresses.some((address) => address.country === country && (region === undefined || address.region === undefined || address.region === region))
  const located = call.whereabouts.jurisdictions.filter(({ by }) => by.includes('location')).map(({ id }) => id)
  const regions = located.filter((id) => id.includes('-')).map((region): Place => ({ country: region.slice(0, 2), region }))
  const countries = located
    .filter((id) => !id.includes('-') && id !== 'EU' && !regions.some(({ country }) => country === id))
    .map((country): Place => ({ country }))
  return [...addresses, ...[...regions, ...countries].filter(({ country, region }) => !covered(region, country))]
}

function overlaps(place: Place, area: Place, level: AreaLevel): boolean {
  if (place.country !== area.country) return false
  for (const key of LEVELS.slice(1, LEVELS.indexOf(level) + 1)) {
    const [here, there] = [place[key as Exclude<AreaLevel, 'country'>], area[key as Exclude<AreaLevel, 'country'>]]
    if (here !== undefined && there !== undefined && fold(here) !== fold(there)) return false
  }
  return true
}

const fold = (name: string): string => name.trim().toLowerCase()
