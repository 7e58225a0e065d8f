// The number that the called party sees: ranges that the law sets apart for sales calls, and ranges that it bars.
import { describe, expect, test } from 'vitest'
import type { CallInput, Place } from '../../../src/core/call'
import type { ProvisionRef } from '../../../src/core/reason'
import { denials, denies, deniesAround } from './a-lawful-call'

const showing = (to: string, number: string): Partial<CallInput> => ({ to, callerId: { number } })
const head = (origin: ProvisionRef, required: object) => ({ rule: 'caller-id', origin, required, remedy: 'change-call' })
const missing = (origin: ProvisionRef, rule: 'consent' | 'relationship' | 'invitation', required: object) => ({
  code: `${rule}/missing`,
  rule,
  origin,
  required,
  observed: [],
  remedy: 'obtain-consent',
})

describe('a range for sales calls, unless the person is a customer or asked (Slovakia)', () => {
  const origin: ProvisionRef = {
    id: 'sk/prefix-0888',
    jurisdiction: 'SK',
    citation: '§ 116(12), (14); opatrenie 286/2022',
    binding: 'statute',
    confidence: 'high',
  }
  const bratislava = '+421221234567'
  const reason = {
    ...head(origin, { mustPresent: true, prefixes: ['+421888'] }),
    unless: [missing(origin, 'relationship', { kinds: ['contract', 'purchase'] }), missing(origin, 'invitation', { within: 'P90D' })],
  }

  test('a number outside the range is denied, one inside is not, and none is none', () => {
    expect(denials(origin, showing(bratislava, '+421887123456'))).toEqual([
      { ...reason, code: 'caller-id/prefix', observed: { number: '+421887123456' } },
    ])
    expect(denials(origin, showing(bratislava, '+421888123456'))).toEqual([])
    expect(denials(origin, showing(bratislava, 'withheld'))).toEqual([{ ...reason, code: 'caller-id/withheld', observed: { number: 'withheld' } }])
  })

  test('hazard 26: the number is read in any spelling of its country, and one that cannot be read is none', () => {
    expect(denies(origin, { to: bratislava, defaultCountry: 'SK', callerId: { number: '0888 123 456' } })).toBe(false)
    expect(denies(origin, { to: bratislava, callerId: { number: '00421 888 123 456' } })).toBe(true)
  })

  test('an old customer frees, a number that a business published too', () => {
    const relationships = [{ id: 'old', kind: 'purchase', beganOn: '2015-01-01', lastOn: '2015-01-01' } as const]
    expect(denies(origin, showing(bratislava, '+421221000000'), { relationships })).toBe(false)
    const published = { ...showing(bratislava, '+421221000000'), calledParty: { id: 'firm', directory: 'published-by-business' as const } }
    expect(denies(origin, published)).toBe(false)
    expect(denies(origin, { ...published, calledParty: { id: 'firm' } })).toBe(true)
  })

  test('the range is asked for since 2022-08-19', () => {
    expect(deniesAround('2022-08-19T00:00:00+02:00', origin, showing(bratislava, '+421221000000'))).toEqual([false, true])
  })
})

describe('two ranges, one of them for calls that nobody asked for (Chile)', () => {
  const any: ProvisionRef = {
    id: 'cl/prefix',
    jurisdiction: 'CL',
    citation: 'Subtel, Resolución exenta 286/2025',
    binding: 'regulation',
    confidence: 'high',
  }
  const unsolicited: ProvisionRef = { ...any, id: 'cl/prefix-unsolicited' }
  const santiago = '+56221234567'
  const consents = [{ id: 'given', form: 'express', grantedAt: '2026-11-01T10:00:00Z' } as const]
  const both = (number: string, facts = {}) => [any, unsolicited].map((provision) => denies(provision, showing(santiago, number), facts))

  test('any other number is denied twice over, and what would free from the second is named', () => {
    const observed = { number: '+56221000000' }
    expect(denials(any, showing(santiago, '+56221000000'))).toEqual([
      { ...head(any, { mustPresent: true, prefixes: ['+56600', '+56809'] }), code: 'caller-id/prefix', observed },
    ])
    expect(denials(unsolicited, showing(santiago, '+56221000000'))).toEqual([
      {
        ...head(unsolicited, { mustPresent: true, prefixes: ['+56809'] }),
        code: 'caller-id/prefix',
        observed,
        unless: [
          missing(unsolicited, 'relationship', { kinds: ['contract'], current: true }),
          missing(unsolicited, 'invitation', { within: 'P90D' }),
          missing(unsolicited, 'consent', { form: 'express' }),
        ],
      },
    ])
  })

  test('809 always serves, 600 only on consent, and consent excuses no other number', () => {
    expect(both('+56809123456')).toEqual([false, false])
    expect(both('+56600123456')).toEqual([false, true])
    expect(both('+56600123456', { consents })).toEqual([false, false])
    expect(both('+56221000000', { consents })).toEqual([true, false])
  })

  test('they are asked for since 2025-08-13', () => {
    expect(deniesAround('2025-08-13T00:00:00-04:00', any, showing(santiago, '+56221000000'))).toEqual([false, true])
  })
})

