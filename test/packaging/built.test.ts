import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { world } from '../../src/law/jurisdictions/world'
import { root } from '../architecture/source'

const dist = join(root, 'dist')

/** All that a built file loads, itself included. */
function loaded(entry: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const load = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}])\s*(?:import|export)\b[^'"]*?["']([^"']+)["']|require\("([^"]+)"\)/gm,
    ))
      if (specifier.startsWith('.')) load(resolve(dirname(file), specifier))
      else if (specifier !== '') packages.add(specifier)
  }
  load(join(dist, entry))
  return { files: [...files], packages: [...packages] }
}

const lawIn = (entry: string) => {
  const text = loaded(entry)
    .files.map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  return world.map(({ id }) => id).filter((id) => text.includes(`// src/law/jurisdictions/${id.toLowerCase().replace('-', '/')}`))
}

// The gate builds before it runs these; without a build there is nothing to look at.
describe.skipIf(!existsSync(join(dist, 'index.js')))('what was built', () => {
  test.each(['index.js', 'law/index.js', 'law/countries/us.js', 'script/index.js', 'stores/memory.js', 'testing/index.js'])(
    '%s needs no Node',
    (entry) => {
      expect(loaded(entry).packages.filter(isBuiltin)).toEqual([])
      expect(loaded(entry).packages.length).toBeGreaterThan(0)
    },
  )

  test('the main entry brings no law', () => expect(lawIn('index.js')).toEqual([]))
  test('the law of Norway is only that', () => expect(lawIn('law/countries/no.js')).toEqual(['NO']))
  test('a member state brings the Union', () => expect(lawIn('law/countries/fr.js')).toEqual(['EU', 'FR']))
  test('the United States bring their states and nobody else', () => {
    expect(lawIn('law/countries/us.js').filter((id) => id !== 'US' && !id.startsWith('US-'))).toEqual([])
  })
  test('all law is all law', () => expect(lawIn('law/index.js').length).toBeGreaterThan(100))
})
