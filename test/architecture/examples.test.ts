import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsOf, programOf } from './compile'
import { entries } from './public-entries'
import { type Block, blocksOf, docExamples, moduleOf, printedBy } from './snippets'
import { root } from './source'

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'].filter((name) => existsSync(join(root, name)))

const examples = [...docExamples()].map(([at, { path, code }], index) => ({ at, name: `example-${index}.ts`, text: moduleOf(code, path) }))
const blocks = DOCUMENTS.flatMap((document) =>
  blocksOf(readFileSync(join(root, document), 'utf8'))
    .filter(({ language }) => language === 'ts')
    .map(({ code, line }, index) => ({ at: `${document}:${line}`, name: `${document}-${index}.ts`, text: moduleOf(code) })),
)
const program = programOf(new Map([...examples, ...blocks].map(({ name, text }) => [name, text])))

describe('what documents and comments show compiles', () => {
  test('there are examples', () => expect(examples.length).toBeGreaterThan(20))
  test.each([...examples, ...blocks])('$at', ({ name }) => expect(faultsOf(program, name)).toEqual([]))
})

const printing = DOCUMENTS.flatMap((document) => {
  const all = blocksOf(readFileSync(join(root, document), 'utf8'))
  return all.flatMap((block, index) => {
    const expected = block.language === 'ts' ? printedBy(block, all[index + 1]) : undefined
    return expected === undefined ? [] : [{ at: `${document}:${block.line}`, block, expected }]
  })
})

describe.skipIf(printing.length === 0)('what documents show as printed is what their code prints', () => {
  test.each(printing)('$at', ({ at, block, expected }) => {
    expect(outputOf(at, block)).toBe(expected)
  })
})

/** Runs a block as a program of its own, with the source as `dialgate`. */
function outputOf(at: string, { code }: Block): string {
  const folder = join(root, 'node_modules/.cache/dialgate-documents')
  const file = join(folder, `${at.replace(/\W/g, '-')}.mts`)
  mkdirSync(folder, { recursive: true })
  const onSource = code.replace(/(?<= from )'(dialgate[^']*)'/g, (all, entry) =>
    entries.has(entry) ? `'${join(root, entries.get(entry) ?? '')}'` : all,
  )
  writeFileSync(file, onSource)
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd: root, encoding: 'utf8' })
  rmSync(file)
  return stdout.trimEnd() + stderr
}