describe('one series for promotion (India)', () => {
  const origin: ProvisionRef = {
    id: 'in/promotional-series',
    jurisdiction: 'IN',
    citation: 'TCCCPR Second Amendment 2025',
    binding: 'regulation',
    confidence: 'high',
  }
  const delhi = '+911123456789'

  test('140 and no other, consent or not, since 2025-03-14', () => {
    const consents = [{ id: 'given', form: 'signed', grantedAt: '2026-11-01T10:00:00Z' } as const]
    expect(denials(origin, showing(delhi, '+919812345678'), { consents })).toEqual([
      { ...head(origin, { mustPresent: true, prefixes: ['+91140'] }), code: 'caller-id/prefix', observed: { number: '+919812345678' } },
    ])
    expect(denies(origin, showing(delhi, '+911401234567'))).toBe(false)
    expect(denies(origin, showing(delhi, '+911411234567'))).toBe(true)
    expect(deniesAround('2025-03-14T00:00:00+05:30', origin, showing(delhi, '+919812345678'))).toEqual([false, true])
  })
})

describe('a range that was asked for and is no more (Brazil)', () => {
  const origin: ProvisionRef = {
    id: 'br/prefix-0303',
    jurisdiction: 'BR',
    citation: 'Anatel Ato 10.413/2021, Ato 12.712/2024; revoked by Acórdão 201/2025 (DOU 2025-08-15)',
    binding: 'regulation',
    confidence: 'high',
  }

  test('while it was in force a number outside the range was denied, one inside was not', () => {
    const call = { ...showing('+551123456789', '+551130000000'), at: '2025-08-14T10:00:00-03:00' }
    expect(denials(origin, call)).toEqual([
      { ...head(origin, { prefixes: ['+55303'] }), code: 'caller-id/prefix', observed: { number: '+551130000000' } },
    ])
    expect(denies(origin, { ...call, callerId: { number: '+553031234567' } })).toBe(false)
  })

  test('hazard 16: it came and went on the local date: in São Paulo two hours before Acre', () => {
    const saoPaulo = showing('+551123456789', '+551130000000')
    expect(deniesAround('2022-03-10T00:00:00-03:00', origin, saoPaulo)).toEqual([false, true])
    expect(deniesAround('2025-08-15T00:00:00-03:00', origin, saoPaulo)).toEqual([true, false])
    expect(deniesAround('2025-08-15T00:00:00-05:00', origin, showing('+556832123456', '+551130000000'))).toEqual([true, false])
  })
})

describe('no local area code without a seat in the state (South Carolina)', () => {
  const origin: ProvisionRef = {
    id: 'us-sc/local-area-code',
    jurisdiction: 'US-SC',
    citation: 'S.C. Code § 37-21-50(1)',
    binding: 'statute',
    confidence: 'high',
  }
  const columbia = (number: string, seat: Place) => ({ ...showing('+18035550123', number), seller: { id: 'seller', name: 'Seller', seat } })

  test('the codes of the state are for who sits there', () => {
    expect(denials(origin, columbia('+18435550100', { country: 'US', region: 'US-GA' }))).toEqual([
      {
        ...head(origin, { notPrefixes: ['+1803', '+1821', '+1839', '+1843', '+1854', '+1864'] }),
        code: 'caller-id/prefix',
        observed: { number: '+18435550100' },
      },
    ])
    expect(denies(origin, columbia('+18435550100', { country: 'US', region: 'US-SC' }))).toBe(false)
    expect(denies(origin, columbia('+14045550100', { country: 'US', region: 'US-GA' }))).toBe(false)
  })
})
