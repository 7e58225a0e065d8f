import { describe, expect, test } from 'vitest'

import { except } from '../../src/core/compose'
import { isGateError } from '../../src/core/errors'
import type { ListingInput } from '../../src/core/facts'
import { consent } from '../../src/rules/consent'
import { doNotCall } from '../../src/rules/do-not-call'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { around, ask, askWithoutClock, codes, DAY, ms, NOW } from './ask'

const national = doNotCall({ lists: ['us-national'] })
const required = { lists: ['us-national'], maxAge: 'P31D' }
const DRAWN = NOW - 2 * DAY
const clear: ListingInput = { listed: false, drawnAt: DRAWN }
const listed: ListingInput = { listed: true, drawnAt: DRAWN }
const on = (listing: ListingInput) => ({ listings: { 'us-national': listing } })

describe('what a list says', () => {
  test('a number that is not listed is clear, with list, answer and date', () => {
    expect(ask(national, {}, on(clear))).toEqual({
      allowed: true,
      reasons: [{ code: 'do-not-call/clear', rule: 'do-not-call', required, observed: [{ list: 'us-national', listed: false, drawnAt: DRAWN }] }],
      duties: [],
      holdsUntil: DRAWN + 31 * DAY,
    })
  })

  test('hazard 28: a list that nobody loaded denies', () => {
    expect(ask(national, {}, { listings: {} })).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [
        {
          code: 'do-not-call/not-checked',
          rule: 'do-not-call',
          required,
          observed: { list: 'us-national' },
          remedy: 'supply',
          missing: ['facts.listings.us-national'],
        },
      ],
    })
  })

  test('hazard 18: a list that did not answer denies and names the cause', () => {
    expect(ask(national, {}, { listings: {}, unavailable: { listings: 'connection refused' } })).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [
        {
          code: 'facts/unavailable',
          rule: 'facts',
          required,
          observed: { fact: 'listings', cause: 'connection refused' },
          remedy: 'supply',
          missing: ['facts.listings'],
        },
      ],
    })
  })

  test('hazard 20: an answer of another list is none of this one', () => {
    expect(codes(ask(national, {}, { listings: { 'us-fl': clear } }))).toEqual(['do-not-call/not-checked'])
  })

  test('a listed number is denied for ever, with date of listing, copy and receipt', () => {
    expect(ask(national, {}, on({ ...listed, listedOn: '2020-01-31', receipt: 'query-7', via: 'query' }))).toEqual({
      allowed: false,
      remedy: 'never',
      holdsUntil: DRAWN + 31 * DAY,
      reasons: [
        {
          code: 'do-not-call/listed',
          rule: 'do-not-call',
          required,
          observed: { list: 'us-national', listed: true, drawnAt: DRAWN, listedOn: '2020-01-31' },
          remedy: 'never',
          evidence: ['query-7'],
        },
      ],
    })
  })

  test('several lists: each is checked, none may list, and each that denies says so', () => {
    const both = doNotCall({ lists: ['us-national', 'us-fl', 'us-tx'] })
    const verdict = ask(both, {}, { listings: { 'us-national': clear, 'us-fl': listed } })
    expect(verdict).toMatchObject({ allowed: false, remedy: 'never' })
    expect(verdict.reasons).toMatchObject([
      { code: 'do-not-call/listed', observed: { list: 'us-fl' } },
      { code: 'do-not-call/not-checked', observed: { list: 'us-tx' } },
    ])
    expect(ask(both, {}, { listings: { 'us-national': clear, 'us-fl': clear, 'us-tx': clear } })).toMatchObject({
      allowed: true,
      reasons: [{ observed: [{ list: 'us-national' }, { list: 'us-fl' }, { list: 'us-tx' }] }],
    })
  })

  test('a stale copy that lists still lists, and says both in this order', () => {
    const verdict = ask(national, {}, on({ listed: true, drawnAt: NOW - 40 * DAY }))
    expect(codes(verdict)).toEqual(['do-not-call/listed', 'do-not-call/list-stale'])
    expect(verdict).toMatchObject({ remedy: 'never' })
  })
})

