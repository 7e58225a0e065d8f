// One thing to do, in words.
import type { Reason } from '../core/reason'
import { unknownFields } from './acts'
import { clauseOf } from './clauses'
import type { FixWithActs } from './fixes'
import { textOf } from './json'
import type { Language } from './language'
import type { Words } from './words'

/** What is to be done, and whether it names alternatives that want a footnote. */
export interface FixText {
  readonly text: string
  readonly alternatives: boolean
}

/** A fix in words, without its citations. */
export function fixText(given: FixWithActs, language: Language, words: Words): FixText {
  const { text, alternatives } = whatToDo(given, language, words)
  const notEstablished = given.fix.reasons.filter(({ code }) => code === 'law/not-established').map((reason) => clauseOf(reason, language, words))
  return { text: language.clauses([text, ...new Set(notEstablished)]), alternatives }
}

function whatToDo({ fix, acts }: FixWithActs, language: Language, words: Words): FixText {
  const { remedy, supply = [] } = fix
  const reasons = fix.reasons.filter(({ code }) => code !== 'law/not-established')
  const clauses = language.clauses([...new Set(reasons.map((reason) => clauseOf(reason, language, words)))])
  if (remedy === 'refresh') return plain(supply.length === 0 ? clauses : supplyText(supply, reasons, language, words))
  if (remedy === 'obtain-consent') {
    const wanted = acts.flatMap(({ grant }) => (grant === undefined ? [] : [language.grants[grant.rule](grant.required, words)]))
    return plain(wanted.length === 0 ? clauses : language.obtain([...new Set(wanted)], notLookedUp(reasons), words))
  }
  if (remedy !== 'supply' || supply.length === 0) return plain(clauses)
  const allUnknown = reasons.every((reason) => unknownFields(reason).length === (reason.missing ?? []).length)
  if (allUnknown && reasons.some(({ code }) => code !== 'call/invalid')) return plain(language.onlyBecauseUnknown(language.either(supply), clauses))
  if (reasons.some(({ code }) => code === 'call/invalid')) return plain(clauses)
  const common = commonFields(reasons)
  return { text: language.either([supplyText(supply, reasons, language, words), ...common]), alternatives: common.length > 0 }
}

function plain(text: string): FixText {
  return { text, alternatives: false }
}

function supplyText(supply: readonly string[], reasons: readonly Reason[], language: Language, words: Words): string {
  const [path = ''] = supply
  const failed = reasons.find(({ code }) => code === 'facts/unavailable')
  if (failed !== undefined) return language.unavailable(path, textOf(failed.observed, 'cause'))
  if (path.startsWith(LISTINGS)) return language.listing(path.slice(LISTINGS.length), reasons, words)
  const say = (language.supplies as { readonly [path in string]?: Language['supplies'][keyof Language['supplies']] })[path]
  return say === undefined ? path : say(reasons, words)
}

const LISTINGS = 'facts.listings.'

/** Fields that every one of the reasons applies for want of. */
function commonFields(reasons: readonly Reason[]): readonly string[] {
  const [first = [], ...others] = reasons.map(unknownFields)
  return first.filter((path) => others.every((fields) => fields.includes(path)))
}

/** Facts that the exemptions would need and that nobody looked up. */
function notLookedUp(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.flatMap(({ unless = [] }) => unless.flatMap(({ missing = [] }) => missing)))]
}
