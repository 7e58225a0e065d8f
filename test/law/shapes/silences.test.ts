// What an earlier call asks of the next: how it ended decides whether, and for how long, the phone stays silent.
import { describe, expect, test } from 'vitest'
import type { AttemptInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { attempts, denials, denies, deniesAround } from './a-lawful-call'

const ended = (at: string, more: Partial<AttemptInput>) => ({ attempts: attempts([at], { disposition: 'connected', answeredBy: 'person', ...more }) })

describe('whether the last call was answered decides (United Arab Emirates)', () => {
  const regulation = { jurisdiction: 'AE', citation: 'Cabinet Resolution 56 of 2024', binding: 'regulation', confidence: 'high' } as const
  const onceADay: ProvisionRef = { id: 'ae/once-a-day', ...regulation }
  const twiceAWeek: ProvisionRef = { id: 'ae/twice-a-week', ...regulation }
  const afterRefusal: ProvisionRef = { id: 'ae/no-recall-after-refusal', ...regulation }
  const dubai = { to: '+97142345678', at: '2026-11-24T15:00:00+04:00', products: ['insurance'] as const }
  const morning = '2026-11-24T10:00:00+04:00'
  const onlyAfter = ['no-answer', 'busy', 'voicemail', 'hung-up']

  test('hazard 25: who did not answer, or hung up, is not called again that day', () => {
    expect(denials(onceADay, dubai, { attempts: attempts([morning]) })).toEqual([
      {
        code: 'frequency-cap/reached',
        rule: 'frequency-cap',
        origin: onceADay,
        required: { max: 1, per: 'day', counts: 'attempts', scope: ['person', 'seller'], onlyAfter },
        observed: { count: 1, latestAt: Date.parse(morning) },
        remedy: 'wait',
        evidence: ['attempt-1'],
      },
    ])
    for (const disposition of ['busy', 'voicemail', 'reserved'] as const)
      expect([disposition, denies(onceADay, dubai, { attempts: attempts([morning], { disposition }) })]).toEqual([disposition, true])
    expect(denies(onceADay, dubai, ended(morning, { outcome: 'hung-up' }))).toBe(true)
  })

  test('who talked to the end may be called again the same day', () => {
    for (const outcome of ['agreed', 'undecided', 'call-back'] as const)
      expect([outcome, denies(onceADay, dubai, ended(morning, { outcome }))]).toEqual([outcome, false])
  })

  test('hazard 23: the day ends at midnight in Dubai', () => {
    expect(deniesAround('2026-11-25T00:00:00+04:00', onceADay, dubai, { attempts: attempts([morning]) })).toEqual([true, false])
  })

  test('two such calls are the most of a week, which begins on Monday', () => {
    const two = attempts(['2026-11-23T00:00:00+04:00', morning])
    expect(denials(twiceAWeek, { ...dubai, at: '2026-11-26T10:00:00+04:00' }, { attempts: two })).toEqual([
      {
        code: 'frequency-cap/reached',
        rule: 'frequency-cap',
        origin: twiceAWeek,
        required: { max: 2, per: 'week', counts: 'attempts', scope: ['person', 'seller'], onlyAfter },
        observed: { count: 2, latestAt: Date.parse(morning) },
        remedy: 'wait',
        evidence: ['attempt-1', 'attempt-2'],
      },
    ])
    expect(deniesAround('2026-11-30T00:00:00+04:00', twiceAWeek, dubai, { attempts: two })).toEqual([true, false])
    expect(denies(twiceAWeek, dubai, { attempts: attempts(['2026-11-22T23:59:59.999+04:00', morning]) })).toBe(false)
  })

  test('who refused the product is never called about it again, but may be about another', () => {
    const refused = ended('2024-09-01T10:00:00+04:00', { outcome: 'refused', products: ['insurance'] })
    expect(denials(afterRefusal, dubai, refused)).toEqual([
      {
        code: 'cooling-off/running',
        rule: 'cooling-off',
        origin: afterRefusal,
        required: { after: ['refused', 'opted-out'], for: 'ever', scope: ['person', 'seller', 'product'] },
        observed: { what: 'refused', at: Date.parse('2024-09-01T10:00:00+04:00') },
        remedy: 'never',
        evidence: ['attempt-1'],
      },
    ])
    expect(denies(afterRefusal, { ...dubai, products: ['banking'] }, refused)).toBe(false)
    expect(denies(afterRefusal, dubai, ended(morning, { outcome: 'hung-up', products: ['insurance'] }))).toBe(false)
  })
})

describe('sixty days after a refusal, and since August 2026 for good (France)', () => {
  const sixtyDays: ProvisionRef = {
    id: 'fr/refusal-silence',
    jurisdiction: 'FR',
    citation: 'C. conso. D. 223-9 al. 3',
    binding: 'statute',
    confidence: 'high',
  }
  const forGood: ProvisionRef = {
    id: 'fr/refusal-for-good',
    jurisdiction: 'FR',
    citation: 'C. conso. L. 221-16 (L. 2025-594 art. 13)',
    binding: 'statute',
    confidence: 'medium',
  }
  const paris = { to: '+33142345678' }
  const refusedAt = '2026-03-02T11:00:00+01:00'

  test('the denial names the refusal', () => {
    expect(denials(sixtyDays, { ...paris, at: '2026-04-01T11:00:00+02:00' }, ended(refusedAt, { outcome: 'refused' }))).toEqual([
      {
        code: 'cooling-off/running',
        rule: 'cooling-off',
        origin: sixtyDays,
        required: { after: ['refused'], for: 'P60D', scope: ['person', 'seller'] },
        observed: { what: 'refused', at: Date.parse(refusedAt) },
        remedy: 'wait',
        evidence: ['attempt-1'],
      },
    ])
  })

  test('hazard 25: sixty dates in France, whatever the clocks do in between', () => {
    expect(deniesAround('2026-05-01T00:00:00+02:00', sixtyDays, paris, ended(refusedAt, { outcome: 'refused' }))).toEqual([true, false])
    expect(deniesAround('2026-05-01T00:00:00+02:00', sixtyDays, paris, ended('2026-03-03T00:00:00+01:00', { outcome: 'refused' }))).toEqual([
      true,
      true,
    ])
  })

  test('to hang up is no refusal, and a text is no call', () => {
    const at = '2026-04-01T11:00:00+02:00'
    expect(denies(sixtyDays, { ...paris, at }, ended(refusedAt, { outcome: 'hung-up' }))).toBe(false)
    expect(denies(sixtyDays, { ...paris, at, mode: 'text' }, ended(refusedAt, { outcome: 'refused' }))).toBe(false)
  })

  test('a refusal of any time binds for good from 2026-08-11, and sellers apart', () => {
    expect(deniesAround('2026-08-11T00:00:00+02:00', forGood, paris, ended(refusedAt, { outcome: 'refused' }))).toEqual([false, true])
    expect(denials(forGood, { ...paris, at: '2036-11-24T11:00:00+01:00' }, ended(refusedAt, { outcome: 'opted-out' }))).toEqual([
      {
        code: 'cooling-off/running',
        rule: 'cooling-off',
        origin: forGood,
        required: { after: ['refused', 'opted-out'], for: 'ever', scope: ['person', 'seller'] },
        observed: { what: 'opted-out', at: Date.parse(refusedAt) },
        remedy: 'never',
        evidence: ['attempt-1'],
      },
    ])
    expect(denies(forGood, paris, ended(refusedAt, { outcome: 'refused', seller: 'another' }))).toBe(false)
  })
})

describe('six months after a refusal of insurance (China)', () => {
  const origin: ProvisionRef = {
    id: 'cn/insurance-refusal',
    jurisdiction: 'CN',
    citation: 'Measures on telephone sale of personal insurance 2013',
    binding: 'regulation',
    confidence: 'medium',
  }
  const call = { to: '+8613812345678', products: ['insurance'] as const }

  test('months are of the calendar: the last day of August answers to the last of February', () => {
    const refused = ended('2026-08-31T10:00:00+08:00', { outcome: 'refused' })
    expect(denials(origin, { ...call, at: '2026-11-24T10:00:00+08:00' }, refused)).toEqual([
      {
        code: 'cooling-off/running',
        rule: 'cooling-off',
        origin,
        required: { after: ['refused', 'opted-out'], for: 'P6M', scope: ['person', 'seller'] },
        observed: { what: 'refused', at: Date.parse('2026-08-31T10:00:00+08:00') },
        remedy: 'wait',
        evidence: ['attempt-1'],
      },
    ])
    expect(deniesAround('2027-02-28T00:00:00+08:00', origin, call, refused)).toEqual([true, false])
  })

  test('offers of other goods are free', () => {
    const refused = ended('2026-08-31T10:00:00+08:00', { outcome: 'refused' })
    expect(denies(origin, { ...call, at: '2026-11-24T10:00:00+08:00', products: ['telecom'] }, refused)).toBe(false)
  })
})

describe('five days after a silent call (Italy)', () => {
  const origin: ProvisionRef = {
    id: 'it/silent-call-recall',
    jurisdiction: 'IT',
    citation: 'Garante, delibera 20 febbraio 2014 n. 83',
    binding: 'regulation',
    confidence: 'high',
  }
  const rome = { to: '+390612345678' }
  const silent = { attempts: attempts(['2026-10-23T10:00:00+02:00'], { disposition: 'abandoned', endedAt: '2026-10-23T10:00:20+02:00' }) }

  test('120 hours from its end, whatever the clocks do in between', () => {
    const at = '2026-10-26T10:00:00+01:00'
    expect(denials(origin, { ...rome, at }, silent)).toEqual([
      {
        code: 'cooling-off/running',
        rule: 'cooling-off',
        origin,
        required: { after: ['abandoned'], for: 'PT120H', scope: ['phone-number', 'seller'] },
        observed: { what: 'abandoned', at: Date.parse('2026-10-23T10:00:20+02:00') },
        remedy: 'wait',
        evidence: ['attempt-1'],
      },
    ])
    expect(deniesAround('2026-10-28T09:00:20+01:00', origin, rome, silent)).toEqual([true, false])
  })
})
