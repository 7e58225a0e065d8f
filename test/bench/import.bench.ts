// What importing costs, in processes of their own, on the built files: `npm run build` first.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const RUNS = 15
const PEERS = `await Promise.all([import('zod'), import('luxon'), import('libphonenumber-js/max')])`
const WAYS = {
  'zod, luxon and libphonenumber-js/max': PEERS,
  dialgate: `await import('./dist/index.js')`,
  'dialgate and dialgate/law': `await import('./dist/index.js'); await import('./dist/law/index.js')`,
  'dialgate and dialgate/law/us': `await import('./dist/index.js'); await import('./dist/law/countries/us.js')`,
  'dialgate/law/no': `await import('./dist/law/countries/no.js')`,
}
/** What they add where dialgate is there already and at rest, by the clock: in CPU time its own aftermath would count with it. */
const ADDED = { 'dialgate/law': 'law/index.js', 'dialgate/law/us': 'law/countries/us.js', 'dialgate/law/no': 'law/countries/no.js' }

if (existsSync('dist/index.js')) measure()
else console.log('\nimport: nothing is built')

function measure(): void {
  const taken = new Map(Object.keys(WAYS).map((name): [string, number[]] => [name, []]))
  // In turn, so that whatever else the machine does hits all of them.
  for (let run = 0; run < RUNS; run++) for (const [name, code] of Object.entries(WAYS)) taken.get(name)?.push(millisOf(code))
  const best = new Map([...taken].map(([name, all]) => [name, Math.min(...all)]))
  const base = best.get('zod, luxon and libphonenumber-js/max') ?? 0
  console.log(`\nimport: the best of ${RUNS} processes, in CPU time`)
  for (const [name, millis] of best)
    console.log(`  ${name.padEnd(38)} ${millis.toFixed(0).padStart(4)} ms  ${millis >= base ? '+' : ''}${(millis - base).toFixed(0)}`)

  const after = new Map(Object.keys(ADDED).map((name): [string, number[]] => [name, []]))
  for (let run = 0; run < RUNS; run++) for (const [name, file] of Object.entries(ADDED)) after.get(name)?.push(addedMillisOf(file))
  console.log(`\nimport, once dialgate is there: the best and the median of ${RUNS} processes, by the clock`)
  for (const [name, all] of after) {
    const [best = 0] = all.sort((a, b) => a - b)
    console.log(`  ${name.padEnd(38)} ${best.toFixed(1).padStart(6)} ms  ${(all[Math.floor(RUNS / 2)] ?? 0).toFixed(1).padStart(6)} ms`)
  }
}

function addedMillisOf(file: string): number {
  return printed(
    `await import('./dist/index.js'); await new Promise((done) => setTimeout(done, 150)); const before = performance.now(); await import('./dist/${file}'); process.stdout.write(String(performance.now() - before))`,
  )
}

function millisOf(code: string): number {
  return printed(
    `const before = process.cpuUsage(); ${code}; const { user, system } = process.cpuUsage(before); process.stdout.write(String((user + system) / 1000))`,
  )
}

function printed(program: string): number {
  return Number(spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }).stdout)
}
