// From a row of a lead file to the call that a gate is asked about.
import type { CallInput, Place } from '../core/call'
import type { Columns } from './columns'
import type { CsvRow } from './csv-rows'
import type { LeadField } from './lead-fields'
import { countryReader, regionsByCountry } from './place-names'

/** A row as a call without what the gate's defaults give, or why it is none. */
export type Lead = { readonly call: LeadCall } | { readonly unusable: string }
/** The fields of a call that a row can fill. */
export type LeadCall = Pick<CallInput, 'to' | 'defaultCountry' | 'campaign' | 'subject' | 'numbersFrom' | 'products' | 'calledParty'>

/** What a reader of rows must know. */
export interface LeadOptions {
  readonly columns: Columns
  /** How many cells a row has. */
  readonly width: number
  /** Of national spellings in rows that name no country. */
  readonly country?: string
}

const PARTY = ['id', 'legalForm', 'lineType', 'directory', 'language', 'timeZone'] as const
const AUDIENCES: { readonly [word: string]: string } = {
  b2c: 'consumer',
  private: 'consumer',
  residential: 'consumer',
  b2b: 'business',
  company: 'business',
}

/**
 * Makes the reading of rows. What a cell says and nobody understands makes the row unusable where passing it over could loosen the law.
 * Values of closed sets are left to the gate, which names the ones it knows.
 */
export function leadReader({ columns, width, country: fallback }: LeadOptions): (row: CsvRow) => Lead {
  const countryOf = countryReader()
  const regionsOf = regionsByCountry()
  const indexes = new Map(columns)
  const hasPlace = (['country', 'region', 'county', 'municipality', 'postalCode'] as const).some((field) => indexes.has(field))
  const partyFields = PARTY.filter((field) => indexes.has(field))

  return ({ cells, malformed }) => {
    if (malformed !== undefined) return { unusable: malformed }
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
      return { unusable: `has ${cells.length} cells, and the file ${width} columns` }
    const said = (field: LeadField): string => {
      const index = indexes.get(field)
      return index === undefined ? '' : (cells[index] ?? '').trim()
    }
    const to = said('phone')
    if (to === '') return { unusable: 'no phone number' }
    const countrySaid = said('country')
    const country = countrySaid === '' ? fallback : countryOf(countrySaid)
    if (countrySaid !== '' && country === undefined) return { unusable: `\`${countrySaid}\` is no country: write it as two letters, such as \`US\`` }

    const party: { [field: string]: unknown } = {}
    for (const field of partyFields) {
      const text = said(field)
      if (text !== '') party[field] = text
    }
    const audience = said('audience').toLowerCase()
    if (audience !== '') party['audience'] = AUDIENCES[audience] ?? audience
    if (hasPlace) {
      const address = placeOf(said, countrySaid === '' ? undefined : country, fallback)
      if (typeof address === 'string') return { unusable: address }
      if (address !== undefined) party['addresses'] = [address]
    }
    const call: { -readonly [field in keyof LeadCall]?: unknown } = { to }
    if (country !== undefined) call.defaultCountry = country
    for (const field of ['campaign', 'subject', 'numbersFrom'] as const) {
      const text = said(field)
      if (text !== '') call[field] = text
    }
    const products = said('products')
    if (products !== '') call.products = products.split(/[\s|;,]+/).filter((product) => product !== '')
    if (Object.keys(party).length > 0) call.calledParty = party
    return { call: call as unknown as LeadCall }
  }

  function placeOf(said: (field: LeadField) => string, stated: string | undefined, fallback: string | undefined): Place | string | undefined {
    const [state, county, municipality, postalCode] = [said('region'), said('county'), said('municipality'), said('postalCode')]
    const country = stated ?? (state + county + municipality + postalCode === '' ? undefined : fallback)
    if (country === undefined) return state === '' ? undefined : `the region \`${state}\` is of no country: name it in a column, or with --country`
    const place: { -readonly [field in keyof Place]: Place[field] } = { country }
    if (state !== '') {
      const regions = regionsOf(country)
      const region = regions.idOf(state)
      if (region !== undefined) place.region = region
      else if (regions.matter) return `\`${state}\` is no region of ${country}`
    }
    if (county !== '') place.county = county
    if (municipality !== '') place.municipality = municipality
    if (postalCode !== '') place.postalCode = postalCode
    return place
  }
}
