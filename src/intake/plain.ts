// Reading what is plain and right without zod: small readers, put together. Whatever they do not read, the schema must look at.
import { PRODUCTS } from '../core/closed-sets'
import { daysInMonth } from '../time/civil'
import { toInstant } from '../time/instants'
import { zoneOf } from '../time/zone'
import { isCountry, isRegionOf } from './place-schema'
import { isInstantInput } from './scalar-schemas'

/** A copy of what was read, or undefined: not plain, ask the schema. */
export type Read = (value: unknown) => unknown
interface Fields {
  readonly [field: string]: Read
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
export const localDate: Read = (value) => {
  const match = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? value : undefined
}

/** One of a closed set. */
export function oneOf(options: readonly string[]): Read {
  return (value) => (options.includes(value as string) ? value : undefined)
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
  // Without a prototype, so that a field named `constructor` is unknown like any other.
  const readers: Fields = Object.assign(Object.create(null), fields)
  const makers = Object.entries(absent)
  return (value) => {
    if (!isPlain(value)) return undefined
    const result: { [field: string]: unknown } = {}
    for (const field in value) {
      const given = value[field]
      const read = readers[field]
      if (read === undefined) return undefined
      if (given === undefined) continue
      const item = read(given)
      if (item === undefined) return undefined
      result[field] = item
    }
    for (const field of required) if (result[field] === undefined) return undefined
    for (const [field, make] of makers) if (result[field] === undefined) result[field] = make()
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
