// The public entries by the name under which they are imported.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './source'

const countries = readdirSync(join(root, 'src/law/countries'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => name.length === 2)

/** `dialgate/law` -> `src/law/index.ts`. */
export const entries: ReadonlyMap<string, string> = new Map([
  ['dialgate', 'src/index.ts'],
  ['dialgate/law', 'src/law/index.ts'],
  ...countries.map((id): [string, string] => [`dialgate/law/${id}`, `src/law/countries/${id}.ts`]),
  ['dialgate/script', 'src/script/index.ts'],
  ['dialgate/stores/memory', 'src/stores/memory.ts'],
  ['dialgate/testing', 'src/testing/index.ts'],
])
