// Places as people hand them over.
import { z } from 'zod'
import { shown } from '../core/faults'
import { lazily } from '../core/lazily'
import { zonesOfPlace } from '../phone/places'
import { reading, textSchema, timeZoneSchema } from './scalar-schemas'

const COUNTRY = /^[A-Z]{2}$/
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/

/** Whether a text has the form of a country: ISO 3166-1, two capital letters. */
export function isCountry(text: string): boolean {
  return COUNTRY.test(text)
}

/** Whether numbers are known of a country; then clocks are known of it too. */
export function isDialingCountry(text: string): boolean {
  return isCountry(text) && zonesOfPlace({ country: text }).length > 0
}

/** Whether a text has the form of a region of that country: ISO 3166-2. */
export function isRegionOf(text: string, country: string): boolean {
  return REGION.test(text) && text.startsWith(country)
}

/** A country, ISO 3166-1: two capital letters. */
export const countrySchema = lazily(() =>
  reading<string>(
    (value) => (typeof value === 'string' && isCountry(value) ? value : undefined),
    (value) => `must be a country as two capital letters, such as \`US\`, not ${shown(value)}`,
    { type: 'string', pattern: COUNTRY.source, description: 'ISO 3166-1: US' },
  ),
)

/** A country that national spellings of numbers can be of. */
export const dialingCountrySchema = lazily(() =>
  reading<string>(
    (value) => (typeof value === 'string' && isDialingCountry(value) ? value : undefined),
    (value) => `must be a country with telephone numbers, as two capital letters such as \`US\`, not ${shown(value)}`,
    { type: 'string', pattern: COUNTRY.source, description: 'for national spellings of the number: US' },
  ),
)

/** A place: its country, and as much more as is known. */
export const placeSchema = lazily(() => z.strictObject(placeShape()).check(regionInCountry))

/** An address of the called party: a place, and what it is to them. */
export const addressSchema = lazily(() =>
  z.strictObject({ ...placeShape(), kind: z.enum(['home', 'work', 'current']).optional() }).check(regionInCountry),
)

const placeShape = lazily(() => ({
  country: countrySchema(),
  region: reading<string>(
    (value) => (typeof value === 'string' && REGION.test(value) ? value : undefined),
    (value) => `must be a region such as \`US-FL\`, not ${shown(value)}`,
    { type: 'string', pattern: REGION.source, description: 'ISO 3166-2: US-FL' },
  ).optional(),
  county: textSchema().optional(),
  municipality: textSchema().optional(),
  postalCode: textSchema().optional(),
  timeZone: timeZoneSchema().optional(),
}))

interface PlaceCheck {
  readonly value: { readonly country: string; readonly region?: string | undefined }
  readonly issues: { push(issue: { code: 'custom'; message: string; path: string[]; input: unknown; continue: true }): unknown }
}

function regionInCountry({ value: { country, region }, issues }: PlaceCheck): void {
  if (region === undefined || isRegionOf(region, country)) return
  issues.push({ code: 'custom', path: ['region'], message: `${shown(region)} is no region of \`${country}\``, input: region, continue: true })
}
