// The numbers in facts, in any spelling, and what is missing of them where no call is at hand.
import type { Call } from '../core/call'
import type { Issue } from '../core/errors'
import { shown } from '../core/faults'
import type { PhoneNumber } from '../core/scalars'
import { countryOf, isAssigned, parsePhoneNumber } from '../phone/number'

/** The call that facts are about, as far as it fills them in. */
export type AboutCall = Pick<Call, 'to' | 'seller'>

/**
 * Reads the numbers of facts about a call, in any spelling. A text equal to the call's `to` is that number, even where it is impossible.
 * What it returns gives undefined for what is no number.
 */
export function numberReader(call: AboutCall | undefined): (text: string) => PhoneNumber | undefined {
  // A history spells one number often; most are in E.164, and then there is nothing to keep.
  let spelled: Map<string, PhoneNumber | undefined> | undefined
  return (text) => {
    if (text === call?.to) return call.to
    if (isAssigned(text)) return text
    spelled ??= new Map()
    if (!spelled.has(text)) spelled.set(text, numberOf(text, call))
    return spelled.get(text)
  }
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
 * What is wrong with the numbers of facts, or missing where no call is given. It looks at well-formed and malformed facts alike, so that
 * these faults are named along with the schema's.
 */
export function faultsOfNumbers(input: unknown, call: AboutCall | undefined): readonly Issue[] {
  const read = numberReader(call)
  const issues: Issue[] = []
  for (const { section, field, fromCall } of NUMBERS)
    for (const [index, item] of itemsOf(input, section)) {
      const text = item[field]
      const path = `${section}.${index}.${field}`
      if (text === undefined && fromCall && call === undefined) issues.push({ path, message: MISSING })
      if (typeof text !== 'string' || !/\S/.test(text)) continue
      const number = read(text)
      if (number === undefined) issues.push({ path, message: `is no phone number: ${shown(text)}` })
      else if (section === 'callerIds' && item.from === undefined && countryOf(number).length === 0)
        issues.push({ path: `${section}.${index}.from`, message: `is required, since ${shown(text)} belongs to no country` })
    }
  return call === undefined ? [...issues, ...sellersMissing(input)] : issues
}

const MISSING = 'is required where no call is given'

function numberOf(text: string, call: AboutCall | undefined): PhoneNumber | undefined {
  const number = parsePhoneNumber(text)
  if (number !== undefined || call === undefined) return number
  const [defaultCountry] = countryOf(call.to)
  return defaultCountry === undefined ? undefined : parsePhoneNumber(text, { defaultCountry })
}

function sellersMissing(input: unknown): Issue[] {
  const missing: Issue[] = []
  for (const { section, field } of SELLERS)
    for (const [index, item] of itemsOf(input, section))
      if (item[field] === undefined) missing.push({ path: `${section}.${index}.${field}`, message: MISSING })
  for (const [index, { scope }] of itemsOf(input, 'consents'))
    if (scope === undefined || (isObject(scope) && scope.sellers === undefined))
      missing.push({ path: `consents.${index}.scope.sellers`, message: MISSING })
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
