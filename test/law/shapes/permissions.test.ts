// Permission to go on, asked at the start: a duty of who speaks freely, a part of the script of who does not.
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../../src/core/call'
import type { FactsInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { denials, denies, duties } from './a-lawful-call'

/** All that the law asks of a live call to these states is in order. */
const inOrder: FactsInput = {
  callerIds: [{ number: '+4721000000', holder: 'seller', answeredUntilOn: '2027-01-01' }],
  listings: { 'us-national': { listed: false, drawnAt: '2026-11-20T10:00:00Z' } },
  consents: [{ id: 'signed', form: 'signed', grantedAt: '2026-11-01T10:00:00Z' }],
}
const script = (...sentences: readonly string[]) => ({ language: 'en', text: sentences.join(' ') })
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('whether to continue, end, or be removed (Connecticut)', () => {
  const origin: ProvisionRef = {
    id: 'us-ct/say-who',
    jurisdiction: 'US-CT',
    citation: 'Conn. Gen. Stat. § 42-288a(d)-(g)',
    binding: 'statute',
    confidence: 'high',
  }
  const hartford: Partial<CallInput> = { to: '+18605550123', at: '2026-11-24T10:00:00-05:00' }
  const WHO = '{{agentName}} of {{company}} about {{purpose}}: {{productKind}}.'
  const QUESTION = 'Would you like to continue this call, end it, or be removed from our list?'
  const who = [
    { code: 'caller-identity/agentName', kind: 'say', when: 'PT10S', what: ['agentName'], origin },
    { code: 'caller-identity/company-or-onBehalfOf', kind: 'say', when: 'PT10S', what: ['company', 'onBehalfOf'], origin },
    { code: 'caller-identity/purpose', kind: 'say', when: 'PT10S', what: ['purpose'], origin },
    { code: 'caller-identity/continueEndOrRemove', kind: 'ask', when: 'opening', what: ['continueEndOrRemove'], origin },
    { code: 'caller-identity/end', kind: 'end-if', when: 'refusal', what: ['continueEndOrRemove'], origin },
  ]

  test('who speaks without a script has to ask, and to end the call on a no', () => {
    expect(duties(origin, hartford, inOrder)).toEqual(who)
  })

  test('a script that does not ask is denied, and the denial says what it holds', () => {
    expect(denials(origin, { ...hartford, script: script(WHO) }, inOrder)).toEqual([
      {
        code: 'caller-identity/not-asked',
        rule: 'caller-identity',
        origin,
        required: { what: ['continueEndOrRemove'], by: 'opening' },
        observed: { language: 'en', heard: ['company', 'agentName', 'purpose', 'productKind'] },
        remedy: 'change-call',
      },
    ])
  })

  test('one that asks is not, and the duties stand: that it is written does not say that it was spoken', () => {
    for (const asking of [QUESTION, '{{continueEndOrRemove}}'])
      expect(duties(origin, { ...hartford, script: script(WHO, asking) }, inOrder)).toEqual(who)
  })

  test('it is asked at the opening, within half a minute of speech, and the name is said within ten seconds', () => {
    const asking = (before: number) =>
      denials(origin, { ...hartford, script: script(WHO, words(before - 6), QUESTION) }, inOrder).map(({ code }) => code)
    expect(asking(75)).toEqual([])
    expect(asking(76)).toEqual(['caller-identity/not-asked'])
    const saying = (before: number) => denials(origin, { ...hartford, script: script(words(before), WHO, QUESTION) }, inOrder)
    expect(saying(21)).toEqual([])
    expect(saying(22)).toEqual([
      {
        code: 'caller-identity/not-said',
        rule: 'caller-identity',
        origin,
        required: { what: ['purpose'], by: 'PT10S' },
        observed: { language: 'en', heard: ['company', 'agentName', 'purpose', 'productKind', 'continueEndOrRemove'] },
        remedy: 'change-call',
      },
    ])
  })

  test('hazard 20: a recording hands over its script first', () => {
    expect(denials(origin, { ...hartford, mode: 'prerecorded' }, inOrder)).toEqual([
      {
        code: 'caller-identity/no-script',
        rule: 'caller-identity',
        origin,
        required: {
          say: [
            { what: 'agentName', by: 'PT10S' },
            { what: ['company', 'onBehalfOf'], by: 'PT10S' },
            { what: 'purpose', by: 'PT10S' },
          ],
          ask: [{ what: 'continueEndOrRemove', by: 'opening', onNo: 'end' }],
        },
        observed: { mode: 'prerecorded' },
        remedy: 'supply',
        missing: ['script'],
      },
    ])
  })

  test('the question came with October 2023', () => {
    const silent = { ...hartford, script: script(WHO) }
    expect(denies(origin, { ...silent, at: '2023-09-30T23:59:59.999-04:00' }, inOrder)).toBe(false)
    expect(denies(origin, { ...silent, at: '2023-10-01T00:00:00-04:00' }, inOrder)).toBe(true)
  })
})

describe('permission to continue (Illinois)', () => {
  const origin: ProvisionRef = {
    id: 'us-il/say-who',
    jurisdiction: 'US-IL',
    citation: '815 ILCS 413/15(b)(1)-(2)',
    binding: 'statute',
    confidence: 'high',
  }
  const chicago: Partial<CallInput> = { to: '+13125550123', at: '2026-11-24T10:00:00-06:00' }
  const WHO = '{{agentName}} of {{company}} about {{purpose}}.'

  test('who speaks without a script has to ask, and to end the call on a no', () => {
    expect(duties(origin, chicago, inOrder)).toEqual([
      { code: 'caller-identity/agentName', kind: 'say', when: 'opening', what: ['agentName'], origin },
      { code: 'caller-identity/company', kind: 'say', when: 'opening', what: ['company'], origin },
      { code: 'caller-identity/purpose', kind: 'say', when: 'opening', what: ['purpose'], origin },
      { code: 'caller-identity/permissionToContinue', kind: 'ask', when: 'opening', what: ['permissionToContinue'], origin },
      { code: 'caller-identity/end', kind: 'end-if', when: 'refusal', what: ['permissionToContinue'], origin },
    ])
  })

  test('a script that does not ask is denied, one that asks is not', () => {
    expect(denials(origin, { ...chicago, script: script(WHO) }, inOrder)).toEqual([
      {
        code: 'caller-identity/not-asked',
        rule: 'caller-identity',
        origin,
        required: { what: ['permissionToContinue'], by: 'opening' },
        observed: { language: 'en', heard: ['company', 'agentName', 'purpose'] },
        remedy: 'change-call',
      },
    ])
    expect(denies(origin, { ...chicago, script: script(WHO, 'May I continue?') }, inOrder)).toBe(false)
  })

  test('banks, insurers, telecoms and estate agents are outside; a seller of two trades is outside with both alone', () => {
    const selling = (...sectors: NonNullable<CallInput['seller']['sectors']>) =>
      denies(origin, { ...chicago, script: script(WHO), seller: { id: 'seller', sectors, seat: { country: 'NO' } } }, inOrder)
    for (const sector of ['bank', 'insurer', 'telecom', 'real-estate'] as const) expect([sector, selling(sector)]).toEqual([sector, false])
    expect([selling('commerce'), selling('bank', 'commerce'), selling('bank', 'insurer')]).toEqual([true, true, false])
  })
})
