// What a language file holds: how each statement, question and concern is put into words there, and how an opt-out is.
import type { Question, Statement } from '../core/closed-sets'
import type { Phrases } from './patterns'

/** All concerns, worded or not. */
export const CONCERNS = [
  'unresolved-placeholder',
  'not-a-sales-call',
  'false-urgency',
  'scarcity',
  'superlative',
  'guarantee',
  'free-without-terms',
  'pressure',
  'no-way-to-refuse',
] as const
/** What a fair script does not hold. */
export type Concern = (typeof CONCERNS)[number]

/** Concerns that words give away; the others are found without a lexicon. */
export type WordedConcern = Exclude<Concern, 'unresolved-placeholder' | 'no-way-to-refuse'>

/**
 * One language. A statement that names or numbers give away (the company, the agent, a telephone number) is found by those too; here
 * stand the words around them. Han characters are written without spaces.
 */
export interface Lexicon {
  /** How fast it is spoken: words a minute, a Han character being a word. */
  readonly wordsPerMinute: number
  readonly says: { readonly [what in Statement]: Phrases }
  readonly asks: { readonly [what in Question]: Phrases }
  readonly concerns: { readonly [concern in WordedConcern]: Phrases }
  /** Where an offer begins: a price, an invitation to buy, to book, to sign. */
  readonly offer: Phrases
  readonly optOut: {
    /** Asks not to be called again, beyond doubt. */
    readonly yes: Phrases
    /** May mean it. */
    readonly unclear: Phrases
    /** A plain yes, which means it only as the answer to that question. */
    readonly agrees: Phrases
  }
  /** One sentence for each, with placeholders: what to say instead of nothing. */
  readonly sentences: { readonly [what in Statement | Question]: string }
  readonly brief: Brief
}

/** What stands around the sentences of a brief. */
export interface Brief {
  /** Tells a machine, or a person, what to do with it. */
  readonly lead: string
  /** Headings; `within` holds `{{seconds}}`. */
  readonly moments: { readonly [when in 'before-recording' | 'opening' | 'within' | 'before-offer' | 'during' | 'end' | 'on-request']: string }
  readonly onNo: { readonly end: string; readonly 'end-and-remove': string }
}
