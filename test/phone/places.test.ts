import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { ZONE_NAMES } from '../../src/phone/data/places'
import { countryOf, parsePhoneNumber } from '../../src/phone/number'
import { areaOf } from '../../src/phone/places'
import { whereaboutsOf, zonesOfPlace } from '../../src/phone/whereabouts'
import { zoneOf } from '../../src/time/zone'
import { numberPlanPath, numberPlanSource } from '../data/phone'
import { placesPath, placesSource, placesText } from '../data/places'
import cases from './places.json'

const sorted = (values: Iterable<string> = []) => [...values].toSorted()

describe('hard numbers', () => {
  test.each(cases)('$number: $source', ({ number, regions, zones, countries }) => {
    const whereabouts = whereaboutsOf(number)
    if (zones === null) {
      expect(whereabouts).toEqual({ jurisdictions: [], zones: [], basis: [], invalid: true })
      return
    }
    expect(sorted(whereabouts.zones)).toEqual(sorted(zones))
    const parsed = parsePhoneNumber(number)
    if (parsed === undefined) throw new Error(`${number} is no number`)
    expect(sorted(countryOf(parsed))).toEqual(sorted(countries ?? new Set(regions.map((region) => region.slice(0, 2)))))
    const parts = regions.filter((region) => region.includes('-'))
    if (parts.length > 0) expect(sorted(whereabouts.jurisdictions.map(({ id }) => id).filter((id) => id.includes('-')))).toEqual(sorted(parts))
  })
})

