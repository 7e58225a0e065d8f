import { describe, expect, it, test } from 'vitest'
import type { Place, Whereabouts } from '../../src/core/call'
import { countryOfId, lineage, type WhereaboutsOptions, whereaboutsOf, withSeats } from '../../src/phone/whereabouts'

const MEMBERS = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
]
const FLORIDA: Place = { country: 'US', region: 'US-FL' }
const CALIFORNIA: Place = { country: 'US', region: 'US-CA' }
const MIAMI = '+13055550123'

const attachments = ({ jurisdictions }: Whereabouts) => Object.fromEntries(jurisdictions.map(({ id, by }) => [id, by.join()]))
const first = (addresses: readonly Place[], more: WhereaboutsOptions = {}): WhereaboutsOptions => ({
  addresses,
  whereabouts: 'address-first',
  ...more,
})

describe('what an id brings along', () => {
  test.each(MEMBERS)('%s brings the EU', (country) => {
    expect(lineage(country)).toEqual(['EU'])
    expect(attachments(whereaboutsOf('+12025550100', { addresses: [{ country }] }))).toMatchObject({ EU: 'location', [country]: 'location' })
  })
  test.each(['GB', 'NO', 'IS', 'LI', 'CH', 'JE', 'GG', 'IM', 'HK', 'MO', 'GL', 'FO', 'US', 'EU', 'NC', 'AW', 'toString'])(
    '%s brings nothing',
    (id) => {
      expect(lineage(id)).toEqual([])
      expect(countryOfId(id)).toBe(id)
    },
  )
  test.each([
    ['US-FL', ['US'], 'US'],
    ['FR-GES', ['FR', 'EU'], 'FR'],
    ['GP', ['FR', 'EU'], 'FR'],
    ['MQ', ['FR', 'EU'], 'FR'],
    ['GF', ['FR', 'EU'], 'FR'],
    ['RE', ['FR', 'EU'], 'FR'],
    ['YT', ['FR', 'EU'], 'FR'],
    ['MF', ['FR', 'EU'], 'FR'],
    ['BL', ['FR', 'EU'], 'FR'],
    ['PM', ['FR', 'EU'], 'FR'],
    ['AX', ['FI', 'EU'], 'FI'],
    ['SJ', ['NO'], 'NO'],
    ['CC', ['AU'], 'AU'],
    ['CX', ['AU'], 'AU'],
    ['PR', ['US-PR', 'US'], 'US'],
    ['US-GU', ['US'], 'US'],
    ['MP', ['US-MP', 'US'], 'US'],
  ])('%s brings %j and is of %s', (id, brings, country) => {
    expect(lineage(id)).toEqual(brings)
    expect(countryOfId(id)).toBe(country)
  })
})

describe('what a number says', () => {
  test.each([
    [MIAMI, { US: 'location', 'US-FL': 'location,area-code' }],
    ['+19025550100', { CA: 'location', 'CA-NS': 'location,area-code', 'CA-PE': 'location,area-code' }],
    ['+17875550100', { US: 'location', 'US-PR': 'location,area-code' }],
    ['+13455550100', { KY: 'location' }],
    ['+16645550100', { MS: 'location' }],
    ['+15025550100', { US: 'location', 'US-KY': 'location,area-code' }],
    ['+16225550100', { CA: 'location' }],
    ['+33388123456', { EU: 'location', FR: 'location', 'FR-GES': 'location,area-code' }],
    ['+34928123456', { EU: 'location', ES: 'location', 'ES-CN': 'location,area-code' }],
    ['+262692123456', { EU: 'location', FR: 'location', RE: 'location' }],
    ['+441481234567', { GG: 'location' }],
    ['+61891641234', { AU: 'location', CX: 'location' }],
    ['+4722123456', { NO: 'location' }],
  ])('%s', (number, expected) => {
    const whereabouts = whereaboutsOf(number)
    expect(attachments(whereabouts)).toEqual(expected)
    expect(Object.keys(attachments(whereabouts))).toEqual(Object.keys(expected))
    expect(whereabouts.basis).toEqual(['number'])
  })

  it('is the same in any spelling, shared and frozen', () => {
    expect(whereaboutsOf('+1 (305) 555-0123')).toBe(whereaboutsOf(MIAMI))
    expect(Object.isFrozen(whereaboutsOf(MIAMI).jurisdictions[0]?.by)).toBe(true)
  })

  it('hazard 19: no number, no place', () => {
    for (const text of ['', 'anonymous', '3055550123', '+12225550100', '+999123'])
      expect(whereaboutsOf(text, { addresses: [FLORIDA], timeZone: 'America/Chicago' })).toEqual({
        jurisdictions: [],
        zones: [],
        basis: [],
        invalid: true,
      })
  })
})

