// One clause for every reason code: what is required, what was observed.
import type { Json } from '../../../core/scalars'
import type { ReasonCode } from '../../codes'
import { field, listOf, textOf, textsOf } from '../../json'
import type { Sentence } from '../../language'
import type { Words } from '../../words'
import { failures, grants } from './grants'
import { momentOf, statementsOf } from './spoken'

const notLookedUp =
  (fact: string, what: string): Sentence =>
  () =>
    `${what}, and that was not looked up (${fact})`

export const reasons: { readonly [code in ReasonCode]: Sentence } = {
  'abandonment/below': ({ required, observed }, words) =>
    `at most ${words.percent(field(required, 'maxRate'))} of answered calls may be abandoned; ${figures(observed, words)}`,
  'abandonment/not-supplied': ({ required }, words) =>
    `at most ${words.percent(field(required, 'maxRate'))} of answered calls may be abandoned, and the figures were not supplied (facts.abandonment)`,
  'abandonment/rate': ({ required, observed }, words) =>
    `at most ${words.percent(field(required, 'maxRate'))} of answered calls may be abandoned in ${period(textOf(required, 'per') || 'P30D', words)}; ${figures(observed, words)}`,

  'call/id-used': ({ observed }, words) =>
    `a call id is used once; this one was used for ${textOf(observed, 'number')} on ${words.instant(field(observed, 'at'))} (${textOf(observed, 'disposition')})`,
  'call/invalid': ({ observed }) =>
    `this is no call: ${listOf(observed)
      .map((issue) => `${textOf(issue, 'path')}: ${textOf(issue, 'message')}`)
      .join('; ')}`,

  'caller-id/holder': ({ required, observed }) =>
    `the number shown must be held by ${textOf(required, 'holder') === 'seller' ? 'the seller' : 'the seller or the telemarketer'}; ${held(observed)}`,
  'caller-id/not-answered': ({ observed }) =>
    `the number shown must be answered when it is called back; of ${textOf(observed, 'number')} ${answered(textOf(observed, 'answeredUntilOn'))}`,
  'caller-id/not-in-directory': ({ observed }) => `the number shown must be in a public directory; ${textOf(observed, 'number')} is not known to be`,
  'caller-id/not-registered': ({ required, observed }) =>
    `the number shown must be registered with ${textOf(required, 'registeredWith')}; ${textOf(observed, 'number')} is not known to be`,
  'caller-id/not-supplied': ({ missing = [] }) => {
    if (missing.includes('facts.callerIds')) return 'it must be known whose the number shown is, and that was not looked up (facts.callerIds)'
    return missing.includes('callerId.name')
      ? 'a name must be shown with the number, and none was given'
      : 'it must be known which number is shown, and that was not said'
  },
  'caller-id/prefix': ({ required, observed }, words) => `${prefixes(required, words)}; ${textOf(observed, 'number')} is shown`,
  'caller-id/presented': ({ observed }) => `the number shown, ${textOf(observed, 'number')}, is as required`,
  'caller-id/withheld': () => 'a number must be shown, and none is',

  'caller-identity/due': () => 'the caller says who calls, and why, as the duties have it',
  'caller-identity/no-script': ({ observed }) =>
    `what a call in mode ${textOf(observed, 'mode')} says must be known beforehand, and there is no script`,
  'caller-identity/not-asked': ({ required, observed }, words) =>
    `the script must ask ${statementsOf(textsOf(required, 'what'), words)} ${momentOf(textOf(required, 'by'), words)}; ${heard(observed, words)}`,
  'caller-identity/not-said': ({ required, observed }, words) =>
    `the script must say ${statementsOf(textsOf(required, 'what'), words)} ${momentOf(textOf(required, 'by'), words)}; ${heard(observed, words)}`,
  'caller-identity/said': ({ observed }, words) => `the script says what it must: ${statementsOf(textsOf(observed, 'heard'), words, 'and')}`,

  'consent/given': ({ observed }, words) =>
    `the person gave ${textOf(observed, 'form')} consent on ${words.instant(field(observed, 'grantedAt'))} (${textOf(observed, 'id')})`,
  'consent/missing': ({ required, observed }, words) => {
    const tried = failures(observed, words)
    return `${grants.consent(required, words)} is required; ${tried === '' ? 'there is none' : tried}`
  },
  'consent/not-supplied': ({ required }, words) => `${grants.consent(required, words)} is required, and that was not looked up (facts.consents)`,

  'cooling-off/not-supplied': ({ required }, words) => `${silence(required, words)}, and earlier calls were not looked up (facts.attempts)`,
  'cooling-off/over': ({ required }, words) => `${silence(required, words)}; no such silence runs`,
  'cooling-off/running': ({ required, observed }, words) =>
    `${silence(required, words)}; the last was on ${words.instant(field(observed, 'at'))} (${textOf(observed, 'what')})`,

  'do-not-call/clear': ({ observed }, words) =>
    words.and(
      listOf(observed).map((one) => `the list ${textOf(one, 'list')}, drawn on ${words.instant(field(one, 'drawnAt'))}, lets the number be called`),
    ),
  'do-not-call/list-stale': ({ required, observed }, words) =>
    `a copy of the list ${textOf(observed, 'list')} may be ${age(textOf(required, 'maxAge'), words)}; this one was drawn on ${words.instant(field(observed, 'drawnAt'))}`,
  'do-not-call/listed': ({ observed }) =>
    `the number is on the do-not-call list ${textOf(observed, 'list')}${textOf(observed, 'listedOn') === '' ? '' : ` since ${textOf(observed, 'listedOn')}`}${field(observed, 'listed') === 'in-part' ? ', for calls such as this' : ''}`,
  'do-not-call/not-checked': ({ observed }) =>
    `the list ${textOf(observed, 'list')} must be checked, and nobody did (facts.listings.${textOf(observed, 'list')})`,
  'do-not-call/not-listed': ({ observed }) =>
    `only numbers on the list ${textOf(observed, 'list')} may be called, and this one is ${field(observed, 'listed') === 'in-part' ? 'only in part on it' : 'not on it'}`,

  'emergency/declared': ({ observed }, words) => {
    const end = words.instant(field(observed, 'toAt'))
    return `no call may be made into an area with a declared emergency; ${textOf(observed, 'kind')} was declared in ${area(field(observed, 'area'))} from ${words.instant(field(observed, 'fromAt'))}${end === '' ? '' : ` to ${end}`}`
  },
  'emergency/none-declared': ({ observed }, words) => `no emergency is declared there, as of ${words.instant(field(observed, 'asOf'))}`,
  'emergency/not-supplied': notLookedUp('facts.emergencies', 'no call may be made into an area with a declared emergency'),
  'emergency/stale': ({ required, observed }, words) =>
    `what is known of emergencies may be at most ${words.duration(textOf(required, 'freshFor'))} old; it is of ${words.instant(field(observed, 'asOf'))}`,

  'facts/unavailable': ({ observed }) => `facts.${textOf(observed, 'fact')} was asked for and not answered: ${textOf(observed, 'cause')}`,

  'frequency-cap/below': ({ required, observed }, words) => `${cap(required, words)}; there were ${textOf(observed, 'count')}`,
  'frequency-cap/history-unknown': ({ required, observed }, words) =>
    `${cap(required, words)}; earlier calls are known only since ${words.instant(field(observed, 'attemptsSince'))}`,
  'frequency-cap/not-supplied': ({ required }, words) => `${cap(required, words)}, and earlier calls were not looked up (facts.attempts)`,
  'frequency-cap/reached': ({ required, observed }, words) =>
    `${cap(required, words)}; there were ${textOf(observed, 'count')}, the latest on ${words.instant(field(observed, 'latestAt'))}`,

  'invitation/missing': ({ required, observed }, words) => {
    const tried = failures(observed, words)
    return `${grants.invitation(required, words)}, is required; ${tried === '' ? 'there is none' : tried}`
  },
  'invitation/not-supplied': ({ required }, words) =>
    `${grants.invitation(required, words)}, is required, and that was not looked up (facts.contacts)`,
  'invitation/stands': ({ observed }) => `the person asked to be called (${textOf(observed, 'id')})`,

  'law/caller-seat-unknown': () => 'the law where the seller sits applies too, and where that is was not said (seller.seat)',
  'law/not-established': ({ required, observed }) =>
    `the law of ${textOf(observed, 'country')} on ${KINDS[textOf(required, 'kind')] ?? textOf(required, 'kind')} was not established, so the strictest is applied`,
  'law/nothing-forbids': ({ observed }, words) => `no law known of ${words.and(textsOf(observed, 'jurisdictions'))} forbids it`,
  'law/unknown-jurisdiction': ({ observed }, words) =>
    `no law of ${words.and(textsOf(observed, 'countries'))} is known, so no call there can be shown to be lawful`,

  'opt-out/none': () => 'neither the number nor the person has opted out',
  'opt-out/not-supplied': notLookedUp('facts.optOuts', 'nobody may be called who has opted out'),
  'opt-out/opted-out': ({ observed }, words) => {
    const at = words.instant(field(observed, 'at'))
    const source = textOf(observed, 'source')
    return `the person asked not to be called${at === '' ? '' : ` on ${at}`}${source === '' ? '' : ` (${source})`}`
  },

  'policy/no-ground': ({ remedy }) =>
    remedy === 'supply' ? 'nothing in the policy is known to allow this call' : 'nothing in the policy is about this call, so nothing allows it',
  'policy/not-recorded': ({ observed }) => `every decision must be recorded, and onDecision failed: ${textOf(observed, 'cause')}`,

  'prohibition/consent-request': () => 'calls to ask for consent are prohibited',
  'prohibition/generated-number': () => 'calls to generated numbers are prohibited',
  'prohibition/kind-of-call': ({ observed }) => `calls of this kind are prohibited (${kindOfCall(observed)})`,
  'prohibition/line': () => 'calls to a line of this kind are prohibited',
  'prohibition/product': ({ observed }, words) => {
    const products = textsOf(observed, 'products')
    return `calls to sell ${products.length === 0 ? 'certain products' : words.or(products)} are prohibited`
  },

  'quiet-hours/clock-unknown': ({ observed }) =>
    observed === null
      ? 'the hour where the caller is must be known, and where that is was not said (callingFrom)'
      : 'the clocks of that time are not known to this version of dialgate',
  'quiet-hours/closed': ({ required, observed }, words) => `${hours(required)}; it is ${clock(observed, words)}`,
  'quiet-hours/holiday': ({ required, observed }, words) =>
    `${holidayHours(required)}; it is ${textOf(observed, 'holiday')}, ${clock(observed, words)}`,
  'quiet-hours/holidays-unknown': ({ required, observed }) =>
    `${holidayHours(required)}; the holidays of ${textOf(observed, 'local').slice(0, 4)} are not known to this version of dialgate`,
  'quiet-hours/open': ({ required, observed }, words) => `${hours(required)}; it is ${words.and(listOf(observed).map((one) => clock(one, words)))}`,

  'reassigned-number/not-supplied': notLookedUp('facts.reassigned', 'it must be checked that the number has not passed to somebody else'),
  'reassigned-number/reassigned': ({ observed }, words) =>
    `the number has passed to somebody else since ${textOf(observed, 'sinceOn')}, by the check of ${words.instant(field(observed, 'checkedAt'))}`,
  'reassigned-number/same-person': ({ observed }, words) =>
    `the number has not passed to somebody else, by the check of ${words.instant(field(observed, 'checkedAt'))}`,
  'reassigned-number/stale': ({ required, observed }, words) =>
    textOf(observed, 'answer') === 'no-data'
      ? 'it must be checked that the number has not passed to somebody else; the check found no data'
      : `the check that the number has not passed to somebody else may be at most ${words.duration(textOf(required, 'freshFor'))} old; it is of ${words.instant(field(observed, 'checkedAt'))}`,

  'registration/held': ({ required, observed }, words) =>
    `${words.and(textsOf(observed, 'holders'))} holds a registration with ${textOf(required, 'authority')}`,
  'registration/missing': ({ required, observed }, words) => {
    const lacking = textsOf(observed, 'lacking').filter((holder) => holder !== '')
    return `a registration with ${textOf(required, 'authority')} is required; ${lacking.length === 0 ? 'the agent is not known' : `none is known of ${words.and(lacking)}`}`
  },
  'registration/not-supplied': ({ required }) =>
    `a registration with ${textOf(required, 'authority')} is required, and that was not looked up (facts.registrations)`,

  'relationship/missing': ({ required, observed }, words) => {
    const tried = failures(observed, words)
    return `${grants.relationship(required, words)} is required; ${tried === '' ? 'there is none' : tried}`
  },
  'relationship/not-supplied': ({ required }, words) =>
    `${grants.relationship(required, words)} is required, and that was not looked up (facts.relationships)`,
  'relationship/stands': ({ observed }) =>
    `there is a ${textOf(observed, 'kind')} with the seller, last active on ${textOf(observed, 'lastOn')} (${textOf(observed, 'id')})`,

  'rule/error': ({ observed }) => `the policy failed and so allows nothing: ${textOf(observed, 'message') || textOf(observed, 'cause')}`,
  'whereabouts/invalid-number': ({ observed }) => `${typeof observed === 'string' ? observed : 'this'} is no number that can be called`,
  'whereabouts/unknown': () => 'it must be known where the phone may ring, and neither number nor addresses say so',
}

