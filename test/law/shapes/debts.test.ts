// Regulation F on debt collectors, to the letter: seven calls in seven days, and seven days of silence after a conversation.
import { describe, expect, test } from 'vitest'
import type { AttemptInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { attempts, denials, denies, deniesAround } from './a-lawful-call'

const NEW_YORK = '+12125550123'
const collecting = { to: NEW_YORK, purpose: 'debt-collection', debt: 'card' } as const
const consentMissing = (origin: ProvisionRef, observed: readonly { readonly id: string; readonly fault: string }[] = []) => ({
  code: 'consent/missing',
  rule: 'consent',
  origin,
  required: { form: 'express', validFor: 'P7D' },
  observed,
  remedy: 'obtain-consent',
})

describe('seven attempts in seven consecutive days per debt', () => {
  const origin: ProvisionRef = {
    id: 'us/debt-attempts-cap',
    jurisdiction: 'US',
    citation: '12 CFR § 1006.14(b)(2)(i)(A), (b)(3)(i)',
    binding: 'regulation',
    confidence: 'high',
  }
  const at = '2026-11-24T12:00:00-05:00'
  /** One a day, 18 to 24 November. */
  const seven = attempts(
    [18, 19, 20, 21, 22, 23, 24].map((day) => `2026-11-${day}T09:00:00-05:00`),
    { debt: 'card' },
  )
  const [first, ...six] = seven as readonly [AttemptInput, ...AttemptInput[]]

  test('hazard 24: the seventh may be made, the eighth may not', () => {
    expect(denials(origin, { ...collecting, at }, { attempts: six })).toEqual([])
    expect(denials(origin, { ...collecting, at }, { attempts: seven })).toEqual([
      {
        code: 'frequency-cap/reached',
        rule: 'frequency-cap',
        origin,
        required: { max: 7, per: 'P7D', counts: 'attempts', scope: ['person', 'debt'], channels: ['voice'] },
        observed: { count: 7, latestAt: Date.parse('2026-11-24T09:00:00-05:00') },
        remedy: 'wait',
        evidence: ['attempt-1', 'attempt-2', 'attempt-3', 'attempt-4', 'attempt-5', 'attempt-6', 'attempt-7'],
        unless: [consentMissing(origin)],
      },
    ])
  })

  test('hazard 25: seven days are dates where the phone rings, not 167 or 168 hours', () => {
    expect(deniesAround('2026-11-25T00:00:00-05:00', origin, collecting, { attempts: seven })).toEqual([true, false])
    const sooner = { ...first, at: '2026-11-17T23:59:59.999-05:00' }
    expect(denies(origin, { ...collecting, at: '2026-11-24T00:00:00-05:00' }, { attempts: [sooner, ...six] })).toBe(false)
  })

  test('hazard 24: each debt has its own count, over all numbers of the person; a debt that is not named counts with each', () => {
    const one = (more: Partial<AttemptInput>) => denies(origin, { ...collecting, at }, { attempts: [{ ...first, ...more }, ...six] })
    expect(one({ debt: 'loan' })).toBe(false)
    expect(one({ number: '+13055550199' })).toBe(true)
    const { debt: _, ...unnamed } = first
    expect(denies(origin, { ...collecting, at }, { attempts: [unnamed, ...six] })).toBe(true)
    expect(denies(origin, { ...collecting, at, debt: 'loan' }, { attempts: seven })).toBe(false)
  })

  test('texts are no telephone calls: they are neither counted nor capped', () => {
    expect(denies(origin, { ...collecting, at, mode: 'text' }, { attempts: seven })).toBe(false)
    expect(denies(origin, { ...collecting, at }, { attempts: [{ ...first, mode: 'text', disposition: 'sent' }, ...six] })).toBe(false)
  })

  test('consent to further calls lifts the cap for seven days', () => {
    const consents = [{ id: 'again', form: 'express', grantedAt: '2026-11-17T12:00:00-05:00' } as const]
    expect(deniesAround('2026-11-24T12:00:00-05:00', origin, collecting, { attempts: seven, consents })).toEqual([false, true])
    const [reason] = denials(origin, { ...collecting, at }, { attempts: seven, consents })
    expect(reason?.unless).toEqual([consentMissing(origin, [{ id: 'again', fault: 'expired' }])])
  })
})

describe('no call within seven days after a conversation about the debt', () => {
  const origin: ProvisionRef = {
    id: 'us/debt-silence',
    jurisdiction: 'US',
    citation: '12 CFR § 1006.14(b)(2)(i)(B)',
    binding: 'regulation',
    confidence: 'high',
  }
  const MONDAY = '2026-11-16T14:00:00-05:00'
  const spoken = (more: Partial<AttemptInput> = {}) => ({
    attempts: attempts([MONDAY], { disposition: 'connected', answeredBy: 'person', outcome: 'undecided', debt: 'card', ...more }),
  })

  test('the denial names the conversation, and the consent that would help', () => {
    expect(denials(origin, { ...collecting, at: '2026-11-20T12:00:00-05:00' }, spoken())).toEqual([
      {
        code: 'cooling-off/running',
        rule: 'cooling-off',
        origin,
        required: { after: ['conversation'], for: 'P7D', scope: ['person', 'debt'] },
        observed: { what: 'undecided', at: Date.parse(MONDAY) },
        remedy: 'wait',
        evidence: ['attempt-1'],
        unless: [consentMissing(origin)],
      },
    ])
  })

  test('hazard 25: the day of the conversation is the first: spoken to on a Monday, called again on the next', () => {
    expect(deniesAround('2026-11-23T00:00:00-05:00', origin, collecting, spoken())).toEqual([true, false])
    expect(deniesAround('2026-11-23T00:00:00-05:00', origin, collecting, spoken({ at: '2026-11-16T23:59:59.999-05:00' }))).toEqual([true, false])
    expect(deniesAround('2026-11-23T00:00:00-05:00', origin, collecting, spoken({ at: '2026-11-17T00:00:00-05:00' }))).toEqual([true, true])
  })

  test('a conversation past midnight is one of the day on which it ended', () => {
    const late = spoken({ at: '2026-11-16T23:50:00-05:00', endedAt: '2026-11-17T00:10:00-05:00' })
    expect(deniesAround('2026-11-24T00:00:00-05:00', origin, collecting, late)).toEqual([true, false])
  })

  test('the days are dates also where clocks are set back in between', () => {
    const before = spoken({ at: '2026-10-30T14:00:00-04:00' })
    expect(deniesAround('2026-11-06T00:00:00-05:00', origin, collecting, before)).toEqual([true, false])
  })

  test('hazard 25: a voicemail, a machine or a call nobody answers is no conversation; who answered unknown is one', () => {
    const call = { ...collecting, at: '2026-11-20T12:00:00-05:00' }
    expect(denies(origin, call, spoken({ answeredBy: 'unknown' }))).toBe(true)
    expect(denies(origin, call, spoken({ answeredBy: 'machine' }))).toBe(false)
    for (const disposition of ['voicemail', 'no-answer', 'abandoned', 'reserved'] as const)
      expect([disposition, denies(origin, call, { attempts: attempts([MONDAY], { disposition, debt: 'card' }) })]).toEqual([disposition, false])
  })

  test('hazard 24: another debt may be called about; one that is not named may be the same', () => {
    const call = { to: NEW_YORK, purpose: 'debt-collection', at: '2026-11-20T12:00:00-05:00' } as const
    expect(denies(origin, { ...call, debt: 'loan' }, spoken())).toBe(false)
    expect(denies(origin, call, spoken())).toBe(true)
  })
})