describe('what addresses add', () => {
  it('their law, and their clocks where the number does not lie there', () => {
    const whereabouts = whereaboutsOf(MIAMI, { addresses: [CALIFORNIA] })
    expect(attachments(whereabouts)).toEqual({ US: 'location', 'US-CA': 'location', 'US-FL': 'location,area-code' })
    expect(whereabouts.zones).toEqual(['America/New_York', 'America/Los_Angeles'])
    expect(whereabouts.basis).toEqual(['number', 'address'])
  })

  it('no clock where the number lies in the region: the prefix is finer', () => {
    expect(whereaboutsOf(MIAMI, { addresses: [FLORIDA] }).zones).toEqual(['America/New_York'])
    expect(whereaboutsOf('+18505550123', { addresses: [FLORIDA] }).zones).toEqual(['America/Chicago', 'America/New_York'])
  })

  it('no clock where no region is said and the number lies in the country', () => {
    expect(whereaboutsOf(MIAMI, { addresses: [{ country: 'US' }] }).zones).toEqual(['America/New_York'])
    expect(whereaboutsOf('+34928123456', { addresses: [{ country: 'ES' }] }).zones).toEqual(['Atlantic/Canary'])
    expect(whereaboutsOf('+262262201234', { addresses: [{ country: 'FR' }] }).zones).toEqual(['Indian/Reunion'])
    expect(whereaboutsOf('+33142345678', { addresses: [{ country: 'RE' }] }).zones).toEqual(['Europe/Paris', 'Indian/Reunion'])
  })

  it('the time zone that they name, instead of the region’s', () => {
    expect(whereaboutsOf('+12125550123', { addresses: [{ ...FLORIDA, timeZone: 'America/Chicago' }] }).zones).toEqual([
      'America/New_York',
      'America/Chicago',
    ])
    expect(whereaboutsOf(MIAMI, { addresses: [{ ...FLORIDA, timeZone: 'America/Chicago' }] }).zones).toEqual(['America/New_York', 'America/Chicago'])
  })

  it('a place to numbers that have none', () => {
    const whereabouts = whereaboutsOf('+18335550100', { addresses: [FLORIDA] })
    expect(attachments(whereabouts)).toEqual({ US: 'location', 'US-FL': 'location' })
    expect([...whereabouts.zones].toSorted()).toEqual(['America/Chicago', 'America/New_York'])
    expect(whereabouts.basis).toEqual(['address'])
  })

  it('one place under two names of ISO', () => {
    expect(attachments(whereaboutsOf('+12125550123', { addresses: [{ country: 'PR' }] }))).toEqual({
      US: 'location',
      'US-NY': 'location,area-code',
      'US-PR': 'location',
    })
    expect(whereaboutsOf('+262692123456', { addresses: [{ country: 'FR', region: 'FR-974' }] }).zones).toEqual(['Indian/Reunion'])
    expect(attachments(whereaboutsOf(MIAMI, { addresses: [{ country: 'US', region: 'KY' }] }))).toHaveProperty('US-KY')
  })

  it('a stated time zone is added', () => {
    const whereabouts = whereaboutsOf(MIAMI, { timeZone: 'Pacific/Honolulu' })
    expect(whereabouts.zones).toEqual(['America/New_York', 'Pacific/Honolulu'])
    expect(whereabouts.basis).toEqual(['number', 'stated'])
  })

  it('the same law in any order', () => {
    const places = [CALIFORNIA, { country: 'NO' }, { country: 'DE' }]
    expect(whereaboutsOf(MIAMI, { addresses: places }).jurisdictions).toEqual(whereaboutsOf(MIAMI, { addresses: places.toReversed() }).jurisdictions)
  })
})

