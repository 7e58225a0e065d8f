// The languages that scripts are read in, one file each. A lexicon is made when its language is first asked for.
import { lazily } from '../core/lazily'
import { english } from './languages/en'
import { spanish } from './languages/es'
import { french } from './languages/fr'
import { polish } from './languages/pl'
import { chinese } from './languages/zh'
import type { Lexicon } from './lexicon'

/** By primary subtag of BCP 47. */
const LEXICONS: { readonly [language: string]: () => Lexicon } = {
  en: lazily(english),
  es: lazily(spanish),
  fr: lazily(french),
  pl: lazily(polish),
  zh: lazily(chinese),
}
const ALSO_CALLED: { readonly [language: string]: string } = { cmn: 'zh', yue: 'zh' }

/** What each of them is called. */
export const LANGUAGES: readonly string[] = Object.keys(LEXICONS)

/**
 * The lexicon of a BCP 47 tag, by its primary subtag.
 * @returns `undefined` for a language that nobody has written yet
 * @example
 * lexiconOf('en-GB')?.wordsPerMinute // 150
 */
export function lexiconOf(language: string): Lexicon | undefined {
  const [primary = ''] = language.toLowerCase().split(/[-_]/)
  const name = ALSO_CALLED[primary] ?? primary
  return Object.hasOwn(LEXICONS, name) ? LEXICONS[name]?.() : undefined
}
