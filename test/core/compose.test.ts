// How rules compose, as documented: one example each. That it holds for all rules is in test/properties.
import { describe, expect, test } from 'vitest'
import { every, except, some } from '../../src/core/compose'
import { isGateError } from '../../src/core/errors'
import { reasonMaker } from '../../src/core/reason'
import type { Rule } from '../../src/core/rule'
import type { Instant } from '../../src/core/scalars'
import { allow, deny, silent, type Verdict } from '../../src/core/verdict'
import { decide } from '../../src/intake/decide'
import { consent } from '../../src/rules/consent'
import { doNotCall } from '../../src/rules/do-not-call'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { invitation } from '../../src/rules/invitation'
import { optOut } from '../../src/rules/opt-out'
import { prohibition } from '../../src/rules/prohibition'
import { recording } from '../../src/rules/recording'
import { relationship } from '../../src/rules/relationship'
import { when } from '../../src/rules/when'
import { aCall, noFacts } from '../../src/testing/a-call'

const call = aCall()
const reason = reasonMaker('x-test', undefined)
const saying = (name: string, verdict: Verdict): Rule =>
  Object.assign(() => verdict, { spec: { [`x-${name}`]: {} }, needs: () => ({ facts: [], lists: [] }) } as const)
const ground = (name: string) => reason.ground(`x-test/${name}`, null, null)
const fault = (name: string, remedy: 'wait' | 'supply' | 'never') => reason(`x-test/${name}`, { required: null, observed: null, remedy })
const yes = (name: string, until?: number) => saying(name, allow([ground(name)], [], until))
const no = (name: string, remedy: 'wait' | 'supply' | 'never' = 'wait', until?: number) => saying(name, deny([fault(name, remedy)], until))
const ask = (rule: Rule) => rule(call, noFacts())
const [soon, later, latest] = [call.at + 1000, call.at + 2000, call.at + 3000]

describe('every', () => {
  test('denies with the reasons of all that deny, the hardest remedy, until the last of them ends', () => {
    expect(ask(every(no('a', 'wait', later), yes('b', soon), no('c', 'supply', latest)))).toEqual({
      allowed: false,
      reasons: [fault('a', 'wait'), fault('c', 'supply')],
      remedy: 'supply',
      holdsUntil: latest,
    })
  })

  test('allows with all grounds and duties, until the first of all ends', () => {
    const duty = { code: 'x-test/say', kind: 'say', when: 'opening' } as const
    expect(ask(every(yes('a', later), saying('b', allow([], [duty], latest)), saying('c', silent(soon))))).toEqual({
      allowed: true,
      reasons: [ground('a')],
      duties: [duty],
      holdsUntil: soon,
    })
  })

  test('of silent rules is silent, until the first of them may speak', () => {
    expect(ask(every(saying('a', silent(later)), saying('b', silent())))).toEqual(silent(later))
  })

  test('keeps the easier remedy that some() has found', () => {
    expect(ask(every(some(no('a', 'never'), no('b', 'wait')), no('c', 'supply')))).toMatchObject({ allowed: false, remedy: 'supply' })
  })

  test('merges what its rules need', () => {
    const policy = every(
      frequencyCap({ max: 1, per: 'PT24H' }),
      frequencyCap({ max: 2, per: 'P7D' }),
      doNotCall({ lists: ['a'] }),
      consent({ form: 'express' }),
    )
    expect(policy.needs(call)).toEqual({ facts: ['attempts', 'listings', 'consents'], lists: ['a'], history: 'P7D' })
  })
})

