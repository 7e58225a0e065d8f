// A do-not-call list as a plain file: one number per line in any spelling, or CSV with a header.
import { createReadStream } from 'node:fs'
import type { Instant } from '../core/scalars'
import { type NumberList, numberList } from '../lists/number-list'
import { parsePhoneNumber } from '../phone/number'
import { zonesOfPlace } from '../phone/whereabouts'
import { toInstant } from '../time/instants'
import { dayOf, startOfDay } from '../time/local'
import { zoneOf } from '../time/zone'
import { csvFile } from './csv-file'
import type { CsvRow } from './csv-rows'
import { aboutFile, fault, isEmptyFile } from './fault'
import { guessedColumns } from './lead-fields'

/** A list file, as `--list` and the configuration name it. */
export interface ListFile {
  readonly id: string
  readonly file: string
  /** A date, which counts from its beginning where the list is from, or an instant with an offset. */
  readonly drawnAt: string
  /** Of national spellings. Absent: the country that the id begins with, as `gb-tps` does. */
  readonly country?: string
}

/** What was loaded, in a line for stderr. */
export function loadedInWords({ list, unassigned, header }: LoadedList, drawnAt: string): string {
  const besides = unassigned === 0 ? '' : `; ${unassigned} more ${unassigned === 1 ? 'is' : 'are'} assigned to nobody and cannot be called`
  const taken = header === undefined ? '' : `; line ${header.line}, \`${header.text}\`, was taken for the header`
  return `list ${list.id}: ${list.size} ${list.size === 1 ? 'number' : 'numbers'}, drawn ${drawnAt}${besides}${taken}`
}

/** A list, loaded. */
export interface LoadedList {
  readonly list: NumberList
  /** Numbers on it that no numbering plan knows: nobody can be called on them. */
  readonly unassigned: number
  /** The line that was taken for a header and not for somebody who is listed. */
  readonly header?: { readonly line: number; readonly text: string }
}

const FAULTS_SHOWN = 5
const MOST_UNASSIGNED = 0.1
const LIKE_A_NUMBER = /^\+?[\d\s().\/-]+$/

/**
 * Loads a list. A line that is no number at all is refused and not passed over: it may be somebody who must not be called. A number that
 * is assigned to nobody is passed over, unless so many are that the file must be of another country.
 * @param now no copy can have been drawn after it
 * @throws Fault naming the lines
 */
export async function plainList({ id, file, drawnAt, country = countryOfList(id) }: ListFile, now: number): Promise<LoadedList> {
  const options = country === undefined ? {} : { defaultCountry: country }
  const drawn = drawnInstant(drawnAt, country, file)
  if (drawn > now) throw fault(`list ${id}: drawn ${drawnAt}, which is in the future`)
  const numbers: string[] = []
  const faults: string[] = []
  const unassigned: string[] = []
  const { header, entries: all } = await entriesOf(file, id)
  for await (const entries of all)
    for (const { line, text } of entries) {
      const number = parsePhoneNumber(text, options)
      if (number !== undefined) numbers.push(number)
      else if (country !== undefined && LIKE_A_NUMBER.test(text) && text.replace(/\D/g, '').length >= 7) unassigned.push(`line ${line}: \`${text}\``)
      else faults.push(`${file}, line ${line}: \`${text}\` is no phone number${country === undefined ? ' with its country code' : ` of ${country}`}`)
    }
  if (faults.length > 0)
    throw fault(
      ...faults.slice(0, FAULTS_SHOWN),
      ...(faults.length > FAULTS_SHOWN ? [`${file}: and ${faults.length - FAULTS_SHOWN} more lines`] : []),
    )
  if (unassigned.length > MOST_UNASSIGNED * (numbers.length + unassigned.length))
    throw fault(
      `${file}: ${unassigned.length} of ${numbers.length + unassigned.length} numbers are not assigned in ${country}, such as ${unassigned[0]}`,
    )
  return { list: numberList({ id, drawnAt: drawn, numbers }), unassigned: unassigned.length, ...(header === undefined ? {} : { header }) }
}

interface Entry {
  readonly line: number
  readonly text: string
}

async function entriesOf(file: string, id: string): Promise<Pick<LoadedList, 'header'> & { readonly entries: AsyncIterable<readonly Entry[]> }> {
  try {
    const { columns, hasHeader, headerLine, delimiter, rows } = await csvFile(createReadStream(file), file, isListHeader)
    const column = hasHeader ? (guessedColumns(columns).get('phone') ?? (columns.length === 1 ? 0 : undefined)) : 0
    if (column === undefined)
      throw fault(`${file} has no column that is known to hold phone numbers, only ${columns.map((name) => `\`${name}\``).join(', ')}`)
    const entries = entriesIn(rows, column, hasHeader, file)
    return headerLine === undefined ? { entries } : { entries, header: { line: headerLine, text: columns.join(delimiter) } }
  } catch (error) {
    // The company may have no opt-outs yet; a register's copy without a number was not loaded.
    if (id === 'internal' && isEmptyFile(error)) return { entries: nothing() }
    throw aboutFile(file, error)
  }
}

async function* entriesIn(
  rows: AsyncIterable<readonly CsvRow[]>,
  column: number,
  hasHeader: boolean,
  file: string,
): AsyncGenerator<readonly Entry[]> {
  try {
    for await (const some of rows)
      yield some.flatMap(({ line, cells }) => {
        const [area = '', rest = ''] = cells
        // As the American registers write it: area code, comma, seven digits.
        const isInTwo = !hasHeader && cells.length === 2 && /^\d{3}$/.test(area) && /^\d{7}$/.test(rest)
        const text = isInTwo ? area + rest : (cells[column] ?? '').trim()
        return text.startsWith('#') ? [] : [{ line, text }]
      })
  } catch (error) {
    throw aboutFile(file, error)
  }
}

async function* nothing(): AsyncGenerator<never> {}

/** What holds a figure or an at sign may be somebody, mistyped, who must not be called. */
function isListHeader(cells: readonly string[]): boolean {
  return !cells.some((cell) => /[\p{N}@]/u.test(cell)) && !cells[0]?.trimStart().startsWith('#') && cells.some((cell) => /\p{L}/u.test(cell))
}

/** `gb-tps` is British; `internal` is of nowhere. */
function countryOfList(id: string): string | undefined {
  const country = /^([a-z]{2})-/.exec(id)?.[1]?.toUpperCase()
  return country !== undefined && zonesOfPlace({ country }).length > 0 ? country : undefined
}

/** A date alone is its first moment on the earliest clock of the country, so that a copy never seems fresher than it is. */
function drawnInstant(text: string, country: string | undefined, file: string): Instant {
  const instant = toInstant(text)
  if (instant !== undefined) return instant
  const midnight = toInstant(text, { dateOnly: true })
  if (midnight === undefined) throw fault(`${file}: \`${text}\` is no date such as \`2026-11-20\`, and no instant with an offset`)
  const zones = zonesOfPlace({ country: country ?? '' }).flatMap((name) => zoneOf(name) ?? [])
  return zones.length === 0 ? midnight : (Math.min(...zones.map((zone) => startOfDay(zone, dayOf(text)))) as Instant)
}
