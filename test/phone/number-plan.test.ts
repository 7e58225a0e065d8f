import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import metadata from 'libphonenumber-js/metadata.max.json'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, it } from 'vitest'
import { regionIndex, regionName } from '../../src/phone/number-plan'

/** How many random numbers are compared; `DIALGATE_FUZZ` runs more. */
const COUNT = Number(process.env.DIALGATE_FUZZ ?? 300_000)
const CODES = [...Object.keys(metadata.country_calling_codes), ...Object.keys(metadata.nonGeographic)].filter((code) => code !== '1')
const EXAMPLES = getCountries()
  .map((country) => getExampleNumber(country, examples)?.number ?? '')
  .filter((number) => number !== '' && !number.startsWith('+1'))

it('the automaton says of any number outside +1 what libphonenumber says, and whose it is', { timeout: 600_000 }, () => {
  const differences: string[] = []
  let valid = 0
  const random = mulberry32(20261124)
  for (let count = 0; count < COUNT; count++) {
    const number = count % 2 === 0 ? anyDigits(random) : nearExample(random)
    if (number.length > 16) continue
    const found = regionIndex(number)
    const expected = parsePhoneNumberFromString(number)
    // Where libphonenumber drops a trunk prefix it has read another number than the one written.
    const says = expected?.number === number && expected.isValid() ? (expected.country ?? '-') : undefined
    const ours = found === 0 ? undefined : (regionName(found) ?? '-')
    if (ours !== undefined) valid++
    if (ours !== says) differences.push(`${number}: ours ${ours}, libphonenumber ${says} of ${expected?.number}`)
  }
  expect(differences).toEqual([])
  expect(valid).toBeGreaterThan(COUNT / 6)
})

it('reads nothing but a plus and fifteen digits', () => {
  for (const text of ['', '+', '+4', '442079460958', '+44 2079460958', '+4420794609581234', '+44207946095８']) expect(regionIndex(text), text).toBe(0)
})

function anyDigits(random: () => number): string {
  return `+${pick(CODES, random)}${digits(4 + Math.floor(random() * 9), random)}`
}

/** Most random digits are no number: the example of a country with some digits drawn anew often is one. */
function nearExample(random: () => number): string {
  const example = pick(EXAMPLES, random)
  const changed = 1 + Math.floor(random() * 7)
  return example.slice(0, -changed) + digits(changed - 1 + Math.floor(random() * 3), random)
}

function digits(count: number, random: () => number): string {
  return Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
}

function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)] ?? ''
}

/** The same numbers in every run: a difference can be looked at again. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
