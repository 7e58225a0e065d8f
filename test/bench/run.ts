// Runs the benchmarks: `npm run bench`, or some of them by name: `npm run bench -- decide phone`. Each is bundled with the source, as it
// would be published, and has a process of its own.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'node_modules/.cache/dialgate-bench')
const ENDING = '.bench.ts'

const known = readdirSync(join(root, 'test/bench')).flatMap((file) => (file.endsWith(ENDING) ? [file.slice(0, -ENDING.length)] : []))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`no benchmark named ${unknown.map((name) => `\`${name}\``).join(', ')}; there are ${known.join(', ')}`)
  process.exit(1)
}

const names = asked.length > 0 ? asked : known
await build({
  config: false,
  silent: true,
  entry: Object.fromEntries(names.map((name) => [name, `test/bench/${name}${ENDING}`])),
  outDir: out,
  format: 'esm',
  target: 'node20',
  skipNodeModulesBundle: true,
  splitting: true,
  clean: true,
  sourcemap: 'inline',
})
for (const name of names) {
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', join(out, `${name}.js`)], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
