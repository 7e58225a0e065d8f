import { describe, expect, test } from 'vitest'
import type { Duty } from '../../src/core/duty'
import { verifyScript } from '../../src/script/verify-script'

const say = (what: NonNullable<Duty['what']>, when: Duty['when'] = 'opening'): Duty => ({
  code: `caller-identity/${what.join('-or-')}`,
  kind: 'say',
  when,
  what,
})
const spoken = (...texts: readonly string[]) => texts.map((text) => ({ speaker: 'agent' as const, text }))
const filler = (words: number) => Array.from({ length: words }, () => 'well').join(' ')
const company = say(['company'])

describe('what was said', () => {
  test('fulfils its duty, in any of the agent’s turns', () => {
    const turns = [
      { speaker: 'calledParty' as const, text: 'Hello?' },
      ...spoken('Good morning.', 'My name is Ada from Acme Solar. This call is recorded.'),
    ]
    expect(verifyScript(turns, [company, say(['recording'], 'during')], { language: 'en', values: { company: 'Acme Solar' } })).toEqual({
      fulfilled: ['caller-identity/company', 'caller-identity/recording'],
      missing: [],
    })
  })
  test('by the called party fulfils nothing', () => {
    const turns = [{ speaker: 'calledParty' as const, text: 'Is this call recorded? This call is recorded.' }]
    const duty = say(['recording'], 'during')
    expect(verifyScript(turns, [duty], { language: 'en' })).toEqual({ fulfilled: [], missing: [duty] })
  })
  test('by another name fulfils nothing', () => {
    const turns = spoken('This is Ada from Apex Solar.')
    expect(verifyScript(turns, [company], { language: 'en', values: { company: 'Acme Solar' } }).missing).toEqual([company])
  })
  test('one of several is enough', () => {
    const either = say(['company', 'onBehalfOf'])
    expect(verifyScript(spoken('I am calling on behalf of Acme.'), [either], { language: 'en' }).fulfilled).toEqual([either.code])
  })
})

describe('when it was said', () => {
  const early = (words: number, when: Duty['when']) =>
    verifyScript(spoken(`${filler(words)}. This is Ada from Acme.`), [say(['company'], when)], { language: 'en', values: { company: 'Acme' } })
      .missing.length === 0
  test('an opening is half a minute of speech', () => {
    expect([early(71, 'opening'), early(72, 'opening')]).toEqual([true, false])
  })
  test('within a time, at the rate of the language', () => {
    expect([early(21, 'PT10S'), early(22, 'PT10S')]).toEqual([true, false])
  })
  test('before an offer', () => {
    const duty = say(['company'], 'before-offer')
    const missing = (text: string) => verifyScript(spoken(text), [duty], { language: 'en', values: { company: 'Acme' } }).missing
    expect(missing('This is Acme. We have a special offer for you.')).toEqual([])
    expect(missing('We have a special offer for you. This is Acme.')).toEqual([duty])
  })
  test('on request: not missing where nobody asked', () => {
    expect(verifyScript(spoken('Hello.'), [say(['address'], 'on-request')], { language: 'en' })).toEqual({ fulfilled: [], missing: [] })
  })
})

test('what is not spoken is in neither list', () => {
  const ring: Duty = { code: 'abandonment/ring-for', kind: 'ring', when: 'ring', within: 'PT15S' }
  expect(verifyScript([], [ring], { language: 'en' })).toEqual({ fulfilled: [], missing: [] })
})

test('without a language every one that dialgate reads is tried', () => {
  expect(verifyScript(spoken('This call is recorded.'), [say(['recording'], 'during')]).fulfilled).toEqual(['caller-identity/recording'])
})

test('nothing said, nothing fulfilled', () => {
  expect(verifyScript([], [company])).toEqual({ fulfilled: [], missing: [company] })
})
