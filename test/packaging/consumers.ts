// Packs the library as npm would publish it, installs it in an empty project, and imports every subpath in ESM, in CommonJS, and in
// TypeScript under both ways of resolving modules: `npx tsx test/packaging/consumers.ts`, after a build.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LARGEST_TARBALL = 1_500_000

const root = fileURLToPath(new URL('../..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'dialgate-consumer-'))

const ESM = `
import assert from 'node:assert/strict'
import { decide, every, frequencyCap } from 'dialgate'
import { lawful as lawfulAnywhere } from 'dialgate/law'
import { jurisdictions, lawful } from 'dialgate/law/no'
import { aCall, noFacts } from 'dialgate/testing'
`
const CJS = `
const assert = require('node:assert/strict')
const { decide, every, frequencyCap } = require('dialgate')
const { lawful: lawfulAnywhere } = require('dialgate/law')
const { jurisdictions, lawful } = require('dialgate/law/no')
const { aCall, noFacts } = require('dialgate/testing')
`
// Law of one entry is known to another, and a call to elsewhere is refused by a law that knows only one country.
const BODY = `
const night = aCall({ at: '2026-11-24T23:00:00+01:00' })
const codes = (policy, call) => decide(policy, call, noFacts()).reasons.map(({ code }) => code)
assert(codes(every(lawfulAnywhere({ jurisdictions }), frequencyCap({ max: 1, per: 'PT1H' })), night).includes('quiet-hours/closed'))
assert(codes(lawful(), night).includes('quiet-hours/closed'))
assert(codes(lawful(), aCall({ to: '+13055550123' })).includes('law/unknown-jurisdiction'))
`
const TYPED = `
import { createGate, decide, every, explain, frequencyCap, memoryStores, type Verdict } from 'dialgate'
import { lawful } from 'dialgate/law'
import { aCall, noFacts } from 'dialgate/testing'

const policy = every(lawful(), frequencyCap({ max: 2, per: 'PT24H' }))
export const gate = createGate({ policy, stores: memoryStores(), defaults: { mode: 'live', purpose: 'marketing', seller: { id: 'acme', name: 'Acme' } } })
export const verdict: Verdict = decide(policy, aCall(), noFacts())
export const admitted: Promise<{ readonly callId: string }> = gate.admit({ to: '+13055550123' })
if (!verdict.allowed) explain(verdict, { language: 'en' })
// @ts-expect-error a cap says per what
frequencyCap({ max: 2 })
`

try {
  const tarball = pack()
  write('package.json', { name: 'consumer', private: true, type: 'module' })
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball])
  const subpaths = subpathsOf('dialgate')
  const code = subpaths.filter((path) => path !== 'dialgate/package.json')

  write('all.mjs', `${code.map((path, i) => `import * as m${i} from '${path}'`).join('\n')}\n${checked(code, (i) => `m${i}`)}${ESM}${BODY}`)
  run('node', ['all.mjs'])
  write('all.cjs', `${CJS}${BODY}${checked(code, (_, path) => `require('${path}')`)}require('dialgate/package.json').version\n`)
  run('node', ['all.cjs'])

  write('typed.mts', `${TYPED}\n${code.map((path, i) => `export * as m${i} from '${path}'`).join('\n')}\n`)
  write(
    'typed.cts',
    `import dialgate = require('dialgate')\nimport law = require('dialgate/law')\nexport const rule = dialgate.every(law.lawful())\n`,
  )
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2023,dom']
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  run('node', [tsc, ...strict, '--module', 'nodenext', '--moduleResolution', 'nodenext', 'typed.mts', 'typed.cts'])
  run('node', [tsc, ...strict, '--module', 'esnext', '--moduleResolution', 'bundler', 'typed.mts'])

  run('npx', ['--no-install', 'dialgate', '--version'])
  console.log(`${code.length} subpaths imported as ESM, CommonJS and TypeScript (nodenext, bundler) from ${statSync(tarball).size} bytes`)
} finally {
  rmSync(project, { recursive: true, force: true })
}

function pack(): string {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', project], { cwd: root, encoding: 'utf8' }))
  const tarball = join(project, filename)
  const { size } = statSync(tarball)
  if (size >= LARGEST_TARBALL) throw new Error(`the tarball has ${size} bytes, ${LARGEST_TARBALL} are allowed`)
  return tarball
}

/** Every subpath that the installed package exports, patterns resolved to the files that are there. */
function subpathsOf(name: string): string[] {
  const home = join(project, 'node_modules', name)
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return Object.entries<{ import: { default: string } }>(exports).flatMap(([subpath, target]) => {
    const path = subpath.replace('.', name)
    if (!path.endsWith('*')) return [path]
    const [folder = '', ending = ''] = target.import.default.split('*')
    return readdirSync(join(home, folder))
      .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
      .map((file) => path.replace('*', file.slice(0, -ending.length)))
  })
}

function checked(paths: readonly string[], module: (index: number, path: string) => string): string {
  return paths.map((path, i) => `if (Object.keys(${module(i, path)}).length === 0) throw new Error('${path} exports nothing')\n`).join('')
}

function write(file: string, content: string | object): void {
  writeFileSync(join(project, file), typeof content === 'string' ? content : JSON.stringify(content))
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed\n${stdout}${stderr}`)
}
