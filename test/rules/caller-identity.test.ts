import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import type { Mode } from '../../src/core/closed-sets'
import { isGateError } from '../../src/core/errors'
import { callerIdentity } from '../../src/rules/caller-identity'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { ask, codes } from './ask'

type Options = Parameters<typeof callerIdentity>[0]
const who = callerIdentity({ say: [{ what: 'company', by: 'opening' }] })
const MODES: readonly Mode[] = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop', 'text']
const NOT_LIVE = MODES.filter((mode) => mode !== 'live')
const reading = (text: string, more: Partial<CallInput> = {}): Partial<CallInput> => ({
  mode: 'prerecorded',
  script: { language: 'en', text },
  ...more,
})
const say = (what: Options['say'][number]['what'], by: Options['say'][number]['by'] = 'opening') => callerIdentity({ say: [{ what, by }] })
const isSaid = (what: Options['say'][number]['what'], text: string, more: Partial<CallInput> = {}) => ask(say(what), reading(text, more)).allowed
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('without a script', () => {
  test('a live call has them as duties', () => {
    const rule = callerIdentity({
      say: [
        { what: ['company', 'onBehalfOf'], by: 'opening' },
        { what: 'phone', by: 'on-request' },
      ],
      ask: [{ what: 'permissionToContinue', by: 'PT30S', onNo: 'end-and-remove' }],
    })
    expect(ask(rule)).toEqual({
      allowed: true,
      reasons: [
        {
          code: 'caller-identity/due',
          rule: 'caller-identity',
          required: {
            say: [
              { what: ['company', 'onBehalfOf'], by: 'opening' },
              { what: 'phone', by: 'on-request' },
            ],
            ask: [{ what: 'permissionToContinue', by: 'PT30S', onNo: 'end-and-remove' }],
          },
          observed: { script: null },
        },
      ],
      duties: [
        { code: 'caller-identity/company-or-onBehalfOf', kind: 'say', when: 'opening', what: ['company', 'onBehalfOf'] },
        { code: 'caller-identity/phone', kind: 'say', when: 'on-request', what: ['phone'] },
        { code: 'caller-identity/permissionToContinue', kind: 'ask', when: 'PT30S', what: ['permissionToContinue'] },
        { code: 'caller-identity/end-and-remove', kind: 'end-if', when: 'refusal', what: ['permissionToContinue'] },
      ],
    })
  })

  test.each(NOT_LIVE)('%s denies, and asks for it', (mode) => {
    expect(ask(who, { mode })).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [
        {
          code: 'caller-identity/no-script',
          rule: 'caller-identity',
          required: { say: [{ what: 'company', by: 'opening' }] },
          observed: { mode },
          remedy: 'supply',
          missing: ['script'],
        },
      ],
    })
  })

  test('a machine that improvises hands over its opening', () => {
    const script = { language: 'en', text: 'This is {{company}}.', covers: 'opening' } as const
    expect(ask(who, { mode: 'artificial-voice', script }).allowed).toBe(true)
  })
})

describe('with a script', () => {
  test('what it says is a ground, and the duty to say it stands', () => {
    expect(ask(who, reading('This is {{company}}.'))).toEqual({
      allowed: true,
      reasons: [
        {
          code: 'caller-identity/said',
          rule: 'caller-identity',
          required: { say: [{ what: 'company', by: 'opening' }] },
          observed: { heard: ['company'] },
        },
      ],
      duties: [{ code: 'caller-identity/company', kind: 'say', when: 'opening', what: ['company'] }],
    })
  })

  test('what it does not say or ask denies, one reason each, with what was heard', () => {
    const rule = callerIdentity({
      say: [
        { what: 'company', by: 'opening' },
        { what: ['phone', 'address'], by: 'before-offer' },
      ],
      ask: [{ what: 'leaveToPlayRecording', by: 'before-recording', onNo: 'end' }],
    })
    expect(ask(rule, reading('This is {{company}}.'))).toEqual({
      allowed: false,
      remedy: 'change-call',
      reasons: [
        {
          code: 'caller-identity/not-said',
          rule: 'caller-identity',
          required: { what: ['phone', 'address'], by: 'before-offer' },
          observed: { language: 'en', heard: ['company'] },
          remedy: 'change-call',
        },
        {
          code: 'caller-identity/not-asked',
          rule: 'caller-identity',
          required: { what: ['leaveToPlayRecording'], by: 'before-recording' },
          observed: { language: 'en', heard: ['company'] },
          remedy: 'change-call',
        },
      ],
    })
    expect(ask(rule, reading('This is {{company}}, {{phone}}. {{leaveToPlayRecording}}')).allowed).toBe(true)
  })

  test.each(MODES)('%s: what is due before-recording, opening, before-offer or within a time must be in it', (mode) => {
    for (const by of ['before-recording', 'opening', 'before-offer', 'PT60S'] as const) {
      expect([by, ask(say('company', by), reading('Hello.', { mode })).allowed]).toEqual([by, false])
      expect([by, ask(say('company', by), reading('{{company}}', { mode })).allowed]).toEqual([by, true])
    }
  })

  test.each([
    ['live', true],
    ['artificial-voice', true],
    ['soundboard', false],
    ['prerecorded', false],
    ['voicemail-drop', false],
    ['text', false],
  ] as const)('%s: during and end may come later: %s', (mode, later) => {
    for (const by of ['during', 'end'] as const) {
      expect(ask(say('phone', by), reading('Hello.', { mode })).allowed).toBe(later)
      expect(ask(say('phone', by), reading('Call {{phone}}.', { mode })).allowed).toBe(true)
    }
  })

  test.each(MODES)('%s: of a script that is an opening, during and end are duties', (mode) => {
    const script = { language: 'en', text: 'Hello.', covers: 'opening' } as const
    expect(ask(say('phone', 'during'), { mode, script })).toMatchObject({
      allowed: true,
      duties: [{ code: 'caller-identity/phone', when: 'during' }],
    })
    expect(ask(say('phone', 'opening'), { mode, script }).allowed).toBe(false)
  })

  test.each(MODES)('%s: on request is always a duty', (mode) => {
    expect(ask(say('phone', 'on-request'), reading('Hello.', { mode }))).toMatchObject({ allowed: true, duties: [{ when: 'on-request' }] })
  })
})

