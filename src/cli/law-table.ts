// The law of the world at a glance, a line per place.
import type { Glance } from './law-glance'

const COLUMNS = [
  ['ID', ({ id }: Glance) => id],
  ['Place', ({ name }: Glance) => name],
  ['Hours', ({ hours }: Glance) => hours],
  ['Holidays', ({ holidays }: Glance) => holidays],
  ['Consent', ({ consent }: Glance) => consent],
  ['Lists', ({ lists }: Glance) => lists],
  ['Caps', ({ caps }: Glance) => caps],
  ['Recording', ({ recording }: Glance) => recording],
  ['Provisions', ({ provisions }: Glance) => String(provisions)],
  ['Low', ({ confidence }: Glance) => String(confidence.low)],
  ['Checked', ({ checkedOn }: Glance) => checkedOn ?? '–'],
] as const

/** What the columns mean. */
export const LEGEND = [
  'A live, hand-dialled call that sells something ordinary to a consumer. – the law was read and asks nothing of such a call; ? not read: where a',
  'country and its parts leave hours or consent unread, the strict fallback joins in. What a part leaves open is its country’s; what a member',
  'state leaves open, the EU’s. Low: provisions in force of low confidence. Checked: when the one that waited longest was last checked.',
] as const

/** The rows as text in columns, under a header. */
export function textTable(rows: readonly Glance[], bold: (text: string) => string): readonly string[] {
  const cells = rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))
  const widths = COLUMNS.map(([title], column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [bold(line(COLUMNS.map(([title]) => title))), ...cells.map(line)]
}

/** The rows as a table in Markdown. */
export function markdownTable(rows: readonly Glance[]): readonly string[] {
  return [
    `| ${COLUMNS.map(([title]) => title).join(' | ')} |`,
    `| ${COLUMNS.map(() => '--').join(' | ')} |`,
    ...rows.map((row) => `| ${COLUMNS.map(([, cell]) => cell(row)).join(' | ')} |`),
  ]
}
