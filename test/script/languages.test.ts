// Every language: each entry of its lexicon finds what it means and nothing else, and whole openings are read right.
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/script/read-script'
import { readScript } from '../../src/script/read-script'
import { languageCases } from './cases'
import { scoreOf } from './score'

const found = ({ statements, questions, concerns, offer }: Reading): readonly string[] =>
  [...statements, ...questions, ...concerns, ...(offer === undefined ? [] : [offer])].map(({ what }) => what)

describe.each(languageCases)('$language', ({ language, examples, openings }) => {
  test.each(Object.entries(examples).flatMap(([what, { is }]) => is.map((text) => [what, text] as const)))('%s: %s', (what, text) => {
    expect(found(readScript({ language, text }))).toContain(what)
  })
  test.each(Object.entries(examples).flatMap(([what, { not }]) => not.map((text) => [what, text] as const)))('no %s: %s', (what, text) => {
    expect(found(readScript({ language, text }))).not.toContain(what)
  })
  test('forty openings at least, with precision and recall of 0.95', () => {
    expect(openings.length).toBeGreaterThanOrEqual(40)
    const { precision, recall, mistakes } = scoreOf(language, openings)
    expect(precision, mistakes.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(recall, mistakes.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})
