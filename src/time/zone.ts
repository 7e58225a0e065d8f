// Clocks of the world from dialgate's own tables: the same on every machine, whatever tz data its Node carries.
import type { TimeZone } from '../core/scalars'
import { commonSpans, histories, tzVersion } from './data/zones'

/** One zone of the tz database. All instants are epoch milliseconds. */
export interface Zone {
  readonly name: TimeZone
  /** How far its clock is east of UTC at that instant, in milliseconds. */
  offsetAt(at: number): number
  /**
   * The first instant after `at` at which the offset changes; where nothing is known of one, the edge of what is known
   * (`ZONES_KNOWN_FROM`, `ZONES_KNOWN_UNTIL`), and beyond that infinity.
   */
  nextChange(at: number): number
}

/** The first instant of which the tables know: 1970-01-01T00:00Z. */
export const ZONES_KNOWN_FROM = 0
/** The tables end with 2037 UTC; from this instant, a day earlier so that it holds in every zone, clocks count as unknown. */
export const ZONES_KNOWN_UNTIL = 2_145_830_400_000
/** Which tz database the tables come from: `2026f`. */
export const ZONES_VERSION: string = tzVersion

/**
 * The zone of that IANA name, links included (`US/Eastern`); undefined where the tz database has none. Names are case-sensitive.
 * @example
 * zoneOf('Asia/Kathmandu')?.offsetAt(0) // 19_800_000: five and a half hours, until 1986
 */
export function zoneOf(name: TimeZone): Zone | undefined {
  const known = zones.get(name)
  if (known !== undefined) return known
  const history = historyOf(name)
  if (history === undefined) return undefined
  const zone = zoneFrom(name, history)
  zones.set(name, zone)
  return zone
}

const zones = new Map<TimeZone, Zone>()
let lines: Map<TimeZone, string> | undefined

function historyOf(name: TimeZone): string | undefined {
  lines ??= new Map(
    histories
      .trim()
      .split('\n')
      .flatMap((line) => {
        const end = line.indexOf('|')
        const history = line.slice(end + 1)
        return line
          .slice(0, end)
          .split(' ')
          .map((sharing) => [sharing, history] as const)
      }),
  )
  return lines.get(name)
}

function zoneFrom(name: TimeZone, history: string): Zone {
  const { changes, offsets } = decode(history)
  // The stretch between two changes that was asked for last, and the one before it: most questions fall into them again, since a call
  // and what happened a month ago lie at most one change apart.
  let from = Infinity
  let to = -Infinity
  let offset = 0
  let earlierFrom = Infinity
  let earlierTo = -Infinity
  let earlierOffset = 0

  const seek = (at: number): void => {
    const wasFrom = from
    const wasTo = to
    const was = offset
    if (at >= earlierFrom && at < earlierTo) {
      from = earlierFrom
      to = earlierTo
      offset = earlierOffset
    } else search(at)
    earlierFrom = wasFrom
    earlierTo = wasTo
    earlierOffset = was
  }

  const search = (at: number): void => {
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((changes[middle] ?? Infinity) <= at) low = middle + 1
      else high = middle
    }
    from = changes[low - 1] ?? -Infinity
    to = changes[low] ?? Infinity
    offset = offsets[low] ?? 0
  }

  return {
    name,
    offsetAt(at) {
      if (at < from || at >= to) seek(at)
      return offset
    },
    nextChange(at) {
      if (at < ZONES_KNOWN_FROM) return ZONES_KNOWN_FROM
      if (at >= ZONES_KNOWN_UNTIL) return Infinity
      if (at < from || at >= to) seek(at)
      return to < ZONES_KNOWN_UNTIL ? to : ZONES_KNOWN_UNTIL
    },
  }
}

/** `offsets[i]` holds before `changes[i]`, the last one after them all. */
function decode(history: string): { readonly changes: readonly number[]; readonly offsets: readonly number[] } {
  const [offsetTexts = '', moves = ''] = history.split('|')
  const clocks = offsetTexts.split(' ').map((minutes) => Number(minutes) * 60_000)
  const spans = commonSpans.split(' ')
  const changes: number[] = []
  const offsets: number[] = [clocks[0] ?? 0]
  let [present, before, at] = [0, 1, 0]
  for (const [, letter, span, digit] of moves.matchAll(/(?:([A-Za-z])|\((\w+)\))(\d?)/g)) {
    at += Number.parseInt(span ?? spans[letterIndex(letter ?? '')] ?? '', 36) * 1000
    const next = digit === '' ? before : Number(digit)
    ;[before, present] = [present, next]
    changes.push(at)
    offsets.push(clocks[present] ?? 0)
  }
  return { changes, offsets }
}

function letterIndex(letter: string): number {
  const code = letter.charCodeAt(0)
  return code >= 97 ? code - 97 + 26 : code - 65
}
