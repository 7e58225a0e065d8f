// Scrubs examples/leads.csv as of a fixed Tuesday, and shows what may be called now, what later, and what not, and why.
// `npm run demo` runs the built command; another one can be named: node --import tsx examples/demo.mjs src/cli/main.ts
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = process.argv[2] ?? JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).bin.dialgate
const out = '.demo/scrubbed.csv'
const rejects = '.demo/rejects.csv'
// Ten in the morning in New York, three in the afternoon in London, the middle of the night in Sydney.
const at = '2026-11-24T15:00:00Z'

mkdirSync(`${root}/.demo`, { recursive: true })
const args = ['scrub', 'examples/leads.csv', '--config', 'examples/dialgate.json', '--at', at, '--out', out, '--rejects', rejects]
console.log(`dialgate ${args.join(' ')}\n`)
const { status } = spawnSync(process.execPath, [...process.execArgv, command, ...args], { cwd: root, stdio: 'inherit' })
// 1 says that some rows were unusable, and some are: that is part of the show.
if (status !== 0 && status !== 1) process.exit(status ?? 1)

const read = (file) => Papa.parse(readFileSync(`${root}/${file}`, 'utf8').trimEnd(), { header: true }).data
const rows = read(out)
const show = (title, some, last) => {
  console.log(`\n${title}`)
  for (const row of some.slice(0, 4)) console.log(`  ${row.number.padEnd(14)} ${row.name.replace(/\s+/g, ' ').padEnd(22)} ${last(row)}`)
}
const isOpenAt = ({ windows }) => {
  const [, date, time, zone] = /^(\S+) (\d\d:\d\d).* (\S+)$/.exec(windows) ?? []
  const local = new Date(at).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16)
  return local === `${date} ${time}`
}
const callable = rows.filter((row) => row.status === 'callable')
show('Now', callable.filter(isOpenAt), (row) => row.windows)
show(
  'Later',
  callable.filter((row) => !isOpenAt(row)),
  (row) => row.windows,
)
show(
  'When something is supplied',
  rows.filter((row) => row.status === 'supply'),
  (row) => row.fixes,
)
show(
  'Not as it stands',
  rows.filter((row) => row.status === 'blocked'),
  (row) => `${row.reasons} -> ${row.fixes}`,
)
console.log('\nUnusable')
for (const { line, cause } of read(rejects).slice(0, 4)) console.log(`  line ${line.padEnd(4)} ${cause}`)
console.log(`\nAll ${rows.length} rows with windows, reasons, fixes and duties: ${out}\nUnusable rows with line and cause:                ${rejects}`)
