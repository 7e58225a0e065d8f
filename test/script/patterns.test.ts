import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/script/languages'
import { finderOf, type Phrases } from '../../src/script/patterns'
import { readScript } from '../../src/script/read-script'
import { tokensOf } from '../../src/script/tokens'

const phrasesIn = (phrases: Phrases, text: string) => {
  const tokens = tokensOf(text)
  const places = finderOf({ it: phrases }).find(tokens).get('it') ?? []
  return places.map(({ first, end }) => text.slice(tokens.from[first], tokens.to[end - 1]))
}

describe('a pattern', () => {
  test.each([
    ['call|ring me', 'Please ring me, or CALL me.', ['ring me', 'CALL me']],
    ['record*', 'We recorded the recordings of the rec.', ['recorded', 'recordings']],
    ['call [us] back', 'Call back, call us back, call them back.', ['Call back', 'call us back']],
    ['call ... list', 'Calls go; call a b c d list. Call a b c d e list.', ['call a b c d list']],
    ['from <name>', 'From home, from Acme Solar, from {{company}}.', ['from Acme Solar', 'from {{company}}']],
    ['<number> dollars', 'Many dollars, 49 dollars.', ['49 dollars']],
    ['<number>|two dollars', 'Two dollars, 3 dollars, number dollars.', ['Two dollars', '3 dollars']],
    ['from|<name> calling', 'From calling, Ada calling, it calling.', ['From calling', 'Ada calling']],
    ['on_behalf_of|for <name>', 'On behalf of Acme, for Ada.', ['On behalf of Acme', 'for Ada']],
    ['may i continue ?', 'I may I continue. May I continue?', ['May I continue']],
    ['这是|我是 <name> 公司', '你好，我是安美公司的小李。', ['我是安美公司']],
  ])('%s', (pattern, text, found) => expect(phrasesIn({ is: [pattern] }, text)).toEqual(found))

  test('never reaches beyond its sentence', () => {
    expect(phrasesIn({ is: ['call me'] }, 'I call. Me too.')).toEqual([])
    expect(phrasesIn({ is: ['call ... back'] }, 'Call us. We are back.')).toEqual([])
  })
  test('hazard 32: is void where an exception overlaps, and only there', () => {
    expect(phrasesIn({ is: ['stop'], not: ['bus stop'] }, 'At the bus stop, stop.')).toEqual(['stop'])
  })
  test.each([
    ['... me', 'begins with what may be left out'],
    ['[please] stop', 'begins with what may be left out'],
    ['', 'begins with what may be left out'],
    ['call ...', 'ends with a gap'],
    ['ab*', 'is too short a beginning of a word'],
  ])('`%s` is refused', (pattern, why) => expect(() => finderOf({ it: { is: [pattern] } })).toThrow(why))
})

test.each(LANGUAGES)('no pattern of %s backtracks: time grows with the text alone', (language) => {
  const words = fc.constantFrom(
    'you',
    'can',
    'call',
    'the',
    'not',
    'is',
    'we',
    'Acme',
    '12',
    '?',
    '.',
    '不',
    '是',
    'nie',
    'ne',
    'pas',
    'ikke',
    'nicht',
    'no',
  )
  readScript({ language, text: 'warm' })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.integer({ min: 100, max: 400 }), (some, times) => {
      const text = Array.from({ length: times }, () => some.join(' ')).join(' ')
      const { user } = process.cpuUsage()
      readScript({ language, text })
      const micros = process.cpuUsage().user - user
      expect(micros).toBeLessThan(100_000 + 500 * some.length * times)
    }),
    { numRuns: 30 },
  )
})

test.each([
  '<'.repeat(50_000),
  '{{'.repeat(50_000),
  'a'.repeat(100_000),
  '1 '.repeat(50_000),
  'A '.repeat(50_000),
  '\u200B'.repeat(100_000),
  '我'.repeat(50_000),
])('a long text of one thing takes a moment: %#', (text) => {
  const { user } = process.cpuUsage()
  for (const language of LANGUAGES) readScript({ language, text })
  expect(process.cpuUsage().user - user).toBeLessThan(LANGUAGES.length * 2_000_000)
})
