import { expect, test } from 'vitest'
import { fold, tokensOf } from '../../src/script/tokens'

test.each([
  ['Über', 'uber'],
  ['ＡＢＣ', 'abc'],
  ['señal', 'senal'],
  ['Łódź', 'lodz'],
  ['straße', 'strasse'],
  ['blå', 'bla'],
  ['co\u00ADop', 'coop'],
  ['a\u200Bc\u200Fme', 'acme'],
])('%s is compared as %s', (word, folded) => expect(fold(word)).toBe(folded))

test('words, placeholders, numbers, currency signs and Han characters, each with its place', () => {
  const text = 'I’m Ada, {{ Company }}: $49. 我们公司'
  const { words, from, to } = tokensOf(text)
  expect(words).toEqual(['i', 'm', 'ada', '{{company}}', '$', '49', '我', '们', '公', '司'])
  expect(words.map((_, index) => text.slice(from[index], to[index]))).toEqual(['I', 'm', 'Ada', '{{ Company }}', '$', '49', '我', '们', '公', '司'])
})

test('sentences end at their marks, not inside numbers and abbreviations', () => {
  const { words, sentence, isQuestion } = tokensOf('It costs 3.50 a day. Really? ¿Sí? 好。好吗？')
  expect(words.map((word, index) => `${sentence[index]}${word}`)).toEqual([
    '0it',
    '0costs',
    '03',
    '050',
    '0a',
    '0day',
    '1really',
    '2si',
    '3好',
    '4好',
    '4吗',
  ])
  expect(isQuestion.slice(0, 5)).toEqual([false, true, true, false, true])
})

test('names are written with a capital letter, in Han, or as placeholders', () => {
  const { words, isName } = tokensOf('this is Ada of {{company}} 安')
  expect(words.filter((_, index) => isName[index])).toEqual(['ada', '{{company}}', '安'])
})

test('an empty text, and one of signs, have no words', () => {
  expect(tokensOf('').words).toEqual([])
  expect(tokensOf('… -- !!! \u200E').words).toEqual([])
})
