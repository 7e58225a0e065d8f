// The numbers in facts, in any spelling, and what is missing of them where no call is at hand.
import type { Call } from '../core/call'
import type { Issue } from '../core/errors'
import type { PhoneNumber } from '../core/scalars'
import { countryOf, parsePhoneNumber } from '../phone/number'
import { shown } from './faults'

/** The call that facts are about, as far as it fills them in. */
export type AboutCall = Pick<Call, 'to' | 'seller'>

/** The numbers of facts, read. */
export interface NumbersRead {
  /** What each spelling means. */
  readonly numbers: ReadonlyMap<string, PhoneNumber>
  readonly issues: readonly Issue[]
}

interface Where {
  readonly section: string
  readonly field: string
  /** What an absent field takes from the call. */
  readonly fromCall?: true
}

const NUMBERS: readonly Where[] = [
  { section: 'optOuts', field: 'number' },
  { section: 'consents', field: 'number', fromCall: true },
  { section: 'attempts', field: 'number', fromCall: true },
  { section: 'attempts', field: 'callerId' },
  { section: 'callerIds', field: 'number' },
]
const SELLERS: readonly Where[] = ['relationships', 'contacts', 'attempts'].map((section) => ({ section, field: 'seller', fromCall: true }))

/**
 * Reads every number of facts, well-formed or not, so that its faults are named along with the schema's. A text equal to the call's `to`
 * is that number, even where it is impossible.
 */
export function readFactsNumbers(input: unknown, call: AboutCall | undefined): NumbersRead {
  const numbers = new Map<string, PhoneNumber>()
  const issues: Issue[] = []
  if (call !== undefined) numbers.set(call.to, call.to)
  for (const { section, field, fromCall } of NUMBERS)
    for (const [index, item] of itemsOf(input, section)) {
      const text = item[field]
      const path = `${section}.${index}.${field}`
      if (text === undefined && fromCall && call === undefined) issues.push({ path, message: 'is required where no call is given' })
      if (typeof text !== 'string' || !/\S/.test(text) || numbers.has(text)) continue
      const number = numberOf(text, call)
      if (number === undefined) issues.push({ path, message: `is no phone number: ${shown(text)}` })
      else numbers.set(text, number)
      if (section === 'callerIds' && item.from === undefined && number !== undefined && countryOf(number).length === 0)
        issues.push({ path: `${section}.${index}.from`, message: `is required, since ${shown(text)} belongs to no country` })
    }
  if (call === undefined) issues.push(...sellersMissing(input))
  return { numbers, issues }
}

function numberOf(text: string, call: AboutCall | undefined): PhoneNumber | undefined {
  const number = parsePhoneNumber(text)
  if (number !== undefined || call === undefined) return number
  const [defaultCountry] = countryOf(call.to)
  return defaultCountry === undefined ? undefined : parsePhoneNumber(text, { defaultCountry })
}

function sellersMissing(input: unknown): Issue[] {
  const message = 'is required where no call is given'
  const missing: Issue[] = []
  for (const { section, field } of SELLERS)
    for (const [index, item] of itemsOf(input, section))
      if (item[field] === undefined) missing.push({ path: `${section}.${index}.${field}`, message })
  for (const [index, { scope }] of itemsOf(input, 'consents'))
    if (scope === undefined || (isObject(scope) && scope.sellers === undefined)) missing.push({ path: `consents.${index}.scope.sellers`, message })
  return missing
}

function itemsOf(input: unknown, section: string): (readonly [number, Record<string, unknown>])[] {
  const items: unknown = isObject(input) ? input[section] : undefined
  const objects: (readonly [number, Record<string, unknown>])[] = []
  if (Array.isArray(items)) for (let index = 0; index < items.length; index++) if (isObject(items[index])) objects.push([index, items[index]])
  return objects
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
