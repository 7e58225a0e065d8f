// The law of one place as a sheet to read.
import type { Grant, Match, RuleKind, RuleSpec } from '../core/policy-spec'
import type { LocalDate } from '../core/scalars'
import type { Jurisdiction } from '../law/jurisdiction'
import { isInForce, type Provision } from '../law/provision'
import { matchInWords } from './plain-words'
import { ruleInWords } from './rule-words'

/** How parts of a sheet stand out. */
export interface SheetStyle {
  readonly bold: (text: string) => string
  readonly faint: (text: string) => string
}

/** What a reader asks first stands first. */
const HEADINGS: { readonly [K in RuleKind]: string } = {
  'quiet-hours': 'Hours and holidays',
  consent: 'Consent',
  'do-not-call': 'Do-not-call lists',
  'opt-out': 'Opt-outs',
  prohibition: 'Forbidden calls',
  'frequency-cap': 'How often',
  'cooling-off': 'Days of silence',
  'caller-identity': 'What is said',
  'caller-id': 'The number shown',
  recording: 'Recording',
  confirmation: 'Afterwards',
  abandonment: 'Abandoned calls',
  'reassigned-number': 'Reassigned numbers',
  emergency: 'Emergencies',
  registration: 'Registration',
  relationship: 'Relationships',
  invitation: 'Invitations',
}

const WIDTH = 110
const LABEL = 12

/**
 * The sheet, in lines: laws, what was read, every provision with its source, kind by kind, and the notes. What is not in force on the day says so.
 */
export function lawSheet(
  { id, name, laws, covers, provisions, notes = [] }: Jurisdiction,
  on: LocalDate,
  { bold, faint }: SheetStyle,
): readonly string[] {
  return [
    bold(`${name} (${id})`),
    ...(laws.length === 0 ? [] : ['', bold('Laws'), ...laws.flatMap(({ title, citation }) => wrapped(`${title}: ${citation}`, '  '))]),
    '',
    bold('What was read'),
    ...coverage(covers),
    '',
    bold(`Provisions (${provisions.length})`),
    ...byKind(provisions).flatMap(([kind, ofKind]) => [
      '',
      `  ${HEADINGS[kind]}`,
      ...ofKind.flatMap((provision) => ['', ...provisionLines(provision, on, bold, faint)]),
    ]),
    ...(notes.length === 0 ? [] : ['', bold('Notes'), ...notes.flatMap((note) => wrapped(note, '  - ', '    '))]),
  ]
}

function coverage(covers: Jurisdiction['covers']): readonly string[] {
  const kinds = (of: string): string =>
    Object.entries(covers)
      .filter(([, how]) => how === of)
      .map(([kind]) => kind)
      .join(', ')
  return [...labelled('provisions', kinds('provisions')), ...labelled('partly', kinds('partly')), ...labelled('none', kinds('none'))]
}

function provisionLines(provision: Provision, on: LocalDate, bold: SheetStyle['bold'], faint: SheetStyle['faint']): readonly string[] {
  const { id, attaches, citation, sources, inForce, verifiedOn, confidence, binding, note } = provision
  const { from, to } = inForce
  const period = `${from === 'unknown' ? 'long since' : `from ${from}`}${to === undefined ? '' : ` until ${to}, exclusive`}`
  return [
    `  ${bold(id)}  ${faint(citation)}`,
    ...whatItAsks(provision).flatMap(([label, text]) => (label === '' ? wrapped(text, '    ') : labelled(label, text))),
    ...labelled('attaches by', (attaches ?? ['location']).join(' or ')),
    ...labelled('in force', isInForce(provision, on) ? period : `${period}: ${to !== undefined && to <= on ? 'no longer' : 'not yet'}`),
    ...labelled('checked', `${verifiedOn}, confidence ${confidence}, ${binding}`),
    ...(note === undefined ? [] : labelled('note', note)),
    ...sources.map((source) => faint(`    ${''.padEnd(LABEL)}${source}`)),
  ]
}

/** What a provision asks, of which calls, and what lifts it: a label, none for the rule itself, and the words. */
export function whatItAsks({ rule, applies, unless, liftedBy = [] }: Provision): readonly (readonly [label: string, text: string])[] {
  return [
    ...ruleInWords(rule).map((words) => ['', words] as const),
    ['applies to', applies === undefined ? 'every call' : matchInWords(applies)],
    ...(unless === undefined ? [] : ([unless].flat() as readonly Match[]).map((match) => ['not to', matchInWords(match)] as const)),
    ...liftedBy.map((grant) => ['lifted by', grantInWords(grant)] as const),
  ]
}

/** The kinds in the order of the headings. */
function byKind(provisions: readonly Provision[]): readonly (readonly [RuleKind, readonly Provision[]])[] {
  return (Object.keys(HEADINGS) as RuleKind[]).flatMap((kind) => {
    const ofKind = provisions.filter(({ rule }) => kind in rule)
    return ofKind.length === 0 ? [] : [[kind, ofKind] as const]
  })
}

function grantInWords(grant: Grant): string {
  if ('all' in grant) return grant.all.map((one) => ruleInWords(one).join('; ')).join(', and ')
  const { when, ...spec } = grant
  return `${ruleInWords(spec as RuleSpec).join('; ')}${when === undefined ? '' : ` (where ${matchInWords(when)})`}`
}

function labelled(label: string, text: string): readonly string[] {
  return text === '' ? [] : wrapped(text, `    ${label.padEnd(LABEL)}`, ' '.repeat(LABEL + 4))
}

function wrapped(text: string, first: string, next: string = ' '.repeat(first.length)): readonly string[] {
  const lines: string[] = []
  let line = first
  let isBare = true
  for (const word of text.split(/\s+/)) {
    if (!isBare && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = next
      isBare = true
    }
    line += isBare ? word : ` ${word}`
    isBare = false
  }
  return [...lines, line]
}
