// What a scrub counted.
import type { ScrubStatus } from '../core/decision'
import type { Said } from './row-cells'

/** Counts of rows, to be added to. */
export interface ScrubCounts {
  readonly rows: number
  readonly unusable: number
  readonly written: number
  /** Of the callable, those that may be called at the instant of the scrub. */
  readonly callableNow: number
  readonly statuses: { readonly [status in ScrubStatus]: number }
  /** By code, of rows that are not callable; most frequent first. A row can have several. */
  readonly reasons: { readonly [code: string]: number }
  /** By what would help, likewise. */
  readonly fixes: { readonly [fix: string]: number }
}

const STATUS_WORDS: { readonly [status in ScrubStatus]: string } = {
  callable: 'may be called in the windows given',
  wait: 'not on this day; only time helps',
  supply: 'something must be supplied or refreshed first',
  blocked: 'not without consent, a different call, or at all',
}

/** Counts row by row. */
export function scrubCounter() {
  // Rows that are alike share what is said of them, and are told apart only once, at the end.
  const alike = new Map<Said, number>()
  let rows = 0
  let unusable = 0
  let written = 0
  return {
    row(said: Said, isWritten: boolean): void {
      rows++
      if (isWritten) written++
      alike.set(said, (alike.get(said) ?? 0) + 1)
    },
    unusable(): void {
      rows++
      unusable++
    },
    rejected: (): number => unusable,
    rows: (): number => rows,
    counts(): ScrubCounts {
      const statuses = { callable: 0, wait: 0, supply: 0, blocked: 0 }
      const reasons = new Map<string, number>()
      const fixes = new Map<string, number>()
      let callableNow = 0
      for (const [{ status, isOpenNow, reasons: codes, fixes: acts }, count] of alike) {
        statuses[status] += count
        if (isOpenNow) callableNow += count
        if (status === 'callable') continue
        for (const code of codes) reasons.set(code, (reasons.get(code) ?? 0) + count)
        for (const act of acts) fixes.set(act, (fixes.get(act) ?? 0) + count)
      }
      return { rows, unusable, written, callableNow, statuses, reasons: byFrequency(reasons), fixes: byFrequency(fixes) }
    },
  }
}

/** The counts as lines. */
export function summaryLines({ rows, unusable, callableNow, statuses, reasons, fixes }: ScrubCounts): readonly string[] {
  const width = String(rows).length
  const line = (count: number, what: string): string => `  ${String(count).padStart(width)}  ${what}`
  const words = {
    ...STATUS_WORDS,
    callable: callableNow === 0 ? STATUS_WORDS.callable : `now ${callableNow}, later ${statuses.callable - callableNow}`,
  }
  const named = Object.entries(words).map(([status, meaning]) => line(statuses[status as ScrubStatus], `${status.padEnd(9)} ${meaning}`))
  const section = (title: string, counts: { readonly [key: string]: number }): readonly string[] =>
    Object.keys(counts).length === 0 ? [] : ['', title, ...Object.entries(counts).map(([what, count]) => line(count, what))]
  return [
    `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    ...named,
    ...(unusable === 0 ? [] : [line(unusable, 'unusable  no call can be made of them')]),
    ...section('Why not (a row can have several reasons)', reasons),
    ...section('What would help', fixes),
  ]
}

function byFrequency(counts: ReadonlyMap<string, number>): { readonly [key: string]: number } {
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
}
