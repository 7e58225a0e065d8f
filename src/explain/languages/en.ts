// English.
import type { Heads, Helps, Language } from '../language'
import { duties, otherDuty } from './en/duties'
import { exemption, faultFamilies, faults, grants } from './en/grants'
import { reasons } from './en/reasons'
import { regions } from './en/regions'
import { moments, questions, statements, withinFirst } from './en/spoken'
import { listing, supplies } from './en/supplies'

const heads: Heads = {
  yes: (about, until) =>
    `Yes: ${about === undefined ? 'this call may be made' : `${about.number} may be called now (${about.when})`}${until === undefined ? '' : `, until ${until}`}.`,
  no: (about, helps) =>
    `No: ${about === undefined ? 'this call may not be made' : `${about.number} may not be called now (${about.when})`}. ${helpsText(helps)}`,
  at: (time, place) => (place === '' ? time : `${time} in ${place}`),
  between: (earliest, latest) => `${earliest} to ${latest}`,
  grounds: 'It rests on:',
  notes: 'Noted, and no obstacle:',
  duties: 'To be done:',
}

/** The sentences of explain() in English, the language of whoever asks for none that is known. */
export const en: Language = {
  locale: 'en',
  reasons,
  otherReason: ({ code, required, observed }) => `${code}: required is ${JSON.stringify(required)}; observed was ${JSON.stringify(observed)}`,
  duties,
  otherDuty,
  say: (whats) => `say ${either(whats)}`,
  ask: (whats) => `ask ${either(whats)}`,
  statements,
  questions,
  moments,
  withinFirst,
  faults,
  faultFamilies,
  remedies: {
    wait: 'wait',
    supply: 'supply',
    refresh: 'refresh',
    'obtain-consent': 'obtain-consent',
    'change-call': 'change-call',
    never: 'never',
  },
  supplies,
  listing,
  unavailable: (path, cause) => `${path}: asked for and not answered (${cause})`,
  either: ([first = '', ...others]) => (others.length === 0 ? first : `${first} (or ${others.join(', ')})`),
  onlyBecauseUnknown: (fields, sentences) => `${fields}, matched only because unknown: ${sentences}`,
  footnote: 'Where a field is named after “or”, the rule applies only because it is unknown: what it is may show that it does not.',
  grants,
  obtain: (wanted, notLookedUp, words) =>
    `${wanted.join('; or ')}${notLookedUp.length === 0 ? '' : ` (${words.and(notLookedUp)} ${notLookedUp.length === 1 ? 'was' : 'were'} not supplied)`}`,
  heads,
  clauses: (clauses) => clauses.join('; '),
  exemption,
  exemptions: (clauses) => `; exempt only by ${clauses.join(', or by ')}`,
  bindings: { guidance: 'guidance', 'industry-code': 'industry code', charter: 'charter' },
  lowConfidence: 'low confidence',
  regions,
  versions: ({ policy, law, places, zones }) => `policy ${policy} · law ${law} · places ${places} · zones ${zones}`,
}

function helpsText(helps: Helps): string {
  switch (helps.kind) {
    case 'wait-until':
      return `Waiting until ${helps.when} helps.`
    case 'wait':
      return 'Waiting helps:'
    case 'not-only-wait':
      return 'Waiting alone will not help. This would:'
    case 'not-wait':
      return 'Waiting will not help. This would:'
    case 'never':
      return 'Nothing will help:'
    default:
      return helps satisfies never
  }
}

function either(whats: readonly string[]): string {
  return whats.join(' or ')
}
