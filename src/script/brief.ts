// What the duties of all laws come down to, as a card for a person or a prompt for a machine that speaks.
import type { Question, Statement } from '../core/closed-sets'
import type { Duty } from '../core/duty'
import { lexiconOf } from './languages'
import { english } from './languages/en'
import { latestSecond } from './latest-second'
import type { Lexicon } from './lexicon'
import type { Declared } from './read-script'

/** How a brief is written. */
export interface BriefOptions {
  /** BCP 47; in a language that dialgate does not write, the brief is in English. */
  readonly language: string
  /** What the placeholders of the sentences are replaced by: `{ company: 'Acme Solar', phone: '+4721000000' }`. What is left out stays. */
  readonly values?: Declared
  /** `prompt`, unless said: told what to do with it. `card`: the sentences alone. */
  readonly as?: 'prompt' | 'card'
}

/**
 * The duties of all laws as sentences to say and to ask, the earliest moment first; what several laws ask for is there once, at the
 * earliest of their moments. Duties that are not spoken are left out: `explain` names them.
 * @example
 * const duties = [{ code: 'caller-identity/company', kind: 'say', when: 'opening', what: ['company'] }] as const
 * const prompt = brief(duties, { language: 'en', values: { company: 'Acme', phone: '+13055550100' } })
 */
export function brief(duties: readonly Duty[], { language, values = {}, as = 'prompt' }: BriefOptions): string {
  const lexicon = lexiconOf(language) ?? english()
  const lines = spokenIn(duties, values)
  const moments = [...new Set(lines.map(({ when }) => when))]
  const parts = moments.map((when) =>
    [headingOf(when, lexicon), ...lines.filter((line) => line.when === when).map((line) => `- ${sentenceOf(line, lexicon, values)}`)].join('\n'),
  )
  if (parts.length === 0) return ''
  return [...(as === 'prompt' ? [lexicon.brief.lead] : []), ...parts].join('\n\n')
}

/** One thing to say or ask, at the earliest moment that any law names. */
interface Line {
  readonly what: Statement | Question
  readonly when: Duty['when']
  /** What a no to the question means. */
  readonly onNo?: 'end' | 'end-and-remove'
}

function spokenIn(duties: readonly Duty[], values: Declared): readonly Line[] {
  const spoken = duties.filter(({ kind, what }) => (kind === 'say' || kind === 'ask') && what !== undefined && what.length > 0)
  const lines: Line[] = []
  for (const { when, what = [] } of spoken.toSorted((a, b) => orderOf(a.when) - orderOf(b.when))) {
    if (when !== 'on-request' && what.some((one) => lines.some((line) => line.what === one && line.when !== 'on-request'))) continue
    const chosen = what.find((one) => values[one] !== undefined) ?? what[0]
    if (chosen === undefined || lines.some((line) => line.what === chosen)) continue
    const refusals = duties.filter(({ kind, what: asked = [] }) => kind === 'end-if' && asked.includes(chosen))
    const onNo = refusals.some(({ code }) => code.endsWith('end-and-remove')) ? 'end-and-remove' : refusals.length > 0 ? 'end' : undefined
    lines.push({ what: chosen, when, ...(onNo === undefined ? {} : { onNo }) })
  }
  return lines
}

const ORDER: readonly string[] = ['before-recording', 'opening', 'within', 'before-offer', 'recording', 'during', 'end', 'on-request']

/** Moments in the order in which a call comes to them, short times before long ones. */
function orderOf(when: Duty['when']): number {
  const isTime = when.startsWith('P')
  return ORDER.indexOf(isTime ? 'within' : when) + (isTime ? Math.min(0.9, latestSecond(when) / 100_000) : 0)
}

function headingOf(when: Duty['when'], { brief: { moments } }: Lexicon): string {
  if (when.startsWith('P')) return moments.within.replace('{{seconds}}', String(latestSecond(when)))
  return moments[when === 'recording' ? 'during' : (when as keyof Lexicon['brief']['moments'])] ?? moments.during
}

function sentenceOf({ what, onNo }: Line, { sentences, brief: { onNo: refusals } }: Lexicon, values: Declared): string {
  const sentence = sentences[what].replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder)
  return onNo === undefined ? sentence : `${sentence} ${refusals[onNo]}`
}
