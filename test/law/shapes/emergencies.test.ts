// What must have been looked up for this very place or number: declared emergencies, and whether the number passed to somebody else.
import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/core/call'
import type { FactsInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { denials, denies, deniesAround } from './a-lawful-call'

const missing = (origin: ProvisionRef, rule: 'consent' | 'relationship' | 'invitation', required: object) => ({
  code: `${rule}/missing`,
  rule,
  origin,
  required,
  observed: [],
  remedy: 'obtain-consent',
})

describe('no unsolicited call into a county or town under a declared emergency (New York)', () => {
  const origin: ProvisionRef = {
    id: 'us-ny/emergency-ban',
    jurisdiction: 'US-NY',
    citation: 'N.Y. Gen. Bus. Law § 399-z(5-a)',
    binding: 'statute',
    confidence: 'high',
  }
  const required = { level: 'municipality', freshFor: 'PT24H' }
  const unless = [
    missing(origin, 'consent', { form: 'express' }),
    missing(origin, 'invitation', { within: 'P90D' }),
    missing(origin, 'relationship', { kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
    missing(origin, 'relationship', { kinds: ['inquiry'], within: 'P3M', from: 'last' }),
  ]
  const at = '2026-11-24T10:00:00-05:00'
  const asOf = '2026-11-24T08:00:00-05:00'
  const ERIE = { country: 'US', region: 'US-NY', county: 'Erie' } as const
  const declared = (area: Place, more: { readonly toAt?: string } = {}): FactsInput => ({
    emergencies: { asOf, declared: [{ area, fromAt: '2026-11-23T06:00:00-05:00', kind: 'snow', ...more }] },
  })
  const living = (...addresses: readonly Place[]) => ({ to: '+17165550123', at, calledParty: { id: 'person', addresses } })

  test('who lives there is not called, and the denial says what was declared and what would free', () => {
    expect(denials(origin, living({ ...ERIE, municipality: 'Buffalo' }), declared(ERIE))).toEqual([
      {
        code: 'emergency/declared',
        rule: 'emergency',
        origin,
        required,
        observed: { kind: 'snow', area: ERIE, fromAt: Date.parse('2026-11-23T06:00:00-05:00') },
        remedy: 'wait',
        unless,
      },
    ])
  })

  test('who lives in another county or town is; who may live there is not', () => {
    const buffalo = { ...ERIE, municipality: 'Buffalo' }
    expect(denies(origin, living({ ...ERIE, county: 'Albany' }), declared(ERIE))).toBe(false)
    expect(denies(origin, living({ ...ERIE, municipality: 'Amherst' }), declared(buffalo))).toBe(false)
    expect(denies(origin, living(ERIE), declared(buffalo))).toBe(true)
    expect(denies(origin, living({ ...ERIE, county: 'Albany' }, ERIE), declared(buffalo))).toBe(true)
    expect(denies(origin, { to: '+12125550123', at, calledParty: { id: 'person' } }, declared(buffalo))).toBe(true)
  })

  test('from the instant at which it is declared to that at which it ends', () => {
    const ending = declared(ERIE, { toAt: '2026-11-24T12:00:00-05:00' })
    expect(deniesAround('2026-11-24T12:00:00-05:00', origin, living(ERIE), ending)).toEqual([true, false])
    const coming = { emergencies: { asOf, declared: [{ area: ERIE, fromAt: '2026-11-24T11:00:00-05:00', kind: 'snow' }] } }
    expect(deniesAround('2026-11-24T11:00:00-05:00', origin, living(ERIE), coming)).toEqual([false, true])
  })

  test('a purchase within eighteen months frees, as does consent', () => {
    const purchase = (lastOn: `${number}-${number}-${number}`) => ({
      ...declared(ERIE),
      relationships: [{ id: 'purchase', kind: 'purchase', beganOn: '2020-01-01', lastOn } as const],
    })
    expect(denies(origin, living(ERIE), purchase('2025-05-25'))).toBe(false)
    expect(denies(origin, living(ERIE), purchase('2025-05-24'))).toBe(true)
    const consents = [{ id: 'given', form: 'express', grantedAt: '2026-11-01T10:00:00Z' } as const]
    expect(denies(origin, living(ERIE), { ...declared(ERIE), consents })).toBe(false)
  })

  test('hazard 20: what was looked up more than a day ago, or not at all, may have changed', () => {
    const old = { emergencies: { asOf: '2026-11-23T10:00:00-05:00', declared: [] } }
    expect(deniesAround('2026-11-24T10:00:00-05:00', origin, living(ERIE), old)).toEqual([false, true])
    expect(denials(origin, living(ERIE), old)).toEqual([
      {
        code: 'emergency/stale',
        rule: 'emergency',
        origin,
        required,
        observed: { asOf: Date.parse('2026-11-23T10:00:00-05:00') },
        remedy: 'refresh',
        unless,
      },
    ])
  })
})

describe('no call into the state while an emergency is declared (Louisiana)', () => {
  const origin: ProvisionRef = {
    id: 'us-la/emergency',
    jurisdiction: 'US-LA',
    citation: 'La. R.S. 45:844.31; LPSC G.O. R-29617',
    binding: 'statute',
    confidence: 'high',
  }
  const orleans = { to: '+15045550123', at: '2026-11-24T10:00:00-06:00' }
  const declared = (area: Place) => ({
    emergencies: { asOf: '2026-11-24T08:00:00-06:00', declared: [{ area, fromAt: '2026-11-20T00:00:00-06:00', kind: 'hurricane' }] },
  })

  test('declared for one parish it bars the whole state, and nothing lifts it', () => {
    const area = { country: 'US', region: 'US-LA', county: 'Terrebonne' } as const
    const consents = [{ id: 'given', form: 'signed', grantedAt: '2026-11-01T10:00:00Z' } as const]
    expect(denials(origin, orleans, { ...declared(area), consents })).toEqual([
      {
        code: 'emergency/declared',
        rule: 'emergency',
        origin,
        required: { level: 'region', freshFor: 'PT24H' },
        observed: { kind: 'hurricane', area, fromAt: Date.parse('2026-11-20T00:00:00-06:00') },
        remedy: 'wait',
      },
    ])
    expect(denies(origin, orleans, declared({ country: 'US', region: 'US-MS' }))).toBe(false)
  })
})

describe('whether the number passed to somebody else must be asked (Maine)', () => {
  const origin: ProvisionRef = {
    id: 'us-me/reassigned-number',
    jurisdiction: 'US-ME',
    citation: '10 M.R.S. § 1499-B(6) (PL 2023 c. 570)',
    binding: 'statute',
    confidence: 'high',
  }
  const required = { freshFor: 'P31D', required: true }
  const unless = [
    missing(origin, 'invitation', { within: 'P90D' }),
    missing(origin, 'relationship', { kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
    missing(origin, 'relationship', { kinds: ['inquiry'], within: 'P3M', from: 'last' }),
  ]
  const portland = { to: '+12075550123', at: '2026-11-24T10:00:00-05:00' }
  const answered = (answer: 'yes' | 'no' | 'no-data', checkedAt: string) => ({ reassigned: { answer, sinceOn: '2025-01-01', checkedAt } as const })
  const observed = (answer: string, checkedAt: string) => ({ answer, sinceOn: '2025-01-01', checkedAt: Date.parse(checkedAt) })
  const head = { rule: 'reassigned-number', origin, required }

  test('hazard 20: not asked is a denial here, and none under the federal rule', () => {
    expect(denials(origin, portland)).toEqual([
      { ...head, code: 'reassigned-number/not-supplied', observed: null, remedy: 'supply', missing: ['facts.reassigned'], unless },
    ])
    expect(denies({ id: 'us/reassigned-number' }, portland)).toBe(false)
  })

  test('asked, "no" is the only answer that will do', () => {
    const checkedAt = '2026-11-20T10:00:00-05:00'
    expect(denials(origin, portland, answered('no', checkedAt))).toEqual([])
    expect(denials(origin, portland, answered('no-data', checkedAt))).toEqual([
      { ...head, code: 'reassigned-number/stale', observed: observed('no-data', checkedAt), remedy: 'refresh', unless },
    ])
    expect(denials(origin, portland, answered('yes', checkedAt))).toEqual([
      { ...head, code: 'reassigned-number/reassigned', observed: observed('yes', checkedAt), remedy: 'never', unless },
    ])
    expect(denies({ id: 'us/reassigned-number' }, portland, answered('yes', checkedAt))).toBe(true)
  })

  test('hazard 27: "no" counts for 31 days on the clock in Maine, which was set back in between', () => {
    const checkedAt = '2026-10-24T10:00:00-04:00'
    expect(deniesAround('2026-11-24T10:00:00-05:00', origin, portland, answered('no', checkedAt))).toEqual([false, true])
    expect(denials(origin, portland, answered('no', checkedAt))).toEqual([
      { ...head, code: 'reassigned-number/stale', observed: observed('no', checkedAt), remedy: 'refresh', unless },
    ])
  })

  test('the check is asked for since 2024-07-16, of calls to consumers', () => {
    expect(deniesAround('2024-07-16T00:00:00-04:00', origin, portland)).toEqual([false, true])
    expect(denies(origin, { ...portland, calledParty: { id: 'firm', audience: 'business' } })).toBe(false)
    expect(denies(origin, { ...portland, mode: 'text' })).toBe(false)
  })
})
