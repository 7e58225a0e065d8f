// What is to be said and asked, and when.
import type { Statement } from '../../../core/closed-sets'
import type { Language } from '../../language'
import type { Words } from '../../words'

export const statements: Language['statements'] = {
  company: 'the name of the company',
  agentName: 'the name of the agent',
  onBehalfOf: 'on whose behalf the call is made',
  purpose: 'the purpose of the call',
  productKind: 'what kind of product or service it is about',
  phone: 'a telephone number to reach the company at',
  address: 'an address to reach the company at',
  dataSource: 'where the person’s data comes from',
  optOutRight: 'that the person may ask not to be called again',
  recording: 'that the call is recorded',
  artificialVoice: 'that the voice is artificial',
  price: 'the price and the conditions',
  officialNumber: 'the official number of the company',
}

export const questions: Language['questions'] = {
  permissionToContinue: 'whether the person wishes to go on',
  continueEndOrRemove: 'whether to go on, to end the call or to remove the number',
  goodMoment: 'whether the moment is convenient',
  consentToRecording: 'whether the person agrees to be recorded',
  leaveToPlayRecording: 'whether a recording may be played',
}

export const moments: Language['moments'] = {
  'before-recording': 'before recording',
  opening: 'at the opening',
  'before-offer': 'before the offer',
  during: 'during the call',
  'on-request': 'on request',
  end: 'at the end',
  ring: 'while it rings',
  refusal: 'on refusal',
  abandonment: 'when abandoned',
  recording: 'when recording',
  afterwards: 'afterwards',
}

export const withinFirst = (duration: string): string => `within ${duration}`

/** When something is due: a moment, or a time from the start. */
export function momentOf(when: string, words: Words): string {
  return (moments as { readonly [when in string]?: string })[when] ?? withinFirst(words.duration(when))
}

/** What is to be said or asked, of which one is enough, or all of it. */
export function statementsOf(whats: readonly string[], words: Words, join: 'or' | 'and' = 'or'): string {
  return words[join](whats.map((what) => statements[what as Statement] ?? (questions as { readonly [what in string]?: string })[what] ?? what))
}
