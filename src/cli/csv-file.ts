// A CSV file as its head tells: what separates its cells, and what its columns are called.
import { parsePhoneNumber } from '../phone/number'
import { type CsvRow, csvRows } from './csv-rows'
import { decodedText } from './decoded-text'
import { emptyFile, fault } from './fault'

/** A CSV file, opened. */
export interface CsvFile {
  readonly delimiter: string
  /** As its header names them; numbers from 1 where the file has no header. */
  readonly columns: readonly string[]
  readonly hasHeader: boolean
  /** The line that was taken for the header, counted from 1. */
  readonly headerLine?: number
  /** The first row of data, to tell what a column holds. */
  readonly first: CsvRow
  /** All rows of data, as many at a time as are there. */
  readonly rows: AsyncIterable<readonly CsvRow[]>
}

const DELIMITERS = [',', ';', '\t'] as const

/**
 * Opens a CSV file: comma, semicolon or tab, told by the header line; a first row that holds a phone number, or no letter, is data and no header.
 * @param file as the user named it
 * @param isHeader whether a first row is a header; absent: as said above
 * @throws Fault when there is nothing in it, or no row besides the header
 */
export async function csvFile(
  bytes: AsyncIterable<Uint8Array | string>,
  file: string,
  isHeader: (cells: readonly string[]) => boolean = looksLikeHeader,
): Promise<CsvFile> {
  const text = decodedText(bytes, file)[Symbol.asyncIterator]()
  let head = ''
  let ended = false
  while (!ended && !head.trimStart().includes('\n')) {
    const part = await text.next()
    if (part.done === true) ended = true
    else head += part.value
  }
  if (head.trim() === '') throw emptyFile(file)
  const delimiter = delimiterOf(head.trimStart().split('\n')[0] ?? '')
  const rows = csvRows(continued(head, text), delimiter, file)
  const [top, ...others] = await nextOf(rows)
  if (top === undefined) throw emptyFile(file)
  const hasHeader = isHeader(top.cells)
  const columns = hasHeader ? named(top.cells, file) : top.cells.map((_, index) => String(index + 1))
  const data = !hasHeader ? [top, ...others] : others.length > 0 ? others : await nextOf(rows)
  const [first] = data
  if (first === undefined) throw fault(`${file} has a header and no rows`)
  return { delimiter, columns, hasHeader, ...(hasHeader ? { headerLine: top.line } : {}), first, rows: rowsFrom(data, rows) }
}

async function nextOf(rows: AsyncGenerator<readonly CsvRow[]>): Promise<readonly CsvRow[]> {
  const next = await rows.next()
  return next.done === true ? [] : next.value
}

async function* continued(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head
  for (let part = await rest.next(); part.done !== true; part = await rest.next()) yield part.value
}

async function* rowsFrom(first: readonly CsvRow[], rest: AsyncGenerator<readonly CsvRow[]>): AsyncGenerator<readonly CsvRow[]> {
  yield first
  yield* rest
}

function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  let best: string = DELIMITERS[0]
  let most = 0
  for (const delimiter of DELIMITERS) {
    const count = bare.split(delimiter).length - 1
    if (count > most) [best, most] = [delimiter, count]
  }
  return best
}

function named(cells: readonly string[], file: string): readonly string[] {
  const columns = cells.map((cell) => cell.trim())
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index)
  if (twice !== undefined) throw fault(`${file} has two columns \`${twice}\``)
  return columns
}

function looksLikeHeader(cells: readonly string[]): boolean {
  return !cells.some(isNumber) && cells.some((cell) => /\p{L}/u.test(cell))
}

/** Eight digits or more in a phone number's spelling: no header looks so, and no year does. */
function isNumber(cell: string): boolean {
  if (parsePhoneNumber(cell) !== undefined) return true
  const digits = cell.replace(/\D/g, '').length
  return digits >= 8 && digits <= 15 && /^[\d\s().+/-]+$/.test(cell)
}
