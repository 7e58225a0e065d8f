// LAW.md says what the code says.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lawPath, lawSource } from '../data/law'

test('LAW.md is what `npm run data` writes', () => {
  expect(readFileSync(lawPath, 'utf8')).toBe(lawSource())
})
