// From what people write to E.164, and to the country a number belongs to. The only door to libphonenumber-js.
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { PhoneNumber } from '../core/scalars'
import { PLAIN_PLANS } from './data/number-plan'
import { regionIndex, regionName } from './number-plan'
import { areaOf, areaOfPrefix, isNorthAmerican, prefixOf } from './places'
import { readSpelling } from './spelling'

const ONE = 49
const NONE: readonly never[] = Object.freeze([])

/**
 * Reads a telephone number in any spelling: `+44 (0)20 7946 0958`, `tel:+13055550123`, and, with the country that national spellings
 * are of, `(305) 555-0123 ext. 4` (without the extension: E.164 has none) or `011 44 20 7946 0958`. The whole text must be the number.
 * Returns undefined when there is none, or when it is impossible or unassigned. A North American number is assigned if its area code
 * is, and its exchange is `[2-9]xx` but not `N11`; any other if libphonenumber says so.
 * @example
 * parsePhoneNumber('305-555-0123', { defaultCountry: 'US' }) // '+13055550123'
 */
export function parsePhoneNumber(text: string, options: { readonly defaultCountry?: string } = {}): PhoneNumber | undefined {
  if (isAssigned(text)) return text
  const spelling = readSpelling(text)
  if (spelling.plain) {
    const direct = directReading(spelling, options.defaultCountry)
    if (direct !== undefined && isAssigned(direct)) return direct
    const national = spelling.international ? undefined : nationalReading(spelling.digits, options.defaultCountry)
    if (national !== undefined) return national
  }
  if (spelling.digits === '') return undefined
  const { defaultCountry } = options
  const country = defaultCountry !== undefined && isSupportedCountry(defaultCountry) ? { defaultCountry } : {}
  const parsed = parsePhoneNumberFromString(spelling.text, { ...country, extract: false })?.number
  return parsed !== undefined && isAssigned(parsed) ? parsed : undefined
}

/** The countries that a number may belong to, ISO 3166-1: one, several that share a prefix, or none, as of `+800` and toll-free `+1`. */
export function countryOf(number: PhoneNumber): readonly string[] {
  if (number.charCodeAt(1) === ONE) return areaOf(areaCodeOf(number))?.countries ?? NONE
  return countriesOutsideOne(number, regionIndex(number))
}

/** The country of a region index; where the number plan names none, all countries of the longest known prefix. */
export function countriesOutsideOne(number: string, region: number): readonly string[] {
  const name = regionName(region)
  return name === undefined ? areaOfPrefix(prefixOf(number)).countries : [name]
}

/** The area code of a `+1` number in E.164. */
export function areaCodeOf(number: string): number {
  return digitAt(number, 2) * 100 + digitAt(number, 3) * 10 + digitAt(number, 4)
}

/** Whether a text is an assigned number in E.164, exactly. */
export function isAssigned(text: string): text is PhoneNumber {
  return text.charCodeAt(1) === ONE ? isAssignedNorthAmerican(text) : regionIndex(text) !== 0
}

function isAssignedNorthAmerican(text: string): boolean {
  if (text.length !== 12 || text.charCodeAt(0) !== 43) return false
  for (let at = 2; at < 12; at++) {
    const digit = digitAt(text, at)
    if (digit < 0 || digit > 9) return false
  }
  if (digitAt(text, 5) < 2 || (digitAt(text, 6) === 1 && digitAt(text, 7) === 1)) return false
  return areaOf(areaCodeOf(text)) !== undefined
}

/** The reading that needs no numbering plan: all digits after a plus, or ten, or eleven after a one, where numbers have an area code. */
function directReading(
  { digits, international }: { digits: string; international: boolean },
  defaultCountry: string | undefined,
): string | undefined {
  if (international) return `+${digits}`
  if (defaultCountry === undefined || !isNorthAmerican(defaultCountry)) return undefined
  if (digits.length === 10) return `+1${digits}`
  return digits.length === 11 && digits.charCodeAt(0) === ONE ? `+${digits}` : undefined
}

/**
 * The reading of a national spelling where the plan is simple: nothing before the number, or one zero that is dropped. It counts only if
 * it lies in that very country; whatever is less plain is left to libphonenumber. Measured 0.5 µs against 18.
 */
function nationalReading(digits: string, defaultCountry: string | undefined): PhoneNumber | undefined {
  const plan = defaultCountry === undefined ? undefined : planOf(defaultCountry)
  if (plan === undefined || digits.startsWith('00') || digits.startsWith('0') !== (plan.trunk === '0')) return undefined
  const number = `+${plan.code}${digits.slice(plan.trunk.length)}`
  const region = regionIndex(number)
  return region !== 0 && regionName(region) === defaultCountry ? (number as PhoneNumber) : undefined
}

interface Plan {
  readonly code: string
  readonly trunk: '' | '0'
}

let plans: ReadonlyMap<string, Plan> | undefined

/** The plan of a country, where it is that simple. */
function planOf(country: string): Plan | undefined {
  plans ??= new Map(
    PLAIN_PLANS.split(' ').map((entry) => [
      entry.slice(0, 2),
      entry.endsWith('~0') ? { code: entry.slice(2, -2), trunk: '0' } : { code: entry.slice(2), trunk: '' },
    ]),
  )
  return plans.get(country)
}

function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}
