import { describe, expect, test } from 'vitest'
import { except } from '../../src/core/compose'
import { isGateError } from '../../src/core/errors'
import type { ConsentInput, ListingInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { consent } from '../../src/rules/consent'
import { doNotCall } from '../../src/rules/do-not-call'
import { quietHours } from '../../src/rules/kinds'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, BARE, codes, DAY, ms, NOW } from './ask'

const express = consent({ form: 'express' })
const GRANTED = ms('2026-06-01T12:00:00+02:00')
const yes: ConsentInput = { id: 'yes', form: 'express', grantedAt: GRANTED }
const given = (...consents: readonly Partial<ConsentInput>[]) => ({ consents: consents.map((one) => ({ ...yes, ...one })) })
/** What is wrong with the one consent; undefined where it stands. */
const fault = (one: Partial<ConsentInput>, options: Partial<Parameters<typeof consent>[0]> = {}, overrides = {}) => {
  const verdict = ask(consent({ form: 'express', ...options }), overrides, given(one))
  if (verdict.allowed) return undefined
  const [{ observed }] = verdict.reasons
  return (observed as readonly { readonly fault: string }[])[0]?.fault
}

describe('a consent that stands', () => {
  test('is named with its form and date', () => {
    expect(ask(express, {}, given({}))).toEqual({
      allowed: true,
      reasons: [
        {
          code: 'consent/given',
          rule: 'consent',
          required: { form: 'express' },
          observed: { id: 'yes', form: 'express', grantedAt: GRANTED },
          evidence: ['yes'],
        },
      ],
      duties: [],
    })
  })

  test('hazard 20: none found denies', () => {
    expect(ask(express, {}, { consents: [] })).toEqual({
      allowed: false,
      remedy: 'obtain-consent',
      reasons: [{ code: 'consent/missing', rule: 'consent', required: { form: 'express' }, observed: [], remedy: 'obtain-consent' }],
    })
  })

  test('hazard 31: not looked up denies, whatever else is claimed', () => {
    expect(decide(express, aCall(), {})).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [
        {
          code: 'consent/not-supplied',
          rule: 'consent',
          required: { form: 'express' },
          observed: null,
          remedy: 'supply',
          missing: ['facts.consents'],
        },
      ],
    })
  })

  test('hazard 18: a source that failed denies even where another gave a consent', () => {
    expect(ask(express, {}, { ...given({}), unavailable: { consents: 'timeout' } })).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [
        {
          code: 'facts/unavailable',
          rule: 'facts',
          required: { form: 'express' },
          observed: { fact: 'consents', cause: 'timeout' },
          remedy: 'supply',
          missing: ['facts.consents'],
        },
      ],
    })
  })

  test('of several, one that stands suffices, and the one that stands longest bounds the answer', () => {
    const expiresAt = NOW + 10 * DAY
    expect(ask(express, {}, given({ id: 'old', withdrawnAt: NOW }, { id: 'short', expiresAt: NOW + DAY }, { id: 'long', expiresAt }))).toMatchObject({
      allowed: true,
      holdsUntil: expiresAt,
      reasons: [{ evidence: ['long'] }],
    })
  })

  test('of several that do not, each says why', () => {
    const verdict = ask(express, {}, given({ id: 'a', withdrawnAt: NOW }, { id: 'b', form: 'inferred' }, { id: 'c', scope: { sellers: ['x'] } }))
    expect(verdict.reasons[0]?.observed).toEqual([
      { id: 'a', fault: 'withdrawn' },
      { id: 'b', fault: 'form-inferred' },
      { id: 'c', fault: 'scope-sellers' },
    ])
  })
})

describe('whose consent', () => {
  test('hazard 33: of this very number, in any spelling', () => {
    expect(fault({ number: '+47 22 12 34 56' })).toBeUndefined()
    expect(fault({ number: '+4722123457' })).toBe('another-number')
  })

  test('persons, where both are known, agree', () => {
    expect(fault({ person: 'person' })).toBeUndefined()
    expect(fault({ person: 'neighbour' })).toBe('another-person')
    expect(fault({ person: 'neighbour' }, {}, { calledParty: { audience: 'consumer' } })).toBeUndefined()
    expect(fault({})).toBeUndefined()
  })
})