describe('hazard 4: the tables are generated, complete and name no key twice', () => {
  it('src/phone/data/number-plan.ts is what its generator writes', () => expect(readFileSync(numberPlanPath, 'utf8')).toBe(numberPlanSource()))
  it('src/phone/data/places.ts is what its generator writes', () => expect(readFileSync(placesPath, 'utf8')).toBe(placesSource()))

  test.each(['nanp', 'zones', 'countries', 'subdivisions'] as const)('%s.json', (name) => {
    // JSON.parse would keep the last of two rows and say nothing.
    const keys = [...placesText(name).matchAll(/"(\d+)"\s*:/g)].map(([, key]) => key)
    expect(keys.length).toBe(Object.keys(JSON.parse(placesText(name))).length)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('every area code arrives with its country, regions and zones', () => {
    const facts: Record<string, { country: string | null; regions: string[]; zones: string[]; kind: string }> = JSON.parse(placesText('nanp'))
    expect(Object.keys(facts).length).toBe(488)
    for (const [code, { country, regions, zones, kind }] of Object.entries(facts)) {
      const area = areaOf(Number(code))
      expect(area?.countries, code).toEqual(country === null ? [] : [country])
      expect(area?.regions, code).toEqual(regions.filter((region) => region.includes('-')))
      expect(area?.zones, code).toEqual(zones)
      expect(zones.length > 0, code).toBe(kind === 'geographic' || kind === 'planned')
    }
  })

  it('every prefix outside +1 that has numbers has a clock, or none because it has no place', () => {
    const zones: Record<string, string[]> = JSON.parse(placesText('zones'))
    const countries: Record<string, string[]> = JSON.parse(placesText('countries'))
    for (const [prefix, list] of Object.entries(countries)) {
      const known = zones[prefix] ?? [...prefix].map((_, at) => zones[prefix.slice(0, -at)]).find((row) => row !== undefined)
      expect(known?.length === 0, prefix).toBe(list.length === 0)
    }
  })
})

it('every clock named is one that dialgate knows', () => {
  for (const name of ZONE_NAMES.split(' ')) expect(zoneOf(name), name).toBeDefined()
})

describe('hazard 5: split area codes and states keep all their clocks', () => {
  const split: [string, string[]][] = [
    ['+18505550100', ['America/Chicago', 'America/New_York']],
    ['+12085550100', ['America/Boise', 'America/Los_Angeles']],
    [
      '+18675550100',
      ['America/Atikokan', 'America/Cambridge_Bay', 'America/Edmonton', 'America/Iqaluit', 'America/Rankin_Inlet', 'America/Whitehorse'],
    ],
  ]
  test.each(split)('%s', (number, zones) => expect(sorted(whereaboutsOf(number).zones)).toEqual(zones))

  it('a state has the clocks of all its own area codes', () => {
    expect(sorted(zonesOfPlace({ country: 'US', region: 'US-FL' }))).toEqual(['America/Chicago', 'America/New_York'])
    expect(sorted(zonesOfPlace({ country: 'US', region: 'US-CA' }))).toEqual(['America/Los_Angeles'])
    expect(sorted(zonesOfPlace({ country: 'CA', region: 'CA-PE' }))).toEqual(['America/Halifax'])
    expect(zonesOfPlace({ country: 'CA', region: 'CA-QC' })).toContain('America/Blanc-Sablon')
  })
})

it('hazard 2: a number without a place has no clock, not an Eastern one', () => {
  for (const number of ['+18335550100', '+19005550100', '+17005550100', '+15005550100', '+870773123456', '+80012345678'])
    expect(whereaboutsOf(number), number).toEqual({ jurisdictions: [], zones: [], basis: [] })
})

it('hazard 3: where several clocks may count all are named, not the one thought strictest', () => {
  expect(whereaboutsOf('+79161234567').zones.length).toBe(11)
  expect(sorted(zonesOfPlace({ country: 'CA' }))).toEqual(expect.arrayContaining(['America/St_Johns', 'America/Vancouver']))
})

it('codes that libphonenumber lacks, and those that it places wrongly', () => {
  const states: Record<number, string> = {
    357: 'US-CA',
    436: 'US-OH',
    457: 'US-LA',
    465: 'US-NY',
    471: 'US-MS',
    689: 'US-FL',
    474: 'CA-SK',
    729: 'US-TN',
    837: 'US-CA',
    924: 'US-MN',
  }
  for (const [code, state] of Object.entries(states)) {
    const ids = whereaboutsOf(`+1${code}5550100`).jurisdictions.map(({ id }) => id)
    expect(ids, code).toEqual([state.slice(0, 2), state])
  }
})

describe('the clocks of a place', () => {
  test.each([
    [{ country: 'NO' }, ['Europe/Oslo']],
    [{ country: 'SJ' }, ['Europe/Oslo']],
    [{ country: 'CX' }, ['Indian/Christmas']],
    [{ country: 'CC' }, ['Indian/Cocos']],
    [{ country: 'AX' }, ['Europe/Helsinki']],
    [{ country: 'GG' }, ['Europe/London']],
    [{ country: 'VA' }, ['Europe/Rome']],
    [{ country: 'CY' }, ['Asia/Famagusta', 'Asia/Nicosia']],
    [{ country: 'ES' }, ['Atlantic/Canary', 'Europe/Madrid']],
    [{ country: 'ES', region: 'ES-CN' }, ['Atlantic/Canary']],
    [{ country: 'PT', region: 'PT-20' }, ['Atlantic/Azores', 'Atlantic/Madeira', 'Europe/Lisbon']],
    [{ country: 'GB', region: 'GB-SCT' }, ['Europe/London']],
    [{ country: 'AU', region: 'AU-TAS' }, ['Australia/Hobart']],
    [{ country: 'AU', region: 'AU-WA' }, ['Australia/Perth']],
    [{ country: 'PR' }, ['America/Puerto_Rico']],
    [{ country: 'US', region: 'US-PR' }, ['America/Puerto_Rico']],
    [{ country: 'FR', region: 'FR-974' }, ['Indian/Reunion']],
    [{ country: 'RE' }, ['Indian/Reunion']],
    [{ country: 'KY' }, ['America/Cayman']],
    [{ country: 'US', region: 'US-KY' }, ['America/Chicago', 'America/Kentucky/Louisville']],
    [{ country: 'US', region: 'US-FL', timeZone: 'America/Chicago' }, ['America/Chicago']],
    [{ country: 'BV' }, []],
    [{ country: 'constructor' }, []],
  ])('%j', (place, zones) => expect(sorted(zonesOfPlace(place))).toEqual(zones))

  it('of Australia and Russia are all of theirs, and none of their neighbours', () => {
    expect(zonesOfPlace({ country: 'AU' })).toEqual(
      expect.arrayContaining(['Australia/Perth', 'Australia/Sydney', 'Australia/Hobart', 'Australia/Lord_Howe']),
    )
    expect(zonesOfPlace({ country: 'AU' })).not.toContain('Indian/Christmas')
    expect(zonesOfPlace({ country: 'RU' })).not.toContain('Asia/Almaty')
    expect(zonesOfPlace({ country: 'RU' })).toContain('Asia/Kamchatka')
    expect(zonesOfPlace({ country: 'KZ' })).not.toContain('Europe/Moscow')
  })
})
