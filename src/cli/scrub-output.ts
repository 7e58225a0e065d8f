// The rows of a scrub as they are written: CSV with the original columns and what was found, or one JSON object per line.
import Papa from 'papaparse'
import type { CsvFile } from './csv-file'
import type { CsvRow } from './csv-rows'
import { ADDED_COLUMNS, type RowCells } from './row-cells'
import type { Target } from './target-file'

/** Writes rows to a target, many at a time. */
export interface RowWriter {
  /** Nothing is to be awaited while the row is only held for later. */
  row(row: CsvRow, found: RowCells): Promise<void> | undefined
  end(): Promise<void>
}
/** Writes the rows that no call can be made of. */
export interface RejectWriter {
  row(row: CsvRow, cause: string): Promise<void> | undefined
  end(): Promise<void>
}

const TOGETHER = 512

/** The added columns as this file gets them: where it has a column of that name, ours is called `dialgate_status`. */
export function addedColumns(columns: readonly string[]): readonly string[] {
  const taken = new Set(columns.map((column) => column.toLowerCase()))
  return ADDED_COLUMNS.map((column) => (taken.has(column.toLowerCase()) ? `dialgate_${column}` : column))
}

/** Rows as CSV, separated as the file was. */
export function csvWriter({ columns, delimiter }: CsvFile, target: Target): RowWriter {
  const lines = csvLines(delimiter, target)
  lines.hold([...columns, ...addedColumns(columns)])
  return {
    row: ({ cells }, { number, status, windows, reasons, fixes, places, duties, atDial }) => {
      const own = cells.length === columns.length ? cells : columns.map((_, index) => cells[index] ?? '')
      return lines.write([...own, number, status, windows, joined(reasons), joined(fixes), joined(places), joined(duties), joined(atDial)])
    },
    end: lines.end,
  }
}

/** Rows as JSON, one object per line. */
export function jsonWriter({ columns }: CsvFile, target: Target): RowWriter {
  return {
    row: ({ line, cells }, { isOpenNow: _, ...found }) => {
      const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
      return target.write(`${JSON.stringify({ line, row, ...found })}\n`)
    },
    end: async () => undefined,
  }
}

/** Rejects as CSV: line, cause, and the row as it was, so that it can be mended. */
export function rejectWriter({ columns, delimiter }: CsvFile, target: Target): RejectWriter {
  const lines = csvLines(delimiter, target)
  lines.hold(['line', 'cause', ...columns])
  return {
    row: ({ line, cells }, cause) => {
      return lines.write([String(line), cause, ...cells])
    },
    end: lines.end,
  }
}

function csvLines(delimiter: string, target: Target) {
  let held: (readonly string[])[] = []
  const flush = async (): Promise<void> => {
    const rows = held
    held = []
    if (rows.length > 0) await target.write(`${Papa.unparse(rows as string[][], { delimiter, newline: '\n' })}\n`)
  }
  return {
    hold: (cells: readonly string[]): void => {
      held.push(cells)
    },
    write: (cells: readonly string[]): Promise<void> | undefined => {
      held.push(cells)
      return held.length >= TOGETHER ? flush() : undefined
    },
    end: flush,
  }
}

function joined(texts: readonly string[]): string {
  return texts.length === 0 ? '' : texts.join('; ')
}
