// The rows of a scrub as they are written: CSV with the original columns and what was found, or one JSON object per line.
import type { CsvFile } from './csv-file'
import type { CsvRow } from './csv-rows'
import { ADDED_COLUMNS, type RowCells, type Said } from './row-cells'
import type { Target } from './target-file'

/** Writes rows to a target. */
export interface RowWriter {
  /** Nothing is to be awaited while the row is only held for later. */
  row(row: CsvRow, found: RowCells): Promise<void> | undefined
}
/** Writes the rows that no call can be made of. */
export interface RejectWriter {
  row(row: CsvRow, cause: string): Promise<void> | undefined
}

/** The added columns as this file gets them: where it has a column of that name, ours is called `dialgate_status`. */
export function addedColumns(columns: readonly string[]): readonly string[] {
  const taken = new Set(columns.map((column) => column.toLowerCase()))
  return ADDED_COLUMNS.map((column) => (taken.has(column.toLowerCase()) ? `dialgate_${column}` : column))
}

/** Rows as CSV, separated as the file was. */
export async function csvWriter({ columns, delimiter }: CsvFile, target: Target): Promise<RowWriter> {
  const { text, write } = csvLines(delimiter, target)
  const tails = new WeakMap<Said, string>()
  const tailOf = (said: Said): string => {
    const known = tails.get(said)
    if (known !== undefined) return known
    const { status, windows, reasons, fixes, places, duties, atDial } = said
    const tail = text([status, windows, joined(reasons), joined(fixes), joined(places), joined(duties), joined(atDial)])
    tails.set(said, tail)
    return tail
  }
  await write(text([...columns, ...addedColumns(columns)]))
  return {
    row: ({ cells }, { number, said }) => {
      const own = cells.length === columns.length ? cells : columns.map((_, index) => cells[index] ?? '')
      return write(text(own) + delimiter + number + delimiter + tailOf(said))
    },
  }
}

/** Rows as JSON, one object per line. */
export async function jsonWriter({ columns }: CsvFile, target: Target): Promise<RowWriter> {
  return {
    row: ({ line, cells }, { number, said: { isOpenNow: _, ...said } }) => {
      const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
      return target.write(`${JSON.stringify({ line, row, number, ...said })}\n`)
    },
  }
}

/** Rejects as CSV: line, cause, and the row as it was, so that it can be mended. */
export async function rejectWriter({ columns, delimiter }: CsvFile, target: Target): Promise<RejectWriter> {
  const { text, write } = csvLines(delimiter, target)
  await write(text(['line', 'cause', ...columns]))
  return { row: ({ line, cells }, cause) => write(text([String(line), cause, ...cells])) }
}

/** Quotes what needs it and nothing else, as papaparse does, which takes five times as long. */
function csvLines(delimiter: string, target: Target) {
  const unsafe = new RegExp(`[\r\n"\uFEFF${delimiter}]|^ | $`)
  const cellText = (cell: string): string => (unsafe.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return {
    text: (cells: readonly string[]): string => {
      let text = ''
      for (let index = 0; index < cells.length; index++) text += index === 0 ? cellText(cells[0] ?? '') : delimiter + cellText(cells[index] ?? '')
      return text
    },
    write: (line: string): Promise<void> | undefined => target.write(`${line}\n`),
  }
}

function joined(texts: readonly string[]): string {
  return texts.length === 0 ? '' : texts.join('; ')
}
