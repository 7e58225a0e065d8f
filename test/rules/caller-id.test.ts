import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import type { CallerIdHoldingInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { callerId } from '../../src/rules/caller-id'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, BARE, codes, ms } from './ask'

type Options = Parameters<typeof callerId>[0]
const ours: CallerIdHoldingInput = { number: '+4721000000', holder: 'seller' }
const holding = (more: Partial<CallerIdHoldingInput> = {}) => ({ callerIds: [{ ...ours, ...more }] })
const codesOf = (options: Options, facts = {}, overrides = {}) => codes(ask(callerId(options), overrides, facts))
const WITHHELD = { callerId: { number: 'withheld' } }
const PRESENTED = ['caller-id/presented']

test('a number that is shown, held and answered is named', () => {
  expect(ask(callerId({ mustPresent: true, holder: 'seller', answerable: true }), {}, holding({ answeredUntilOn: '2027-01-01' }))).toEqual({
    allowed: true,
    reasons: [
      {
        code: 'caller-id/presented',
        rule: 'caller-id',
        required: { mustPresent: true, holder: 'seller', answerable: true },
        observed: { number: '+4721000000' },
      },
    ],
    duties: [],
    holdsUntil: ms('2026-11-25T00:00:00+01:00'),
  })
})

describe('not supplied', () => {
  test.each([
    { mustPresent: true },
    { prefixes: ['+47'] },
    { notPrefixes: ['+44'] },
    { name: true },
    { holder: 'seller' },
    { answerable: true },
    { registeredWith: 'x' },
    { inDirectory: true },
    {},
  ] satisfies Options[])('no caller id at all: every caller-id rule denies: %j', (options) => {
    expect(decide(callerId(options), BARE, { callerIds: [] })).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'caller-id/not-supplied', rule: 'caller-id', required: options, observed: null, remedy: 'supply', missing: ['callerId'] }],
    })
  })

  test.each([{ holder: 'seller' }, { answerable: true }, { registeredWith: 'x' }, { inDirectory: true }] satisfies Options[])(
    'whose numbers are whose, where it is asked: %j',
    (options) => {
      expect(decide(callerId(options), aCall(), {}).reasons).toEqual([
        {
          code: 'caller-id/not-supplied',
          rule: 'caller-id',
          required: options,
          observed: null,
          remedy: 'supply',
          missing: ['facts.callerIds'],
        },
      ])
      expect(codesOf(options, { callerIds: [], unavailable: { callerIds: 'down' } })).toEqual(['facts/unavailable'])
    },
  )

  test('and not for presence and prefixes', () => {
    expect(codes(decide(callerId({ mustPresent: true, prefixes: ['+47'], notPrefixes: ['+44'] }), aCall(), {}))).toEqual(PRESENTED)
  })

  test('a name, where it is asked', () => {
    expect(ask(callerId({ name: true })).reasons).toEqual([
      {
        code: 'caller-id/not-supplied',
        rule: 'caller-id',
        required: { name: true },
        observed: { number: '+4721000000' },
        remedy: 'supply',
        missing: ['callerId.name'],
      },
    ])
    expect(codesOf({ name: true }, {}, { callerId: { number: '+4721000000', name: 'Acme' } })).toEqual(PRESENTED)
  })
})

describe('the number', () => {
  test('withheld denies where it must be presented', () => {
    expect(ask(callerId({ mustPresent: true }), WITHHELD)).toEqual({
      allowed: false,
      remedy: 'change-call',
      reasons: [
        {
          code: 'caller-id/withheld',
          rule: 'caller-id',
          required: { mustPresent: true },
          observed: { number: 'withheld' },
          remedy: 'change-call',
        },
      ],
    })
  })

  test('withheld has none of the prefixes, and none that is barred', () => {
    expect(codesOf({ prefixes: ['+47'] }, {}, WITHHELD)).toEqual(['caller-id/prefix'])
    expect(codesOf({ notPrefixes: ['+44'] }, {}, WITHHELD)).toEqual(PRESENTED)
  })

  test('one of the prefixes, none of those barred', () => {
    expect(codesOf({ prefixes: ['+4480', '+4721'] })).toEqual(PRESENTED)
    expect(ask(callerId({ prefixes: ['+4722'] })).reasons).toEqual([
      {
        code: 'caller-id/prefix',
        rule: 'caller-id',
        required: { prefixes: ['+4722'] },
        observed: { number: '+4721000000' },
        remedy: 'change-call',
      },
    ])
    expect(codesOf({ notPrefixes: ['+4721'] })).toEqual(['caller-id/prefix'])
    expect(codesOf({ notPrefixes: ['+4722'] })).toEqual(PRESENTED)
  })
})