describe('who speaks', () => {
  test('onBehalfOf is fulfilled by the company where nobody else dials', () => {
    expect(isSaid('onBehalfOf', '{{company}} calling.')).toBe(true)
    expect(isSaid('onBehalfOf', '{{company}} calling.', { telemarketer: { id: 't' } })).toBe(false)
    expect(isSaid('onBehalfOf', 'Calling for {{onBehalfOf}}.', { telemarketer: { id: 't' } })).toBe(true)
  })

  test.each([
    ['prerecorded', true],
    ['soundboard', true],
    ['voicemail-drop', true],
    ['artificial-voice', false],
    ['text', false],
    ['live', false],
  ] as const)('%s: agentName is fulfilled by the company: %s', (mode, fulfilled) => {
    expect(isSaid('agentName', '{{company}} calling.', { mode })).toBe(fulfilled)
    expect(isSaid('agentName', 'I am {{agentName}}.', { mode })).toBe(true)
  })
})

describe('what is heard', () => {
  test('placeholders, in any case', () => {
    expect(isSaid('purpose', 'We call for {{Purpose}}.')).toBe(true)
    expect(isSaid('purpose', 'We call for {purpose}.')).toBe(false)
    expect(isSaid('purpose', 'Our purpose: {{company}}.')).toBe(false)
  })

  test('the declared names, as whole words, in any case', () => {
    const seller = { id: 'seller', name: 'Acme Solar' }
    expect(isSaid('company', 'Hello, this is ACME SOLAR.', { seller })).toBe(true)
    expect(isSaid('company', 'Hello, this is Acme Solarium.', { seller })).toBe(false)
    expect(isSaid('company', 'Hello, this is Solar.', { seller })).toBe(false)
    expect(isSaid('agentName', 'I am Kim.', { mode: 'live', agent: { id: 'a', name: 'Kim' } })).toBe(true)
    expect(isSaid('agentName', 'I am Kimberly.', { mode: 'live', agent: { id: 'a', name: 'Kim' } })).toBe(false)
    expect(isSaid('agentName', 'I am Kim.', { mode: 'live', agent: { pool: 'Kim' } })).toBe(false)
  })

  test('hazard 19: a seller without a name is not heard anywhere', () => {
    expect(isSaid('company', 'Hello, this is seller.', { seller: { id: 'seller' } })).toBe(false)
  })

  test('a telephone number, of seven digits or more', () => {
    expect(isSaid('phone', 'Call us at (305) 555-0123.')).toBe(true)
    expect(isSaid('phone', 'Call us at +47 22 12 34 56.')).toBe(true)
    expect(isSaid('phone', 'Save 12 345 dollars.')).toBe(false)
  })

  test('unmistakable phrases of its own language only', () => {
    expect(isSaid('recording', 'This call may be recorded.')).toBe(true)
    expect(isSaid('recording', 'This call may be recorded.', { script: { language: 'no', text: 'This call may be recorded.' } })).toBe(false)
    expect(isSaid('recording', 'We set the record straight.')).toBe(false)
  })

  test('of several, one is enough', () => {
    expect(isSaid(['phone', 'address'], 'Call {{phone}}.')).toBe(true)
    expect(isSaid(['phone', 'address'], 'Call {{company}}.')).toBe(false)
  })
})

describe('by when', () => {
  test('an opening is half a minute of speech: 75 words', () => {
    expect(isSaid('company', `${words(75)} {{company}}`)).toBe(true)
    expect(isSaid('company', `${words(76)} {{company}}`)).toBe(false)
  })

  test('within a time, at 150 words a minute', () => {
    expect(ask(say('company', 'PT10S'), reading(`${words(25)} {{company}}`)).allowed).toBe(true)
    expect(ask(say('company', 'PT10S'), reading(`${words(26)} {{company}}`)).allowed).toBe(false)
  })

  test('before the offer, anywhere in it as long as nobody reads where the offer is', () => {
    expect(ask(say('company', 'before-offer'), reading(`${words(500)} {{company}}`)).allowed).toBe(true)
  })
})

test('hazard 19: a script of nothing is no script, and one of signs says nothing', () => {
  expect(() => ask(who, reading(' '))).toThrow(expect.toSatisfy(isGateError))
  expect(codes(ask(who, reading('…')))).toEqual(['caller-identity/not-said'])
})

test('hazard 30: what asks for nothing grants nothing', () => {
  expect(codes(ask(callerIdentity({ say: [] }), { mode: 'text' }))).toEqual(['policy/no-ground'])
})

test.each([
  ['an unknown statement', { say: [{ what: 'weather', by: 'opening' }] }],
  ['an unknown moment', { say: [{ what: 'company', by: 'soon' }] }],
  ['none of several', { say: [{ what: [], by: 'opening' }] }],
  ['an unknown consequence', { say: [], ask: [{ what: 'goodMoment', by: 'opening', onNo: 'insist' }] }],
])('hazard 30: %s is refused when the policy is built', (_, options) => {
  expect(() => ruleFromSpec({ 'caller-identity': options })).toThrow(expect.toSatisfy(isGateError))
})
