import { describe, expect, test } from 'vitest'
import { readScript } from '../../src/script/read-script'

const said = (text: string, declared = {}) =>
  readScript({ language: 'en', text }, declared).statements.map(({ what, phrase }) => `${what}: ${phrase}`)

describe('what is found', () => {
  test('has its span, its words and the second at which it is spoken', () => {
    const text = 'Good morning to you. This call is recorded.'
    const { statements } = readScript({ language: 'en', text })
    expect(statements).toEqual([{ what: 'recording', from: 26, to: 42, phrase: 'call is recorded', second: 2 }])
    expect(text.slice(26, 42)).toBe('call is recorded')
  })
  test('stands in order of the text; what lies within another of its kind is left out', () => {
    const { statements } = readScript(
      { language: 'en', text: 'My name is Ada from Acme. Our number: +1 305 555 0100.' },
      { company: 'Acme', agentName: 'Ada' },
    )
    expect(statements.map(({ what }) => what)).toEqual(['agentName', 'company', 'phone'])
  })
})

describe('a declared value', () => {
  test('must itself be found, whole, in any case, with its legal form or without', () => {
    expect(said('This is ACME SOLAR.', { company: 'Acme Solar Inc.' })).toEqual(['company: ACME SOLAR'])
    expect(said('We are at Acme Solarium.', { company: 'Acme Solar' })).toEqual([])
    expect(said('This is Ada from Apex.', { company: 'Acme', agentName: 'Ada' })).toEqual(['agentName: Ada'])
  })
  test('a telephone number is known by its digits, national or international', () => {
    expect(said('Ring 0305 555-0100.', { phone: '+13055550100' })).toEqual(['phone: 0305 555-0100'])
    expect(said('Ring 305 555 0199.', { phone: '+13055550100' })).toEqual([])
  })
  test('of a company is no product that it names', () => {
    expect(said('This is Acme Solar.', { company: 'Acme Solar' })).toEqual(['company: Acme Solar'])
  })
})

describe('placeholders', () => {
  test('named as a statement or a question stand for it; any other needs a value', () => {
    const { statements, questions, concerns } = readScript(
      { language: 'en', text: 'Hi {{first_name}}, welcome to {{Company}}. {{permissionToContinue}} {{offerId}}' },
      { offerid: 'x' },
    )
    expect([...statements, ...questions].map(({ what }) => what)).toEqual(['company', 'permissionToContinue'])
    expect(concerns).toEqual([{ what: 'unresolved-placeholder', from: 3, to: 17, phrase: '{{first_name}}', second: 0.4 }])
  })
})

describe('a way to refuse', () => {
  const concerns = (text: string, covers?: 'opening') =>
    readScript({ language: 'en', text, ...(covers === undefined ? {} : { covers }) }).concerns.map(({ what }) => what)
  test('missing from a whole script is a concern, at its end', () => {
    const text = 'This is Ada from Acme.'
    expect(readScript({ language: 'en', text }).concerns).toEqual([{ what: 'no-way-to-refuse', from: 22, to: 22, phrase: '', second: 2 }])
  })
  test('is a right that is named, or a question that can be answered no', () => {
    expect(concerns('This is Ada from Acme. May I continue?')).toEqual([])
    expect(concerns('This is Ada from Acme. You can opt out at any time.')).toEqual([])
  })
  test('may come after an opening', () => expect(concerns('This is Ada from Acme.', 'opening')).toEqual([]))
})

test('where an offer begins', () => {
  expect(readScript({ language: 'en', text: 'This is Acme. We have a special offer.' }).offer).toMatchObject({
    what: 'offer',
    from: expect.any(Number),
  })
  expect(readScript({ language: 'en', text: 'This is Acme.' })).not.toHaveProperty('offer')
})

test('a language that nobody has written: placeholders, declared values and numbers, and no guess at the rest', () => {
  expect(readScript({ language: 'sw', text: 'Habari, {{company}}. +254 700 000 000. This call is recorded.' })).toEqual({
    languageKnown: false,
    statements: [expect.objectContaining({ what: 'company' }), expect.objectContaining({ what: 'phone' })],
    questions: [],
    concerns: [],
  })
})

test('a tag’s region and case do not matter', () => {
  for (const language of ['en', 'EN-us', 'en_GB']) expect(readScript({ language, text: 'This call is recorded.' }).languageKnown).toBe(true)
})

test('case, width, punctuation and invisible characters do not matter; the span is that of the text', () => {
  for (const text of [
    'THIS CALL IS RECORDED',
    'ｔｈｉｓ ｃａｌｌ ｉｓ ｒｅｃｏｒｄｅｄ',
    'this ‘call’ – is, recorded',
    'this ca\u00ADll is rec\u200Borded',
    '\u202Bthis call\u200F is recorded\u202C',
  ])
    expect(readScript({ language: 'en', text }).statements.map(({ what }) => what)).toEqual(['recording'])
})

test('an empty text says nothing', () => {
  expect(readScript({ language: 'en', text: '' })).toMatchObject({ statements: [], questions: [] })
})

test('a script is read once: the same reading again', () => {
  const script = { language: 'en', text: 'This is Ada from Acme.' }
  expect(readScript(script, { company: 'Acme' })).toBe(readScript({ ...script }, { company: 'Acme' }))
  expect(readScript(script, { company: 'Apex' })).not.toBe(readScript(script, { company: 'Acme' }))
})
