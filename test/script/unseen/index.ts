// Openings and answers by somebody who had not seen the patterns, by language.
import type { LanguageCases, Opening } from '../language-cases'
import * as german from './de'
import * as english from './en'
import * as spanish from './es'
import * as french from './fr'
import * as norwegian from './no'
import * as polish from './pl'
import * as chinese from './zh'

/** What one person wrote for one language. */
interface Unseen {
  readonly unseen: readonly Opening[]
  readonly unseenOptOut: LanguageCases['optOut']
}

export const unseenCases: ReadonlyMap<string, Unseen> = new Map<string, Unseen>([
  ['en', english],
  ['no', norwegian],
  ['pl', polish],
  ['zh', chinese],
  ['de', german],
  ['fr', french],
  ['es', spanish],
])
