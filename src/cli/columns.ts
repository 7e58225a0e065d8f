// Which column of a lead file says what: guessed from the headers, or given, and in either case said.
import { parsePhoneNumber } from '../phone/number'
import type { CsvFile } from './csv-file'
import { fault } from './fault'
import { guessedColumns, LEAD_FIELDS, type LeadField } from './lead-fields'
import { didYouMean, nearest } from './nearest'

/** The index of the column that fills a field. */
export type Columns = ReadonlyMap<LeadField, number>

/**
 * Settles the columns of a file. What is given wins: `column=field`, and `column=` for a column that is not to be read.
 * @throws Fault for a column or field that there is not, or when no column holds phone numbers
 */
export function columnsOf({ columns, hasHeader, first }: CsvFile, given: readonly string[], file: string): Columns {
  const settled = hasHeader ? guessedColumns(columns) : numberedColumns(first.cells)
  const claimed = new Set<LeadField>()
  for (const text of given) {
    const { index, field } = givenColumn(text, columns)
    for (const [other, at] of settled) if (at === index) settled.delete(other)
    if (field === undefined) continue
    if (claimed.has(field)) throw fault(`--map ${text}: two columns are given for ${field}`)
    claimed.add(field)
    settled.set(field, index)
  }
  if (!settled.has('phone'))
    throw fault(
      `${file} has no column that is known to hold phone numbers, only ${columns.map((name) => `\`${name}\``).join(', ')}: say which with --map COLUMN=phone`,
    )
  return settled
}

/** What was settled, in a line: `phone from \`Tel.\`, country from \`Land\`; not read: \`name\``. */
export function columnsInWords(settled: Columns, columns: readonly string[]): string {
  const read = LEAD_FIELDS.flatMap((field) => {
    const index = settled.get(field)
    return index === undefined ? [] : [`${field} from \`${columns[index]}\``]
  })
  const used = new Set(settled.values())
  const unread = columns.filter((name, index) => !used.has(index) && name !== '')
  return [read.join(', '), ...(unread.length === 0 ? [] : [`kept and not read: ${unread.map((name) => `\`${name}\``).join(', ')}`])].join('; ')
}

/** Without a header: the first column that holds a number with its country code, else the first of many digits. */
function numberedColumns(cells: readonly string[]): Map<LeadField, number> {
  const international = cells.findIndex((cell) => parsePhoneNumber(cell) !== undefined)
  const national = cells.findIndex((cell) => cell.replace(/\D/g, '').length >= 8)
  const index = international === -1 ? national : international
  return new Map(index === -1 ? [] : [['phone', index]])
}

function givenColumn(text: string, columns: readonly string[]): { readonly index: number; readonly field: LeadField | undefined } {
  const at = text.lastIndexOf('=')
  if (at === -1) throw fault(`--map ${text}: is not of the form COLUMN=FIELD`)
  const [column, name] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  const exact = columns.indexOf(column)
  const index = exact === -1 ? columns.findIndex((known) => known.toLowerCase() === column.toLowerCase()) : exact
  if (index === -1) throw fault(`--map ${text}: there is no column \`${column}\`${didYouMean(nearest(column, columns))}`)
  const field = LEAD_FIELDS.find((known) => known.toLowerCase() === name.toLowerCase())
  if (field === undefined && name !== '') throw fault(`--map ${text}: there is no field \`${name}\`: fields are ${LEAD_FIELDS.join(', ')}`)
  return { index, field }
}
