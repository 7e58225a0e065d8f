// Where the phone may ring, and by which clocks: what the number, the addresses and the person say, joined and never narrowed.
import type { Place, Whereabouts } from '../core/call'
import type { JurisdictionId, PhoneNumber, TimeZone } from '../core/scalars'
import { Attached } from './attached'
import { idOfPlace, lineage } from './lineage'
import { areaCodeOf, countriesOutsideOne, isAssigned, parsePhoneNumber } from './number'
import { regionIndex } from './number-plan'
import { areaOf, areaOfPrefix, prefixOf, zonesOfPlace } from './places'
import type { Area } from './prefixes'

export { countryOfId, lineage } from './lineage'
export { zonesOfPlace } from './places'

/** What is known besides the number. */
export interface WhereaboutsOptions {
  readonly addresses?: readonly Place[]
  /** Stated by the person. */
  readonly timeZone?: TimeZone
  /**
   * `strict`, the default: the union of all that number, addresses and person say. `address-first`: the caller vouches for the
   * addresses; the number keeps only the law that attaches to area codes, and clocks only where nothing else names one. Without an
   * address it is `strict`.
   */
  readonly whereabouts?: 'strict' | 'address-first'
}

/** What one area says, and what was already worked out for it. */
interface Remembered {
  readonly area: Area
  readonly alone: Whereabouts
  readonly withOptions: Map<string, Whereabouts>
}

const ONE = '1'.charCodeAt(0)
const INVALID: Whereabouts = Object.freeze({
  jurisdictions: Object.freeze([]),
  zones: Object.freeze([]),
  basis: Object.freeze([]),
  invalid: true,
})
/** Addresses come from callers: what is remembered of one area must not grow without end. */
const MOST_REMEMBERED = 2_000

const byAreaCode: (Remembered | undefined)[] = []
const byPrefix = new Map<number, Remembered>()
const seated = new WeakMap<Whereabouts, Map<string, Whereabouts>>()

/**
 * Where a number may ring: jurisdictions with what ties them to the call, and candidate time zones.
 *
 * Jurisdictions stand from wide to narrow, the EU, countries, regions, each in the order of the alphabet; zones in the order number,
 * addresses, stated. The result is frozen and may be shared between calls.
 * @example
 * whereaboutsOf('+13055550123').jurisdictions
 * // [{ id: 'US', by: ['location'] }, { id: 'US-FL', by: ['location', 'area-code'] }]
 */
export function whereaboutsOf(number: PhoneNumber | string, options: WhereaboutsOptions = {}): Whereabouts {
  const parsed = isAssigned(number) ? number : parsePhoneNumber(number)
  if (parsed === undefined) return INVALID
  const known = remember(parsed)
  const { addresses, timeZone, whereabouts } = options
  if ((addresses === undefined || addresses.length === 0) && timeZone === undefined) return known.alone
  let key = `${whereabouts === 'address-first' ? '!' : ''}${timeZone ?? ''}`
  for (const place of addresses ?? []) key += `\0${place.country}\0${place.region ?? ''}\0${place.timeZone ?? ''}`
  return recall(known.withOptions, key, () => join(known.area, options))
}

/**
 * Adds where the callers sit: their regions and countries, and what these bring along, attached by `caller-seat`. Seats add no clock.
 * @example
 * withSeats(whereaboutsOf('+13055550123'), [{ country: 'US', region: 'US-OK' }])
 */
export function withSeats(whereabouts: Whereabouts, seats: readonly Place[]): Whereabouts {
  if (seats.length === 0 || whereabouts.invalid) return whereabouts
  let cache = seated.get(whereabouts)
  if (cache === undefined) {
    cache = new Map()
    seated.set(whereabouts, cache)
  }
  let key = ''
  for (const seat of seats) key += `${seat.country}\0${seat.region ?? ''}\0`
  return recall(cache, key, () => {
    const attached = new Attached(whereabouts.jurisdictions)
    for (const seat of seats) attached.addPlace(seat, 'caller-seat')
    return Object.freeze({ ...whereabouts, jurisdictions: attached.toJurisdictions() })
  })
}

function join(area: Area, { addresses: given = [], timeZone, whereabouts }: WhereaboutsOptions): Whereabouts {
  const addresses = given.filter(({ country, region = '' }) => country !== '' || region !== '')
  const addressFirst = whereabouts === 'address-first' && addresses.some(({ country }) => /^[A-Z]{2}$/.test(country))
  const attached = new Attached()
  if (!addressFirst) for (const country of area.countries) attached.add(country, 'location')
  for (const region of area.regions) {
    attached.add(region, 'area-code')
    if (!addressFirst) attached.add(region, 'location')
  }
  for (const address of addresses) attached.addPlace(address, 'location')

  const stated = timeZone === undefined ? [] : [timeZone]
  const beside = addresses.map((address) => zonesBeside(area, address, addressFirst))
  const named = stated.length > 0 ? stated : beside.flat()
  const zones = new Set(addressFirst && named.length > 0 ? named : [...area.zones, ...beside.flat(), ...stated])
  const clocksOfNumber = named.length === 0 || (stated.length === 0 && beside.includes(area.zones)) ? area.zones : []
  const fromNumber = addressFirst ? [...area.regions, ...clocksOfNumber] : [...area.countries, ...area.zones]
  const basis: Whereabouts['basis'][number][] = []
  if (fromNumber.length > 0) basis.push('number')
  if (addresses.length > 0) basis.push('address')
  if (stated.length > 0) basis.push('stated')
  return Object.freeze({ jurisdictions: attached.toJurisdictions(), zones: Object.freeze([...zones]), basis: Object.freeze(basis) })
}

/**
 * The clocks that an address adds. Where the number lies in the address's region, or in its country if no region is said, the prefix
 * is finer than the address: nothing to add, and where the address goes first, the prefix's own clocks.
 */
function zonesBeside(area: Area, address: Place, addressFirst: boolean): readonly TimeZone[] {
  if (address.timeZone !== undefined || !liesIn(area, idOfPlace(address))) return zonesOfPlace(address)
  return addressFirst ? area.zones : []
}

/** A number of Réunion lies in France too, but one of Paris not in Réunion. */
function liesIn(area: Area, id: JurisdictionId): boolean {
  return [...area.regions, ...area.countries].some((place) => place === id || lineage(place).includes(id))
}

function remember(number: PhoneNumber): Remembered {
  if (number.charCodeAt(1) === ONE) {
    const code = areaCodeOf(number)
    return (byAreaCode[code] ??= rememberArea(areaOf(code)))
  }
  const region = regionIndex(number)
  const prefix = prefixOf(number)
  const key = prefix * 256 + region
  const known = byPrefix.get(key)
  if (known !== undefined) return known
  const countries = countriesOutsideOne(number, region)
  const area = areaOfPrefix(prefix)
  // A prefix that a neighbour shares says no region of the neighbour's: +61 8 9164 is Christmas Island, not Western Australia.
  const regions = area.regions.filter((id) => countries.includes(id.slice(0, 2)))
  const remembered = rememberArea({ countries, regions, zones: area.zones })
  byPrefix.set(key, remembered)
  return remembered
}

function rememberArea(area: Area = { countries: [], regions: [], zones: [] }): Remembered {
  return { area, alone: join(area, {}), withOptions: new Map() }
}

function recall(cache: Map<string, Whereabouts>, key: string, make: () => Whereabouts): Whereabouts {
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size >= MOST_REMEMBERED) cache.clear()
  const made = make()
  cache.set(key, made)
  return made
}