describe('how old a copy may be', () => {
  test('hazard 27: a stale copy denies, with its date and what was allowed', () => {
    const drawnAt = NOW - 40 * DAY
    expect(ask(national, {}, on({ listed: false, drawnAt }))).toEqual({
      allowed: false,
      remedy: 'refresh',
      reasons: [
        {
          code: 'do-not-call/list-stale',
          rule: 'do-not-call',
          required,
          observed: { list: 'us-national', listed: false, drawnAt },
          remedy: 'refresh',
          evidence: ['us-national'],
        },
      ],
    })
  })

  test.each([
    ['P31D', '2026-11-24T10:00:00+01:00', '2026-12-25T10:00:00+01:00'],
    ['PT168H', '2026-11-24T10:00:00+01:00', '2026-12-01T10:00:00+01:00'],
    ['P1M', '2027-01-31T10:00:00+01:00', '2027-02-28T10:00:00+01:00'],
    ['P1D', '2026-10-24T12:00:00+02:00', '2026-10-25T12:00:00+01:00'], // 25 hours by the instant: the clock went back
    ['PT24H', '2026-10-24T12:00:00+02:00', '2026-10-25T11:00:00+01:00'],
  ] as const)('a copy is fresh for %s from %s, and over at its very end', (maxAge, drawnAt, end) => {
    expect(around(end, doNotCall({ lists: ['us-national'], maxAge }), {}, on({ listed: false, drawnAt }))).toEqual([true, false, false])
  })

  test('where no age is stated, or one for each campaign, it is 31 days', () => {
    for (const rule of [national, doNotCall({ lists: ['us-national'], maxAge: 'each-campaign' })]) {
      expect(around(DRAWN + 31 * DAY, rule, {}, on(clear))).toEqual([true, false, false])
    }
  })

  test('of several zones the first to be over counts', () => {
    const rule = doNotCall({ lists: ['us-national'], maxAge: 'P1D' })
    const calledParty = { timeZone: 'America/New_York' } // on 24 October Oslo has summer time, until the next day
    const drawnAt = '2026-10-24T12:00:00+02:00'
    expect(around('2026-10-25T11:00:00+01:00', rule, { calledParty }, on({ listed: false, drawnAt }))).toEqual([true, false, false])
  })

  test('calendar-month: drawn in the same local month, in every zone', () => {
    const rule = doNotCall({ lists: ['us-national'], maxAge: 'calendar-month' })
    const drawn = (drawnAt: string) => on({ listed: false, drawnAt })
    expect(around('2026-12-01T00:00:00+01:00', rule, {}, drawn('2026-11-01T00:00:00+01:00'))).toEqual([true, false, false])
    const first = '2026-12-01T00:00:00+01:00'
    expect(ask(rule, { at: first }, drawn('2026-11-30T23:59:59+01:00')).allowed).toBe(false)
    expect(ask(rule, { at: first }, drawn(first)).allowed).toBe(true)
    const alsoNewYork = { timeZone: 'America/New_York' } // there it was still November
    expect(ask(rule, { at: '2026-12-01T07:00:00+01:00', calledParty: alsoNewYork }, drawn(first)).allowed).toBe(false)
  })

  test('a copy dated after the call is stale until its date', () => {
    const drawnAt = NOW + DAY
    expect(ask(national, {}, on({ listed: false, drawnAt }))).toMatchObject({
      allowed: false,
      remedy: 'refresh',
      holdsUntil: drawnAt,
      reasons: [{ code: 'do-not-call/list-stale', observed: { drawnAt } }],
    })
    expect(ask(national, { at: drawnAt }, on({ listed: false, drawnAt })).allowed).toBe(true)
  })

  test('without a clock no copy is fresh', () => {
    for (const maxAge of ['P31D', 'calendar-month'] as const)
      expect(codes(askWithoutClock(doNotCall({ lists: ['us-national'], maxAge }), on(clear)))).toEqual(['do-not-call/list-stale'])
  })
})

