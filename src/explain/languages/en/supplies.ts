// What to supply: the path in the call or the facts, and what about it.
import { longestMillis } from '../../../core/needs'
import type { Window } from '../../../core/policy-spec'
import type { Reason } from '../../../core/reason'
import { field, textOf, textsOf } from '../../json'
import type { Language } from '../../language'
import type { Words } from '../../words'
import { grants } from './grants'

export const supplies: Language['supplies'] = {
  'agent.id': () => 'agent.id: which agent calls',
  callerId: (reasons) => (reasons.some(({ required }) => asksWhose(required)) ? 'callerId, and in facts.callerIds whose it is' : 'callerId'),
  'callerId.name': () => 'callerId.name: the name that is shown',
  callingFrom: () => 'callingFrom: where the agent is',
  'calledParty.addresses': () => 'calledParty.addresses: where the phone may ring',
  onDecision: () => 'an onDecision that records the decision',
  script: () => 'script: what the call says',
  'seller.seat': () => 'seller.seat: where the seller sits',
  'telemarketer.seat': () => 'telemarketer.seat: where the telemarketer sits',
  'facts.abandonment': (reasons, words) => {
    const periods = [...new Set(reasons.map(({ required }) => textOf(required, 'per') || 'P30D'))]
    const byCampaign = reasons.some(({ required }) => textsOf(required, 'by').includes('campaign'))
    return `facts.abandonment of ${words.and(periods.map((per) => spanText(per, words)))}${byCampaign ? ', and the call’s campaign' : ''}`
  },
  'facts.attempts': (reasons, words) => {
    const longest = longestSpan(reasons)
    return `facts.attempts: earlier calls${longest === undefined ? '' : longest === 'ever' ? ', all of them' : ` of ${spanText(longest, words)}`}`
  },
  'facts.callerIds': (reasons, words) => `facts.callerIds: ${words.and(wantedOfHolding(reasons))}`,
  'facts.complaints': () => 'facts.complaints',
  'facts.consents': (reasons, words) => `facts.consents: ${words.or(wantedGrants('consent', reasons, words))}, if there is one`,
  'facts.contacts': () => 'facts.contacts: whether the person asked to be called',
  'facts.emergencies': (reasons, words) => `facts.emergencies, ${freshness(reasons, words)}`,
  'facts.listings': () => 'the lists that the policy names',
  'facts.optOuts': () => 'facts.optOuts: who asked not to be called',
  'facts.proclaimedHolidays': () => 'facts.proclaimedHolidays: days proclaimed where the phone may ring',
  'facts.reassigned': (reasons, words) => `facts.reassigned, ${freshness(reasons, words)}`,
  'facts.registrations': (reasons, words) => {
    const authorities = [...new Set(reasons.map(({ required }) => textOf(required, 'authority')).filter((authority) => authority !== ''))]
    return `facts.registrations${authorities.length === 0 ? '' : `: with ${words.and(authorities)}`}`
  },
  'facts.relationships': (reasons, words) => `facts.relationships: ${words.or(wantedGrants('relationship', reasons, words))}, if there is one`,
}

export const listing: Language['listing'] = (list, reasons, words) => {
  const ages = [...new Set(reasons.map(({ required }) => textOf(required, 'maxAge')).filter((age) => age !== ''))]
  return [`list ${list}`, ...ages.map((age) => drawn(age, words))].join(', ')
}

function drawn(age: string, words: Words): string {
  if (age === 'calendar-month') return 'drawn this month'
  return `drawn at most ${words.duration(age === 'each-campaign' ? 'P31D' : age)} ago`
}

function asksWhose(required: Reason['required']): boolean {
  return ['holder', 'answerable', 'registeredWith', 'inDirectory'].some((name) => field(required, name) !== undefined)
}

function wantedOfHolding(reasons: readonly Reason[]): readonly string[] {
  const wants = (name: string): boolean => reasons.some(({ required }) => field(required, name) === true)
  return [
    'whose the number shown is',
    ...(wants('answerable') ? ['until when it is answered'] : []),
    ...(wants('inDirectory') ? ['whether it is in a directory'] : []),
  ]
}

function wantedGrants(rule: 'consent' | 'relationship', reasons: readonly Reason[], words: Words): readonly string[] {
  const wanted = reasons.filter((reason) => reason.rule === rule && reason.required !== null).map(({ required }) => grants[rule](required, words))
  return wanted.length === 0 ? [rule] : [...new Set(wanted)]
}

function freshness(reasons: readonly Reason[], words: Words): string {
  const terms = [...new Set(reasons.map(({ required }) => textOf(required, 'freshFor')).filter((term) => term !== ''))]
  return `at most ${words.or(terms.map((term) => words.duration(term)))} old`
}

/** The longest of the windows and silences. */
function longestSpan(reasons: readonly Reason[]): Window | 'ever' | undefined {
  const spans = reasons.flatMap(({ required }) => [textOf(required, 'per'), textOf(required, 'for')]).filter((span) => span !== '')
  const known = spans.map((span) => (span === 'rest-of-day' ? 'day' : span) as Window | 'ever')
  return known.toSorted((a, b) => longestMillis(b) - longestMillis(a))[0]
}

function spanText(span: string, words: Words): string {
  return span.startsWith('P') ? `the last ${words.duration(span)}` : `the ${span}`
}
