import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsOf, programOf } from './compile'
import { blocksOf, docExamples, moduleOf } from './snippets'
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