describe('voluntary lists', () => {
  const voluntary = doNotCall({ lists: ['us-national'], voluntary: true })
  test('not checked, unavailable or stale is a note, and no ground', () => {
    for (const [facts, code] of [
      [{ listings: {} }, 'do-not-call/not-checked'],
      [{ listings: {}, unavailable: { listings: 'down' } }, 'facts/unavailable'],
      [on({ listed: false, drawnAt: NOW - 40 * DAY }), 'do-not-call/list-stale'],
    ] as const) {
      const verdict = askWithoutClock(voluntary, facts)
      expect(verdict.allowed).toBe(true)
      expect(codes(verdict)).toEqual([code])
      expect(ask(voluntary, {}, facts)).toMatchObject({ allowed: false, reasons: [{ code: 'policy/no-ground' }] })
    }
  })

  test('listed denies all the same', () => {
    expect(codes(ask(voluntary, {}, on(listed)))).toEqual(['do-not-call/listed'])
    expect(codes(ask(voluntary, {}, on({ listed: true, drawnAt: NOW - 40 * DAY })))).toEqual(['do-not-call/listed'])
  })
})

describe('when a listing binds', () => {
  const bound = (bindsAfter: NonNullable<Parameters<typeof doNotCall>[0]['bindsAfter']>) =>
    doNotCall({ lists: ['us-national'], maxAge: 'P1Y', bindsAfter })
  const since = (listedOn: string) => on({ listed: true, drawnAt: '2026-01-01T00:00:00Z', listedOn })

  test.each([
    ['P30D', '2026-10-25', '2026-11-24'],
    ['P1M', '2026-01-31', '2026-02-28'],
    [{ businessDays: 5 }, '2026-11-20', '2026-11-27'], // a Friday
    [{ businessDays: 1 }, '2026-11-21', '2026-11-23'], // a Saturday
    [{ monthDays: [1, 15] }, '2026-11-02', '2026-11-15'],
    [{ monthDays: [1, 15] }, '2026-11-15', '2026-11-15'],
    [{ monthDays: [1, 15] }, '2026-11-16', '2026-12-01'],
    [{ monthDays: [31] }, '2026-11-01', '2026-12-31'],
  ] as const)('%j after %s it binds from %s on, that day included', (bindsAfter, listedOn, day) => {
    const offset = day === '2026-02-28' || day > '2026-10-25' ? '+01:00' : '+02:00'
    expect(around(`${day}T00:00:00${offset}`, bound(bindsAfter), {}, since(listedOn))).toEqual([true, false, false])
  })

  test('it binds as soon as the day has come in any zone', () => {
    const calledParty = { timeZone: 'Asia/Tokyo' }
    expect(around('2026-11-24T00:00:00+09:00', bound('P30D'), { calledParty }, since('2026-10-25'))).toEqual([true, false, false])
  })

  test('a listing of unknown date binds', () => {
    expect(codes(ask(bound('P1Y'), {}, on(listed)))).toEqual(['do-not-call/listed'])
  })

  test('without a clock it binds', () => {
    expect(codes(askWithoutClock(bound('P10Y'), since('2026-11-01')))).toContain('do-not-call/listed')
  })

  test('a positive list knows no such grace', () => {
    const positive = doNotCall({ lists: ['us-national'], polarity: 'positive', bindsAfter: 'P30D' })
    expect(ask(positive, {}, on({ ...listed, listedOn: '2026-11-23' })).allowed).toBe(true)
    expect(ask(positive, {}, on(clear)).allowed).toBe(false)
  })
})

