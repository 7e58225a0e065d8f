import { expect, test } from 'vitest'
import type { Duty } from '../../src/core/duty'
import { brief } from '../../src/script/brief'
import { LANGUAGES } from '../../src/script/languages'

const company: Duty = { code: 'caller-identity/company', kind: 'say', when: 'opening', what: ['company'] }
const either: Duty = { code: 'caller-identity/company-or-onBehalfOf', kind: 'say', when: 'PT10S', what: ['company', 'onBehalfOf'] }
const phone: Duty = { code: 'caller-identity/phone', kind: 'say', when: 'during', what: ['phone'] }
const ask: Duty = { code: 'caller-identity/permissionToContinue', kind: 'ask', when: 'opening', what: ['permissionToContinue'] }
const end: Duty = { code: 'caller-identity/end-and-remove', kind: 'end-if', when: 'refusal', what: ['permissionToContinue'] }
const keep: Duty = { code: 'opt-out/keep', kind: 'keep', when: 'afterwards' }

test('the duties of all laws, merged, the earliest moment first, as sentences with their values', () => {
  expect(brief([phone, either, end, ask, company, keep], { language: 'en', values: { company: 'Acme', phone: '+13055550100' }, as: 'card' })).toBe(
    [
      'At the start of the call:',
      '- May I continue? If the answer is no, end the call and do not call this number again.',
      '- This is Acme calling.',
      '',
      'During the call:',
      '- You can reach us on +13055550100.',
    ].join('\n'),
  )
})

test('a prompt says what to do with it', () => {
  const prompt = brief([company], { language: 'en', values: { company: 'Acme' } })
  expect(prompt).toBe(
    'Say and ask the following in the call, in these words or in words that mean the same, at the moments given. Leave nothing out.\n\nAt the start of the call:\n- This is Acme calling.',
  )
})

test('of several that would do, the one whose value is known', () => {
  expect(brief([either], { language: 'en', values: { onBehalfOf: 'Acme' }, as: 'card' })).toBe(
    'Within the first 10 seconds:\n- I am calling on behalf of Acme.',
  )
})

test('what nobody gave a value stays to be filled in', () => {
  expect(brief([phone], { language: 'en', as: 'card' })).toBe('During the call:\n- You can reach us on {{phone}}.')
})

test('no spoken duty, no brief; a language that nobody has written is briefed in English', () => {
  expect(brief([keep], { language: 'en' })).toBe('')
  expect(brief([company], { language: 'sw', values: { company: 'Acme' }, as: 'card' })).toBe('At the start of the call:\n- This is Acme calling.')
})

test.each(LANGUAGES)('in %s', (language) => {
  const text = brief([company, ask, end, either, phone], { language, values: { company: 'Acme', phone: '+4721000000' } })
  expect(text).toContain('Acme')
  expect(text).toContain('+4721000000')
  expect(text).not.toMatch(/\{\{|undefined/)
})