describe('address-first', () => {
  it('leaves the number its area code’s law only, and no clock', () => {
    const whereabouts = whereaboutsOf(MIAMI, first([CALIFORNIA]))
    expect(attachments(whereabouts)).toEqual({ US: 'location', 'US-CA': 'location', 'US-FL': 'area-code' })
    expect(whereabouts.zones).toEqual(['America/Los_Angeles'])
    expect(whereabouts.basis).toEqual(['number', 'address'])
  })

  it('leaves nothing of a number without a region', () => {
    const whereabouts = whereaboutsOf('+4722123456', first([CALIFORNIA]))
    expect(attachments(whereabouts)).toEqual({ US: 'location', 'US-CA': 'location' })
    expect(whereabouts.basis).toEqual(['address'])
  })

  it('brings the country of an area code by location', () => {
    expect(attachments(whereaboutsOf(MIAMI, first([{ country: 'NO' }])))).toEqual({ NO: 'location', US: 'location', 'US-FL': 'area-code' })
  })

  it('takes the number’s finer clocks where it lies in the address’s region, beside those of other addresses', () => {
    expect(whereaboutsOf(MIAMI, first([FLORIDA])).zones).toEqual(['America/New_York'])
    expect(whereaboutsOf(MIAMI, first([FLORIDA, CALIFORNIA])).zones).toEqual(['America/New_York', 'America/Los_Angeles'])
  })

  it('keeps the number’s clocks where nothing else names one', () => {
    const whereabouts = whereaboutsOf(MIAMI, first([{ country: 'BV' }]))
    expect(whereabouts.zones).toEqual(['America/New_York'])
    expect(whereabouts.basis).toEqual(['number', 'address'])
  })

  it('lets a stated time zone, or the address’s own, replace all', () => {
    const stated = whereaboutsOf('+18505550123', first([FLORIDA], { timeZone: 'America/Chicago' }))
    expect(stated.zones).toEqual(['America/Chicago'])
    expect(stated.basis).toEqual(['number', 'address', 'stated'])
    expect(whereaboutsOf('+18505550123', first([{ ...FLORIDA, timeZone: 'America/Chicago' }])).zones).toEqual(['America/Chicago'])
  })

  it('is strict without an address', () => {
    expect(whereaboutsOf(MIAMI, first([]))).toEqual(whereaboutsOf(MIAMI))
    expect(whereaboutsOf(MIAMI, first([], { timeZone: 'Pacific/Honolulu' })).zones).toEqual(['America/New_York', 'Pacific/Honolulu'])
    expect(attachments(whereaboutsOf(MIAMI, first([{ country: '' }])))).toEqual(attachments(whereaboutsOf(MIAMI)))
  })
})

describe('seats', () => {
  it('attach by caller-seat, with country and EU, and add no clock', () => {
    const before = whereaboutsOf(MIAMI)
    const seated = withSeats(before, [{ country: 'US', region: 'US-OK' }, { country: 'DE' }])
    expect(attachments(seated)).toEqual({
      EU: 'caller-seat',
      DE: 'caller-seat',
      US: 'location,caller-seat',
      'US-FL': 'location,area-code',
      'US-OK': 'caller-seat',
    })
    expect(seated.zones).toBe(before.zones)
    expect(seated.basis).toBe(before.basis)
    expect(attachments(before)).toEqual({ US: 'location', 'US-FL': 'location,area-code' })
    expect(withSeats(before, [{ country: 'US', region: 'US-OK' }, { country: 'DE' }])).toBe(seated)
  })

  it('add nothing to no number, and nothing when nobody sits anywhere', () => {
    expect(withSeats(whereaboutsOf(''), [FLORIDA])).toBe(whereaboutsOf(''))
    expect(withSeats(whereaboutsOf(MIAMI), [])).toBe(whereaboutsOf(MIAMI))
  })
})
