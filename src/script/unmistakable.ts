// Phrases that cannot mean anything else, by language: enough to recognize a statement made in so many words. A language without an
// entry has none, and what a law asks for must then stand in the script as a placeholder or a declared name.
import type { Question, Statement } from '../core/closed-sets'

type Phrases = { readonly [what in Statement | Question]?: readonly RegExp[] }

/** The phrases of a language by its primary subtag: `en` of `en-US`. */
export function unmistakablePhrases(language: string): Phrases {
  const [primary] = language.toLowerCase().split('-')
  return PHRASES[primary ?? ''] ?? {}
}

const PHRASES: { readonly [language: string]: Phrases } = {
  en: {
    purpose: [/\b(?:the )?(?:purpose|reason) (?:of|for) (?:this|my|our) call is\b/],
    optOutRight: [/\b(?:you (?:may|can) (?:ask|tell) us to stop|to opt out|reply stop|(?:press|dial) \d to (?:stop|opt out|be removed))\b/],
    address: [/\b\d+ [\p{L}. ]+ (?:street|avenue|road|boulevard|lane|drive)\b[^.]*\d{5}\b/u],
    artificialVoice: [/\b(?:this is|i am|i'm|you are (?:talking|speaking) to) an? (?:artificial|automated|virtual|ai)\b/],
    recording: [/\bthis call (?:is|may be|will be) (?:being )?(?:recorded|monitored)\b/],
    leaveToPlayRecording: [/\bmay i play (?:you )?a recorded message\?/],
    continueEndOrRemove: [/\bwould you like to continue this call, end it,? or be removed\b/],
    permissionToContinue: [/\b(?:may|can) i continue\?/],
    goodMoment: [/\bis (?:this|now) a good (?:time|moment)\b/],
  },
}
