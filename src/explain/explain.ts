// Verdicts, reasons and duties in words: why, under which law, and what would help.
import type { Admission, Decision } from '../core/decision'
import type { Duty } from '../core/duty'
import type { Reason } from '../core/reason'
import { type Allow, type Deny, isGround, type Verdict } from '../core/verdict'
import { citationsOf, clauseOf, dutyClause, momentOf } from './clauses'
import { fixText } from './fix-text'
import { fixesOf } from './fixes'
import type { AboutCall, Helps, Language } from './language'
import { languageOf } from './languages'
import { layOut, type Row, wrap } from './layout'
import { clockOf, localTime, whereAndWhen } from './where-and-when'
import { UTC, type Words, wordsOf } from './words'

/**
 * Says in words what was decided. Of a denial: whether waiting helps, then one line for each thing to do with the law that asks for it,
 * and the versions of policy and data. Of an allow: what it rests on, and what must still be said and done, by when. Of one reason or
 * one duty: a clause with its citation. The first line names number, place and local time where they are known, as in what a gate
 * answers. No text ends with a line break.
 * @param options `language`: a tag such as `en` or `en-GB`; one that is not carried is answered in English
 * @example
 * const verdict = decide(lawful(), { to: '+13055550123', at: '2026-11-24T12:00:00-05:00', mode: 'live', purpose: 'marketing', seller: { id: 'acme' } }, {})
 * console.log(explain(verdict))
 * if (!verdict.allowed) for (const reason of verdict.reasons) console.log(explain(reason))
 */
export function explain(what: Reason | Duty | Verdict | Decision | Admission, options: { readonly language?: string } = {}): string {
  const language = languageOf(options.language)
  if ('allowed' in what) return explainVerdict(what, language)
  const words = wordsOf(language, UTC)
  if ('kind' in what) return cited(`${momentOf(what, language, words)}: ${dutyClause(what, language, words)}`, [what], language)
  return explainReason(what, language, words)
}

function explainReason(reason: Reason, language: Language, words: Words): string {
  const tried = (reason.unless ?? []).map((tried) => language.exemption(tried, words) ?? clauseOf(tried, language, words))
  const exemptions = tried.length === 0 ? '' : language.exemptions([...new Set(tried)])
  return cited(clauseOf(reason, language, words) + exemptions, [reason], language)
}

function cited(text: string, provisions: Parameters<typeof citationsOf>[0], language: Language): string {
  const citations = citationsOf(provisions, language)
  return citations.length === 0 ? text : `${text} (${citations.join(' · ')})`
}

function explainVerdict(verdict: Verdict | Decision, language: Language): string {
  const about = 'about' in verdict ? verdict.about : undefined
  const words = wordsOf(language, clockOf(about?.whereabouts))
  const timeOf = (at: number): string => localTime(about?.whereabouts, at, language, words)
  const head = about === undefined ? undefined : { number: words.phone(about.to), when: whereAndWhen(about.whereabouts, about.at, language, words) }
  const parts = verdict.allowed ? partsOfAllow(verdict, head, timeOf, language, words) : partsOfDenial(verdict, head, timeOf, language, words)
  return [...parts, ...versionsOf(verdict, language)].map((lines) => lines.join('\n')).join('\n\n')
}

type Lines = readonly string[]

function partsOfDenial(
  verdict: Deny | (Deny & Decision),
  about: AboutCall | undefined,
  timeOf: (at: number) => string,
  language: Language,
  words: Words,
): readonly Lines[] {
  const all = fixesOf(verdict.reasons)
  const fixes = verdict.remedy === 'never' ? all.filter(({ fix }) => fix.remedy === 'never') : all
  const texts = fixes.map((fix) => fixText(fix, language, words))
  const rows = fixes.map(({ fix }, index) => ({
    label: language.remedies[fix.remedy],
    text: texts[index]?.text ?? '',
    citations: citationsOf(fix.reasons, language).join(' · '),
  }))
  const footnote = texts.some(({ alternatives }) => alternatives) ? [wrap(language.footnote, WIDTH)] : []
  return [wrap(language.heads.no(about, helpsOf(verdict, timeOf)), HEAD_WIDTH), layOut(rows), ...footnote]
}