type Observed = Json | undefined

const KINDS: { readonly [kind in string]?: string } = { consent: 'consent', 'quiet-hours': 'calling hours' }

function figures(observed: Observed, words: Words): string {
  return `${textOf(observed, 'abandoned')} of ${textOf(observed, 'answeredByPerson')} were (${words.percent(field(observed, 'rate'))})`
}

function held(observed: Observed): string {
  const holder = textOf(observed, 'holder')
  return `${textOf(observed, 'number')} is ${holder === '' ? 'not known to be' : `held by the ${holder}`}`
}

function answered(until: string): string {
  return until === '' ? 'that is not known' : `that is known until ${until} only`
}

function prefixes(required: Observed, words: Words): string {
  const [only, never] = [textsOf(required, 'prefixes'), textsOf(required, 'notPrefixes')]
  const parts = [...(only.length === 0 ? [] : [`begin with ${words.or(only)}`]), ...(never.length === 0 ? [] : [`not begin with ${words.or(never)}`])]
  return `the number shown must ${words.and(parts)}`
}

function heard(observed: Observed, words: Words): string {
  const found = textsOf(observed, 'heard')
  return found.length === 0 ? 'nothing of the kind was found in it' : `found in it in time or not: ${statementsOf(found, words, 'and')}`
}

