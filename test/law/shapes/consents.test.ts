// Consents that the law lets lapse: after three months, one year or two, on the clock where the phone rings.
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../../src/core/call'
import type { ConsentInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { denials, denies, deniesAround } from './a-lawful-call'

const AT = '2026-11-24T10:00:00'
const qualities = { explicit: 'box', informed: 'text', voluntary: 'box', separate: 'box' }
const given = (grantedAt: string, more: Partial<ConsentInput> = {}) => ({
  consents: [{ id: 'given', form: 'express', qualities, via: 'web', grantedAt, ...more } satisfies ConsentInput],
})

describe('three months, unless a term was stated (Australia)', () => {
  const origin: ProvisionRef = {
    id: 'au/do-not-call-register',
    jurisdiction: 'AU',
    citation: 'Do Not Call Register Act 2006 s. 11, Sch. 1, Sch. 2 cl. 2–4',
    binding: 'statute',
    confidence: 'high',
  }
  const sydney = { to: '+61292345678' }
  const listings = { 'au-dncr': { listed: true, drawnAt: '2026-11-20T00:00:00Z' } as const }

  test('a consent of three months ago lifts the register no more, and the denial says that it expired', () => {
    expect(denials(origin, { ...sydney, at: `${AT}+11:00` }, { listings, ...given('2026-08-24T10:00:00+10:00') })).toEqual([
      {
        code: 'do-not-call/listed',
        rule: 'do-not-call',
        origin,
        required: { lists: ['au-dncr'], maxAge: 'P30D' },
        observed: { list: 'au-dncr', listed: true, drawnAt: Date.parse('2026-11-20T00:00:00Z') },
        remedy: 'obtain-consent',
        evidence: ['au-dncr'],
        unless: [
          {
            code: 'consent/missing',
            rule: 'consent',
            origin,
            required: { form: 'express', validForUnlessStated: 'P3M' },
            observed: [{ id: 'given', fault: 'expired' }],
            remedy: 'obtain-consent',
          },
          {
            code: 'relationship/missing',
            rule: 'relationship',
            origin,
            required: { kinds: ['contract', 'membership'], current: true },
            observed: [],
            remedy: 'obtain-consent',
          },
        ],
      },
    ])
  })

  test('hazard 34: three months end at the same hour on the clock in Sydney, which was set forward in between', () => {
    expect(deniesAround(`${AT}+11:00`, origin, sydney, { listings, ...given('2026-08-24T10:00:00+10:00') })).toEqual([false, true])
  })

  test('a stated term counts instead, be it longer, shorter or without end', () => {
    const stated = (expiresAt: string) =>
      deniesAround(`${AT}+11:00`, origin, sydney, { listings, ...given('2026-08-01T10:00:00+10:00', { expiresAt }) })
    expect(stated('indefinite')).toEqual([false, false])
    expect(stated('2027-08-01T10:00:00+10:00')).toEqual([false, false])
    expect(stated(`${AT}+11:00`)).toEqual([false, true])
    expect(stated('2026-09-01T10:00:00+10:00')).toEqual([true, true])
  })
})

describe('one year, in writing and not on the telephone (Israel)', () => {
  const origin: ProvisionRef = {
    id: 'il/do-not-call-me',
    jurisdiction: 'IL',
    citation: 'Consumer Protection Law s. 16B, Sixth Schedule; Regulations 5782-2022',
    binding: 'statute',
    confidence: 'high',
  }
  const jerusalem = { to: '+97221234567' }
  const listings = { 'il-do-not-call-me': { listed: true, drawnAt: '2026-11-20T00:00:00Z' } as const }
  const asked = (grantedAt: string, more: Partial<ConsentInput> = {}) => ({ listings, ...given(grantedAt, { form: 'written', ...more }) })

  test('the denial says what is wrong with each consent', () => {
    const { consents: old } = given('2025-11-24T10:00:00+02:00', { form: 'written' })
    const { consents: spoken } = given('2026-06-01T10:00:00+03:00', { id: 'spoken', form: 'written', via: 'call' })
    const { consents: oral } = given('2026-06-01T10:00:00+03:00', { id: 'oral' })
    const facts = { listings, consents: [...old, ...spoken, ...oral] }
    expect(denials(origin, { ...jerusalem, at: `${AT}+02:00` }, facts)).toEqual([
      {
        code: 'do-not-call/listed',
        rule: 'do-not-call',
        origin,
        required: { lists: ['il-do-not-call-me'], maxAge: 'P15D' },
        observed: { list: 'il-do-not-call-me', listed: true, drawnAt: Date.parse('2026-11-20T00:00:00Z') },
        remedy: 'obtain-consent',
        evidence: ['il-do-not-call-me'],
        unless: [
          { code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
          {
            code: 'relationship/missing',
            rule: 'relationship',
            origin,
            required: { kinds: ['contract'], current: true, products: 'same' },
            observed: [],
            remedy: 'obtain-consent',
          },
          {
            code: 'consent/missing',
            rule: 'consent',
            origin,
            required: { form: 'written', qualities: ['explicit', 'separate'], validFor: 'P1Y', notVia: ['call'] },
            observed: [
              { id: 'given', fault: 'expired' },
              { id: 'spoken', fault: 'via-call' },
              { id: 'oral', fault: 'form-express' },
            ],
            remedy: 'obtain-consent',
          },
        ],
      },
    ])
  })

  test('hazard 34: one year to the millisecond, whatever term was stated', () => {
    expect(deniesAround(`${AT}+02:00`, origin, jerusalem, asked('2025-11-24T10:00:00+02:00'))).toEqual([false, true])
    expect(deniesAround(`${AT}+02:00`, origin, jerusalem, asked('2025-11-24T10:00:00+02:00', { expiresAt: 'indefinite' }))).toEqual([false, true])
    expect(deniesAround(`${AT}+02:00`, origin, jerusalem, asked('2026-06-01T10:00:00+03:00', { expiresAt: `${AT}+02:00` }))).toEqual([false, true])
  })
})

/** Where the consent itself is what the law asks for. */
function expiry(origin: ProvisionRef, call: Partial<CallInput>, offset: string, years: number) {
  const dated = (yearsAgo: number) => `${2026 - yearsAgo}-11-24T10:00:00${offset}`

  test('hazard 34: a consent ends at the hour at which it was given, and counts again from where it was renewed', () => {
    expect(deniesAround(dated(0), origin, call, given(dated(years)))).toEqual([false, true])
    expect(deniesAround(dated(0), origin, call, given(dated(years + 1), { renewedAt: dated(years) }))).toEqual([false, true])
    expect(deniesAround(dated(0), origin, call, given(dated(years), { expiresAt: 'indefinite' }))).toEqual([false, true])
    expect(deniesAround(dated(0), origin, call, given(dated(years), { lastUsedAt: '2026-11-01T10:00:00Z' }))).toEqual([false, true])
  })

  test('hazard 34: the latest event wins, and a withdrawal wins a tie', () => {
    const renewedAt = '2026-11-24T09:00:00Z'
    const at = '2026-11-24T09:30:00Z'
    const withdrawn = (withdrawnAt: string) => denies(origin, { ...call, at }, given('2026-06-01T09:00:00Z', { renewedAt, withdrawnAt }))
    expect([withdrawn('2026-11-24T08:59:59.999Z'), withdrawn(renewedAt), withdrawn('2026-11-24T09:30:00.001Z')]).toEqual([false, true, false])
  })

  test('hazard 34: a consent dated after the call does not count yet', () => {
    expect(deniesAround(dated(0), origin, call, given(dated(0)))).toEqual([true, false])
  })
}

describe('two years (Spain)', () => {
  const origin: ProvisionRef = {
    id: 'es/marketing-consent',
    jurisdiction: 'ES',
    citation: 'LGT art. 66.1.b; Circular AEPD 1/2023; TRLGDCU art. 62.1 (Ley 10/2025)',
    binding: 'statute',
    confidence: 'high',
  }
  const madrid = { to: '+34912345678' }
  expiry(origin, madrid, '+01:00', 2)

  test('the denial names the consent that expired, and what else would free', () => {
    const sameGoods = { products: 'same', numberFromPerson: true }
    expect(denials(origin, { ...madrid, at: `${AT}+01:00` }, given('2024-11-24T10:00:00+01:00'))).toEqual([
      {
        code: 'consent/missing',
        rule: 'consent',
        origin,
        required: { form: 'express', qualities: ['explicit', 'informed', 'voluntary'], validFor: 'P2Y' },
        observed: [{ id: 'given', fault: 'expired' }],
        remedy: 'obtain-consent',
        unless: [
          {
            code: 'relationship/missing',
            rule: 'relationship',
            origin,
            required: { kinds: ['contract'], current: true, ...sameGoods },
            observed: [],
            remedy: 'obtain-consent',
          },
          {
            code: 'relationship/missing',
            rule: 'relationship',
            origin,
            required: { kinds: ['contract', 'purchase'], within: 'P1Y', from: 'last', ...sameGoods },
            observed: [],
            remedy: 'obtain-consent',
          },
          { code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P1Y' }, observed: [], remedy: 'obtain-consent' },
        ],
      },
    ])
  })

  test('two years from a leap day end on the last day of February', () => {
    expect(deniesAround('2026-02-28T10:00:00+01:00', origin, madrid, given('2024-02-29T10:00:00+01:00'))).toEqual([false, true])
  })
})

describe('one year, asked for since 2026-08-11 (France)', () => {
  const origin: ProvisionRef = {
    id: 'fr/consumer-consent',
    jurisdiction: 'FR',
    citation: 'C. conso. L. 223-1 (L. 2025-594 art. 13), L. 223-5, R. 223-1 (décret n° 2026-662 du 23 juillet 2026)',
    binding: 'statute',
    confidence: 'medium',
  }
  const paris = { to: '+33142345678' }
  expiry(origin, paris, '+01:00', 1)

  test('the denial names the consent that expired, and the contract that would free', () => {
    expect(denials(origin, { ...paris, at: `${AT}+01:00` }, given('2025-11-24T10:00:00+01:00'))).toEqual([
      {
        code: 'consent/missing',
        rule: 'consent',
        origin,
        required: { form: 'express', qualities: ['explicit', 'informed', 'voluntary'], validFor: 'P1Y' },
        observed: [{ id: 'given', fault: 'expired' }],
        remedy: 'obtain-consent',
        unless: [
          {
            code: 'relationship/missing',
            rule: 'relationship',
            origin,
            required: { kinds: ['contract'], current: true, products: 'same' },
            observed: [],
            remedy: 'obtain-consent',
          },
        ],
      },
    ])
  })

  test('the day before it was the register of refusals that decided', () => {
    const bloctel = { id: 'fr/bloctel' }
    const facts = { listings: { 'fr-bloctel': { listed: true, drawnAt: '2026-08-01T10:00:00Z' } as const } }
    expect(deniesAround('2026-08-11T00:00:00+02:00', origin, paris, facts)).toEqual([false, true])
    expect(deniesAround('2026-08-11T00:00:00+02:00', bloctel, paris, facts)).toEqual([true, false])
  })
})
