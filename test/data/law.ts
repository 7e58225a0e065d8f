// Writes LAW.md: the law that dialgate carries, counted and at a glance.
import { fileURLToPath } from 'node:url'
import { changesBetween, changesInWords } from '../../src/cli/law-changes'
import { glanceOf } from '../../src/cli/law-glance'
import { LEGEND, markdownTable } from '../../src/cli/law-table'
import { LAW_VERSION } from '../../src/law/data-versions'
import { world } from '../../src/law/jurisdictions/world'
import { registers } from '../../src/law/registers'
import { calendars } from '../../src/time/calendars'

export const lawPath = fileURLToPath(new URL('../../LAW.md', import.meta.url))

/** The whole text. It speaks of the day on which the newest provision was checked, so that it changes with the law and not with the clock. */
export function lawSource(): string {
  const provisions = world.flatMap((law) => law.provisions)
  const rows = world.map((law) => glanceOf(law, LAW_VERSION))
  const nameOf = (id: string): string => world.find((law) => law.id === id)?.name ?? id
  const plain = (text: string): string => text
  return `${[
    '# The law that dialgate carries',
    '',
    `As of ${LAW_VERSION}. Written by \`npm run data\` from \`src/law\` and \`src/time/calendars\`; not legal advice. \`dialgate law US-FL\` prints what one`,
    'row leaves out: every provision with its exceptions, citation, sources, period in force, the day it was last checked, and how sure we are.',
    '',
    '## Counts',
    '',
    ...table(
      ['What', 'How many'],
      [
        ['Jurisdictions', count(world.length)],
        ['Countries and the EU', count(world.filter(({ id }) => !id.includes('-')).length)],
        ['States, provinces and regions', count(world.filter(({ id }) => id.includes('-')).length)],
        ['Provisions, of all periods', count(provisions.length)],
        ...tally(provisions.map(({ confidence }) => confidence)).map(([confidence, number]) => [`… of ${confidence} confidence`, count(number)]),
        ...tally(provisions.map(({ binding }) => binding)).map(([binding, number]) => [`… by ${binding}`, count(number)]),
        ...tally(provisions.map(({ rule }) => Object.keys(rule)[0] ?? '')).map(([kind, number]) => [`… on ${kind}`, count(number)]),
        ['Provisions that have ended', count(provisions.filter(({ inForce: { to } }) => to !== undefined && to <= LAW_VERSION).length)],
        ['Provisions that have yet to begin', count(provisions.filter(({ inForce: { from } }) => from !== 'unknown' && from > LAW_VERSION).length)],
        ['Registers', count(registers.length)],
        ['Holiday calendars', count(calendars.length)],
      ],
    ),
    '',
    '## Places',
    '',
    ...LEGEND,
    '',
    ...markdownTable(rows),
    '',
    '## What is about to change',
    '',
    '```text',
    ...changesInWords(changesBetween(world, LAW_VERSION, '9999-12-31'), nameOf, { bold: plain, faint: plain }),
    '```',
    '',
    '## Registers',
    '',
    ...table(
      ['ID', 'Register', 'Run by', 'Of', 'A listing means', 'Had as'],
      registers.map(({ id, name, operator, jurisdiction, polarity, access }) => [
        `\`${id}\``,
        name,
        operator,
        jurisdiction,
        polarity === 'positive' ? 'may be called' : 'do not call',
        access,
      ]),
    ),
    '',
    '## Holiday calendars',
    '',
    ...table(
      ['ID', 'Calendar', 'Citation', 'Checked', 'Confidence', 'Known until'],
      calendars.map(({ id, name, citation, verifiedOn, confidence, knownUntilOn }) => [
        `\`${id}\``,
        name,
        citation,
        verifiedOn,
        confidence,
        knownUntilOn ?? 'computed',
      ]),
    ),
  ].join('\n')}\n`
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(titles), line(titles.map(() => '--')), ...rows.map(line)]
}

/** How often each text occurs, the most frequent first. */
function tally(texts: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
}

function count(number: number): string {
  return String(number)
}
