// The rows that wait for the gate's answer, in the order of the file.
import type { CsvRow } from './csv-rows'

/** A row that no call can be made of. */
export interface Unusable {
  readonly row: CsvRow
  readonly cause: string
}

/** A line in which unusable rows keep their place among those that the gate is asked about. */
export function rowsInLine() {
  let line: (CsvRow | Unusable)[] = []
  let next = 0
  const taken = (): void => {
    next++
    if (next < line.length) return
    line = []
    next = 0
  }
  return {
    /** At the end. */
    add(row: CsvRow, cause: string | undefined): void {
      line.push(cause === undefined ? row : { row, cause })
    },
    /** The unusable rows at the front. */
    *unusable(): Generator<Unusable> {
      for (let front = line[next]; front !== undefined && 'cause' in front; front = line[next]) {
        taken()
        yield front
      }
    },
    /** The row at the front, after the unusable ones. */
    next(): CsvRow | undefined {
      const front = line[next]
      if (front === undefined || 'cause' in front) return undefined
      taken()
      return front
    },
  }
}