function silence(required: Observed, words: Words): string {
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
  attempts: 'calls',
  answered: 'answered calls',
  conversations: 'conversations',
  'distinct-channels': 'channels',
}

/** `at most 3 calls in 24 hours, of the same person, seller and subject`. */
function cap(required: Observed, words: Words): string {
  const scope = textsOf(required, 'scope')
  const kept = words.and(scope.length === 0 ? ['person', 'seller'] : scope.map((key) => key.replaceAll('-', ' ')))
  const after = textsOf(required, 'onlyAfter')
  const only = after.length === 0 ? '' : `, counting those that ended as ${words.or(after)}`
  return `at most ${textOf(required, 'max')} ${COUNTED[textOf(required, 'counts') || 'attempts']} in ${period(textOf(required, 'per'), words)} of the same ${kept} are permitted${only}`
}

function period(window: string, words: Words): string {
  return window.startsWith('P') ? words.duration(window) : `a ${window}`
}

function age(maxAge: string, words: Words): string {
  if (maxAge === 'calendar-month') return 'used in the month it was drawn in'
  return maxAge === 'each-campaign' ? 'used for one campaign, at most 31 days' : `at most ${words.duration(maxAge)} old`
}

function area(place: Observed): string {
  return [textOf(place, 'municipality'), textOf(place, 'county'), textOf(place, 'region') || textOf(place, 'country')]
    .filter((part) => part !== '')
    .join(', ')
}

function kindOfCall(observed: Observed): string {
  return [textOf(observed, 'mode'), textOf(observed, 'purpose'), ...textsOf(observed, 'products')].join(', ')
}

function hours(required: Observed): string {
  const [callable, quiet] = [textOf(required, 'callable'), textOf(required, 'quiet')]
  if (callable === '') return `calls are not permitted ${quiet}`
  return `calls are permitted ${callable}${quiet === '' ? '' : `, but not ${quiet}`}`
}

function holidayHours(required: Observed): string {
  const then = textOf(field(required, 'holidays'), 'then')
  return then === 'closed' ? 'calls are not permitted on holidays' : `on holidays calls are permitted only ${then}`
}

/** `Tue 24 Nov 2026, 20:00 in America/New_York`. */
function clock(observed: Observed, words: Words): string {
  return `${words.local(textOf(observed, 'local'))} in ${textOf(observed, 'zone')}`
}
