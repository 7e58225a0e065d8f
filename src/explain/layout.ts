// Columns for people to read: what, how, under which law.

/** One thing, with its citations. */
export interface Row {
  readonly label: string
  readonly text: string
  readonly citations: string
}

const WIDTH = 110
const INDENT = 2
const GAP = 2
const CITATIONS = 36

/** Rows as lines: citations stand in a column of their own, and text that is too long goes on below itself. */
export function layOut(rows: readonly Row[]): readonly string[] {
  const labels = Math.max(...rows.map(({ label }) => label.length))
  const cited = rows.some(({ citations }) => citations !== '')
  const indent = INDENT + (labels === 0 ? 0 : labels + GAP)
  const text = WIDTH - indent - (cited ? CITATIONS + GAP : 0)
  return rows.flatMap((row) => {
    const left = wrap(row.text, text)
    const right = wrap(row.citations, CITATIONS)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, line) => {
      const start = `${' '.repeat(INDENT)}${(line === 0 ? row.label : '').padEnd(indent - INDENT)}${left[line] ?? ''}`
      return (right[line] === undefined ? start : `${start.padEnd(indent + text + GAP)}${right[line]}`).trimEnd()
    })
  })
}

/** Breaks at spaces, but not after a paragraph sign; a word that is longer than a line gets a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<!§) /).filter((one) => one !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