const WIDTH = 110
/** A first line is rather a little longer than broken before its last word. */
const HEAD_WIDTH = 120

function helpsOf(verdict: Deny | (Deny & Decision), timeOf: (at: number) => string): Helps {
  const retryAt = 'retryAt' in verdict ? verdict.retryAt : undefined
  if (retryAt !== undefined) return { kind: 'wait-until', when: timeOf(retryAt) }
  if (verdict.remedy === 'wait') return { kind: 'wait' }
  if (verdict.remedy === 'never') return { kind: 'never' }
  return { kind: verdict.reasons.some(({ code }) => WAITING.test(code)) ? 'not-only-wait' : 'not-wait' }
}

/** What time ends by itself, even where its remedy says `supply` because a field is unknown. */
const WAITING = /^(quiet-hours\/(closed|holiday)|frequency-cap\/reached|cooling-off\/running|emergency\/declared|abandonment\/rate)$/

function partsOfAllow(
  { reasons, duties, holdsUntil }: Allow,
  about: AboutCall | undefined,
  timeOf: (at: number) => string,
  language: Language,
  words: Words,
): readonly Lines[] {
  const { heads } = language
  const head = heads.yes(about, about === undefined || holdsUntil === undefined ? undefined : timeOf(holdsUntil))
  const grounds = reasons.filter(isGround)
  const notes = reasons.filter((reason) => !isGround(reason))
  return [
    wrap(head, HEAD_WIDTH),
    ...section(heads.grounds, clauseRows(grounds, language, words)),
    ...section(heads.notes, clauseRows(notes, language, words)),
    ...section(heads.duties, dutyRows(duties, language, words)),
  ]
}

function section(title: string, rows: readonly Row[]): readonly Lines[] {
  return rows.length === 0 ? [] : [[title, ...layOut(rows)]]
}

function clauseRows(reasons: readonly Reason[], language: Language, words: Words): readonly Row[] {
  return rowsOf(reasons, language, (reason) => ({ label: '', text: clauseOf(reason, language, words) }))
}

function dutyRows(duties: readonly Duty[], language: Language, words: Words): readonly Row[] {
  const inOrder = duties.toSorted((a, b) => orderOf(a) - orderOf(b))
  return rowsOf(inOrder, language, (duty) => ({ label: momentOf(duty, language, words), text: dutyClause(duty, language, words) }))
}

/** Duties stand in the order in which a call comes to them. */
const ORDER: readonly string[] = [
  'ring',
  'before-recording',
  'opening',
  'within a time',
  'before-offer',
  'during',
  'recording',
  'on-request',
  'abandonment',
  'refusal',
  'end',
  'afterwards',
]

function orderOf({ when }: Duty): number {
  return ORDER.indexOf(when.startsWith('P') ? 'within a time' : when)
}

/** What several provisions say alike is said once, with the citations of all. */
function rowsOf<T extends Reason | Duty>(items: readonly T[], language: Language, say: (item: T) => Omit<Row, 'citations'>): readonly Row[] {
  const alike = new Map<string, { readonly row: Omit<Row, 'citations'>; readonly items: T[] }>()
  for (const item of items) {
    const row = say(item)
    const key = `${row.label}\0${row.text}`
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { row, items: [item] })
    else known.items.push(item)
  }
  return [...alike.values()].map(({ row, items }) => ({ ...row, citations: citationsOf(items, language).join(' · ') }))
}

/** A digest is told apart by its first digits. */
const DIGEST_SHOWN = 8

function versionsOf(verdict: Verdict | Decision, language: Language): readonly Lines[] {
  if (!('policy' in verdict)) return []
  const { policy, data } = verdict
  const { law, places, zones } = data
  return [[language.versions({ policy: `${policy.slice(0, DIGEST_SHOWN)}…`, law, places, zones })]]
}
