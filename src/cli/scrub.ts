// `dialgate scrub`: a lead file checked row by row.
import { resolve } from 'node:path'
import type { ScrubRow, ScrubStatus } from '../core/decision'
import { createGate } from '../gate/create-gate'
import { memoryStores } from '../stores/memory'
import { columnsInWords, columnsOf } from './columns'
import { type Config, readConfig, readFrom } from './config'
import { csvFile } from './csv-file'
import { fault } from './fault'
import { dayOption, instantOption } from './instants'
import { EXIT, type Io, print } from './io'
import { type LeadCall, leadReader } from './lead-call'
import { doubtOfList } from './list-ids'
import { countryOption } from './place-options'
import { type ListFile, loadedInWords, plainList } from './plain-list'
import { progress } from './progress'
import { rowCells } from './row-cells'
import { rowsInLine, type Unusable } from './rows-in-line'
import { csvWriter, jsonWriter, rejectWriter } from './scrub-output'
import { scrubCounter, summaryLines } from './scrub-summary'
import { sourceOf } from './source-bytes'
import { type Target, targetFile, targetStream } from './target-file'

/** The flags of `dialgate scrub`. */
export interface ScrubOptions {
  readonly config?: string
  readonly on?: string
  readonly at?: string
  readonly list: readonly string[]
  readonly drawn: readonly string[]
  readonly map: readonly string[]
  readonly country?: string
  readonly out?: string
  readonly rejects?: string
  readonly only?: string
  readonly json?: true
}

const STATUSES: readonly ScrubStatus[] = ['callable', 'wait', 'supply', 'blocked']
const REJECTS_SAID = 5
const TICK_EVERY = 512

/**
 * Scrubs a file. Rows of which no call can be made go to the rejects, and the run goes on.
 * @returns the exit code: 0, or 1 when some rows were unusable
 */
export async function scrub(file: string, options: ScrubOptions, io: Io): Promise<number> {
  const country = countryOption(options.country)
  const config = await readConfig(options.config)
  const on = dayOption(options.on)
  const at = instantOption(options.at) ?? io.now()
  const only = statusesOf(options.only)
  refuseSameFiles(file, options)
  const gate = await gateOf(config, listFilesOf(options, country), at, io, options.config)
  const source = await sourceOf(file, io)
  const csv = await csvFile(source.bytes, source.name)
  const columns = columnsOf(csv, options.map, source.name)
  print(io.stderr, `${csv.hasHeader ? 'columns' : 'no header; columns'}: ${columnsInWords(columns, csv.columns)}`)
  const fallback = country ?? config.defaults.defaultCountry
  const readLead = leadReader({ columns, width: csv.columns.length, ...(fallback === undefined ? {} : { country: fallback }) })
  const cellsOf = rowCells(at)
  const counter = scrubCounter()
  const shown = progress(io)

  const targets: Target[] = []
  const target = async (path: string | undefined): Promise<Target> => {
    const made = path === undefined || path === '-' ? targetStream(io.stdout) : await targetFile(path)
    targets.unshift(made)
    return made
  }
  try {
    const out = await (options.json ? jsonWriter : csvWriter)(csv, await target(options.out))
    const rejects = options.rejects === undefined ? undefined : await rejectWriter(csv, await target(options.rejects))
    const waiting = rowsInLine()
    const reject = ({ row, cause }: Unusable): Promise<void> | undefined => {
      counter.unusable()
      if (rejects !== undefined) return rejects.row(row, cause)
      if (counter.rejected() <= REJECTS_SAID) print(io.stderr, `${source.name}, line ${row.line}: ${cause}`)
      else if (counter.rejected() === REJECTS_SAID + 1) print(io.stderr, 'and more; --rejects FILE gets them all')
      return undefined
    }
    async function* calls(): AsyncGenerator<LeadCall> {
      for await (const rows of csv.rows) {
        if (io.signal.aborted) throw interrupted(options)
        for (const row of rows) {
          const lead = readLead(row)
          waiting.add(row, 'unusable' in lead ? lead.unusable : undefined)
          if ('call' in lead) yield lead.call
        }
      }
    }
    // Of what is awaited most is only held for later; a promise that nobody needs would cost as much as the row.
    for await (const answer of gate.scrub(calls(), on === undefined ? {} : { on })) {
      for (const unusable of waiting.unusable()) await reject(unusable)
      const row = waiting.next()
      if (row === undefined) break
      const cause = causeOf(answer)
      let written: Promise<void> | undefined
      if (cause !== undefined) written = reject({ row, cause })
      else {
        const cells = cellsOf(answer)
        const isWanted = only === undefined || only.has(cells.said.status)
        counter.row(cells.said, isWanted)
        if (isWanted) written = out.row(row, cells)
      }
      if (written !== undefined) await written
      if (counter.rows() % TICK_EVERY === 0) shown.tick(counter.rows(), source.fraction())
    }
    for (const unusable of waiting.unusable()) await reject(unusable)
    if (io.signal.aborted) throw interrupted(options)
    for (const one of targets) await one.complete()
  } catch (error) {
    for (const one of targets) await one.discard()
    throw io.signal.aborted ? interrupted(options) : error
  } finally {
    shown.clear()
  }
  const counts = counter.counts()
  const isStdout = options.out === undefined || options.out === '-'
  print(isStdout ? io.stderr : io.stdout, ...(options.json ? [JSON.stringify(counts)] : summaryLines(counts)))
  return counts.unusable > 0 ? EXIT.unusable : EXIT.done
}

