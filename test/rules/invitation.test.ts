import { describe, expect, test } from 'vitest'
import type { ConsentInput, ContactInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { invitation } from '../../src/rules/invitation'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, BARE, DAY, HOUR, ms, NOW } from './ask'

const asked = invitation({})
const CALLED = ms('2026-11-20T15:00:00+01:00')
const contact: ContactInput = { id: 'c', at: CALLED, channel: 'voice', wants: 'call-back' }
const having = (more: Partial<ContactInput> = {}) => ({ contacts: [{ ...contact, ...more }] })
const fault = (more: Partial<ContactInput>, overrides = {}) => {
  const verdict = ask(asked, overrides, having(more))
  return verdict.allowed ? undefined : (verdict.reasons[0].observed as readonly { readonly fault: string }[])[0]?.fault
}

describe('by a contact', () => {
  test('who asked for a call-back is called, for 90 days unless said', () => {
    expect(ask(asked, {}, having())).toEqual({
      allowed: true,
      reasons: [{ code: 'invitation/stands', rule: 'invitation', required: { within: 'P90D' }, observed: { id: 'c' }, evidence: ['c'] }],
      duties: [],
      holdsUntil: ms('2027-02-18T15:00:00+01:00'),
    })
    expect(around('2027-02-18T15:00:00+01:00', asked, {}, having())).toEqual([true, false, false])
    expect(around('2026-11-27T15:00:00+01:00', invitation({ within: 'P7D' }), {}, having())).toEqual([true, false, false])
    expect(around(CALLED + 48 * HOUR, invitation({ within: 'PT48H' }), {}, having())).toEqual([true, false, false])
  })

  test('without one, the denial says what failed', () => {
    expect(ask(asked, {}, having({ wants: 'information' }))).toEqual({
      allowed: false,
      remedy: 'obtain-consent',
      reasons: [
        {
          code: 'invitation/missing',
          rule: 'invitation',
          required: { within: 'P90D' },
          observed: [{ id: 'c', fault: 'wants-information' }],
          remedy: 'obtain-consent',
        },
      ],
    })
    expect(ask(asked, {}, { contacts: [] })).toMatchObject({ allowed: false, reasons: [{ observed: [] }] })
  })

  test('a request for information is no invitation', () => {
    expect(fault({ wants: 'other' })).toBe('wants-other')
    expect(fault({ wants: 'information' })).toBe('wants-information')
  })

  test('of this seller, and not after the call', () => {
    expect(fault({ seller: 'x' })).toBe('another-seller')
    expect(fault({ at: NOW + 1 })).toBe('future-dated')
    expect(around(CALLED, asked, {}, having())).toEqual([false, true, true])
  })

  test('about this subject, if it names one; the call’s subject unknown: no', () => {
    expect(fault({ subject: 'subject' })).toBeUndefined()
    expect(fault({ subject: 'roof' })).toBe('another-subject')
    expect(decide(asked, BARE, { contacts: [{ ...contact, subject: 'subject' }] }).allowed).toBe(false)
    expect(decide(asked, BARE, { contacts: [contact] }).allowed).toBe(true)
  })

  test('only in the hours named for the call-back, half-open', () => {
    const callBack = { fromAt: '2026-11-24T09:00:00+01:00', toAt: '2026-11-24T10:00:00+01:00' }
    expect(around(callBack.fromAt, asked, {}, having({ callBack }))).toEqual([false, true, true])
    expect(around(callBack.toAt, asked, {}, having({ callBack }))).toEqual([true, false, false])
    expect(fault({ callBack })).toBe('no-longer')
    expect(fault({ callBack: { fromAt: NOW + HOUR, toAt: NOW + 2 * HOUR } })).toBe('not-yet')
  })

  test('of several zones it is over as soon as it is in one', () => {
    const calledParty = { timeZone: 'America/New_York' } // where summer time ends a week later
    const facts = having({ at: '2026-10-23T12:00:00+02:00' })
    expect(around('2026-10-30T11:00:00+01:00', invitation({ within: 'P7D' }), { calledParty }, facts)).toEqual([true, false, false])
  })

  test('without a clock nothing is shown to last', () => {
    expect(askWithoutClock(asked, having()).allowed).toBe(false)
  })
})

describe('by a standing consent', () => {
  const consent: ConsentInput = { id: 'yes', form: 'inferred', grantedAt: '2020-01-01T00:00:00Z', initiative: 'called-party' }
  const given = (more: Partial<ConsentInput> = {}) => ({ contacts: [], consents: [{ ...consent, ...more }] })

  test('of the called party’s initiative, as long as it stands', () => {
    expect(ask(asked, {}, given())).toMatchObject({ allowed: true, reasons: [{ code: 'invitation/stands', evidence: ['yes'] }] })
    expect(ask(invitation({ within: 'P1D' }), {}, given()).allowed).toBe(true)
    expect(around(NOW, asked, {}, given({ withdrawnAt: NOW }))).toEqual([true, false, false])
  })

  test('not of the seller’s, and only where it covers the call', () => {
    const { initiative: _, ...unsaid } = consent
    expect(ask(asked, {}, { consents: [unsaid] }).allowed).toBe(false)
    expect(ask(asked, {}, given({ initiative: 'seller' })).allowed).toBe(false)
    expect(ask(asked, {}, given({ scope: { sellers: ['seller'], purposes: ['survey'] } })).allowed).toBe(false)
    expect(ask(asked, {}, given({ number: '+4722123457' })).allowed).toBe(false)
  })

  test('not where a source that may know of its withdrawal failed', () => {
    expect(ask(asked, {}, { ...given(), unavailable: { consents: 'down' } }).allowed).toBe(false)
    expect(ask(asked, {}, { ...having(), consents: [], unavailable: { consents: 'down' } }).allowed).toBe(true)
  })
})

test('hazard 20: neither looked up denies, and either suffices to know', () => {
  expect(decide(asked, aCall(), {})).toEqual({
    allowed: false,
    remedy: 'supply',
    reasons: [
      {
        code: 'invitation/not-supplied',
        rule: 'invitation',
        required: { within: 'P90D' },
        observed: null,
        remedy: 'supply',
        missing: ['facts.contacts'],
      },
    ],
  })
  expect(ask(asked, {}, { ...having(), consents: [], unavailable: { contacts: 'down', consents: 'down' } }).reasons).toEqual([
    {
      code: 'facts/unavailable',
      rule: 'facts',
      required: { within: 'P90D' },
      observed: { fact: 'contacts', cause: 'down' },
      remedy: 'supply',
      missing: ['facts.contacts'],
    },
  ])
  expect(ask(asked, {}, { contacts: [], unavailable: { contacts: 'down' }, consents: [] }).allowed).toBe(false)
  expect(decide(asked, aCall(), { contacts: [{ ...contact, at: NOW - DAY }] }).allowed).toBe(true)
})
