// The rows of a CSV file, each with the line it begins on. Nothing is held but the chunk at hand.
import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { fault } from './fault'

/** A row of a file. */
export interface CsvRow {
  /** Where it begins, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** What is wrong with its quotation marks. */
  readonly malformed?: string
}

interface Chunk {
  readonly rows: readonly (readonly string[])[]
  /** Rows with faulty quotation marks, by their index in the chunk. */
  readonly malformed: ReadonlySet<number>
}

const LONGEST_ROW = 1 << 20
const MALFORMED = 'a quotation mark is missing or out of place'

/**
 * Reads rows from text whose lines end with a line feed, as many at a time as are there: a promise for each row would cost more than the
 * row. Rows without anything in them are passed over.
 * @throws Fault when a row is longer than a megabyte: a quotation mark was opened and never closed
 */
export async function* csvRows(text: AsyncIterable<string>, delimiter: string, file: string): AsyncGenerator<readonly CsvRow[]> {
  let line = 1
  const unclosed = () => fault(`${file}, line ${line}: a quotation mark is opened and not closed within a megabyte`)
  for await (const { rows, malformed } of chunksOf(text, delimiter, unclosed)) {
    const read: CsvRow[] = []
    for (const [index, cells] of rows.entries()) {
      const begins = line++
      for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
      if (cells.length === 1 && cells[0]?.trim() === '') continue
      read.push(malformed.has(index) ? { line: begins, cells, malformed: MALFORMED } : { line: begins, cells })
    }
    if (read.length > 0) yield read
  }
}

/** What papaparse reads of one chunk of text after the other; it reads on when it is asked to, so memory stays flat. */
async function* chunksOf(text: AsyncIterable<string>, delimiter: string, unclosed: () => Error): AsyncGenerator<Chunk> {
  const chunks: Chunk[] = []
  let ended: { readonly failed?: unknown } | undefined
  let wake = (): void => undefined
  let readOn = (): void => undefined
  let sinceLastRow = 0
  const end = (how: { readonly failed?: unknown }): void => {
    ended = how
    wake()
  }
  async function* measured(): AsyncGenerator<string> {
    for await (const part of text) {
      if (sinceLastRow > LONGEST_ROW) throw unclosed()
      sinceLastRow += part.length
      yield part
    }
  }
  const source = Readable.from(measured(), { highWaterMark: 1 })
  Papa.parse<string[]>(source, {
    delimiter,
    newline: '\n',
    chunk: ({ data, errors }, parser) => {
      if (data.length > 0) sinceLastRow = 0
      // The parser's own pause does not reach the stream, and the rest of the file would pile up before it.
      parser.pause()
      source.pause()
      readOn = () => {
        source.resume()
        parser.resume()
      }
      chunks.push({ rows: data, malformed: new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : []))) })
      wake()
    },
    complete: () => end({}),
    error: (failed: unknown) => end({ failed }),
  })
  try {
    for (;;) {
      const chunk = chunks.shift()
      if (chunk !== undefined) {
        yield chunk
        readOn()
      } else if (ended !== undefined) break
      else
        await new Promise<void>((done) => {
          wake = done
        })
    }
  } finally {
    source.destroy()
  }
  if ('failed' in ended) throw ended.failed
}
