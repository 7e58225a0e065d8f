// `dialgate law`: the law of a place as a sheet to read, the world at a glance, what changes, and what nobody has checked for long.
import pc from 'picocolors'
import { type LocalDate, localDateSchema } from '../core/scalars'
import type { Jurisdiction } from '../law/jurisdiction'
import { world } from '../law/jurisdictions/world'
import { isInForce } from '../law/provision'
import { calendars } from '../time/calendars'
import { DAY, dateOf } from '../time/civil'
import { fault } from './fault'
import { dayOption } from './instants'
import { EXIT, type Io, print } from './io'
import { changesBetween, changesInWords } from './law-changes'
import { glanceOf } from './law-glance'
import { lawSheet, type SheetStyle } from './law-sheet'
import { uncheckedFor, uncheckedInWords } from './law-stale'
import { LEGEND, textTable } from './law-table'
import { didYouMean, nearest } from './nearest'
import { countryReader, regionsByCountry } from './place-names'

/** The flags of `dialgate law`. */
export interface LawOptions {
  readonly json?: true
  readonly on?: string
  readonly table?: true
  readonly stale?: string
  readonly diff?: readonly string[]
}

/**
 * Prints one jurisdiction by its id, or lists them all; or answers `--table`, `--stale`, `--diff` for a place and its parts, or the world.
 * @throws Fault with the nearest ids, or for a flag that cannot be read
 */
export async function law(id: string | undefined, options: LawOptions, io: Io): Promise<number> {
  const { dates, place } = datesAndPlace(options.diff, id)
  const found = place === undefined ? undefined : jurisdictionCalled(place)
  const laws = found === undefined ? world : world.filter((one) => one.id === found.id || one.id.startsWith(`${found.id}-`))
  const day = dayOption(options.on)
  const today = day ?? dateOf(Math.floor(io.now() / DAY))
  if (options.table) printTable(laws, today, options, io)
  else if (options.stale !== undefined) printUnchecked(daysOf(options.stale), today, laws, found === undefined, options, io)
  else if (dates !== undefined) printChanges(laws, dates, options, io)
  else if (found === undefined) printPlaces(options, io)
  else printSheet(found, day, today, options, io)
  return EXIT.done
}

function printSheet(law: Jurisdiction, day: LocalDate | undefined, today: LocalDate, { json }: LawOptions, io: Io): void {
  const provisions = day === undefined ? law.provisions : law.provisions.filter((provision) => isInForce(provision, day))
  print(io.stdout, ...(json ? [asJson({ ...law, provisions })] : lawSheet({ ...law, provisions }, today, styleOf(io))))
}

function printPlaces({ json }: LawOptions, io: Io): void {
  const places = world.map(({ id, name }) => ({ id, name }))
  const width = Math.max(...places.map(({ id }) => id.length))
  print(io.stdout, ...(json ? [asJson(places)] : places.map(({ id, name }) => `${id.padEnd(width)}  ${name}`)))
}

function printTable(laws: readonly Jurisdiction[], on: LocalDate, { json }: LawOptions, io: Io): void {
  const rows = laws.map((law) => glanceOf(law, on))
  const { bold, faint } = styleOf(io)
  print(io.stdout, ...(json ? [asJson(rows)] : [...textTable(rows, bold), '', ...LEGEND.map(faint)]))
}

/** Calendars belong to the world: several places share one. */
function printUnchecked(days: number, on: LocalDate, laws: readonly Jurisdiction[], isWorld: boolean, { json }: LawOptions, io: Io): void {
  const unchecked = uncheckedFor(days, on, laws, isWorld ? calendars : [])
  const nothing = `nothing has gone unchecked for ${days} ${days === 1 ? 'day' : 'days'} or more on ${on}`
  print(io.stdout, ...(json ? [asJson(unchecked)] : unchecked.length === 0 ? [nothing] : uncheckedInWords(unchecked)))
}

function printChanges(laws: readonly Jurisdiction[], [after, upTo]: readonly [LocalDate, LocalDate], { json }: LawOptions, io: Io): void {
  const changes = changesBetween(laws, after, upTo)
  const nameOf = (id: string): string => world.find((one) => one.id === id)?.name ?? id
  const nothing = `no law begins or ends after ${after} and up to ${upTo}`
  print(io.stdout, ...(json ? [asJson(changes)] : changes.length === 0 ? [nothing] : changesInWords(changes, nameOf, styleOf(io))))
}

/** A flag that takes two days swallows a place that follows them. */
function datesAndPlace(
  diff: readonly string[] | undefined,
  id: string | undefined,
): { readonly dates?: readonly [LocalDate, LocalDate]; readonly place?: string } {
  const place = id ?? diff?.[2]
  const named = place === undefined ? {} : { place }
  if (diff === undefined) return named
  const [after, upTo] = diff.slice(0, 2).map((text) => localDateSchema.safeParse(text).data)
  if (after === undefined || upTo === undefined || diff.length > (id === undefined ? 3 : 2))
    throw fault(`--diff ${diff.join(' ')}: needs two dates such as 2026-01-01 2027-01-01`)
  if (upTo < after) throw fault(`--diff ${after} ${upTo}: the earlier day comes first`)
  return { dates: [after, upTo], ...named }
}

function daysOf(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw fault(`--stale ${text}: is no number of days such as 180`)
  return Number(text)
}

function jurisdictionCalled(id: string): Jurisdiction {
  const wanted = id.toLowerCase()
  const found = world.find((one) => one.id.toLowerCase() === wanted) ?? world.find(({ name }) => name.toLowerCase() === wanted) ?? countryCalled(id)
  if (found !== undefined) return found
  const country = /^([a-z]{2})-/.exec(wanted)?.[1]?.toUpperCase()
  if (country !== undefined && regionsByCountry()(country).matter === false && world.some((one) => one.id === country))
    throw fault(`${id.toUpperCase()}: no law of its own is carried; see ${country}`)
  const byId = nearest(
    id,
    world.map((one) => one.id),
  )
  const byName = world.filter(({ name }) => nearest(id, [name]).length > 0).map((one) => one.id)
  const ids = [...new Set([...byId, ...byName])].slice(0, 4)
  throw fault(`there is no law of \`${id}\`${didYouMean(ids)}${ids.length === 0 ? ';' : ''} \`dialgate law\` lists all`)
}

/** `UK`, `Deutschland`. */
function countryCalled(text: string): Jurisdiction | undefined {
  const country = countryReader()(text)
  return country === undefined ? undefined : world.find(({ id }) => id === country)
}

function styleOf({ color }: Io): SheetStyle {
  const plain = (text: string): string => text
  return color ? { bold: pc.bold, faint: pc.dim } : { bold: plain, faint: plain }
}

function asJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
