import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import type { AttemptInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { coolingOff } from '../../src/rules/cooling-off'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, DAY, HOUR, ms, NOW } from './ask'

type Options = Parameters<typeof coolingOff>[0]
const refusal: AttemptInput = {
  callId: 'no',
  at: '2026-11-20T12:00:00+01:00',
  mode: 'live',
  person: 'person',
  disposition: 'connected',
  answeredBy: 'person',
  outcome: 'refused',
}
const after = (more: Partial<AttemptInput> = {}) => ({ attempts: [{ ...refusal, ...more }] })
const rule = (options: Partial<Options> = {}) => coolingOff({ after: ['refused'], for: 'P30D', ...options })
const triggers = (more: Partial<AttemptInput>, options: Partial<Options> = {}) => !ask(rule(options), {}, after(more)).allowed

describe('what it says', () => {
  const required = { after: ['refused'], for: 'P30D', scope: ['person', 'seller'] }

  test('what happened, when, in which call, and until when', () => {
    expect(ask(rule(), {}, after())).toEqual({
      allowed: false,
      remedy: 'wait',
      holdsUntil: ms('2026-12-20T00:00:00+01:00'),
      reasons: [
        {
          code: 'cooling-off/running',
          rule: 'cooling-off',
          required,
          observed: { what: 'refused', at: ms('2026-11-20T12:00:00+01:00') },
          remedy: 'wait',
          evidence: ['no'],
        },
      ],
    })
  })

  test('over', () => {
    expect(ask(rule(), {}, { attempts: [] })).toEqual({
      allowed: true,
      reasons: [{ code: 'cooling-off/over', rule: 'cooling-off', required, observed: null }],
      duties: [],
    })
  })

  test('for ever: never', () => {
    const verdict = ask(rule({ for: 'ever' }), {}, after({ at: '2010-01-01T00:00:00Z' }))
    expect(verdict).toMatchObject({ allowed: false, remedy: 'never', reasons: [{ code: 'cooling-off/running', remedy: 'never' }] })
    expect(verdict).not.toHaveProperty('holdsUntil')
  })

  test('hazard 20: a history that nobody looked up denies, one that did not answer too', () => {
    expect(decide(rule(), aCall(), {})).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'cooling-off/not-supplied', rule: 'cooling-off', required, observed: null, remedy: 'supply', missing: ['facts.attempts'] }],
    })
    expect(ask(rule(), {}, { attempts: [], unavailable: { attempts: 'down' } }).reasons).toMatchObject([
      { code: 'facts/unavailable', observed: { fact: 'attempts', cause: 'down' } },
    ])
  })

  test('a history that begins late is used as it is', () => {
    expect(ask(rule(), {}, { attempts: [], attemptsSince: NOW }).allowed).toBe(true)
  })
})

describe('how long', () => {
  test('P7D: the day itself is day one, free on day eight', () => {
    expect(around('2026-11-27T00:00:00+01:00', rule({ for: 'P7D' }), {}, after())).toEqual([false, true, true])
  })

  test('P1M: month ends are clamped', () => {
    expect(around('2027-02-28T00:00:00+01:00', rule({ for: 'P1M' }), {}, after({ at: '2027-01-31T12:00:00+01:00' }))).toEqual([false, true, true])
  })

  test('PT72H: from the instant', () => {
    expect(around('2026-11-23T12:00:00+01:00', rule({ for: 'PT72H' }), {}, after())).toEqual([false, true, true])
    expect(around('2026-10-26T11:00:00+01:00', rule({ for: 'PT48H' }), {}, after({ at: '2026-10-24T12:00:00+02:00' }))).toEqual([false, true, true])
  })

  test('rest-of-day: to local midnight', () => {
    expect(around('2026-11-25T00:00:00+01:00', rule({ for: 'rest-of-day' }), {}, after({ at: NOW - HOUR }))).toEqual([false, true, true])
  })

  test('it starts when the call ended, else when it was made', () => {
    const long = { at: '2026-11-20T23:30:00+01:00', endedAt: '2026-11-21T00:30:00+01:00' }
    expect(around('2026-11-28T00:00:00+01:00', rule({ for: 'P7D' }), {}, after(long))).toEqual([false, true, true])
    expect(around('2026-11-24T00:30:00+01:00', rule({ for: 'PT72H' }), {}, after(long))).toEqual([false, true, true])
  })

  test('of several zones the last to be over decides', () => {
    const calledParty = { id: 'person', timeZone: 'America/New_York' }
    expect(around('2026-11-27T00:00:00-05:00', rule({ for: 'P7D' }), { calledParty }, after())).toEqual([false, true, true])
  })

  test('of several occasions the last decides', () => {
    const facts = { attempts: [refusal, { ...refusal, callId: 'later', at: NOW - HOUR }, { ...refusal, callId: 'first', at: NOW - 9 * DAY }] }
    const verdict = ask(rule({ for: 'P10D' }), {}, facts)
    expect(verdict).toMatchObject({ holdsUntil: ms('2026-12-04T00:00:00+01:00'), reasons: [{ evidence: ['later'] }] })
  })

  test('without a clock it never ends', () => {
    expect(askWithoutClock(rule({ for: 'P1D' }), after({ at: '2010-01-01T00:00:00Z' })).allowed).toBe(false)
  })

  test('what is dated after the call counts all the same', () => {
    expect(triggers({ at: NOW + HOUR })).toBe(true)
  })
})

