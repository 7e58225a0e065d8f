// `dialgate scrub` under the full policy: lawful(), three lists, house rules. Rows a second of CPU time, and the memory of two sizes of
// file, beside what one would write plainly: papaparse, libphonenumber-js and a Set, which asks no law at all.
// ROWS=1000000 npm run bench -- scrub measures a longer file than the usual two.

import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import Papa from 'papaparse'
import { run } from '../../src/cli/run'

const place = mkdtempSync(join(tmpdir(), 'dialgate-bench-'))
const at = (name: string) => join(place, name)
const digits = (index: number, width: number) => String(index).padStart(width, '0')

const AREAS = [
  ['305', 'FL'],
  ['212', 'NY'],
  ['415', 'CA'],
  ['713', 'TX'],
  ['206', 'WA'],
  ['312', 'IL'],
  ['404', 'GA'],
  ['617', 'MA'],
  ['303', 'CO'],
  ['480', 'AZ'],
] as const

/** A lead file: two thirds American in four spellings, a third British. */
async function leads(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file)
  out.write('id,name,phone,country,state,zip,audience\n')
  for (let index = 0; index < rows; index++) {
    const [area, state] = AREAS[index % AREAS.length] as (typeof AREAS)[number]
    const exchange = 200 + ((index * 7) % 700) + ((200 + ((index * 7) % 700)) % 100 === 11 ? 1 : 0)
    const line = digits((index * 13) % 10_000, 4)
    const american = [`(${area}) ${exchange}-${line}`, `+1${area}${exchange}${line}`, `${area}-${exchange}-${line}`, `1 ${area} ${exchange} ${line}`][
      index % 4
    ]
    const row = index % 3 === 0 ? `020 7946 ${line},GB,,SW1A 1AA` : `${american},US,${state},00001`
    if (!out.write(`L${index},"Doe, Jane ${index}",${row},consumer\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

const american = Array.from(
  { length: 20_000 },
  (_, index) => `${AREAS[index % AREAS.length]?.[0]},${200 + (index % 700)}${digits((index * 13) % 10_000, 4)}`,
)
writeFileSync(at('us-national.txt'), american.filter((text) => !/,.11/.test(text)).join('\n'))
writeFileSync(at('us-fl.txt'), american.filter((text) => text.startsWith('305') && !/,.11/.test(text)).join('\n'))
writeFileSync(at('gb-tps.txt'), Array.from({ length: 1000 }, (_, index) => `0207946${digits(index, 4)}`).join('\n'))
writeFileSync(
  at('dialgate.json'),
  JSON.stringify({
    policy: {
      every: [
        { lawful: {} },
        { 'quiet-hours': { callable: 'mon-fri 09:00-20:00' } },
        { 'frequency-cap': { max: 3, per: 'P7D' } },
        { 'do-not-call': { lists: ['internal'] } },
      ],
    },
    defaults: {
      mode: 'live',
      purpose: 'marketing',
      dialing: 'manual',
      products: ['other'],
      numbersFrom: 'bought-list',
      seller: { id: 'acme', name: 'Acme', sectors: ['commerce'], seat: { country: 'US', region: 'US-OH' } },
    },
    facts: { attempts: [], consents: [], relationships: [], contacts: [], emergencies: { asOf: '2026-11-24T12:00:00Z', declared: [] } },
    lists: ['us-national', 'us-fl', 'gb-tps'].map((id) => ({ id, file: `${id}.txt`, drawnAt: '2026-11-20' })),
  }),
)

async function ours(file: string): Promise<void> {
  const quiet = () => new PassThrough().resume()
  let said = ''
  const stderr = quiet().on('data', (text) => {
    said += text
  })
  const argv = [
    'scrub',
    file,
    '--config',
    at('dialgate.json'),
    '--on',
    '2026-11-25',
    '--at',
    '2026-11-24T12:00:00Z',
    '--out',
    at('out.csv'),
    '--rejects',
    at('rejects.csv'),
  ]
  const code = await run(argv, {
    stdin: Readable.from([]),
    stdout: quiet(),
    stderr,
    now: Date.now,
    signal: new AbortController().signal,
    color: false,
  })
  if (code !== 0) throw new Error(`the scrub exited ${code}: ${said}`)
}

/** The number in E.164, looked up in a Set: no places, no hours, no law. */
async function plain(file: string): Promise<void> {
  const listed = new Set(american.map((text) => `+1${text.replace(',', '')}`))
  const out = createWriteStream(at('plain.csv'))
  await new Promise<void>((done, fail) =>
    Papa.parse<Record<string, string>>(createReadStream(file), {
      header: true,
      chunk: ({ data }) => {
        const rows = data.map((row) => {
          const number = parsePhoneNumberFromString(row['phone'] ?? '', { defaultCountry: row['country'] === 'GB' ? 'GB' : 'US' })?.number ?? ''
          return { ...row, number, status: listed.has(number) ? 'blocked' : 'callable' }
        })
        out.write(`${Papa.unparse(rows, { header: false })}\n`)
      },
      complete: () => done(),
      error: fail,
    }),
  )
  out.end()
  await once(out, 'close')
}

async function measured(name: string, rows: number, work: () => Promise<void>): Promise<void> {
  let highest = 0
  const look = () => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }
  const looking = setInterval(look, 50)
  const before = process.cpuUsage()
  const started = performance.now()
  await work()
  look()
  clearInterval(looking)
  const { user, system } = process.cpuUsage(before)
  const cpu = (user + system) / 1e6
  const wall = (performance.now() - started) / 1000
  console.log(
    `  ${name.padEnd(34)} ${String(rows).padStart(8)} rows  ${String(Math.round(rows / cpu)).padStart(7)} rows/s of CPU  ${String(Math.round(rows / wall)).padStart(7)} rows/s  ${String(Math.round(highest / 1e6)).padStart(5)} MB`,
  )
}

console.log('\nscrub: lawful(), three lists, house rules')
const sizes = process.env['ROWS'] === undefined ? [100_000, 300_000] : [100_000, Number(process.env['ROWS'])]
await leads(at('warm-up.csv'), 5000)
await ours(at('warm-up.csv'))
for (const rows of sizes) {
  await leads(at('leads.csv'), rows)
  await measured('dialgate scrub', rows, () => ours(at('leads.csv')))
}
await leads(at('leads.csv'), 100_000)
await measured('papaparse, libphonenumber-js, a Set', 100_000, () => plain(at('leads.csv')))
rmSync(place, { recursive: true, force: true })
