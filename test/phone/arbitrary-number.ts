import fc from 'fast-check'
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import type { PhoneNumber } from '../../src/core/scalars'
import { parsePhoneNumber } from '../../src/phone/number'

/** Assigned numbers of all countries: the example of a country with its last digits drawn anew. */
export function arbitraryNumber(): fc.Arbitrary<PhoneNumber> {
  return fc
    .tuple(fc.constantFrom(...getCountries()), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 99_999 }))
    .map(([country, changed, drawn]) => {
      const example = getExampleNumber(country, examples)?.number ?? '+13055550123'
      return parsePhoneNumber(example.slice(0, -changed) + String(drawn).padStart(5, '0').slice(-changed))
    })
    .filter((number) => number !== undefined)
}
