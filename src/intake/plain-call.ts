// The fast path: a call that is plain and right is copied without zod. Whatever is unusual or wrong is left to the schema, which
// alone says what is wrong; a property test holds the two together.
import {
  AUDIENCES,
  DIALINGS,
  DIRECTORY_STATUSES,
  LEGAL_FORMS,
  LINE_TYPES,
  MODES,
  NUMBERS_FROM,
  PRODUCTS,
  PURPOSES,
  SECTORS,
} from '../core/closed-sets'
import { toInstant } from '../time/instants'
import { zoneOf } from '../time/zone'
import { isCountry, isDialingCountry, isRegionOf } from './place-schema'
import { isInstantInput } from './scalar-schemas'

/** A copy of what was read, or undefined: not plain, ask the schema. */
type Read = (value: unknown) => unknown
interface Fields {
  readonly [field: string]: Read
}

/**
 * Copies a plain and right call input; undefined where the schema must look. What it returns is what the schema would return.
 * @example
 * readPlainCall({ to: '+13055550123' }) // undefined: the schema will say what is missing
 */
export function readPlainCall(input: unknown): unknown {
  return call(input)
}

const text: Read = (value) => {
  if (typeof value !== 'string') return undefined
  const code = value.charCodeAt(0)
  return (code > 32 && code < 127) || /\S/.test(value) ? value : undefined
}
const anyText: Read = (value) => (typeof value === 'string' ? value : undefined)
const flag: Read = (value) => (typeof value === 'boolean' ? value : undefined)
const country: Read = (value) => (typeof value === 'string' && isCountry(value) ? value : undefined)
const dialingCountry: Read = (value) => (typeof value === 'string' && isDialingCountry(value) ? value : undefined)
const timeZone: Read = (value) => (typeof value === 'string' && zoneOf(value) !== undefined ? value : undefined)
const instant: Read = (value) => (isInstantInput(value) ? toInstant(value) : undefined)
const known = new Set<unknown>(PRODUCTS)
const product: Read = (value) => (known.has(value) || (typeof value === 'string' && value.startsWith('x-')) ? value : undefined)

const placeFields = { country, region: text, county: text, municipality: text, postalCode: text, timeZone }
const place = inCountry(plain(placeFields, ['country']))
const address = inCountry(plain({ ...placeFields, kind: oneOf(['home', 'work', 'current']) }, ['country']))
const party = plain({ id: text, name: text, sectors: list(oneOf(SECTORS)), seat: place }, ['id'])
const person = plain({ id: text, name: text }, ['id'])
const pool = plain({ pool: text }, ['pool'])

const call = plain(
  {
    id: anyText,
    to: text,
    defaultCountry: dialingCountry,
    at: instant,
    mode: oneOf(MODES),
    purpose: oneOf(PURPOSES),
    seller: party,
    telemarketer: party,
    dialing: oneOf(DIALINGS),
    campaign: text,
    subject: text,
    products: list(product),
    debt: text,
    numbersFrom: oneOf(NUMBERS_FROM),
    callerId: plain({ number: text, name: text, attestation: oneOf(['A', 'B', 'C']) }, ['number']),
    callingFrom: place,
    agent: (value) => person(value) ?? pool(value),
    agentReserved: flag,
    liveIntroduction: flag,
    recording: oneOf(['none', 'after-consent', 'whole']),
    calledParty: plain(
      {
        id: text,
        audience: oneOf(AUDIENCES),
        legalForm: oneOf(LEGAL_FORMS),
        language: text,
        lineType: oneOf(LINE_TYPES),
        directory: oneOf(DIRECTORY_STATUSES),
        addresses: list(address),
        timeZone,
      },
      [],
    ),
    script: plain({ language: text, text, covers: oneOf(['whole', 'opening']), version: text }, ['language', 'text']),
    personalData: list(text),
  },
  ['to', 'at', 'mode', 'purpose', 'seller'],
)

function oneOf(options: readonly string[]): Read {
  return (value) => (options.includes(value as string) ? value : undefined)
}

function list(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) return undefined
    const items = new Array<unknown>(value.length)
    for (let index = 0; index < value.length; index++) {
      const item = read(value[index])
      if (item === undefined) return undefined
      items[index] = item
    }
    return items
  }
}

function plain(fields: Fields, required: readonly string[]): Read {
  // Without a prototype, so that a field named `constructor` is unknown like any other.
  const readers: Fields = Object.assign(Object.create(null), fields)
  return (value) => {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return undefined
    const input = value as { readonly [field: string]: unknown }
    const result: { [field: string]: unknown } = {}
    for (const field in input) {
      const given = input[field]
      const read = readers[field]
      if (read === undefined) return undefined
      if (given === undefined) continue
      const item = read(given)
      if (item === undefined) return undefined
      result[field] = item
    }
    for (const field of required) if (result[field] === undefined) return undefined
    return result
  }
}

function inCountry(read: Read): Read {
  return (value) => {
    const result = read(value) as { readonly country: string; readonly region?: string } | undefined
    return result?.region === undefined || isRegionOf(result.region, result.country) ? result : undefined
  }
}