describe('some', () => {
  test('allows with the grounds and duties of those that allow, until the last of them ends', () => {
    expect(ask(some(yes('a', soon), no('b'), yes('c', later)))).toEqual({
      allowed: true,
      reasons: [ground('a'), ground('c')],
      duties: [],
      holdsUntil: later,
    })
  })

  test('denies with all reasons and the remedy of the easiest member, until the first of all may change', () => {
    expect(ask(some(no('a', 'never', later), no('b', 'supply', latest)))).toEqual({
      allowed: false,
      reasons: [fault('a', 'never'), fault('b', 'supply')],
      remedy: 'supply',
      holdsUntil: later,
    })
  })

  test('takes no silence and no duty for a ground', () => {
    const duty = { code: 'x-test/say', kind: 'say', when: 'opening' } as const
    expect(ask(some(saying('a', silent()), saying('b', allow([], [duty]))))).toEqual(silent())
    expect(ask(some(saying('a', silent()), no('b')))).toMatchObject({ allowed: false })
  })

  test('lets no unknown field grant', () => {
    const unknown = aCall({ calledParty: {} })
    const consumers = when({ audiences: ['consumer'] }, yes('a'))
    expect(some(consumers, no('b'))(unknown, {})).toMatchObject({ allowed: false, reasons: [fault('b', 'wait')] })
    expect(some(consumers, no('b'))(call, {})).toMatchObject({ allowed: true })
  })
})

describe('except', () => {
  test('allows with both reasons where a grant lifts a denial, until one of them may change', () => {
    expect(ask(except(no('a', 'wait', later), yes('b', latest)))).toEqual({
      allowed: true,
      reasons: [fault('a', 'wait'), ground('b')],
      duties: [],
      holdsUntil: later,
    })
    expect(ask(except(no('a', 'wait', latest), yes('b', later)))).toMatchObject({ holdsUntil: later })
  })

  test('drops the duties of what is lifted, and keeps those of the grant', () => {
    const duty = { code: 'x-test/confirm', kind: 'confirm', when: 'afterwards' } as const
    const lifted = ask(except(recording({ consent: 'all-party', mandatory: true }), saying('b', allow([ground('b')], [duty]))))
    expect(lifted).toEqual({ allowed: true, reasons: [ground('b')], duties: [duty] })
  })

  test('keeps the rule and its remedy, with the failed grants under unless, where no grant lifts it', () => {
    expect(ask(except(no('a', 'wait', later), no('b', 'never', soon), no('c', 'supply')))).toEqual({
      allowed: false,
      reasons: [{ ...fault('a', 'wait'), unless: [fault('b', 'never'), fault('c', 'supply')] }],
      remedy: 'wait',
      holdsUntil: soon,
    })
  })

  test('asks no grant where the rule allows without duties', () => {
    expect(ask(except(yes('a', later), no('b', 'never', soon)))).toEqual({ allowed: true, reasons: [ground('a')], duties: [], holdsUntil: later })
  })

  test('lets consent remedy a listing that it could lift, and nothing remedy one that it could not', () => {
    const facts = noFacts({ listings: { a: { listed: true, drawnAt: call.at } } })
    const listed = doNotCall({ lists: ['a'] })
    expect(decide(listed, call, facts)).toMatchObject({ allowed: false, remedy: 'never' })
    expect(decide(except(listed, consent({ form: 'signed' })), call, facts)).toMatchObject({
      allowed: false,
      remedy: 'obtain-consent',
      reasons: [{ code: 'do-not-call/listed', unless: [{ code: 'consent/missing' }] }],
    })
  })

  test('is no ground where only an unknown field brings up what it lifts', () => {
    const policy = except(when({ audiences: ['consumer'] }, prohibition({ what: 'kind-of-call' })), invitation({}))
    const facts = noFacts({ contacts: [{ id: 'asked', at: call.at, channel: 'voice', wants: 'call-back' }] })
    expect(decide(policy, aCall({ calledParty: { audience: 'consumer' } }), facts)).toMatchObject({ allowed: true })
    expect(decide(policy, aCall({ calledParty: { audience: 'business' } }), facts)).toMatchObject({ allowed: false, remedy: 'never' })
    expect(decide(policy, aCall({ calledParty: {} }), facts)).toEqual({
      allowed: false,
      reasons: [{ code: 'policy/no-ground', rule: 'policy', required: null, observed: null, remedy: 'supply', missing: ['calledParty.audience'] }],
      remedy: 'supply',
      holdsUntil: call.at + 90 * 86_400_000,
    })
  })

  test('is a ground where something else surely stands to be lifted', () => {
    const unsure = when({ audiences: ['consumer'] }, prohibition({ what: 'kind-of-call' }))
    const policy = except(every(unsure, prohibition({ what: 'line' })), invitation({}))
    const facts = noFacts({ contacts: [{ id: 'asked', at: call.at, channel: 'voice', wants: 'call-back' }] })
    expect(decide(policy, aCall({ calledParty: {} }), facts)).toMatchObject({ allowed: true })
  })
})

