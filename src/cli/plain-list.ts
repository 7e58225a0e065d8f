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
import { aboutFile, fault } from './fault'
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

const FAULTS_SHOWN = 5

/**
 * Loads a list. A line that holds no number is refused and not passed over: it may be somebody who must not be called.
 * @throws Fault naming the lines
 */
export async function plainList({ id, file, drawnAt, country = countryOfList(id) }: ListFile): Promise<NumberList> {
  const options = country === undefined ? {} : { defaultCountry: country }
  const numbers: string[] = []
  const faults: string[] = []
  try {
    const { columns, hasHeader, rows, first } = await csvFile(createReadStream(file), file)
    const column = hasHeader ? (guessedColumns(columns).get('phone') ?? (columns.length === 1 ? 0 : undefined)) : 0
    if (column === undefined)
      throw fault(`${file} has no column that is known to hold phone numbers, only ${columns.map((name) => `\`${name}\``).join(', ')}`)
    const inTwo = !hasHeader && first.cells.length === 2 && /^\d{3}$/.test(first.cells[0] ?? '') && /^\d{7}$/.test(first.cells[1] ?? '')
    for await (const { line, cells } of rows) {
      const text = inTwo ? cells.join('') : (cells[column] ?? '').trim()
      if (text.startsWith('#')) continue
      const number = parsePhoneNumber(text, options)
      if (number === undefined)
        faults.push(`${file}, line ${line}: \`${text}\` is no phone number${country === undefined ? ' with its country code' : ` of ${country}`}`)
      else numbers.push(number)
    }
  } catch (error) {
    // The company may have no opt-outs yet.
    if (id === 'internal' && error instanceof Error && error.message === `${file} is empty`)
      return numberList({ id, drawnAt: drawnInstant(drawnAt, country, file), numbers })
    throw aboutFile(file, error)
  }
  if (faults.length > 0)
    throw fault(
      ...faults.slice(0, FAULTS_SHOWN),
      ...(faults.length > FAULTS_SHOWN ? [`${file}: and ${faults.length - FAULTS_SHOWN} more lines`] : []),
    )
  return numberList({ id, drawnAt: drawnInstant(drawnAt, country, file), numbers })
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
