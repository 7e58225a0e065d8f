import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, folderOf, importsOf, packageOf, root, sources } from './source'

/** Each folder imports only those before it, and itself. */
const FOLDERS = ['core', 'time', 'phone', 'intake', 'script', 'rules', 'explain', 'law', 'ethics', 'lists', 'stores', 'gate', 'testing', 'cli']

/** Doors: the one folder that may import a package. What is not listed, and zod, is for whoever declares it. */
const DOORS: ReadonlyMap<string, string> = new Map([
  ['luxon', 'time'],
  ['libphonenumber-js', 'phone'],
  ['@noble/hashes', 'intake'],
])

const IMPORTS = sources.flatMap((path) =>
  importsOf(path).map((specifier) => ({ path, folder: path.split('/').length === 2 ? '.' : (path.split('/')[1] ?? ''), specifier })),
)
const relativeOnes = IMPORTS.filter(({ specifier }) => specifier.startsWith('.'))
const bareOnes = IMPORTS.filter(({ specifier }) => !specifier.startsWith('.') && !isBuiltin(specifier))
const said = ({ path, specifier }: { path: string; specifier: string }) => `${path} imports ${specifier}`

describe('what may import what', () => {
  test('every folder of src stands in the list', () => {
    expect(sources.flatMap((path) => path.split('/').slice(1, -1).slice(0, 1)).filter((folder) => !FOLDERS.includes(folder))).toEqual([])
  })

  test('each folder imports only folders above it', () => {
    const wrong = relativeOnes.filter(
      ({ path, folder, specifier }) => folder !== '.' && FOLDERS.indexOf(folderOf(path, specifier)) > FOLDERS.indexOf(folder),
    )
    expect(wrong.map(said)).toEqual([])
  })

  test('only the public surface is imported from no folder, and only by the command line', () => {
    expect(relativeOnes.filter(({ path, folder, specifier }) => folder !== 'cli' && folderOf(path, specifier) === '.').map(said)).toEqual([])
  })

  test('nobody imports another file of test, examples or dist', () => {
    expect(relativeOnes.filter(({ path, specifier }) => folderOf(path, specifier) === '..').map(said)).toEqual([])
  })

  test('each package has one door', () => {
    const wrong = bareOnes.filter(({ folder, specifier }) => (DOORS.get(packageOf(specifier)) ?? folder) !== folder)
    expect(wrong.map(said)).toEqual([])
  })

  test('but zod, packages without a door are for the command line alone', () => {
    const wrong = bareOnes.filter(({ folder, specifier }) => folder !== 'cli' && packageOf(specifier) !== 'zod' && !DOORS.has(packageOf(specifier)))
    expect(wrong.map(said)).toEqual([])
  })

  test('nothing but the command line needs Node', () => {
    expect(IMPORTS.filter(({ folder, specifier }) => folder !== 'cli' && isBuiltin(specifier)).map(said)).toEqual([])
  })
})

describe('what package.json declares', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

  test('dependencies are exactly what src imports', () => {
    expect([...new Set(bareOnes.map(({ specifier }) => packageOf(specifier)))].sort()).toEqual(Object.keys(dependencies).sort())
  })

  test('whatever tests, benches and examples import is declared', () => {
    const used = [...filesIn('test'), ...filesIn('examples')].filter((path) => !path.startsWith('test/architecture/usage/')).flatMap(importsOf)
    const bare = used.filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier)).map(packageOf)
    expect([...new Set(bare)].filter((name) => name !== 'dialgate' && !(name in dependencies) && !(name in devDependencies))).toEqual([])
  })
})
