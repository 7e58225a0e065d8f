// What the tests of one language hold: examples of every entry of its lexicon, and whole openings.
import type { Question, Statement } from '../../src/core/closed-sets'
import type { Concern, WordedConcern } from '../../src/script/lexicon'
import type { Declared } from '../../src/script/read-script'

/** Texts in which it is found, and such that look like it and are not. */
export interface Examples {
  readonly is: readonly [string, ...string[]]
  readonly not: readonly [string, ...string[]]
}

/** The first minute of a call, and all that is in it. */
export interface Opening {
  readonly text: string
  readonly declared?: Declared
  readonly statements: readonly Statement[]
  readonly questions: readonly Question[]
  /** Those that words give away. */
  readonly concerns: readonly Exclude<Concern, 'no-way-to-refuse'>[]
}

export interface LanguageCases {
  /** BCP 47. */
  readonly language: string
  readonly examples: { readonly [what in Statement | Question | WordedConcern | 'offer']: Examples }
  /** What the called party says. */
  readonly optOut: { readonly yes: readonly string[]; readonly unclear: readonly string[]; readonly no: readonly string[] }
  /** Forty at least: complete, missing one thing, tricky. */
  readonly openings: readonly Opening[]
}