async function gateOf(config: Config, listed: readonly ListFile[], at: number, io: Io, file: string | undefined) {
  const assumed = { mode: 'live', purpose: 'marketing', seller: { id: 'seller' } } as const
  const missing = Object.keys(assumed).filter((key) => !(key in config.defaults))
  if (missing.length > 0)
    print(io.stderr, `not in the configuration: ${missing.join(', ')}; taken for live marketing calls of a seller of unknown seat`)
  const files = [...config.lists, ...listed]
  for (const { id } of files) {
    const doubt = doubtOfList(id, config.policy)
    if (doubt !== undefined) print(io.stderr, doubt)
  }
  const loaded = await Promise.all(files.map((one) => plainList(one, Math.max(at, io.now()))))
  for (const [index, one] of loaded.entries()) print(io.stderr, loadedInWords(one, files[index]?.drawnAt ?? ''))
  return readFrom([{ file: file ?? 'the configuration', under: '', keys: {} }], () =>
    createGate({
      policy: config.policy,
      stores: memoryStores(),
      facts: config.facts,
      lists: loaded.map(({ list }) => list),
      defaults: { ...assumed, ...config.defaults },
      clock: () => at,
      ...(config.whereabouts === undefined ? {} : { whereabouts: config.whereabouts }),
      ...(config.timeout === undefined ? {} : { timeout: config.timeout }),
    }),
  )
}

/** Each `--list` has the `--drawn` of its place, or they share one. */
function listFilesOf({ list, drawn }: ScrubOptions, country: string | undefined): readonly ListFile[] {
  if (drawn.length > list.length) throw fault('--drawn without a --list: each says when the copy of a list was drawn')
  return list.map((text, index) => {
    const at = text.indexOf('=')
    if (at < 1 || at === text.length - 1) throw fault(`--list ${text}: is not of the form ID=FILE, such as gb-tps=tps.txt`)
    const drawnAt = drawn.length === 1 ? drawn[0] : drawn[index]
    if (drawnAt === undefined) throw fault(`--list ${text}: needs --drawn DATE, the day on which the copy was drawn`)
    const id = text.slice(0, at)
    return { id, file: text.slice(at + 1), drawnAt, ...(id === 'internal' && country !== undefined ? { country } : {}) }
  })
}

function statusesOf(text: string | undefined): ReadonlySet<ScrubStatus> | undefined {
  if (text === undefined) return undefined
  const named = text.split(',').map((word) => word.trim())
  const wanted = STATUSES.filter((status) => named.includes(status))
  if (wanted.length < named.length) throw fault(`--only ${text}: statuses are ${STATUSES.join(', ')}`)
  return new Set(wanted)
}

/** Why a row is no call that could be made: it was not read, or its number is none. */
function causeOf({ decision, call }: ScrubRow): string | undefined {
  if (decision.allowed) return undefined
  const [{ code, observed }] = decision.reasons
  if (code === 'whereabouts/invalid-number')
    return `\`${call.to}\` is no phone number${call.defaultCountry === undefined ? ' with its country code' : ` of ${call.defaultCountry}`}`
  if (code !== 'call/invalid') return undefined
  const issues = Array.isArray(observed) ? (observed as readonly { readonly path?: string; readonly message?: string }[]) : []
  return issues.map(({ path, message }) => `${path}: ${message}`).join('; ')
}

function refuseSameFiles(file: string, { out, rejects }: ScrubOptions): void {
  const named = [file, out, rejects].flatMap((path) => (path === undefined || path === '-' ? [] : [resolve(path)]))
  if (new Set(named).size < named.length) throw fault('the lead file, --out and --rejects must be three different files')
}

function interrupted({ out }: ScrubOptions): Error {
  const fate = out === undefined || out === '-' ? 'what was written so far is not the whole' : 'nothing was written'
  return Object.assign(fault(`stopped; ${fate}`), { exitCode: EXIT.interrupted })
}