describe('after what', () => {
  test('after these outcomes and dispositions only', () => {
    expect(triggers({ outcome: 'agreed' })).toBe(false)
    expect(triggers({ outcome: 'hung-up' }, { after: ['refused', 'hung-up'] })).toBe(true)
    expect(triggers({ disposition: 'abandoned' }, { after: ['abandoned'] })).toBe(true)
  })

  test('hazard 25: a conversation is connected and not with a machine; unknown counts', () => {
    const { outcome: _, answeredBy: _by, ...connected } = refusal
    const talked = (more: Partial<AttemptInput>) => !ask(rule({ after: ['conversation'] }), {}, { attempts: [{ ...connected, ...more }] }).allowed
    expect(talked({ answeredBy: 'person' })).toBe(true)
    expect(talked({})).toBe(true)
    expect(talked({ answeredBy: 'machine' })).toBe(false)
    expect(talked({ disposition: 'voicemail' })).toBe(false)
  })

  test('a call in flight triggers nothing', () => {
    expect(triggers({ disposition: 'reserved' }, { after: ['reserved', 'refused', 'conversation'] })).toBe(false)
  })

  test('nor does the call itself, nor another seller’s, unless the scope is wider', () => {
    expect(triggers({ callId: 'call' })).toBe(false)
    expect(triggers({ seller: 'x' })).toBe(false)
    expect(triggers({ seller: 'x' }, { scope: ['person'] })).toBe(true)
  })
})

describe('complaints', () => {
  const complained = { complaints: [{ at: '2026-11-20T12:00:00+01:00', fromCalledParty: true }] }

  test('of the called party', () => {
    expect(ask(rule({ after: ['complaint'] }), {}, complained)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'cooling-off/running', observed: { what: 'complaint', at: ms('2026-11-20T12:00:00+01:00') } }],
    })
    expect(ask(rule({ after: ['complaint'] }), {}, { complaints: [{ at: NOW, fromCalledParty: false }] }).allowed).toBe(true)
    expect(ask(rule({ after: ['refused'] }), {}, complained).allowed).toBe(true)
  })

  test('never deny by absence', () => {
    expect(decide(rule({ after: ['complaint'] }), aCall(), {}).allowed).toBe(true)
    expect(decide(rule({ after: ['complaint', 'refused'] }), aCall(), { attempts: [] }).allowed).toBe(true)
  })

  test('hazard 18: a source of them that failed denies, also beside attempts', () => {
    for (const happened of [['complaint'], ['refused', 'complaint']] as const)
      expect(ask(rule({ after: happened }), {}, { attempts: [], complaints: [], unavailable: { complaints: 'down' } }).reasons).toMatchObject([
        { code: 'facts/unavailable', observed: { fact: 'complaints', cause: 'down' }, missing: ['facts.complaints'] },
      ])
    expect(ask(rule(), {}, { attempts: [], unavailable: { complaints: 'down' } }).allowed).toBe(true)
  })
})

test.each([
  ['after nothing', { after: [], for: 'P1D' }],
  ['after what nobody records', { after: ['shouted'], for: 'P1D' }],
  ['for no time', { after: ['refused'] }],
  ['for a while', { after: ['refused'], for: 'a while' }],
])('hazard 30: %s is refused when the policy is built', (_, options) => {
  expect(() => ruleFromSpec({ 'cooling-off': options })).toThrow(expect.toSatisfy(isGateError))
})