describe('when', () => {
  const consumers = when({ audiences: ['consumer'] }, no('a', 'never'))

  test('is the rule where the call matches, and silent where it does not', () => {
    expect(consumers(call, {})).toEqual({ allowed: false, reasons: [fault('a', 'never')], remedy: 'never' })
    expect(consumers(aCall({ calledParty: { audience: 'business' } }), {})).toEqual(silent())
  })

  test('denies with remedy supply and the name of the field where it is unknown', () => {
    expect(consumers(aCall({ calledParty: {} }), {})).toEqual({
      allowed: false,
      reasons: [{ ...fault('a', 'never'), remedy: 'supply', missing: ['calledParty.audience'] }],
      remedy: 'supply',
    })
  })

  test('turns a ground into a note where a field is unknown', () => {
    const unsure = when({ audiences: ['consumer'] }, yes('a'))(aCall({ calledParty: {} }), {})
    expect(unsure).toEqual({ allowed: true, reasons: [{ ...ground('a'), remedy: 'supply', missing: ['calledParty.audience'] }], duties: [] })
  })

  test('needs what its match reads', () => {
    const match = { registeredAs: ['a'], relationships: ['contract'], numbersFrom: ['referral'] } as const
    expect(when(match, consent({ form: 'express' })).needs(call).facts).toEqual(['consents', 'registrations', 'relationships', 'origin'])
  })

  test('ends at midnight where its match goes by the day', () => {
    const registered = when({ registeredAs: ['a'] }, yes('a'))(call, noFacts() as never)
    expect(registered.holdsUntil).toBe(Date.parse('2026-11-25T00:00+01:00') as Instant)
  })
})

describe('a register that voids consents', () => {
  const voiding = when({ registeredAs: ['a'] }, doNotCall({ lists: ['l'], polarity: 'positive', cancelsConsents: 'all' }))
  const midnight = Date.parse('2026-11-25T00:00+01:00')
  const facts = (registered: { readonly fromOn: string; readonly toOn?: string }) =>
    noFacts({
      registrations: [{ holder: 'seller', jurisdiction: 'NO', authority: 'a', ...registered }],
      listings: { l: { listed: true, drawnAt: call.at, listedOn: '2026-11-20' } },
      consents: [{ id: 'old', form: 'signed', grantedAt: '2026-01-01' }],
    })

  test('under a match that goes by the day voids them no longer than the match holds', () => {
    expect(decide(every(voiding, consent({ form: 'express' })), call, facts({ fromOn: '2020-01-01', toOn: '2026-11-25' }))).toMatchObject({
      allowed: false,
      reasons: [{ code: 'consent/missing' }],
      holdsUntil: midnight,
    })
  })

  test('and leaves them no longer than the match does not hold', () => {
    expect(decide(some(consent({ form: 'express' }), voiding), call, facts({ fromOn: '2026-11-25' }))).toMatchObject({
      allowed: true,
      reasons: [{ code: 'consent/given' }],
      holdsUntil: midnight,
    })
  })
})

describe('absolute rules', () => {
  const issues = (build: () => unknown) => {
    try {
      build()
    } catch (error) {
      if (isGateError(error)) return [error.code, error.issues]
      throw error
    }
    return undefined
  }
  const grant = relationship({ kinds: ['contract'] })

  test.each([
    ['the first of some', () => some(optOut({})), 'some.0', 'opt-out'],
    ['a later member of some', () => some(grant, doNotCall({ lists: ['internal'] })), 'some.1', 'do-not-call'],
    ['what except would lift', () => except(every(grant, optOut({})), grant), 'except.0', 'every'],
    ['what except would lift by', () => except(grant, grant, when({ modes: ['live'] }, optOut({}))), 'except.2', 'when'],
  ])('%s', (_, build, path, kind) => {
    const where = path.split('.')[0]
    expect(issues(build)).toEqual([
      'invalid-policy',
      [{ path, message: `\`${kind}\` is absolute: nothing lifts it, so it cannot stand in \`${where}\`` }],
    ])
  })
})