describe('listings in part', () => {
  const part = (blocks: NonNullable<ListingInput['blocks']>): ListingInput => ({ listed: 'in-part', drawnAt: DRAWN, blocks })
  const isAllowed = (blocks: NonNullable<ListingInput['blocks']>, overrides = {}) => ask(national, overrides, on(part(blocks))).allowed

  test('without blocks it blocks everything', () => {
    expect(codes(ask(national, {}, on({ listed: 'in-part', drawnAt: DRAWN })))).toEqual(['do-not-call/listed'])
    expect(isAllowed({})).toBe(false)
  })

  test('it denies where every stated part reaches the call, and says what it blocks', () => {
    expect(ask(national, {}, on(part({ purposes: ['marketing'], products: ['other'] })))).toEqual({
      allowed: false,
      remedy: 'never',
      holdsUntil: DRAWN + 31 * DAY,
      reasons: [
        {
          code: 'do-not-call/listed',
          rule: 'do-not-call',
          required,
          observed: { list: 'us-national', listed: 'in-part', drawnAt: DRAWN, blocks: { purposes: ['marketing'], products: ['other'] } },
          remedy: 'never',
          evidence: ['us-national'],
        },
      ],
    })
    expect(isAllowed({ purposes: ['marketing'], products: ['insurance'] })).toBe(true)
    expect(isAllowed({ purposes: ['survey'], products: ['other'] })).toBe(true)
    expect(isAllowed({ channels: ['text'] })).toBe(true)
    expect(isAllowed({ channels: ['voice'] })).toBe(false)
    expect(isAllowed({ modes: ['prerecorded'] })).toBe(true)
    expect(isAllowed({ sellers: ['another'] })).toBe(true)
    expect(isAllowed({ sellers: ['another', 'seller'] })).toBe(false)
  })

  test('one product of several suffices; unknown products or campaign suffice', () => {
    expect(isAllowed({ products: ['insurance'] }, { products: ['other', 'insurance'] })).toBe(false)
    expect(isAllowed({ products: ['insurance'] }, { products: [] })).toBe(false)
    expect(isAllowed({ campaigns: ['spring'] })).toBe(true)
    expect(isAllowed({ campaigns: ['campaign'] })).toBe(false)
    const { campaign: _, ...unknown } = { campaign: undefined }
    expect(codes(ask(national, { ...unknown, campaign: 'spring' }, on(part({ campaigns: ['spring'] }))))).toEqual(['do-not-call/listed'])
  })

  test('outside: only outside those hours, in some zone', () => {
    const listing = on(part({ outside: 'mon-fri 10:00-18:00' }))
    expect(around('2026-11-24T10:00:00+01:00', national, {}, listing)).toEqual([false, true, true])
    expect(around('2026-11-24T18:00:00+01:00', national, {}, listing)).toEqual([true, false, false])
    const calledParty = { timeZone: 'America/New_York' }
    expect(around('2026-11-24T10:00:00-05:00', national, { calledParty }, listing)).toEqual([false, true, true])
    expect(around('2026-11-24T18:00:00+01:00', national, { calledParty }, listing)).toEqual([true, false, false])
  })

  test('without a clock hours free nobody', () => {
    expect(codes(askWithoutClock(national, on(part({ outside: 'mon-sun 00:00-24:00' }))))).toContain('do-not-call/listed')
  })

  test('on a positive list, listed in part is not listed', () => {
    const positive = doNotCall({ lists: ['us-national'], polarity: 'positive' })
    expect(codes(ask(positive, {}, on(part({ purposes: ['survey'] }))))).toEqual(['do-not-call/not-listed'])
  })
})

describe('sellers that the person named', () => {
  test('a listing that spares the seller is as none, and freshness still counts', () => {
    expect(ask(national, {}, on({ ...listed, spares: ['seller'] }))).toMatchObject({
      allowed: true,
      reasons: [{ code: 'do-not-call/clear', observed: [{ list: 'us-national', listed: true, spares: ['seller'] }] }],
    })
    expect(codes(ask(national, {}, on({ ...listed, spares: ['another'] })))).toEqual(['do-not-call/listed'])
    expect(codes(ask(national, {}, on({ listed: true, spares: ['seller'], drawnAt: NOW - 40 * DAY })))).toEqual(['do-not-call/list-stale'])
  })

  test('on a positive list, as not listed denies', () => {
    const positive = doNotCall({ lists: ['us-national'], polarity: 'positive' })
    expect(codes(ask(positive, {}, on({ ...listed, spares: ['seller'] })))).toEqual(['do-not-call/not-listed'])
  })
})

