// One clause for every reason code: what is required, what was observed.
import type { ReasonCode } from '../../codes'
import { field, listOf, textOf, textsOf } from '../../json'
import type { Sentence } from '../../language'
import { failures, grants } from './grants'
import {
  age,
  answered,
  area,
  cap,
  clock,
  figures,
  heard,
  held,
  heldOtherwise,
  holidayHours,
  hours,
  KINDS,
  kindOfCall,
  period,
  prefixes,
  silence,
} from './phrases'
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
    `a call id is used once; this one was used for ${words.phone(textOf(observed, 'number'))} on ${words.instant(field(observed, 'at'))} (${textOf(observed, 'disposition')})`,
  'call/invalid': ({ observed }) =>
    `this is no call: ${listOf(observed)
      .map((issue) => `${textOf(issue, 'path')}: ${textOf(issue, 'message')}`)
      .join('; ')}`,

  'caller-id/holder': ({ required, observed }, words) =>
    `the number shown must be held by ${textOf(required, 'holder') === 'seller' ? 'the seller' : 'the seller or the telemarketer'}; ${held(observed, words)}`,
  'caller-id/not-answered': ({ observed }, words) =>
    `the number shown must be answered when it is called back; ${answered(textOf(observed, 'answeredUntilOn'))} of ${words.phone(textOf(observed, 'number'))}`,
  'caller-id/not-in-directory': ({ observed }, words) =>
    `the number shown must be in a public directory; ${words.phone(textOf(observed, 'number'))} is not known to be`,
  'caller-id/not-registered': ({ required, observed }, words) =>
    `the number shown must be registered with ${textOf(required, 'registeredWith')}; ${words.phone(textOf(observed, 'number'))} is not known to be`,
  'caller-id/not-supplied': ({ missing = [] }) => {
    if (missing.includes('facts.callerIds')) return 'it must be known whose the number shown is, and that was not looked up (facts.callerIds)'
    return missing.includes('callerId.name')
      ? 'a name must be shown with the number, and none was given'
      : 'it must be known which number is shown, and that was not said'
  },
  'caller-id/prefix': ({ required, observed }, words) => `${prefixes(required, words)}; ${words.phone(textOf(observed, 'number'))} is shown`,
  'caller-id/presented': ({ observed }, words) => `the number shown, ${words.phone(textOf(observed, 'number'))}, is as required`,
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
    return `no call may be made into an area with a declared emergency; ${textOf(observed, 'kind')} was declared in ${area(field(observed, 'area'), words)} from ${words.instant(field(observed, 'fromAt'))}${end === '' ? '' : ` to ${end}`}`
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
  'law/not-established': ({ required, observed }, words) =>
    `the law of ${words.place(textOf(observed, 'country'))} on ${KINDS[textOf(required, 'kind')] ?? textOf(required, 'kind')} was not established, so the strictest is applied`,
  'law/nothing-forbids': ({ observed }, words) => `no law known of ${words.and(textsOf(observed, 'jurisdictions').map(words.place))} forbids it`,
  'law/unknown-jurisdiction': ({ observed }, words) =>
    `no law of ${words.and(textsOf(observed, 'countries').map(words.place))} is known; hand it in, lawful({ jurisdictions: [...world, yours] }), or choose the strict fallback, lawful({ unknownLaw: { fallback: cautious() } })`,

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
  'prohibition/line': ({ observed }) => {
    const lineType = textOf(observed, 'lineType')
    return `calls to ${lineType === '' ? 'certain kinds of line' : `a ${lineType} line`} are prohibited`
  },
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
    const lacking = textsOf(observed, 'lacking')
    const held = listOf(field(observed, 'otherwise')).map((one) => heldOtherwise(one, words))
    const none = lacking.length === 0 ? 'it is not known which agent calls (agent.id)' : `none in force there is known of ${words.and(lacking)}`
    return `a registration with ${textOf(required, 'authority')} is required; ${[none, ...held].join('; ')}`
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
