// Which duties were really fulfilled, by what the agent said in the conversation.
import type { Duty } from '../core/duty'
import { LANGUAGES, lexiconOf } from './languages'
import { latestSecond } from './latest-second'
import { type Declared, type Finding, readScript } from './read-script'
import { checkedTurns, type Turn } from './turn'

/** What came of the duties that a transcript can show: those to say and to ask. */
export interface Verified {
  /** Codes of duties done: for `settle({ fulfilled })`. */
  readonly fulfilled: readonly string[]
  /** Duties that were not heard, or too late. */
  readonly missing: readonly Duty[]
}

/**
 * Reads the agent's turns against the duties of the decision. What is due by a time counts from the agent's first word, at the speaking
 * rate of the language; what is due on request is not missing where nobody asked. Duties that are not spoken (to ring, to keep, to
 * register) are in neither list. `values` are the names and numbers that should have been said; without them, the words around them tell.
 * @throws GateError `invalid-facts` for turns without speaker or text
 * @example
 * const duties = [{ code: 'caller-identity/company', kind: 'say', when: 'opening', what: ['company'] }] as const
 * const turns = [{ speaker: 'agent', text: 'Hi, this is Ada from Acme Solar.' }] as const
 * const { fulfilled } = verifyScript(turns, duties, { language: 'en', values: { company: 'Acme Solar' } })
 */
export function verifyScript(
  turns: readonly Turn[],
  duties: readonly Duty[],
  { language, values }: { readonly language?: string; readonly values?: Declared } = {},
): Verified {
  const text = checkedTurns(turns)
    .flatMap((turn) => (turn.speaker === 'agent' ? [turn.text] : []))
    .join('\n')
  const readings = languagesFor(language).map((tag) => readScript({ language: tag, text }, values))
  const findings = readings.flatMap(({ statements, questions }): readonly Finding<string>[] => [...statements, ...questions])
  const offer = Math.min(...readings.map((reading) => reading.offer?.from ?? Infinity))
  const isDone = ({ what = [], when }: Duty): boolean =>
    findings.some((finding) => (what as readonly string[]).includes(finding.what) && isInTime(finding, when, offer))
  const spoken = duties.filter(({ kind }) => kind === 'say' || kind === 'ask')
  return {
    fulfilled: [...new Set(spoken.filter(isDone).map(({ code }) => code))],
    missing: spoken.filter((duty) => duty.when !== 'on-request' && !isDone(duty)),
  }
}

/** The language that was spoken; where nobody says which, all that dialgate reads. */
function languagesFor(language: string | undefined): readonly string[] {
  return language !== undefined && lexiconOf(language) !== undefined ? [language] : LANGUAGES
}

function isInTime({ second, from }: Finding<string>, when: Duty['when'], offer: number): boolean {
  return second <= latestSecond(when) && (when !== 'before-offer' || from <= offer)
}
