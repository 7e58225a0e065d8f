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
  /** The parts of the tree where a country's numbers are. */
  ofCountry(country: string): readonly Area[]
  /** The parts of the tree where a region's numbers are. */
  ofRegion(region: JurisdictionId): readonly Area[]
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
    // The first of several countries holds the prefix; the others count only where they share it with the fewest: not all of Australia
    // is Christmas Island.
    ofCountry: (country) => {
      const among = nodes.filter((node) => node.countries.includes(country))
      const fewest = Math.min(...among.map((node) => node.countries.length))
      return among.filter((node) => node.countries[0] === country || node.countries.length === fewest)
    },
    ofRegion: (region) => {
      const among = nodes.filter((node) => node.regions.includes(region))
      const fewest = Math.min(...among.map((node) => node.regions.length))
      return among.filter((node) => node.regions.length === fewest)
    },
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

function byPrefix<T>(table: readonly (readonly [readonly T[], readonly string[]])[]): Map<string, readonly T[]> {
  return new Map(table.flatMap(([list, prefixes]) => prefixes.map((prefix): [string, readonly T[]] => [prefix, list])))
}
