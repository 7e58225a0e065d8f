// What would lift a denial, and what is wrong with what was tried.
import type { Json } from '../../../core/scalars'
import { field, listOf, textOf, textsOf } from '../../json'
import type { Language } from '../../language'
import type { Words } from '../../words'

/** Wrong with what was tried: `web-881 has expired`. */
export function failures(observed: Json, words: Words): string {
  const failed = listOf(observed ?? undefined).map((one) => `${textOf(one, 'id')} ${faultText(textOf(one, 'fault'))}`)
  return words.and(failed)
}

export const grants: Language['grants'] = {
  consent: (required, words) => {
    const qualities = textsOf(required, 'qualities')
    const details = [
      'that names the seller',
      ...(textOf(required, 'initiative') === '' ? [] : ['given on the person’s own initiative']),
      ...(textOf(required, 'recordedIn') === '' ? [] : [`recorded in ${textOf(required, 'recordedIn')}`]),
      ...(textsOf(required, 'notVia').length === 0 ? [] : [`not given by ${words.or(textsOf(required, 'notVia'))}`]),
      ...(field(required, 'afterListing') === true ? ['given after the listing'] : []),
      ...(field(required, 'forHours') === true ? ['for these very hours'] : []),
      ...ages(required, words),
    ]
    const form = textOf(required, 'form')
    return `${[...new Set([...qualities, form])].join(', ')} consent ${details.join(', ')}`
  },
  relationship: (required, words) => {
    const numberFromPerson = field(required, 'numberFromPerson') === true
    const within = textOf(required, 'within')
    const details = [
      ...(within === '' ? [] : [`${FROM[textOf(required, 'from')] ?? 'last active'} within ${words.duration(within)}`]),
      ...(textOf(required, 'products') === 'same' ? ['for the same products'] : []),
      ...(numberFromPerson ? ['and the number given by the person'] : []),
    ]
    const kinds = words.or(textsOf(required, 'kinds'))
    const article = /^[aeiou]/.test(kinds) ? 'an' : 'a'
    return [`${field(required, 'current') === true ? 'a current' : article} ${kinds} with the seller`, ...details].join(', ')
  },
  invitation: (required, words) => `the person’s request to be called, at most ${words.duration(textOf(required, 'within'))} old`,
}

/** An exemption that was tried: what it would be, and why it does not hold. */
export const exemption: Language['exemption'] = ({ rule, required, observed, missing = [] }, words) => {
  const grant = (grants as { readonly [rule in string]?: Language['grants']['consent'] })[rule]
  if (grant === undefined) return undefined
  const why = missing.length > 0 ? `not looked up: ${words.and(missing)}` : failures(observed, words)
  return `${grant(required, words)} (${why === '' ? 'there is none' : why})`
}

export const faults: Language['faults'] = {
  'another-number': 'is for another number',
  'another-person': 'is of another person',
  'another-seller': 'is with another seller',
  'another-subject': 'is about another subject',
  ended: 'has ended',
  expired: 'has expired',
  'future-dated': 'is dated after the call',
  'hours-not-stated': 'states no hours',
  'no-longer': 'asked for an earlier time',
  'not-after-listing': 'is not later than the listing',
  'not-begun': 'has not begun',
  'not-by-the-called-party': 'was not given on the person’s own initiative',
  'not-recorded': 'is not in the register of consents',
  'not-yet': 'asked for a later time',
  'number-not-from-person': 'does not come with a number given by the person',
  'other-products': 'is for other products',
  'outside-its-hours': 'is for other hours',
  'too-long-ago': 'is too long ago',
  'via-unknown': 'does not say how it was given',
  withdrawn: 'was withdrawn',
}

export const faultFamilies: Language['faultFamilies'] = {
  form: (form) => `is only ${form}`,
  kind: (kind) => `is of another kind (${kind})`,
  not: (quality) => `is not shown to be ${quality}`,
  scope: (part) => `does not cover the call’s ${part}`,
  via: (via) => `was given by ${via}`,
  wants: (wants) => (wants === 'information' ? 'asked for information only' : 'did not ask to be called'),
}

function faultText(fault: string): string {
  const whole = (faults as { readonly [fault in string]?: string })[fault]
  if (whole !== undefined) return whole
  const [family = '', ...value] = fault.split('-')
  const say = (faultFamilies as { readonly [family in string]?: (value: string) => string })[family]
  return say === undefined ? `does not stand (${fault})` : say(value.join('-'))
}

function ages(required: Json, words: Words): readonly string[] {
  const [whatever, unlessStated] = [textOf(required, 'validFor'), textOf(required, 'validForUnlessStated')]
  if (whatever !== '') return [`at most ${words.duration(whatever)} old`]
  return unlessStated === '' ? [] : [`at most ${words.duration(unlessStated)} old unless it says otherwise`]
}

const FROM: { readonly [from in string]?: string } = { began: 'begun', ended: 'ended' }
