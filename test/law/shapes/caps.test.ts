// Caps that count by something other than the number dialled: the subject, the good on offer, the channel.
import { describe, expect, test } from 'vitest'
import type { AttemptInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { attempts, denials, denies, deniesAround } from './a-lawful-call'

describe('three attempts on one subject in 24 hours (Florida, Oklahoma, Maryland)', () => {
  const florida: ProvisionRef = {
    id: 'us-fl/same-subject-cap',
    jurisdiction: 'US-FL',
    citation: 'Fla. Stat. § 501.616(6)(b)',
    binding: 'statute',
    confidence: 'high',
  }
  const oklahoma: ProvisionRef = {
    id: 'us-ok/same-subject-cap',
    jurisdiction: 'US-OK',
    citation: '15 O.S. § 775C.4(A)(2)',
    binding: 'statute',
    confidence: 'high',
  }
  const maryland: ProvisionRef = {
    id: 'us-md/same-subject-cap',
    jurisdiction: 'US-MD',
    citation: 'Md. Com. Law § 14-4502(c)(2)',
    binding: 'statute',
    confidence: 'high',
  }
  const states = [
    { name: 'Florida', origin: florida, to: '+13055550123' },
    { name: 'Oklahoma', origin: oklahoma, to: '+14055550123' },
    { name: 'Maryland', origin: maryland, to: '+14105550123' },
  ] as const
  const at = '2026-11-24T14:00:00Z'
  const three = attempts(['2026-11-23T15:00:00Z', '2026-11-24T11:00:00Z', '2026-11-24T13:00:00Z'], { subject: 'roof' })
  const [first, second, third] = three as readonly [AttemptInput, AttemptInput, AttemptInput]
  const lastly = (more: Partial<AttemptInput>) => ({ attempts: [first, second, { ...third, ...more }] })

  describe.each(states)('$name', ({ origin, to }) => {
    test('hazard 24: whichever numbers the caller shows, three attempts on the subject are the most', () => {
      const shown = three.map((attempt, index) => ({ ...attempt, callerId: `+1305555999${index}` }))
      expect(denials(origin, { to, at, subject: 'roof' }, { attempts: shown })).toEqual([
        {
          code: 'frequency-cap/reached',
          rule: 'frequency-cap',
          origin,
          required: { max: 3, per: 'PT24H', counts: 'attempts', scope: ['person', 'seller', 'subject'] },
          observed: { count: 3, latestAt: Date.parse('2026-11-24T13:00:00Z') },
          remedy: 'wait',
          evidence: ['attempt-1', 'attempt-2', 'attempt-3'],
        },
      ])
      expect(denies(origin, { to, at, subject: 'roof' }, { attempts: [first, second] })).toBe(false)
    })

    test('hazard 23: the first of three leaves the count 24 hours after it was made', () => {
      expect(deniesAround('2026-11-24T15:00:00Z', origin, { to, subject: 'roof' }, { attempts: three })).toEqual([true, false])
    })

    test('hazard 24: another subject has its own count, and one that is unknown counts with every subject', () => {
      expect(denies(origin, { to, at, subject: 'windows' }, { attempts: three })).toBe(false)
      expect(denies(origin, { to, at, subject: 'roof' }, lastly({ subject: 'windows' }))).toBe(false)
      const { subject: _, ...unsaid } = third
      expect(denies(origin, { to, at, subject: 'roof' }, { attempts: [first, second, unsaid] })).toBe(true)
    })

    test('hazard 24: texts count, and so does another number of the same person; another person or seller does not', () => {
      const call = { to, at, subject: 'roof' }
      expect(denies(origin, call, lastly({ mode: 'text', disposition: 'sent' }))).toBe(true)
      expect(denies(origin, { ...call, mode: 'text' }, { attempts: three })).toBe(true)
      expect(denies(origin, call, lastly({ number: '+12125550199' }))).toBe(true)
      expect(denies(origin, call, lastly({ person: 'their spouse' }))).toBe(false)
      expect(denies(origin, call, lastly({ seller: 'another' }))).toBe(false)
    })
  })

  test('hazard 23: 24 hours are hours where clocks are set back in between', () => {
    const across = attempts(['2026-10-31T17:00:00-04:00', '2026-10-31T18:00:00-04:00', '2026-10-31T19:00:00-04:00'])
    expect(deniesAround('2026-11-01T16:00:00-05:00', florida, { to: '+13055550123' }, { attempts: across })).toEqual([true, false])
  })

  test('a survey is capped in Maryland alone, and an offer of securities is free in Oklahoma', () => {
    const surveyed = states.filter(({ origin, to }) => denies(origin, { to, at, subject: 'roof', purpose: 'survey' }, { attempts: three }))
    expect(surveyed.map(({ name }) => name)).toEqual(['Maryland'])
    const seller = { id: 'seller', name: 'Seller', sectors: ['securities' as const], seat: { country: 'NO' } }
    const offer = { at, subject: 'roof', seller, products: ['securities' as const] }
    expect(states.filter(({ origin, to }) => denies(origin, { ...offer, to }, { attempts: three })).map(({ name }) => name)).toEqual([
      'Florida',
      'Maryland',
    ])
  })
})

describe('three attempts in 24 hours on whatever subject (Oregon)', () => {
  const origin: ProvisionRef = {
    id: 'us-or/daily-cap',
    jurisdiction: 'US-OR',
    citation: 'ORS 646.563(1)(b)',
    binding: 'statute',
    confidence: 'high',
  }
  const to = '+15035550123'
  const three = attempts(['2026-11-23T18:00:00-08:00', '2026-11-23T18:30:00-08:00', '2026-11-24T09:00:00-08:00']).map((attempt, index) => ({
    ...attempt,
    subject: `subject-${index}`,
  }))

  test('hazard 24: subjects are counted together, and the exemptions that failed are named', () => {
    const purchase = { id: 'old', kind: 'purchase', beganOn: '2025-05-01', lastOn: '2025-05-24' } as const
    expect(denials(origin, { to, at: '2026-11-24T10:00:00-08:00' }, { attempts: three, relationships: [purchase] })).toEqual([
      {
        code: 'frequency-cap/reached',
        rule: 'frequency-cap',
        origin,
        required: { max: 3, per: 'PT24H', counts: 'attempts', scope: ['person', 'seller'], channels: ['voice', 'text'] },
        observed: { count: 3, latestAt: Date.parse('2026-11-24T09:00:00-08:00') },
        remedy: 'wait',
        evidence: ['attempt-1', 'attempt-2', 'attempt-3'],
        unless: [
          {
            code: 'relationship/missing',
            rule: 'relationship',
            origin,
            required: { kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' },
            observed: [{ id: 'old', fault: 'too-long-ago' }],
            remedy: 'obtain-consent',
          },
          { code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
        ],
      },
    ])
  })

  test('hazard 23: the first of three leaves the count 24 hours after it was made', () => {
    expect(deniesAround('2026-11-24T18:00:00-08:00', origin, { to }, { attempts: three })).toEqual([true, false])
  })

  test('a purchase frees until the date eighteen months after it', () => {
    const evening = attempts(['2026-11-24T19:00:00-08:00', '2026-11-24T19:30:00-08:00', '2026-11-24T20:00:00-08:00'])
    const relationships = [{ id: 'purchase', kind: 'purchase', beganOn: '2025-05-25', lastOn: '2025-05-25' } as const]
    expect(deniesAround('2026-11-25T00:00:00-08:00', origin, { to }, { attempts: evening, relationships })).toEqual([false, true])
  })

  test('the cap began with the year 2026, on the date in Oregon', () => {
    const eve = attempts(['2025-12-31T17:00:00-08:00', '2025-12-31T18:00:00-08:00', '2025-12-31T19:00:00-08:00'])
    expect(deniesAround('2026-01-01T00:00:00-08:00', origin, { to }, { attempts: eve })).toEqual([false, true])
  })
})

describe('one contact in thirty days for the same good or service (British Columbia)', () => {
  const origin: ProvisionRef = {
    id: 'ca-bc/one-contact-per-offer',
    jurisdiction: 'CA-BC',
    citation: 'B.C. Reg. 83/2005',
    binding: 'regulation',
    confidence: 'high',
  }
  const call = { to: '+16045550123', at: '2026-06-30T10:00:00-07:00', products: ['insurance', 'banking'] as const }
  const once = (more: Partial<AttemptInput>) => ({
    attempts: attempts(['2026-06-01T23:00:00-07:00'], { disposition: 'connected', products: ['insurance'], ...more }),
  })

  test('hazard 24: one product in common is enough, and permission is what would help', () => {
    expect(denials(origin, call, once({}))).toEqual([
      {
        code: 'frequency-cap/reached',
        rule: 'frequency-cap',
        origin,
        required: { max: 1, per: 'P30D', counts: 'answered', scope: ['person', 'seller', 'product'] },
        observed: { count: 1, latestAt: Date.parse('2026-06-01T23:00:00-07:00') },
        remedy: 'wait',
        evidence: ['attempt-1'],
        unless: [
          { code: 'consent/missing', rule: 'consent', origin, required: { form: 'express' }, observed: [], remedy: 'obtain-consent' },
          { code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
        ],
      },
    ])
    expect(denies(origin, call, once({ products: ['telecom'] }))).toBe(false)
    expect(denies(origin, { ...call, products: ['credit'] }, once({}))).toBe(false)
  })

  test('hazard 25: the day of the contact is the first of thirty, by the date where the phone rings', () => {
    expect(deniesAround('2026-07-01T00:00:00-07:00', origin, call, once({}))).toEqual([true, false])
    expect(deniesAround('2026-07-01T00:00:00-07:00', origin, call, once({ at: '2026-06-02T00:00:00-07:00' }))).toEqual([true, true])
  })

  test('hazard 25: a call nobody answers is no contact; a voicemail is one, and permission frees', () => {
    expect(denies(origin, call, once({ disposition: 'no-answer' }))).toBe(false)
    expect(denies(origin, call, once({ disposition: 'voicemail' }))).toBe(true)
    const consents = [{ id: 'leave', form: 'express', grantedAt: '2026-06-02T12:00:00-07:00' } as const]
    expect(denies(origin, call, { ...once({}), consents })).toBe(false)
  })
})

describe('one channel a week after a conversation (Colombia)', () => {
  const origin: ProvisionRef = {
    id: 'co/one-channel-a-week',
    jurisdiction: 'CO',
    citation: 'Ley 2300 de 2023 arts. 3, 5',
    binding: 'statute',
    confidence: 'high',
  }
  const text = { to: '+576012345678', at: '2026-11-26T10:00:00-05:00', mode: 'text' } as const
  const spoken = (more: Partial<AttemptInput> = {}) => ({
    attempts: attempts(['2026-11-23T00:00:00-05:00'], { disposition: 'connected', outcome: 'undecided', ...more }),
  })

  test('hazard 24: who was spoken to is not texted in the same week', () => {
    expect(denials(origin, text, spoken())).toEqual([
      {
        code: 'frequency-cap/reached',
        rule: 'frequency-cap',
        origin,
        required: { max: 1, per: 'week', counts: 'distinct-channels', scope: ['person', 'seller'], onlyAfter: ['connected'] },
        observed: { count: 2, latestAt: Date.parse('2026-11-23T00:00:00-05:00') },
        remedy: 'wait',
        evidence: ['attempt-1'],
      },
    ])
  })

  test('the channel that was used may be used again, and so may any where nobody was reached', () => {
    expect(denies(origin, { ...text, mode: 'live' }, spoken())).toBe(false)
    expect(denies(origin, text, spoken({ disposition: 'no-answer' }))).toBe(false)
    expect(
      denies(origin, { ...text, mode: 'live' }, { attempts: attempts(['2026-11-24T09:00:00-05:00'], { mode: 'text', disposition: 'sent' }) }),
    ).toBe(false)
  })

  test('hazard 23: the week begins on Monday at midnight in Colombia', () => {
    expect(deniesAround('2026-11-30T00:00:00-05:00', origin, text, spoken())).toEqual([true, false])
    expect(denies(origin, text, spoken({ at: '2026-11-22T23:59:59.999-05:00' }))).toBe(false)
  })
})