describe('positive lists', () => {
  const positive = doNotCall({ lists: ['us-national'], polarity: 'positive' })
  test('listed frees, not listed denies', () => {
    expect(ask(positive, {}, on(listed))).toMatchObject({ allowed: true, reasons: [{ code: 'do-not-call/clear' }] })
    expect(ask(positive, {}, on(clear))).toEqual({
      allowed: false,
      remedy: 'never',
      holdsUntil: DRAWN + 31 * DAY,
      reasons: [
        {
          code: 'do-not-call/not-listed',
          rule: 'do-not-call',
          required: { ...required, polarity: 'positive' },
          observed: { list: 'us-national', listed: false, drawnAt: DRAWN },
          remedy: 'never',
          evidence: ['us-national'],
        },
      ],
    })
  })

  test('a stale copy frees nobody, and one that does not list says so first', () => {
    expect(codes(ask(positive, {}, on({ listed: true, drawnAt: NOW - 40 * DAY })))).toEqual(['do-not-call/list-stale'])
    expect(codes(ask(positive, {}, on({ listed: false, drawnAt: NOW - 40 * DAY })))).toEqual(['do-not-call/not-listed', 'do-not-call/list-stale'])
  })

  test('of several, all must list', () => {
    const both = doNotCall({ lists: ['us-national', 'us-fl'], polarity: 'positive' })
    expect(ask(both, {}, { listings: { 'us-national': listed, 'us-fl': clear } }).allowed).toBe(false)
    expect(ask(both, {}, { listings: { 'us-national': listed, 'us-fl': listed } }).allowed).toBe(true)
  })
})

describe('what could lift it', () => {
  test('where a grant could lift it, the remedy is consent, and the grants that failed stand beside', () => {
    const rule = except(national, consent({ form: 'express' }))
    expect(ask(rule, {}, on(listed))).toMatchObject({
      allowed: false,
      remedy: 'obtain-consent',
      reasons: [{ code: 'do-not-call/listed', remedy: 'obtain-consent', unless: [{ code: 'consent/missing', observed: [] }] }],
    })
    const positive = except(doNotCall({ lists: ['us-national'], polarity: 'positive' }), consent({ form: 'express' }))
    expect(ask(positive, {}, on(clear))).toMatchObject({ remedy: 'obtain-consent', reasons: [{ code: 'do-not-call/not-listed' }] })
  })

  test('hazard 33: the company’s own list is absolute', () => {
    expect(() => except(doNotCall({ lists: ['us-national', 'internal'] }), consent({ form: 'signed' }))).toThrow(expect.toSatisfy(isGateError))
  })
})

