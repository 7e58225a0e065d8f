// The law of one place as a sheet to read.
import type { Grant, Match, RuleSpec } from '../core/policy-spec'
import type { Jurisdiction } from '../law/jurisdiction'
import type { Provision } from '../law/provision'
import { matchInWords } from './plain-words'
import { ruleInWords } from './rule-words'

/** How parts of a sheet stand out. */
export interface SheetStyle {
  readonly bold: (text: string) => string
  readonly faint: (text: string) => string
}

const WIDTH = 110
const LABEL = 12

/** The sheet, in lines: laws, what was read, every provision with its source, and the notes. */
export function lawSheet({ id, name, laws, covers, provisions, notes = [] }: Jurisdiction, { bold, faint }: SheetStyle): readonly string[] {
  return [
    bold(`${name} (${id})`),
    ...(laws.length === 0 ? [] : ['', bold('Laws'), ...laws.flatMap(({ title, citation }) => wrapped(`${title}: ${citation}`, '  '))]),
    '',
    bold('What was read'),
    ...coverage(covers),
    '',
    bold(`Provisions (${provisions.length})`),
    ...provisions.flatMap((provision) => ['', ...provisionLines(provision, bold, faint)]),
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

function provisionLines(provision: Provision, bold: SheetStyle['bold'], faint: SheetStyle['faint']): readonly string[] {
  const { id, rule, applies, unless, liftedBy = [], attaches, citation, sources, inForce, verifiedOn, confidence, binding, note } = provision
  return [
    `  ${bold(id)}  ${faint(citation)}`,
    ...ruleInWords(rule).flatMap((words) => wrapped(words, '    ')),
    ...labelled('applies to', applies === undefined ? 'every call' : matchInWords(applies)),
    ...(unless === undefined ? [] : ([unless].flat() as readonly Match[]).flatMap((match) => labelled('not to', matchInWords(match)))),
    ...liftedBy.flatMap((grant) => labelled('lifted by', grantInWords(grant))),
    ...labelled('attaches by', (attaches ?? ['location']).join(' or ')),
    ...labelled(
      'in force',
      `${inForce.from === 'unknown' ? 'long since' : `from ${inForce.from}`}${inForce.to === undefined ? '' : ` until ${inForce.to}, exclusive`}`,
    ),
    ...labelled('checked', `${verifiedOn}, confidence ${confidence}, ${binding}`),
    ...(note === undefined ? [] : labelled('note', note)),
    ...sources.map((source) => faint(`    ${''.padEnd(LABEL)}${source}`)),
  ]
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
