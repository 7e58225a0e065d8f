import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import type { RegistrationInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { registration } from '../../src/rules/registration'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, codes, ms } from './ask'

const licensed = (of: 'seller' | 'telemarketer' | 'each' | 'agent') => registration({ of, authority: 'FDACS', required: true })
const ORIGIN = { id: 'us-fl/licence', jurisdiction: 'US-FL', citation: 'test', binding: 'statute', confidence: 'high' } as const
const held: RegistrationInput = { holder: 'seller', jurisdiction: 'US-FL', authority: 'FDACS', fromOn: '2026-01-01' }
const holding = (...all: readonly Partial<RegistrationInput>[]) => ({ registrations: all.map((one) => ({ ...held, ...one })) })
const lacking = (of: Parameters<typeof licensed>[0], facts: ReturnType<typeof holding>, overrides = {}) => {
  const verdict = ask(licensed(of), overrides, facts)
  return verdict.allowed ? [] : (verdict.reasons[0].observed as { readonly lacking: readonly string[] }).lacking
}

test('held: by whom', () => {
  expect(ask(licensed('seller'), {}, holding({}))).toEqual({
    allowed: true,
    reasons: [
      {
        code: 'registration/held',
        rule: 'registration',
        required: { of: 'seller', authority: 'FDACS', required: true },
        observed: { holders: ['seller'] },
      },
    ],
    duties: [],
    holdsUntil: ms('2026-11-25T00:00:00+01:00'),
  })
})

test('missing: by whom, and what they hold otherwise', () => {
  expect(ask(licensed('seller'), {}, holding({ toOn: '2026-11-24' }, { authority: 'x' }, { holder: 'y' }))).toEqual({
    allowed: false,
    remedy: 'supply',
    holdsUntil: ms('2026-11-25T00:00:00+01:00'),
    reasons: [
      {
        code: 'registration/missing',
        rule: 'registration',
        required: { of: 'seller', authority: 'FDACS', required: true },
        observed: {
          lacking: ['seller'],
          otherwise: [{ holder: 'seller', jurisdiction: 'US-FL', fromOn: '2026-01-01', toOn: '2026-11-24' }],
        },
        remedy: 'supply',
        missing: ['facts.registrations'],
      },
    ],
  })
})

test('hazard 20: not looked up denies, and so does a source that failed', () => {
  expect(decide(licensed('seller'), aCall(), {})).toMatchObject({
    allowed: false,
    remedy: 'supply',
    reasons: [{ code: 'registration/not-supplied', observed: null, missing: ['facts.registrations'] }],
  })
  expect(codes(ask(licensed('seller'), {}, { ...holding({}), unavailable: { registrations: 'down' } }))).toEqual(['facts/unavailable'])
})

describe('whose', () => {
  const telemarketer = { id: 'dialer' }
  test('the seller’s', () => {
    expect(lacking('seller', holding({}), { telemarketer })).toEqual([])
    expect(lacking('seller', holding({ holder: 'dialer' }), { telemarketer })).toEqual(['seller'])
  })

  test('the telemarketer’s; with none, the seller’s', () => {
    expect(lacking('telemarketer', holding({}), { telemarketer })).toEqual(['dialer'])
    expect(lacking('telemarketer', holding({ holder: 'dialer' }), { telemarketer })).toEqual([])
    expect(lacking('telemarketer', holding({}))).toEqual([])
    expect(lacking('telemarketer', holding({ holder: 'x' }))).toEqual(['seller'])
  })

  test('each: both', () => {
    expect(lacking('each', holding({}), { telemarketer })).toEqual(['dialer'])
    expect(lacking('each', holding({ holder: 'dialer' }), { telemarketer })).toEqual(['seller'])
    expect(lacking('each', holding({}, { holder: 'dialer' }), { telemarketer })).toEqual([])
    expect(lacking('each', holding({}))).toEqual([])
  })

  test('the agent’s; one not known yet denies and is to be named', () => {
    expect(lacking('agent', holding({ holder: 'agent' }))).toEqual([])
    expect(lacking('agent', holding({}))).toEqual(['agent'])
    expect(ask(licensed('agent'), { agent: { pool: 'agent' } }, holding({ holder: 'agent' })).reasons).toEqual([
      {
        code: 'registration/missing',
        rule: 'registration',
        required: { of: 'agent', authority: 'FDACS', required: true },
        observed: { lacking: [] },
        remedy: 'supply',
        missing: ['agent.id'],
      },
    ])
  })
})

describe('which', () => {
  test('with the authority', () => {
    expect(lacking('seller', holding({ authority: 'x' }))).toEqual(['seller'])
  })

  test('in the jurisdiction of the provision', () => {
    const under = licensed('seller').within?.({ origin: ORIGIN }) ?? licensed('seller')
    expect(ask(under, {}, holding({}))).toMatchObject({ allowed: true, reasons: [{ origin: ORIGIN }] })
    expect(ask(under, {}, holding({ jurisdiction: 'US-OK' }))).toMatchObject({ allowed: false, reasons: [{ origin: ORIGIN }] })
    expect(lacking('seller', holding({ jurisdiction: 'US-OK' }))).toEqual([])
  })

  test('in period, the last day excluded', () => {
    expect(around('2026-11-24T00:00:00+01:00', licensed('seller'), {}, holding({ fromOn: '2026-11-24' }))).toEqual([false, true, true])
    expect(around('2026-11-24T00:00:00+01:00', licensed('seller'), {}, holding({ toOn: '2026-11-24' }))).toEqual([true, false, false])
  })

  test('in every zone; without a clock in none', () => {
    const calledParty = { timeZone: 'America/New_York' }
    expect(around('2026-11-24T00:00:00-05:00', licensed('seller'), { calledParty }, holding({ fromOn: '2026-11-24' }))).toEqual([false, true, true])
    expect(around('2026-11-24T00:00:00+01:00', licensed('seller'), { calledParty }, holding({ toOn: '2026-11-24' }))).toEqual([true, false, false])
    expect(askWithoutClock(licensed('seller'), holding({ fromOn: '2099-01-01' })).allowed).toBe(false)
  })
})

test('not required, it is a duty to hold one', () => {
  const rule = registration({ of: 'seller', authority: 'FDACS', required: false })
  expect(rule(aCall(), {})).toEqual({
    allowed: true,
    reasons: [],
    duties: [{ code: 'registration/hold', kind: 'hold-registration', when: 'afterwards' }],
  })
})

test('hazard 30: an authority without a name is refused when the policy is built', () => {
  expect(() => ruleFromSpec({ registration: { of: 'seller', authority: '', required: true } })).toThrow(expect.toSatisfy(isGateError))
})
