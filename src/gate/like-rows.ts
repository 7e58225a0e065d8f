// Rows of a scrub that nothing in the policy could tell apart share one answer.
import type { Call, Whereabouts } from '../core/call'
import type { Facts } from '../core/facts'
import type { Rule } from '../core/rule'
import type { CallableWindow } from './gate'

/** Whether every rule of the policy is one of ours: a rule of the user's own may read anything, the digits of the number too. */
export function isShareable({ spec }: Rule): boolean {
  return !hasOwnRules(spec)
}

/** Gives each row the key of its like; `undefined` where something is known of this very party. */
export type Likeness = (given: unknown, call: Call, facts: Facts, day: CallableWindow) => string | undefined

/**
 * Makes the keys of one scrub: all that a row gives but whose it is, where it rings, and what the lists say. Written by hand rather than
 * as JSON of the whole: a key is made for every row.
 */
export function likenessOfRows(): Likeness {
  const places = new Map<Whereabouts, number>()
  const placeOf = (whereabouts: Whereabouts): number => {
    const known = places.get(whereabouts)
    if (known !== undefined) return known
    places.set(whereabouts, places.size)
    return places.size - 1
  }
  return (given, call, facts, day) =>
    isTheirOwn(facts) || !isPlainRow(given)
      ? undefined
      : `${day.from} ${day.to} ${placeOf(call.whereabouts)} ${rowKey(given)} ${listsKey(facts)} ${sharedKey(facts)}`
}

function rowKey(given: unknown): string {
  let key = ''
  for (const [field, value] of Object.entries(given ?? {})) {
    if (field === 'to' || field === 'id') continue
    if (field !== 'calledParty') key += `${field}=${written(value)};`
    else
      for (const [trait, known] of Object.entries(value ?? {}))
        if (trait !== 'id') key += `${trait}=${trait === 'addresses' ? addressesKey(known) : written(known)};`
  }
  return key
}

/** A postal code says nothing that the rest of an address does not; it would make every street its own kind. */
function addressesKey(addresses: unknown): string {
  if (!Array.isArray(addresses)) return written(addresses)
  return addresses.map(({ postalCode: _, ...place }) => written(place)).join()
}

function written(value: unknown): string {
  if (typeof value === 'string') return `"${value.length}:${value}`
  return String(JSON.stringify(value))
}

/** Objects of classes may read differently than they are written out: such a row has no like. */
function isPlainRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (Array.isArray(value)) return value.every(isPlainRow)
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value) && Object.values(value).every(isPlainRow)
}

/** A list that the gate answers itself was drawn this very moment, and its age says nothing. */
function listsKey({ listings = {} }: Facts): string {
  let key = ''
  for (const [list, { listed, drawnAt }] of Object.entries(listings)) key += `${list}:${listed}:${list === 'internal' ? '' : drawnAt};`
  return key
}

/** Whether something is known of this very party. */
function isTheirOwn({ optOuts, attempts, consents, contacts, relationships, complaints, preferences, reassigned, origin, listings }: Facts): boolean {
  if (preferences !== undefined || reassigned !== undefined || origin !== undefined) return true
  if (isFilled(optOuts) || isFilled(attempts) || isFilled(consents) || isFilled(contacts) || isFilled(relationships) || isFilled(complaints))
    return true
  for (const { listedOn, blocks, spares, receipt } of Object.values(listings ?? {}))
    if (listedOn !== undefined || blocks !== undefined || spares !== undefined || receipt !== undefined) return true
  return false
}

function isFilled(facts: readonly unknown[] | undefined): boolean {
  return facts !== undefined && facts.length > 0
}

/** What is the same for every row is written out once for as long as its parts are the same objects. */
function sharedKey(facts: Facts): string {
  if (SHARED.some((fact) => facts[fact] !== lastShared.facts[fact])) {
    lastShared.facts = facts
    lastShared.key = JSON.stringify(SHARED.map((fact) => facts[fact] ?? null))
  }
  return lastShared.key
}

const SHARED = [
  'emergencies',
  'proclaimedHolidays',
  'callerIds',
  'registrations',
  'abandonment',
  'training',
  'notices',
  'unavailable',
  'attemptsSince',
  'optOuts',
  'consents',
  'contacts',
  'relationships',
  'attempts',
  'complaints',
] as const
const lastShared: { facts: Facts; key: string } = { facts: {}, key: '' }

function hasOwnRules(spec: unknown): boolean {
  if (Array.isArray(spec)) return spec.some(hasOwnRules)
  if (typeof spec !== 'object' || spec === null) return false
  return Object.entries(spec).some(([kind, options]) => kind.startsWith('x-') || hasOwnRules(options))
}
