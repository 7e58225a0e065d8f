// Reading what is plain and right without zod: small readers, put together. Whatever they do not read, the schema must look at.
import { PRODUCTS } from '../core/closed-sets'
import { dayIn, toInstant } from '../time/instants'
import { zoneOf } from '../time/zone'
import { isCountry, isRegionOf } from './place-schema'
import { isInstantInput } from './scalar-schemas'

/** A copy of what was read, or undefined: not plain, ask the schema. */
export type Read = (value: unknown) => unknown
interface Fields {
  readonly [field: string]: Read
}
interface Field {
  readonly name: string
  readonly read: Read
  readonly isRequired: boolean
}

/** What an object of some fields must be besides. */
interface PlainOptions {
  readonly required?: readonly string[]
  /** What absent fields are. */
  readonly absent?: { readonly [field: string]: () => unknown }
  /** Whether the fields go together. */
  readonly holds?: (object: { readonly [field: string]: unknown }) => boolean
}

/** Text that says something. */
export const text: Read = (value) => {
  if (typeof value !== 'string') return undefined
  const code = value.charCodeAt(0)
  return (code > 32 && code < 127) || /\S/.test(value) ? value : undefined
}
/** Any text. */
export const anyText: Read = (value) => (typeof value === 'string' ? value : undefined)
/** True or false. */
export const flag: Read = (value) => (typeof value === 'boolean' ? value : undefined)
/** An IANA time zone that dialgate's own tables know. */
export const timeZone: Read = (value) => (typeof value === 'string' && zoneOf(value) !== undefined ? value : undefined)
/** An instant of a call. */
export const instant: Read = (value) => (isInstantInput(value) ? toInstant(value) : undefined)
const known = new Set<unknown>(PRODUCTS)
/** A product of the vocabulary, or the user's own. */
export const product: Read = (value) => (known.has(value) || (typeof value === 'string' && value.startsWith('x-')) ? value : undefined)

/** An instant of a fact: a date alone is its midnight in UTC. */
export const factInstant: Read = (value) => (isInstantInput(value) ? toInstant(value, DATE_ONLY) : undefined)
const DATE_ONLY = { dateOnly: true } as const
/** A local date that exists. */
export const localDate: Read = (value) => (typeof value === 'string' && value.length === 10 && dayIn(value) !== undefined ? value : undefined)

/** One of a closed set. */
export function oneOf(options: readonly string[]): Read {
  const known = new Set<unknown>(options)
  return (value) => (known.has(value) ? value : undefined)
}

/** A list, each item of which is read. */
export function list(read: Read): Read {
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

/** A plain object with a field for each of any names. */
export function record(read: Read): Read {
  return (value) => {
    if (!isPlain(value)) return undefined
    const result: { [name: string]: unknown } = {}
    for (const name in value) {
      if (text(name) === undefined || name === '__proto__') return undefined
      const item = read(value[name])
      if (item === undefined) return undefined
      result[name] = item
    }
    return result
  }
}

/** A plain object of these fields and no others; a field that is undefined is absent. */
export function plain(fields: Fields, { required = [], absent = {}, holds }: PlainOptions = {}): Read {
  const known = new Map(Object.entries(fields).map(([name, read]) => [name, { name, read, isRequired: required.includes(name) }]))
  const absentNames = Object.keys(absent)
  // The fields of the last object in their order: the next one most often names the same, and then none has to be looked up.
  const expected: Field[] = []
  return (value) => {
    if (!isPlain(value)) return undefined
    const result: { [field: string]: unknown } = {}
    let missing = required.length
    let index = 0
    for (const name in value) {
      let field = expected[index]
      if (field === undefined || field.name !== name) {
        field = known.get(name)
        if (field === undefined) return undefined
        expected[index] = field
      }
      index++
      const given = value[name]
      if (given === undefined) continue
      const item = field.read(given)
      if (item === undefined) return undefined
      result[name] = item
      if (field.isRequired) missing--
    }
    if (missing > 0) return undefined
    for (const name of absentNames) if (result[name] === undefined) result[name] = absent[name]?.()
    return holds === undefined || holds(result) ? result : undefined
  }
}

/** A place, with more fields where an address has them. */
export function placeWith(more: Fields): Read {
  const country: Read = (value) => (typeof value === 'string' && isCountry(value) ? value : undefined)
  return plain(
    { country, region: text, county: text, municipality: text, postalCode: text, timeZone, ...more },
    { required: ['country'], holds: ({ country, region }) => region === undefined || isRegionOf(region as string, country as string) },
  )
}

function isPlain(value: unknown): value is { readonly [field: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
