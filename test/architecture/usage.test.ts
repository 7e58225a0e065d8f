import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultsOf, programOf } from './compile'
import { filesIn, root } from './source'

// Programs as users want to write them, of which the first day's design was made.
const programs = filesIn('test/architecture/usage').filter((path) => !path.endsWith('.d.ts'))
const nameOf = (path: string) => path.replace('test/architecture/', '')
const program = programOf(new Map(programs.map((path) => [nameOf(path), readFileSync(join(root, path), 'utf8')])), [
  'test/architecture/usage/ambient.d.ts',
])

test.each(programs)('%s compiles', (path) => {
  expect(faultsOf(program, nameOf(path))).toEqual([])
})