describe('what it covers', () => {
  test.each([
    ['sellers', { sellers: ['seller', 'x'] }, { sellers: ['x'] }],
    ['purposes', { purposes: ['marketing'] }, { purposes: ['survey'] }],
    ['modes', { modes: ['live'] }, { modes: ['prerecorded'] }],
    ['channels', { channels: ['voice'] }, { channels: ['text', 'email'] }],
    ['campaigns', { campaigns: ['campaign'] }, { campaigns: ['x'] }],
    ['products', { products: ['other', 'insurance'] }, { products: ['insurance'] }],
  ] as const)('%s: stated, it must cover the call', (part, covers, not) => {
    expect(fault({ scope: { sellers: ['seller'], ...covers } })).toBeUndefined()
    expect(fault({ scope: { sellers: ['seller'], ...not } })).toBe(`scope-${part}`)
  })

  test('all products of the call, not one of them', () => {
    const scope = { sellers: ['seller'], products: ['other'] }
    expect(fault({ scope }, {}, { products: ['other', 'insurance'] })).toBe('scope-products')
    expect(fault({ scope: { ...scope, products: ['other', 'insurance'] } }, {}, { products: ['other', 'insurance'] })).toBeUndefined()
  })

  test('what is unknown on the call is not covered', () => {
    expect(fault({ scope: { sellers: ['seller'], products: ['other'] } }, {}, { products: [] })).toBe('scope-products')
    const faults = (scope: object) =>
      decide(express, BARE, { consents: [{ ...yes, scope: { sellers: ['seller'], ...scope } }] }).reasons.map(({ observed }) => observed)
    expect(faults({ campaigns: ['campaign'] })).toEqual([[{ id: 'yes', fault: 'scope-campaigns' }]])
    expect(faults({ products: ['other'] })).toEqual([[{ id: 'yes', fault: 'scope-products' }]])
    expect(faults({})).toEqual([{ id: 'yes', form: 'express', grantedAt: GRANTED }])
  })
})

describe('form and qualities', () => {
  const FORMS = ['presumed', 'inferred', 'express', 'written', 'signed'] as const
  test.each(FORMS.flatMap((asked, low) => FORMS.map((form, high) => [form, asked, high >= low] as const)))('%s for %s: %s', (form, asked, stands) => {
    expect(fault({ form }, { form: asked })).toBe(stands ? undefined : `form-${form}`)
  })

  test('every quality asked for must be established', () => {
    const qualities = { explicit: 'ticked by hand', informed: 'named the seller' }
    expect(fault({ qualities }, { qualities: ['explicit', 'informed'] })).toBeUndefined()
    expect(fault({ qualities }, { qualities: ['explicit', 'voluntary'] })).toBe('not-voluntary')
    expect(fault({}, { qualities: ['explicit'] })).toBe('not-explicit')
  })

  test('by the called party’s initiative: absent is the seller’s', () => {
    expect(fault({ initiative: 'called-party' }, { initiative: 'called-party' })).toBeUndefined()
    expect(fault({ initiative: 'seller' }, { initiative: 'called-party' })).toBe('not-by-the-called-party')
    expect(fault({}, { initiative: 'called-party' })).toBe('not-by-the-called-party')
  })

  test('not by certain ways, and not by an unknown one', () => {
    expect(fault({ via: 'web' }, { notVia: ['call'] })).toBeUndefined()
    expect(fault({ via: 'call' }, { notVia: ['call'] })).toBe('via-call')
    expect(fault({}, { notVia: ['call'] })).toBe('via-unknown')
  })

  test('recorded in a register', () => {
    expect(fault({ recordedIn: 'it-register' }, { recordedIn: 'it-register' })).toBeUndefined()
    expect(fault({ recordedIn: 'x' }, { recordedIn: 'it-register' })).toBe('not-recorded')
    expect(fault({}, { recordedIn: 'it-register' })).toBe('not-recorded')
  })
})

