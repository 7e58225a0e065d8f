import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import { recognizeOptOut } from '../../src/script/recognize-opt-out'
import { languageCases } from './cases'

const heard = (text: string, language = 'en') => recognizeOptOut([{ speaker: 'calledParty', text }], { language })

describe.each(languageCases)('$language', ({ language, optOut }) => {
  test.each(optOut.yes)('yes: %s', (text) => expect(heard(text, language)).toBe('yes'))
  test.each(optOut.unclear)('unclear: %s', (text) => expect(heard(text, language)).toBe('unclear'))
  test.each(optOut.no)('no: %s', (text) => expect(heard(text, language)).toBe('no'))
})

test('hazard 32: never by substring, and only in the called party’s turns', () => {
  expect(heard('I am at the bus stop, call me later.')).toBe('no')
  expect(heard('We stopped by the shop.')).toBe('no')
  expect(
    recognizeOptOut(
      [
        { speaker: 'agent', text: 'You can tell us to stop calling you.' },
        { speaker: 'calledParty', text: 'Fine, go on.' },
      ],
      { language: 'en' },
    ),
  ).toBe('no')
})

test('a plain yes is an opt-out where that was asked, and unclear where several things were', () => {
  const after = (question: string) =>
    recognizeOptOut(
      [
        { speaker: 'agent', text: question },
        { speaker: 'calledParty', text: 'Yes.' },
      ],
      { language: 'en' },
    )
  expect(after('Shall I take you off our list?')).toBe('yes')
  expect(after('Would you like to continue this call, end it, or be removed from our list?')).toBe('unclear')
  expect(after('Is this a good time?')).toBe('no')
})

test('case, width, accents and invisible characters do not matter', () => {
  expect(heard('STOP CALLING ME')).toBe('yes')
  expect(heard('ｓｔｏｐ calling me')).toBe('yes')
  expect(heard('sto\u200Bp call\u00ADing me')).toBe('yes')
})

test('one that is asked twice stays asked', () => {
  const turns = ['Stop calling me.', 'Never mind, go on.'].map((text) => ({ speaker: 'calledParty' as const, text }))
  expect(recognizeOptOut(turns, { language: 'en' })).toBe('yes')
})

test('in a language that nobody reads, or none, every language is tried; what none recognizes is unclear, and silence is no', () => {
  expect(heard('Take me off your list', 'sw')).toBe('yes')
  expect(heard('Usinipigie tena', 'sw')).toBe('unclear')
  expect(recognizeOptOut([{ speaker: 'calledParty', text: 'Take me off your list' }])).toBe('yes')
  expect(recognizeOptOut([{ speaker: 'calledParty', text: '  ' }])).toBe('no')
  expect(recognizeOptOut([], { language: 'en' })).toBe('no')
})

test('hazard 19: a transcript without speakers is refused with the path of each turn', () => {
  const read = () => recognizeOptOut([{ text: 'stop' } as never, { speaker: 'caller', text: 'hi' } as never])
  expect(read).toThrow(expect.toSatisfy(isGateError))
  expect(read).toThrow(/turns\.0\.speaker: is required; turns\.1\.speaker: must be one of `agent`, `calledParty`, not `caller`/)
})
