import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

// What `dialgate/law/<country>` can be; the other files there are shared by all of them.
const countries = readdirSync('src/law/countries')
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => name.length === 2)

const library = {
  index: 'src/index.ts',
  'law/index': 'src/law/index.ts',
  ...Object.fromEntries(countries.map((id) => [`law/countries/${id}`, `src/law/countries/${id}.ts`])),
  'script/index': 'src/script/index.ts',
  'stores/memory': 'src/stores/memory.ts',
  'testing/index': 'src/testing/index.ts',
}

// CommonJS is split too: entries share what they have in common, or a jurisdiction of one would be a stranger to the other.
const shared = { target: 'node20', splitting: true, outDir: 'dist' } as const

export default defineConfig([
  { ...shared, entry: { ...library, 'cli/main': 'src/cli/main.ts' }, format: 'esm' },
  { ...shared, entry: library, format: 'cjs' },
  { ...shared, entry: library, format: ['esm', 'cjs'], dts: { only: true } },
])
