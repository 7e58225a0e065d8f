import { describe, expect, test } from 'vitest'
import { except, some } from '../../src/core/compose'
import { isGateError } from '../../src/core/errors'
import type { OptOutInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { consent } from '../../src/rules/consent'
import { optOut } from '../../src/rules/opt-out'
import { aCall } from '../../src/testing/a-call'
import { ask, BARE, DAY, ms, NOW } from './ask'

const respected = optOut({ honorWithin: 'at-once', keepFor: 'ever' })
const required = { honorWithin: 'at-once', keepFor: 'ever' }
const theirs: OptOutInput = { number: '+4722123456' }
const denied = (more: Partial<OptOutInput>, overrides = {}, rule = respected) => !ask(rule, overrides, { optOuts: [{ ...theirs, ...more }] }).allowed

test('nobody opted out: allowed, with the duties of an opt-out on this call', () => {
  expect(ask(optOut({ keepFor: 'P5Y', confirmWithin: 'P15D' }), {}, { optOuts: [] })).toEqual({
    allowed: true,
    reasons: [{ code: 'opt-out/none', rule: 'opt-out', required: { keepFor: 'P5Y', confirmWithin: 'P15D' }, observed: null }],
    duties: [
      { code: 'opt-out/keep', kind: 'keep', when: 'refusal', within: 'P5Y' },
      { code: 'opt-out/confirm', kind: 'confirm', when: 'refusal', within: 'P15D' },
    ],
  })
  expect(ask(respected, {}, { optOuts: [] })).toMatchObject({ duties: [{ code: 'opt-out/keep', kind: 'keep', when: 'refusal' }] })
})

test('opted out: denied for ever, with when, how and how far', () => {
  const optOuts = [{ ...theirs, at: '2026-11-01T12:00:00Z', person: 'person', source: 'keypress 9', scope: { purposes: ['marketing' as const] } }]
  expect(ask(respected, {}, { optOuts })).toEqual({
    allowed: false,
    remedy: 'never',
    reasons: [
      {
        code: 'opt-out/opted-out',
        rule: 'opt-out',
        required,
        observed: {
          number: '+4722123456',
          at: ms('2026-11-01T12:00:00Z'),
          person: 'person',
          source: 'keypress 9',
          scope: { purposes: ['marketing'] },
        },
        remedy: 'never',
      },
    ],
  })
})

test('hazard 20: not looked up denies, and so does a store that did not answer', () => {
  expect(decide(respected, aCall(), {})).toEqual({
    allowed: false,
    remedy: 'supply',
    reasons: [{ code: 'opt-out/not-supplied', rule: 'opt-out', required, observed: null, remedy: 'supply', missing: ['facts.optOuts'] }],
  })
  expect(ask(respected, {}, { optOuts: [], unavailable: { optOuts: 'down' } }).reasons).toMatchObject([
    { code: 'facts/unavailable', observed: { fact: 'optOuts', cause: 'down' } },
  ])
})

describe('hazard 33: the number and the person', () => {
  test('of the number, whoever it was', () => {
    expect(denied({ person: 'neighbour' })).toBe(true)
    expect(denied({ number: '0047 22 12 34 56' })).toBe(true)
    expect(denied({ number: '+4722999999' })).toBe(false)
  })

  test('of the person, on whatever number', () => {
    expect(denied({ number: '+4722999999', person: 'person' })).toBe(true)
    expect(denied({ number: '+4722999999', person: 'neighbour' })).toBe(false)
    expect(denied({ number: '+4722999999', person: 'person' }, { calledParty: {} })).toBe(false)
  })
})

describe('hazard 33: how far it reaches', () => {
  test('everything, for everyone, unless said', () => {
    for (const mode of ['live', 'prerecorded', 'text'] as const) expect(denied({}, { mode })).toBe(true)
    for (const purpose of ['marketing', 'service', 'survey'] as const) expect(denied({}, { purpose })).toBe(true)
    expect(denied({}, { seller: { id: 'another' } })).toBe(true)
  })

  test.each([
    ['sellers', { sellers: ['seller'] }, { sellers: ['x'] }],
    ['purposes', { purposes: ['marketing'] }, { purposes: ['survey'] }],
    ['modes', { modes: ['live'] }, { modes: ['prerecorded'] }],
    ['channels', { channels: ['voice'] }, { channels: ['text'] }],
    ['campaigns', { campaigns: ['campaign'] }, { campaigns: ['x'] }],
    ['products', { products: ['other'] }, { products: ['insurance'] }],
  ] as const)('%s, where it states them', (_, reaches, not) => {
    expect(denied({ scope: reaches })).toBe(true)
    expect(denied({ scope: not })).toBe(false)
  })

  test('one of several products is reached; what is unknown on the call is reached', () => {
    expect(denied({ scope: { products: ['insurance'] } }, { products: ['other', 'insurance'] })).toBe(true)
    expect(denied({ scope: { products: ['insurance'] } }, { products: [] })).toBe(true)
    expect(decide(respected, BARE, { optOuts: [{ ...theirs, scope: { campaigns: ['x'], products: ['insurance'] } }] }).allowed).toBe(false)
  })

  test('the channel by which it came narrows nothing', () => {
    expect(denied({ channel: 'email' })).toBe(true)
    expect(denied({ channel: 'text' }, { mode: 'live' })).toBe(true)
  })
})

test('neither the time to honor it nor the term to keep it ever matters', () => {
  const slow = optOut({ honorWithin: { businessDays: 10 }, keepFor: 'P1Y' })
  expect(denied({ at: NOW }, {}, slow)).toBe(true)
  expect(denied({ at: NOW - 3650 * DAY }, {}, slow)).toBe(true)
  expect(denied({ at: NOW + DAY }, {}, slow)).toBe(true)
  expect(denied({}, {}, slow)).toBe(true)
})

test('hazard 31: nothing lifts it', () => {
  expect(() => except(respected, consent({ form: 'signed' }))).toThrow(expect.toSatisfy(isGateError))
  expect(() => some(respected, consent({ form: 'signed' }))).toThrow(expect.toSatisfy(isGateError))
})
