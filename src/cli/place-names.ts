// Countries and regions as people write them in lead files: codes, names, and what Britain and America are called.
import type { JurisdictionId } from '../core/scalars'
import { world } from '../law/jurisdictions/world'
import { areaOf } from '../phone/places'
import { zonesOfPlace } from '../phone/whereabouts'

const ALSO_CALLED: { readonly [name: string]: string } = {
  uk: 'GB',
  unitedkingdom: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  northernireland: 'GB',
  gbr: 'GB',
  usa: 'US',
  unitedstatesofamerica: 'US',
  america: 'US',
  can: 'CA',
  aus: 'AU',
  deu: 'DE',
  ger: 'DE',
  deutschland: 'DE',
  fra: 'FR',
  esp: 'ES',
  españa: 'ES',
  espana: 'ES',
  ita: 'IT',
  italia: 'IT',
  nor: 'NO',
  norge: 'NO',
  swe: 'SE',
  sverige: 'SE',
  dnk: 'DK',
  danmark: 'DK',
  fin: 'FI',
  suomi: 'FI',
  nld: 'NL',
  nederland: 'NL',
  holland: 'NL',
  bel: 'BE',
  belgië: 'BE',
  belgique: 'BE',
  che: 'CH',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
  aut: 'AT',
  österreich: 'AT',
  pol: 'PL',
  polska: 'PL',
  prt: 'PT',
  irl: 'IE',
  eire: 'IE',
  éire: 'IE',
  mex: 'MX',
  méxico: 'MX',
  bra: 'BR',
  brasil: 'BR',
  ind: 'IN',
  jpn: 'JP',
  日本: 'JP',
  chn: 'CN',
  中国: 'CN',
  uae: 'AE',
  nzl: 'NZ',
  zaf: 'ZA',
  czechia: 'CZ',
  czechrepublic: 'CZ',
  česko: 'CZ',
  turkey: 'TR',
  southkorea: 'KR',
  korea: 'KR',
  russia: 'RU',
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Makes the reading of countries: the two letters of ISO 3166-1, an English name, or what else a country is commonly called.
 * @example
 * countryReader()('United Kingdom') // 'GB'
 */
export function countryReader(): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  let names: ReadonlyMap<string, string> | undefined
  return (text) => {
    if (known.has(text)) return known.get(text)
    names ??= countryNames()
    const code = text.trim().toUpperCase()
    const country = /^[A-Z]{2}$/.test(code) && isCountryWithNumbers(code) ? code : (ALSO_CALLED[letters(text)] ?? names.get(letters(text)))
    known.set(text, country)
    return country
  }
}

/** The regions of a country: which there are, as far as the law or the number plan knows them apart. */
export interface Regions {
  /** The id of a region by its code or name. */
  idOf(text: string): JurisdictionId | undefined
  /** Whether law differs among them; then a region that nobody understands may not be passed over. */
  readonly matter: boolean
}

/** Makes the lookup of a country's regions. */
export function regionsByCountry(): (country: string) => Regions {
  const known = new Map<string, Regions>()
  return (country) => {
    const found = known.get(country) ?? regionsOf(country)
    known.set(country, found)
    return found
  }
}

function regionsOf(country: string): Regions {
  const ids = new Map<string, JurisdictionId>()
  const prefix = `${country}-`
  for (let code = 200; code < 1000; code++)
    for (const id of areaOf(code)?.regions ?? []) if (id.startsWith(prefix)) ids.set(letters(id.slice(prefix.length)), id)
  const laws = world.filter(({ id }) => id.startsWith(prefix))
  for (const { id, name } of laws) {
    ids.set(letters(id.slice(prefix.length)), id)
    ids.set(letters(name), id)
  }
  const isClosed = ids.size > 0
  const idOf = (text: string): JurisdictionId | undefined => {
    const written = letters(text)
    const bare = written.startsWith(country.toLowerCase()) && text.includes('-') ? written.slice(2) : written
    const listed = ids.get(bare) ?? ids.get(written)
    if (listed !== undefined || isClosed) return listed
    return /^[a-z0-9]{1,3}$/.test(bare) ? `${prefix}${bare.toUpperCase()}` : undefined
  }
  return { idOf, matter: laws.length > 0 }
}

function isCountryWithNumbers(code: string): boolean {
  return zonesOfPlace({ country: code }).length > 0
}

function countryNames(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const names = new Map<string, string>()
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second)
      const name = isCountryWithNumbers(code) ? english.of(code) : undefined
      if (name !== undefined) names.set(letters(name), code)
    }
  return names
}
