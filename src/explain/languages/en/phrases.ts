// Parts of sentences that several reasons share.
import type { Json } from '../../../core/scalars'
import { field, textOf, textsOf } from '../../json'
import type { Words } from '../../words'
import { statementsOf } from './spoken'

type Observed = Json | undefined

export const KINDS: { readonly [kind in string]?: string } = { consent: 'consent', 'quiet-hours': 'calling hours' }

export function heldOtherwise(registration: Json, words: Words): string {
  const [from, to] = [textOf(registration, 'fromOn'), textOf(registration, 'toOn')]
  return `${textOf(registration, 'holder')} holds one for ${words.place(textOf(registration, 'jurisdiction'))} from ${from}${to === '' ? '' : ` until ${to}`}`
}

export function figures(observed: Observed, words: Words): string {
  const campaign = textOf(observed, 'campaign')
  return `${campaign === '' ? '' : `in the campaign “${campaign}”, `}${textOf(observed, 'abandoned')} of ${textOf(observed, 'answeredByPerson')} were (${words.percent(field(observed, 'rate'))})`
}

export function held(observed: Observed, words: Words): string {
  const holder = textOf(observed, 'holder')
  return `${words.phone(textOf(observed, 'number'))} is ${holder === '' ? 'not known to be' : `held by the ${holder}`}`
}

export function answered(until: string): string {
  return until === '' ? 'that is not known' : `that is known only until ${until}`
}

export function prefixes(required: Observed, words: Words): string {
  const [only, never] = [textsOf(required, 'prefixes'), textsOf(required, 'notPrefixes')]
  const parts = [...(only.length === 0 ? [] : [`begin with ${words.or(only)}`]), ...(never.length === 0 ? [] : [`not begin with ${words.or(never)}`])]
  return `the number shown must ${words.and(parts)}`
}

export function heard(observed: Observed, words: Words): string {
  const found = textsOf(observed, 'heard')
  return found.length === 0 ? 'nothing of the kind was found in it' : `found in it in time or not: ${statementsOf(found, words, 'and')}`
}

export function silence(required: Observed, words: Words): string {
  const after = words.or(textsOf(required, 'after').map((what) => ENDINGS[what] ?? `a call that ended as “${what}”`))
  const lasts = textOf(required, 'for')
  if (lasts === 'ever') return `after ${after} no further call may be made`
  return `after ${after} no call may be made ${lasts === 'rest-of-day' ? 'for the rest of the day' : `for ${words.duration(lasts)}`}`
}

const ENDINGS: { readonly [what in string]?: string } = {
  conversation: 'a conversation',
  complaint: 'a complaint',
  refused: 'a refusal',
  'opted-out': 'an opt-out',
  abandoned: 'an abandoned call',
  'hung-up': 'a call that the person ended',
}

const COUNTED: { readonly [counts in string]?: string } = {
  attempts: 'call',
  answered: 'answered call',
  conversations: 'conversation',
  'distinct-channels': 'channel',
}

/** `at most 3 calls in 24 hours, of the same person, seller and subject`. */
export function cap(required: Observed, words: Words): string {
  const scope = textsOf(required, 'scope')
  const kept = words.and(scope.length === 0 ? ['person', 'seller'] : scope.map((key) => key.replaceAll('-', ' ')))
  const after = textsOf(required, 'onlyAfter')
  const only = after.length === 0 ? '' : `, counting those that ended as ${words.or(after)}`
  const max = textOf(required, 'max')
  const counted = `${max} ${COUNTED[textOf(required, 'counts') || 'attempts']}${max === '1' ? '' : 's'}`
  return `at most ${counted} in ${period(textOf(required, 'per'), words)} of the same ${kept} may be made${only}`
}

export function period(window: string, words: Words): string {
  return window.startsWith('P') ? words.duration(window) : `a ${window}`
}

export function age(maxAge: string, words: Words): string {
  if (maxAge === 'calendar-month') return 'used in the month it was drawn in'
  return maxAge === 'each-campaign' ? 'used for one campaign, at most 31 days' : `at most ${words.duration(maxAge)} old`
}

export function area(place: Observed, words: Words): string {
  return [textOf(place, 'municipality'), textOf(place, 'county'), words.place(textOf(place, 'region') || textOf(place, 'country'))]
    .filter((part) => part !== '')
    .join(', ')
}

export function kindOfCall(observed: Observed): string {
  return [textOf(observed, 'mode'), textOf(observed, 'purpose'), ...textsOf(observed, 'products')].join(', ')
}

export function hours(required: Observed): string {
  const [callable, quiet] = [textOf(required, 'callable'), textOf(required, 'quiet')]
  if (callable === '') return `calls are not permitted ${quiet}`
  return `calls are permitted ${callable}${quiet === '' ? '' : `, but not ${quiet}`}`
}

export function holidayHours(required: Observed): string {
  const then = textOf(field(required, 'holidays'), 'then')
  return then === 'closed' ? 'calls are not permitted on holidays' : `on holidays calls are permitted only ${then}`
}

/** `Tue 24 Nov 2026, 20:00 in America/New_York`. */
export function clock(observed: Observed, words: Words): string {
  return `${words.local(textOf(observed, 'local'))} in ${textOf(observed, 'zone')}`
}