describe('who holds it', () => {
  test('the seller, or the telemarketer too', () => {
    expect(codesOf({ holder: 'seller' }, holding())).toEqual(PRESENTED)
    expect(codesOf({ holder: 'seller-or-telemarketer' }, holding({ holder: 'telemarketer' }))).toEqual(PRESENTED)
    expect(ask(callerId({ holder: 'seller' }), {}, holding({ holder: 'telemarketer' }))).toEqual({
      allowed: false,
      remedy: 'change-call',
      reasons: [
        {
          code: 'caller-id/holder',
          rule: 'caller-id',
          required: { holder: 'seller' },
          observed: { number: '+4721000000', holder: 'telemarketer' },
          remedy: 'change-call',
        },
      ],
    })
  })

  test('hazard 20: by number; none denies', () => {
    for (const facts of [{ callerIds: [] }, holding({ number: '+4721000001' })])
      expect(ask(callerId({ holder: 'seller-or-telemarketer' }), {}, facts).reasons).toMatchObject([
        { code: 'caller-id/holder', observed: { number: '+4721000000', holding: null } },
      ])
    expect(codesOf({ holder: 'seller' }, holding(), WITHHELD)).toEqual(['caller-id/holder'])
  })

  test('hazard 26: in any spelling', () => {
    expect(codesOf({ holder: 'seller' }, holding({ number: '0047 21 00 00 00' }))).toEqual(PRESENTED)
    expect(codesOf({ holder: 'seller' }, holding(), { callerId: { number: '+47 21 00 00 00' } })).toEqual(PRESENTED)
  })
})

describe('whether it is answered, registered, listed', () => {
  test('answered through today, that day included', () => {
    const rule = callerId({ answerable: true })
    expect(around('2026-11-25T00:00:00+01:00', rule, {}, holding({ answeredUntilOn: '2026-11-24' }))).toEqual([true, false, false])
    expect(ask(rule, {}, holding({ answeredUntilOn: '2026-11-23' })).reasons).toEqual([
      {
        code: 'caller-id/not-answered',
        rule: 'caller-id',
        required: { answerable: true },
        observed: { number: '+4721000000', holder: 'seller', answeredUntilOn: '2026-11-23' },
        remedy: 'change-call',
      },
    ])
  })

  test('in every zone; unknown, and without a clock, no', () => {
    const calledParty = { timeZone: 'Asia/Tokyo' }
    const facts = holding({ answeredUntilOn: '2026-11-24' })
    expect(around('2026-11-25T00:00:00+09:00', callerId({ answerable: true }), { calledParty }, facts)).toEqual([true, false, false])
    expect(codesOf({ answerable: true }, holding())).toEqual(['caller-id/not-answered'])
    expect(askWithoutClock(callerId({ answerable: true }), holding({ answeredUntilOn: '2099-01-01' })).allowed).toBe(false)
  })

  test('registered with the authority', () => {
    expect(codesOf({ registeredWith: 'agcom' }, holding({ registeredWith: ['x', 'agcom'] }))).toEqual(PRESENTED)
    expect(ask(callerId({ registeredWith: 'agcom' }), {}, holding({ registeredWith: ['x'] })).reasons).toEqual([
      {
        code: 'caller-id/not-registered',
        rule: 'caller-id',
        required: { registeredWith: 'agcom' },
        observed: { number: '+4721000000', holder: 'seller', registeredWith: ['x'] },
        remedy: 'change-call',
      },
    ])
    expect(codesOf({ registeredWith: 'agcom' }, holding())).toEqual(['caller-id/not-registered'])
  })

  test('in a directory', () => {
    expect(codesOf({ inDirectory: true }, holding({ inDirectory: true }))).toEqual(PRESENTED)
    expect(ask(callerId({ inDirectory: true }), {}, holding({ inDirectory: false })).reasons).toEqual([
      {
        code: 'caller-id/not-in-directory',
        rule: 'caller-id',
        required: { inDirectory: true },
        observed: { number: '+4721000000', holder: 'seller', inDirectory: false },
        remedy: 'change-call',
      },
    ])
    expect(codesOf({ inDirectory: true }, holding())).toEqual(['caller-id/not-in-directory'])
  })

  test('all that fails is said', () => {
    expect(
      codesOf({ mustPresent: true, holder: 'seller', answerable: true, registeredWith: 'x', inDirectory: true }, { callerIds: [] }, WITHHELD),
    ).toEqual(['caller-id/withheld', 'caller-id/holder', 'caller-id/not-answered', 'caller-id/not-registered', 'caller-id/not-in-directory'])
  })
})

test.each([
  ['a prefix without its country', { prefixes: ['140'] }],
  ['no prefix', { prefixes: [] }],
  ['an unknown holder', { holder: 'anybody' }],
])('hazard 30: %s is refused when the policy is built', (_, options) => {
  expect(() => ruleFromSpec({ 'caller-id': options })).toThrow(expect.toSatisfy(isGateError))
})