describe('hazard 34: when it holds', () => {
  test('not before it is given, without tolerance', () => {
    const grantedAt = NOW + DAY
    expect(fault({ grantedAt })).toBe('future-dated')
    expect(around(grantedAt, express, {}, given({ grantedAt }))).toEqual([false, true, true])
    expect(ask(express, {}, given({ grantedAt })).holdsUntil).toBe(grantedAt)
  })

  test('until it is withdrawn, that instant excluded', () => {
    expect(around(NOW, express, {}, given({ withdrawnAt: NOW }))).toEqual([true, false, false])
    expect(fault({ withdrawnAt: NOW })).toBe('withdrawn')
  })

  test('renewed strictly later than withdrawn it stands again; a tie goes to the withdrawal', () => {
    const withdrawnAt = NOW - 10 * DAY
    expect(fault({ withdrawnAt, renewedAt: withdrawnAt + 1 })).toBeUndefined()
    expect(fault({ withdrawnAt, renewedAt: withdrawnAt })).toBe('withdrawn')
    expect(fault({ withdrawnAt, renewedAt: withdrawnAt - 1 })).toBe('withdrawn')
    expect(fault({ withdrawnAt: GRANTED })).toBe('withdrawn') // given and withdrawn in the same instant
  })

  test('a renewal in the future is none yet', () => {
    const renewedAt = NOW + DAY
    expect(fault({ withdrawnAt: NOW - DAY, renewedAt })).toBe('withdrawn')
    expect(around(renewedAt, express, {}, given({ withdrawnAt: NOW - DAY, renewedAt }))).toEqual([false, true, true])
  })

  test('use never renews', () => {
    expect(fault({ lastUsedAt: NOW - 1 }, { validFor: 'P1M' })).toBe('expired')
  })

  test('over at the instant when it expires', () => {
    expect(around(NOW, express, {}, given({ expiresAt: NOW }))).toEqual([true, false, false])
    expect(fault({ expiresAt: NOW })).toBe('expired')
  })

  test('validFor counts from giving, or from a later renewal, whatever is stated', () => {
    const rule = consent({ form: 'express', validFor: 'P6M' })
    expect(around('2026-12-01T12:00:00+01:00', rule, {}, given({}))).toEqual([true, false, false])
    expect(around('2026-12-01T12:00:00+01:00', rule, {}, given({ expiresAt: 'indefinite' }))).toEqual([true, false, false])
    expect(around('2026-12-01T12:00:00+01:00', rule, {}, given({ expiresAt: '2030-01-01T00:00:00Z' }))).toEqual([true, false, false])
    const renewed = given({ renewedAt: '2026-07-31T12:00:00+02:00' })
    expect(around('2027-01-31T12:00:00+01:00', rule, {}, renewed)).toEqual([true, false, false])
    expect(around('2026-12-01T12:00:00+01:00', rule, {}, given({ renewedAt: GRANTED - DAY }))).toEqual([true, false, false])
  })

  test('validForUnlessStated counts only where nothing is stated; indefinite is a statement', () => {
    const rule = consent({ form: 'express', validForUnlessStated: 'P6M' })
    expect(around('2026-12-01T12:00:00+01:00', rule, {}, given({}))).toEqual([true, false, false])
    expect(around('2026-12-01T12:00:00+01:00', rule, {}, given({ expiresAt: 'indefinite' }))).toEqual([true, true, true])
    expect(around('2027-03-01T12:00:00+01:00', rule, {}, given({ expiresAt: '2027-03-01T12:00:00+01:00' }))).toEqual([true, false, false])
  })

  test('of several zones it is over as soon as it is in one', () => {
    const rule = consent({ form: 'express', validFor: 'P6M' }) // New York is still in winter time when it was given
    const calledParty = { timeZone: 'America/New_York' }
    const facts = given({ grantedAt: '2026-03-27T12:00:00+01:00' })
    expect(around('2026-09-27T12:00:00+02:00', rule, { calledParty }, facts)).toEqual([true, false, false])
    const winter = given({ grantedAt: '2026-03-10T12:00:00+01:00' }) // summer time had begun in New York, not in Oslo
    expect(around('2026-09-10T12:00:00+02:00', rule, { calledParty }, winter)).toEqual([true, false, false])
  })

  test('PT168H counts hours over a change of the clock', () => {
    const rule = consent({ form: 'express', validFor: 'PT168H' })
    expect(around('2026-10-29T11:00:00+01:00', rule, {}, given({ grantedAt: '2026-10-22T12:00:00+02:00' }))).toEqual([true, false, false])
  })

  test('without a clock no period is shown to last', () => {
    expect(askWithoutClock(consent({ form: 'express', validFor: 'P10Y' }), given({})).allowed).toBe(false)
    expect(askWithoutClock(express, given({ hours: 'mon-sun 00:00-24:00' })).allowed).toBe(false)
  })
})

