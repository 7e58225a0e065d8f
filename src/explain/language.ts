// What a language is: every sentence that explain() can need. One file for each, of this shape; what is left out does not compile.
import type { Question, Statement } from '../core/closed-sets'
import type { Duty } from '../core/duty'
import type { Reason, Remedy } from '../core/reason'
import type { Json } from '../core/scalars'
import type { Grant } from './acts'
import type { DutyCode, Fault, FaultFamily, ReasonCode } from './codes'
import type { Words } from './words'

/** What was required and what was observed, as a clause without capital letter, full stop and citation. */
export type Sentence = (reason: Reason, words: Words) => string

/** All sentences of one language. */
export interface Language {
  /** BCP 47; weekdays, months, lists, numbers and names of countries follow from it. */
  readonly locale: string
  readonly reasons: { readonly [code in ReasonCode]: Sentence }
  /** Of a code that is none of ours: a rule made with `defineRule`. */
  readonly otherReason: Sentence
  readonly duties: { readonly [code in DutyCode]: (duty: Duty, words: Words) => string }
  /** Of a duty that is none of ours. */
  readonly otherDuty: (duty: Duty, words: Words) => string
  /** What is to be said or asked, one of several being enough. */
  readonly say: (whats: readonly string[]) => string
  readonly ask: (whats: readonly string[]) => string
  /** What is said, as an object: `the company's name`. */
  readonly statements: { readonly [what in Statement]: string }
  /** What is asked, as an object: `whether the moment is convenient`. */
  readonly questions: { readonly [what in Question]: string }
  /** When a duty is due. */
  readonly moments: { readonly [when in Exclude<Duty['when'], `P${string}`>]: string }
  /** Due within a time from the start of the conversation. */
  readonly withinFirst: (duration: string) => string
  readonly faults: { readonly [fault in Fault]: string }
  readonly faultFamilies: { readonly [family in FaultFamily]: (value: string) => string }
  readonly remedies: { readonly [remedy in Remedy]: string }
  /** What to supply: the path, and what about it. A path that is not here stands for itself. */
  readonly supplies: { readonly [path in SuppliedPath]: (reasons: readonly Reason[], words: Words) => string }
  readonly listing: (list: string, reasons: readonly Reason[], words: Words) => string
  /** A source that was asked and did not answer. */
  readonly unavailable: (path: string, cause: string) => string
  /** One of these fields, of which any may do. */
  readonly either: (paths: readonly string[]) => string
  /** A rule that applies only because fields are unknown, and what it says. */
  readonly onlyBecauseUnknown: (fields: string, sentences: string) => string
  /** Said once where `either` names alternatives. */
  readonly footnote: string
  /** What would lift a denial, as a noun. */
  readonly grants: { readonly [rule in Grant['rule']]: (required: Json, words: Words) => string }
  /** What would lift a denial, with what was not looked up among it. */
  readonly obtain: (grants: readonly string[], notLookedUp: readonly string[], words: Words) => string
  readonly heads: Heads
  /** Joined clauses. */
  readonly clauses: (clauses: readonly string[]) => string
  /** An exemption that was tried, and why it does not hold; undefined for a rule that is no grant of ours. */
  readonly exemption: (reason: Reason, words: Words) => string | undefined
  readonly exemptions: (clauses: readonly string[]) => string
  /** What is to be said of a citation besides itself. */
  readonly bindings: { readonly guidance: string; readonly 'industry-code': string; readonly charter: string }
  readonly lowConfidence: string
  /** Names of regions by their id. */
  readonly regions: { readonly [id in string]?: string }
  readonly versions: (versions: { readonly policy: string; readonly law: string; readonly places: string; readonly zones: string }) => string
}

export type SuppliedPath =
  | 'agent.id'
  | 'telemarketer.seat'
  | 'facts.proclaimedHolidays'
  | 'callerId'
  | 'callerId.name'
  | 'callingFrom'
  | 'calledParty.addresses'
  | 'onDecision'
  | 'script'
  | 'seller.seat'
  | 'facts.abandonment'
  | 'facts.attempts'
  | 'facts.callerIds'
  | 'facts.complaints'
  | 'facts.consents'
  | 'facts.contacts'
  | 'facts.emergencies'
  | 'facts.listings'
  | 'facts.optOuts'
  | 'facts.reassigned'
  | 'facts.registrations'
  | 'facts.relationships'

/** The number and its local time, both in words. */
export interface AboutCall {
  readonly number: string
  readonly when: string
}

/** First lines, and those above each part. `about` is absent where nothing is known of the call. */
export interface Heads {
  readonly yes: (about: AboutCall | undefined, until: string | undefined) => string
  readonly no: (about: AboutCall | undefined, helps: Helps) => string
  /** A local time in a place, or in several. */
  readonly at: (time: string, place: string) => string
  readonly between: (earliest: string, latest: string) => string
  readonly grounds: string
  readonly notes: string
  readonly duties: string
}

/** What the head of a denial says of what helps. */
export type Helps =
  | { readonly kind: 'wait-until'; readonly when: string }
  | { readonly kind: 'wait' }
  /** Waiting is part of it, or may be. */
  | { readonly kind: 'not-only-wait' }
  | { readonly kind: 'not-wait' }
  | { readonly kind: 'never' }
