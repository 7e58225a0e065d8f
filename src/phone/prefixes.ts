// The prefixes of the world outside +1 as one tree of digits: the longest that is known of a number says where it may be.
import type { JurisdictionId, TimeZone } from '../core/scalars'

/** Where an area code or a prefix is in use. */
export interface Area {
  /** ISO 3166-1; of a prefix that countries share, all of them. */
  readonly countries: readonly string[]
  /** ISO 3166-2, where the prefix says it. */
  readonly regions: readonly JurisdictionId[]
  readonly zones: readonly TimeZone[]
}

/** What is known of prefixes: each list with the prefixes that it is true of. A longer prefix replaces what a shorter one says. */
export interface PrefixTables {
  readonly zones: readonly (readonly [readonly TimeZone[], readonly string[]])[]
  readonly countries: readonly (readonly [readonly string[], readonly string[]])[]
  readonly regions: readonly (readonly [readonly JurisdictionId[], readonly string[]])[]
}

/** The tree, and what it answers. */
export interface Prefixes {
  /** The node of the longest known prefix of `+` and digits. */
  find(number: string): number
  /** What is known at a node. */
  area(node: number): Area
  zonesOfCountry(country: string): readonly TimeZone[]
  zonesOfRegion(region: JurisdictionId): readonly TimeZone[]
}

const ZERO = 48
const NOWHERE: Area = { countries: [], regions: [], zones: [] }

/** Plants the tree. */
export function makePrefixes(tables: PrefixTables): Prefixes {
  const zones = byPrefix(tables.zones)
  const countries = byPrefix(tables.countries)
  const regions = byPrefix(tables.regions)
  const nodes: Area[] = []
  const numbers = new Map<string, number>()
  plant('', NOWHERE)
  for (const prefix of [...zones.keys(), ...countries.keys(), ...regions.keys()].toSorted())
    for (let length = 1; length <= prefix.length; length++) grow(prefix.slice(0, length))
  const children = new Int16Array(nodes.length * 10)
  for (const [prefix, node] of numbers) if (prefix !== '') children[(numbers.get(prefix.slice(0, -1)) ?? 0) * 10 + Number(prefix.slice(-1))] = node

  return {
    find(number) {
      let node = 0
      for (let at = 1; at < number.length; at++) {
        const next = children[node * 10 + number.charCodeAt(at) - ZERO] ?? 0
        if (next === 0) break
        node = next
      }
      return node
    },
    area: (node) => nodes[node] ?? NOWHERE,
    zonesOfCountry: (country) => zonesOfCountry(nodes, country),
    // Beneath a region's prefix may be a neighbour's: +61 8 9164, Christmas Island, beneath Western Australia's.
    zonesOfRegion: (region) => zonesOfFewest(nodes, 'regions', region).filter(isNotIn(zonesOfNeighbours(nodes, region.slice(0, 2)))),
  }

  function grow(prefix: string): void {
    if (numbers.has(prefix)) return
    const parent = nodes[numbers.get(prefix.slice(0, -1)) ?? 0]
    if (parent === undefined) return
    plant(prefix, {
      countries: countries.get(prefix) ?? parent.countries,
      regions: regions.get(prefix) ?? parent.regions,
      zones: zones.get(prefix) ?? parent.zones,
    })
  }

  function plant(prefix: string, node: Area): void {
    numbers.set(prefix, nodes.push(node) - 1)
  }
}

/**
 * Where countries share a prefix, a country's clocks are those of its own prefixes; the first of them also has those of the shared
 * prefix that are no other's own: Christmas Island has not all clocks of Australia, nor Australia that of Christmas Island.
 */
function zonesOfCountry(nodes: readonly Area[], country: string): readonly TimeZone[] {
  const shared = nodes.filter(({ countries }) => countries[0] === country).flatMap(({ zones }) => zones)
  return [...zonesOfFewest(nodes, 'countries', country), ...shared.filter(isNotIn(zonesOfNeighbours(nodes, country)))]
}

/** The clocks of prefixes that belong to those who elsewhere share one held by this country, and not to it. */
function zonesOfNeighbours(nodes: readonly Area[], country: string): ReadonlySet<TimeZone> {
  const sharing = new Set(nodes.filter(({ countries }) => countries[0] === country).flatMap(({ countries }) => countries))
  const foreign = nodes.filter(({ countries }) => !countries.includes(country) && countries.some((other) => sharing.has(other)))
  return new Set(foreign.flatMap(({ zones }) => zones))
}

function isNotIn(zones: ReadonlySet<TimeZone>): (zone: TimeZone) => boolean {
  return (zone) => !zones.has(zone)
}

/** The clocks of the prefixes that the place shares with the fewest others. */
function zonesOfFewest(nodes: readonly Area[], kind: 'countries' | 'regions', place: string): readonly TimeZone[] {
  const among = nodes.filter((node) => node[kind].includes(place))
  const fewest = Math.min(...among.map((node) => node[kind].length))
  return among.filter((node) => node[kind].length === fewest).flatMap(({ zones }) => zones)
}

function byPrefix<T>(table: readonly (readonly [readonly T[], readonly string[]])[]): Map<string, readonly T[]> {
  return new Map(table.flatMap(([list, prefixes]) => prefixes.map((prefix): [string, readonly T[]] => [prefix, list])))
}
