// What a scrub says of a row, as the cells that are added to it.
import type { ScrubRow } from '../core/decision'
import type { Duty } from '../core/duty'
import type { Fix, Reason } from '../core/reason'
import type { Instant } from '../core/scalars'
import { fixes } from '../explain/fixes'
import { countedReasons } from '../gate/at-dial'
import { localText } from '../time/local'
import { type Zone, zoneOf } from '../time/zone'

/** The columns that a scrub adds. */
export const ADDED_COLUMNS = ['number', 'status', 'windows', 'reasons', 'fixes', 'places', 'duties', 'atDial'] as const

/** What is said of a row. */
export interface RowCells {
  /** In E.164. */
  readonly number: string
  readonly said: Said
}

/** What is said of all rows that are like it, the same object for each. */
export interface Said {
  readonly status: ScrubRow['status']
  /** Whether one of its windows holds the present. */
  readonly isOpenNow: boolean
  /** In the called party's local time: `08:00-20:00 America/New_York`; a date stands before what lies on another day. */
  readonly windows: string
  readonly reasons: readonly string[]
  readonly fixes: readonly string[]
  readonly places: readonly string[]
  readonly duties: readonly string[]
  readonly atDial: readonly string[]
}

/** Makes the cells of rows, asked at that instant. What many rows have in common is put in words once. */
export function rowCells(now: number): (row: ScrubRow) => RowCells {
  const fixesKept = new Map<string, readonly string[]>()
  const windowsKept = new Map<string, string>()
  const known = new WeakMap<ScrubRow['windows'], { readonly row: ScrubRow; readonly said: Said }>()
  const saidOf = (row: ScrubRow): Said => {
    const { decision, status } = row
    const counted = countedReasons(decision)
    const zone = firstZone(row)
    return {
      status,
      isOpenNow: row.windows.some(({ from, to }) => from <= now && now < to),
      windows: row.windows.length === 0 || zone === undefined ? '' : kept(windowsKept, windowsKey(row, zone), () => windowsInWords(row, zone)),
      reasons: distinct(counted.map(({ code }) => code)),
      fixes: status === 'callable' ? NONE : kept(fixesKept, counted.map(fixKey).join('\n'), () => fixesOf(counted)),
      places:
        decision.about?.whereabouts.jurisdictions.filter(({ by }) => by.some((attachment) => attachment !== 'caller-seat')).map(({ id }) => id) ??
        NONE,
      duties: decision.allowed ? distinct(decision.duties.map(dutyInWords)) : NONE,
      atDial: row.atDial,
    }
  }
  return (row) => {
    const number = row.decision.about?.to ?? ''
    const before = known.get(row.windows)
    if (before !== undefined && isAlike(before.row, row)) return { number, said: before.said }
    const said = saidOf(row)
    known.set(row.windows, { row, said })
    return { number, said }
  }
}

/** The gate answers rows that are alike with the same arrays. */
function isAlike(a: ScrubRow, b: ScrubRow): boolean {
  return (
    a.status === b.status &&
    a.atDial === b.atDial &&
    a.decision.reasons === b.decision.reasons &&
    (a.decision.allowed ? a.decision.duties : undefined) === (b.decision.allowed ? b.decision.duties : undefined) &&
    a.decision.about?.whereabouts.zones === b.decision.about?.whereabouts.zones &&
    a.decision.about?.whereabouts.jurisdictions === b.decision.about?.whereabouts.jurisdictions
  )
}

const NONE: readonly string[] = Object.freeze([])
const MOST_KEPT = 10_000

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const so = known.get(key)
  if (so !== undefined) return so
  const made = make()
  if (known.size < MOST_KEPT) known.set(key, made)
  return made
}

function fixesOf([first, ...rest]: readonly Reason[]): readonly string[] {
  return first === undefined ? NONE : fixes({ allowed: false, remedy: first.remedy ?? 'never', reasons: [first, ...rest] }).map(fixInWords)
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)]
}

function firstZone({ decision }: ScrubRow): Zone | undefined {
  const name = decision.about?.whereabouts.zones[0]
  return name === undefined ? undefined : zoneOf(name)
}

function windowsKey({ windows }: ScrubRow, zone: Zone): string {
  let key = zone.name as string
  for (const { from, to } of windows) key += ` ${from} ${to}`
  return key
}

/** The date stands before the first window, and wherever it changes; a window that ends with its day ends at 24:00. */
function windowsInWords({ windows }: ScrubRow, zone: Zone): string {
  let day = ''
  const parts = windows.map(({ from, to }) => {
    const [date = '', time = ''] = localText(zone, from).split('T')
    const start = date === day ? time : `${date} ${time}`
    day = date
    return `${start}-${endText(zone, to, date)}`
  })
  return `${parts.join(', ')} ${zone.name}`
}

function endText(zone: Zone, to: Instant, openedOn: string): string {
  const [date = '', time = ''] = localText(zone, to).split('T')
  if (date === openedOn) return time
  return time === '00:00' && localText(zone, to - 1).startsWith(openedOn) ? '24:00' : `${date} ${time}`
}

function fixKey({ code, origin, missing, remedy }: Reason): string {
  return `${code} ${origin?.id ?? ''} ${remedy ?? ''} ${missing === undefined ? '' : missing.join(' ')}`
}

/** `supply list us-fl`, `obtain-consent`, … */
function fixInWords({ remedy, supply }: Fix): string {
  return supply === undefined || supply.length === 0 ? remedy : `${remedy} ${supply.map(shortPath).join(' or ')}`
}

/** A list is called by its name: `list us-fl`. */
function shortPath(path: string): string {
  return path.startsWith('facts.listings.') ? `list ${path.slice('facts.listings.'.length)}` : path
}

function dutyInWords({ kind, what, code }: Duty): string {
  return what === undefined ? code : `${kind} ${what.join(' or ')}`
}