describe('consents that a listing cancels', () => {
  const rule = (cancelsConsents: 'all' | 'as-marked') => except(doNotCall({ lists: ['us-national'], cancelsConsents }), consent({ form: 'express' }))
  const given = (grantedAt: string, more = {}) => ({ consents: [{ id: 'yes', form: 'express' as const, grantedAt, ...more }] })
  const facts = (listing: ListingInput, grantedAt: string, more = {}) => ({ ...on(listing), ...given(grantedAt, more) })

  test('all: every consent given on or before the day of listing is void', () => {
    const listing = { ...listed, listedOn: '2026-06-30' }
    expect(ask(rule('all'), {}, facts(listing, '2026-06-30T23:59:59+02:00')).allowed).toBe(false)
    expect(ask(rule('all'), {}, facts(listing, '2026-07-01T00:00:00+02:00')).allowed).toBe(true)
  })

  test('later in every zone', () => {
    const calledParty = { timeZone: 'America/New_York' }
    const listing = { ...listed, listedOn: '2026-06-30' }
    expect(ask(rule('all'), { calledParty }, facts(listing, '2026-07-01T00:00:00+02:00')).allowed).toBe(false)
    expect(ask(rule('all'), { calledParty }, facts(listing, '2026-07-01T00:00:00-04:00')).allowed).toBe(true)
  })

  test('as-marked: only where the listing says so', () => {
    const listing = { ...listed, listedOn: '2026-06-30' }
    expect(ask(rule('as-marked'), {}, facts(listing, '2026-06-01T12:00:00Z')).allowed).toBe(true)
    expect(ask(rule('as-marked'), {}, facts({ ...listing, cancelsEarlierConsents: true }, '2026-06-01T12:00:00Z')).allowed).toBe(false)
    expect(ask(rule('as-marked'), {}, facts({ ...listing, cancelsEarlierConsents: false }, '2026-06-01T12:00:00Z')).allowed).toBe(true)
  })

  test('listed on an unknown day, all are void', () => {
    expect(ask(rule('all'), {}, facts(listed, '2026-11-23T12:00:00Z')).allowed).toBe(false)
  })

  test('not listed, or sparing the seller, cancels nothing', () => {
    expect(ask(rule('all'), {}, facts(clear, '2020-01-01T12:00:00Z')).allowed).toBe(true)
    expect(ask(rule('all'), {}, facts({ ...listed, spares: ['seller'] }, '2020-01-01T12:00:00Z')).allowed).toBe(true)
  })

  test('for every rule over the call, wherever they stand', () => {
    const policy = ruleFromSpec({
      every: [
        { 'do-not-call': { lists: ['us-national'], voluntary: true, bindsAfter: 'P2Y', cancelsConsents: 'all' } },
        { consent: { form: 'express' } },
      ],
    })
    const listing = { ...listed, listedOn: '2026-06-30' }
    expect(codes(ask(policy, {}, facts(listing, '2026-06-30T12:00:00Z')))).toEqual(['consent/missing'])
    expect(ask(policy, {}, facts(listing, '2026-07-01T12:00:00Z')).allowed).toBe(true)
  })

  test('a renewal after the listing stands, and one still to come bounds the denial', () => {
    const listing = { ...listed, listedOn: '2026-06-30' }
    const policy = ruleFromSpec({
      every: [{ 'do-not-call': { lists: ['us-national'], bindsAfter: 'P2Y', cancelsConsents: 'all' } }, { consent: { form: 'express' } }],
    })
    expect(ask(policy, {}, facts(listing, '2026-01-01T12:00:00Z', { renewedAt: '2026-07-01T12:00:00Z' })).allowed).toBe(true)
    expect(ask(policy, {}, facts(listing, '2026-01-01T12:00:00Z', { renewedAt: '2026-06-30T12:00:00Z' })).allowed).toBe(false)
    const renewedAt = '2026-12-01T12:00:00Z'
    expect(ask(policy, {}, facts(listing, '2026-01-01T12:00:00Z', { renewedAt }))).toMatchObject({ allowed: false, holdsUntil: ms(renewedAt) })
    expect(around(renewedAt, policy, {}, facts(listing, '2026-01-01T12:00:00Z', { renewedAt }))).toEqual([false, true, true])
  })
})

test.each([
  ['no list', { lists: [] }],
  ['a list without a name', { lists: [''] }],
  ['an age that is no duration', { lists: ['x'], maxAge: '31 days' }],
  ['an unknown option', { lists: ['x'], ignore: true }],
  ['a month day beyond 31', { lists: ['x'], bindsAfter: { monthDays: [32] } }],
])('hazard 30: %s is refused when the policy is built', (_, options) => {
  expect(() => ruleFromSpec({ 'do-not-call': options })).toThrow(expect.toSatisfy(isGateError))
})
