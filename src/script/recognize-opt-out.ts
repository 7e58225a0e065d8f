// Whether the called party asked, in a conversation, not to be called again.
import { oncePer } from '../core/lazily'
import { LANGUAGES, lexiconOf } from './languages'
import type { Lexicon } from './lexicon'
import { finderOf } from './patterns'
import { readScript } from './read-script'
import { tokensOf } from './tokens'
import { checkedTurns, type Turn } from './turn'

/** `unclear`: it may have been meant; suppress, and let somebody look. */
export type OptOutAnswer = 'yes' | 'no' | 'unclear'

/**
 * Reads the called party's turns, and no others: by whole words and phrases, never by parts of words. A plain yes counts where the agent
 * had just asked whether to take the person off the list. Without a language, or in one that dialgate does not read, every language is
 * tried, and what none of them recognizes is `unclear`.
 * @throws GateError `invalid-facts` for turns without speaker or text
 * @example
 * recognizeOptOut([{ speaker: 'calledParty', text: 'Please take me off your list.' }], { language: 'en' }) // 'yes'
 * recognizeOptOut([{ speaker: 'calledParty', text: 'I am at the bus stop.' }], { language: 'en' }) // 'no'
 */
export function recognizeOptOut(turns: readonly Turn[], { language }: { readonly language?: string } = {}): OptOutAnswer {
  const said = checkedTurns(turns)
  const isRead = language !== undefined && lexiconOf(language) !== undefined
  const answers = (isRead ? [language] : LANGUAGES).map((one) => answerIn(one, said))
  if (answers.includes('yes')) return 'yes'
  const isSilent = !said.some(({ speaker, text }) => speaker === 'calledParty' && text.trim() !== '')
  return answers.includes('unclear') || (!isRead && !isSilent) ? 'unclear' : 'no'
}

function answerIn(language: string, turns: readonly Turn[]): OptOutAnswer {
  const lexicon = lexiconOf(language)
  if (lexicon === undefined) return 'unclear'
  const finder = finderFor(lexicon)
  let answer: OptOutAnswer = 'no'
  let offered: OptOutAnswer = 'no'
  for (const { speaker, text } of turns) {
    if (speaker === 'agent') {
      offered = offerOf(language, text)
      continue
    }
    const found = finder.find(tokensOf(text))
    const agreed = found.has('agrees') ? offered : 'no'
    if (found.has('yes') || agreed === 'yes') return 'yes'
    if (found.has('unclear') || agreed === 'unclear') answer = 'unclear'
    offered = 'no'
  }
  return answer
}

/** What a plain yes would mean: of several things that were offered, it does not say which. */
function offerOf(language: string, text: string): OptOutAnswer {
  const { statements, questions } = readScript({ language, text })
  if (questions.some(({ what }) => what === 'continueEndOrRemove')) return 'unclear'
  return /[?？]/.test(text) && statements.some(({ what }) => what === 'optOutRight') ? 'yes' : 'no'
}

const finderFor = oncePer(({ optOut }: Lexicon) => finderOf(optOut))