describe('later than a listing', () => {
  const rule = except(doNotCall({ lists: ['us-national', 'us-fl'] }), consent({ form: 'express', afterListing: true }))
  const listing = (listedOn?: string): ListingInput => ({ listed: true, drawnAt: NOW, ...(listedOn === undefined ? {} : { listedOn }) })
  const clear: ListingInput = { listed: false, drawnAt: NOW }
  const lifts = (national: ListingInput, grantedAt: string, overrides = {}, more = {}) =>
    ask(rule, overrides, { listings: { 'us-national': national, 'us-fl': clear }, ...given({ grantedAt, ...more }) }).allowed

  test('started on a later local date', () => {
    expect(lifts(listing('2026-06-01'), '2026-06-01T23:59:59+02:00')).toBe(false)
    expect(lifts(listing('2026-06-01'), '2026-06-02T00:00:00+02:00')).toBe(true)
  })

  test('in every zone', () => {
    const calledParty = { timeZone: 'America/New_York' }
    expect(lifts(listing('2026-06-01'), '2026-06-02T05:59:59+02:00', { calledParty })).toBe(false)
    expect(lifts(listing('2026-06-01'), '2026-06-02T06:00:00+02:00', { calledParty })).toBe(true)
  })

  test('by a renewal too; listed on an unknown day: no', () => {
    expect(lifts(listing('2026-06-01'), '2026-01-01T00:00:00Z', {}, { renewedAt: '2026-06-02T12:00:00Z' })).toBe(true)
    expect(lifts(listing(), '2026-11-23T12:00:00Z')).toBe(false)
  })

  test('for each list of the rule it lifts', () => {
    const listings = { 'us-national': listing('2026-06-01'), 'us-fl': listing('2026-08-01') }
    const verdict = ask(rule, {}, { listings, ...given({ grantedAt: '2026-07-01T12:00:00Z' }) })
    expect(verdict.reasons[0]).toMatchObject({ unless: [{ observed: [{ id: 'yes', fault: 'not-after-listing' }] }] })
    expect(ask(rule, {}, { listings, ...given({ grantedAt: '2026-08-02T12:00:00Z' }) }).allowed).toBe(true)
  })

  test('a consent that lifts no list is later than none', () => {
    expect(ask(consent({ form: 'express', afterListing: true }), {}, given({})).allowed).toBe(false)
  })

  test('without a clock it is not shown to be later', () => {
    const facts = { listings: { 'us-national': listing('2020-01-01'), 'us-fl': clear }, ...given({}) }
    expect(askWithoutClock(rule, facts).allowed).toBe(false)
  })
})

describe('hours of a consent', () => {
  test('stated, they restrict it everywhere, half-open', () => {
    const facts = given({ hours: 'mon-fri 10:00-12:00' })
    expect(around('2026-11-24T10:00:00+01:00', express, {}, facts)).toEqual([false, true, true])
    expect(around('2026-11-24T12:00:00+01:00', express, {}, facts)).toEqual([true, false, false])
    expect(fault({ hours: 'sat 10:00-12:00' })).toBe('outside-its-hours')
  })

  test('in every zone', () => {
    const calledParty = { timeZone: 'America/New_York' }
    const facts = given({ hours: 'mon-fri 09:00-20:00' })
    expect(around('2026-11-24T09:00:00-05:00', express, { calledParty }, facts)).toEqual([false, true, true])
    expect(around('2026-11-24T20:00:00+01:00', express, { calledParty }, facts)).toEqual([true, false, false])
  })

  test('for other hours: they must be stated and open', () => {
    expect(fault({}, { forHours: true })).toBe('hours-not-stated')
    expect(fault({ hours: 'any' }, { forHours: true })).toBeUndefined()
    expect(fault({ hours: 'tue 08:00-11:00' }, { forHours: true })).toBeUndefined()
    expect(fault({ hours: 'tue 11:00-12:00' }, { forHours: true })).toBe('outside-its-hours')
  })

  test('it lifts quiet hours only then', () => {
    const rule = except(quietHours({ callable: 'mon-fri 12:00-20:00' }), consent({ form: 'express', forHours: true }))
    expect(ask(rule, {}, given({})).allowed).toBe(false)
    expect(around('2026-11-24T10:30:00+01:00', rule, {}, given({ hours: 'tue 08:00-10:30' }))).toEqual([true, false, false])
  })
})

test('as a grant, what was not looked up simply does not grant', () => {
  const rule = except(doNotCall({ lists: ['us-national'] }), express)
  const verdict = ask(rule, {}, { listings: { 'us-national': { listed: true, drawnAt: NOW } }, unavailable: { consents: 'down' } })
  expect(verdict).toMatchObject({ allowed: false, remedy: 'obtain-consent' })
  expect(codes(verdict)).toEqual(['do-not-call/listed'])
})

test.each([
  ['an unknown form', { form: 'oral' }],
  ['no form', {}],
  ['no qualities at all', { form: 'express', qualities: [] }],
  ['a term that is no duration', { form: 'express', validFor: 'a year' }],
  ['a way out', { form: 'express', documented: true }],
])('hazard 31: %s is refused when the policy is built', (_, options) => {
  expect(() => ruleFromSpec({ consent: options })).toThrow(expect.toSatisfy(isGateError))
})
