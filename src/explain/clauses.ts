// Reasons and duties as clauses of a language, with the law they rest on.
import type { Statement } from '../core/closed-sets'
import type { Duty } from '../core/duty'
import type { ProvisionRef, Reason } from '../core/reason'
import type { Language, Sentence } from './language'
import type { Words } from './words'

/** What a reason says, without its citation; a code that is none of ours, or a reason that says nothing, is told in general. */
export function clauseOf(reason: Reason, language: Language, words: Words): string {
  const sentence = (language.reasons as { readonly [code in string]?: Sentence })[reason.code] ?? language.otherReason
  return sentence(reason, words) || language.otherReason(reason, words)
}

/** What a duty asks for, without its citation. */
export function dutyClause(duty: Duty, language: Language, words: Words): string {
  const known = (language.duties as { readonly [code in string]?: Language['otherDuty'] })[duty.code]
  if (known !== undefined) return known(duty, words)
  const { kind, what = [] } = duty
  if (what.length === 0 || !(kind === 'say' || kind === 'ask')) return language.otherDuty(duty, words)
  return language[kind](
    what.map((one) => language.statements[one as Statement] ?? (language.questions as { readonly [what in string]?: string })[one] ?? one),
  )
}

/** When a duty is due. */
export function momentOf({ when }: Duty, language: Language, words: Words): string {
  const named = (language.moments as { readonly [when in string]?: string })[when]
  return named ?? language.withinFirst(words.duration(when))
}

/** Each citation once, with what is to be said of it: that it is no statute, or rests on little. */
export function citationsOf(provisions: readonly { readonly origin?: ProvisionRef }[], language: Language): readonly string[] {
  return [...new Set(provisions.flatMap(({ origin }) => (origin === undefined ? [] : [citationOf(origin, language)])))]
}

function citationOf({ citation, binding, confidence }: ProvisionRef, { bindings, lowConfidence }: Language): string {
  const remarks = [
    ...(binding === 'statute' || binding === 'regulation' ? [] : [bindings[binding]]),
    ...(confidence === 'low' ? [lowConfidence] : []),
  ]
  return remarks.length === 0 ? citation : `${citation} [${remarks.join(', ')}]`
}
