// The date of an entry decides: from when it binds, and which consents it cancels.
import { describe, expect, test } from 'vitest'
import type { ConsentInput, ListingInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { denials, denies, deniesAround } from './a-lawful-call'

const listed = (list: string, more: Partial<ListingInput> = {}) => ({
  listings: { [list]: { listed: true, drawnAt: '2026-11-20T12:00:00Z', ...more } },
})

describe('an entry binds on the 1st and the 16th (Slovakia)', () => {
  const origin: ProvisionRef = {
    id: 'sk/register',
    jurisdiction: 'SK',
    citation: '§ 116(2), (7)-(10), (14)-(16) as amended by 297/2025',
    binding: 'statute',
    confidence: 'high',
  }
  const bratislava = { to: '+421221234567' }

  test('the denial names the days, and every way out that failed', () => {
    const customer = { kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true }
    const missing = (rule: string, required: object) => ({
      code: `${rule}/missing`,
      rule,
      origin,
      required,
      observed: [],
      remedy: 'obtain-consent',
    })
    expect(denials(origin, bratislava, listed('sk-nevolajte', { listedOn: '2026-11-02' }))).toEqual([
      {
        code: 'do-not-call/listed',
        rule: 'do-not-call',
        origin,
        required: { lists: ['sk-nevolajte'], maxAge: 'P15D', bindsAfter: { monthDays: [1, 16] } },
        observed: { list: 'sk-nevolajte', listed: true, drawnAt: Date.parse('2026-11-20T12:00:00Z'), listedOn: '2026-11-02' },
        remedy: 'obtain-consent',
        evidence: ['sk-nevolajte'],
        unless: [
          missing('consent', { form: 'express', afterListing: true }),
          missing('relationship', { ...customer, current: true }),
          missing('relationship', { ...customer, within: 'P1Y', from: 'ended' }),
          missing('invitation', { within: 'P90D' }),
        ],
      },
    ])
  })

  test.each([
    ['2026-11-02', '2026-11-16T00:00:00+01:00'],
    ['2026-11-15', '2026-11-16T00:00:00+01:00'],
    ['2026-11-16', '2026-11-16T00:00:00+01:00'],
    ['2026-11-17', '2026-12-01T00:00:00+01:00'],
    ['2026-12-31', '2027-01-01T00:00:00+01:00'],
  ] as const)('entered on %s, it binds from %s on', (listedOn, from) => {
    const drawnAt = new Date(Date.parse(from) - 3_600_000)
    expect(deniesAround(from, origin, bratislava, listed('sk-nevolajte', { listedOn, drawnAt }))).toEqual([false, true])
  })

  test('entered on an unknown day, it binds already', () => {
    expect(denies(origin, bratislava, listed('sk-nevolajte'))).toBe(true)
  })

  test('only a consent of a later date than the entry frees', () => {
    const given = (grantedAt: string) => ({
      ...listed('sk-nevolajte', { listedOn: '2026-11-02' }),
      consents: [{ id: 'given', form: 'express', grantedAt } as const],
    })
    expect(denies(origin, bratislava, given('2026-11-02T23:59:59.999+01:00'))).toBe(true)
    expect(denies(origin, bratislava, given('2026-11-03T00:00:00+01:00'))).toBe(false)
  })
})

describe('an entry binds some time after it was made', () => {
  const britain: ProvisionRef = {
    id: 'gb/tps',
    jurisdiction: 'GB',
    citation: 'PECR reg. 21(1)(b), (3)–(5)',
    binding: 'statute',
    confidence: 'high',
  }
  const unless = [
    { code: 'consent/missing', rule: 'consent', origin: britain, required: { form: 'express' }, observed: [], remedy: 'obtain-consent' },
    { code: 'invitation/missing', rule: 'invitation', origin: britain, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
  ]

  test('28 days in Britain: on the 28th day after it binds', () => {
    const london = { to: '+442079460018' }
    const entry = listed('gb-tps', { listedOn: '2026-10-27' })
    expect(deniesAround('2026-11-24T00:00:00Z', britain, london, entry)).toEqual([false, true])
    expect(denials(britain, { ...london, at: '2026-11-24T10:00:00Z' }, entry)).toEqual([
      {
        code: 'do-not-call/listed',
        rule: 'do-not-call',
        origin: britain,
        required: { lists: ['gb-tps'], maxAge: 'P28D', bindsAfter: 'P28D' },
        observed: { list: 'gb-tps', listed: true, drawnAt: Date.parse('2026-11-20T12:00:00Z'), listedOn: '2026-10-27' },
        remedy: 'obtain-consent',
        evidence: ['gb-tps'],
        unless,
      },
    ])
  })

  test('five working days in Colombia, of which a weekend is none', () => {
    const colombia: ProvisionRef = {
      id: 'co/excluded-numbers',
      jurisdiction: 'CO',
      citation: 'Ley 2300 de 2023 art. 5; Res. CRC 5050 de 2016 as amended',
      binding: 'statute',
      confidence: 'high',
    }
    const bogota = { to: '+576012345678' }
    const entry = listed('co-rne', { listedOn: '2026-11-20' })
    expect(deniesAround('2026-11-27T00:00:00-05:00', colombia, bogota, entry)).toEqual([false, true])
    expect(deniesAround('2026-11-27T00:00:00-05:00', colombia, bogota, listed('co-rne', { listedOn: '2026-11-22' }))).toEqual([false, true])
    expect(denials(colombia, { ...bogota, at: '2026-11-27T10:00:00-05:00' }, entry)).toEqual([
      {
        code: 'do-not-call/listed',
        rule: 'do-not-call',
        origin: colombia,
        required: { lists: ['co-rne'], bindsAfter: { businessDays: 5 }, maxAge: 'P31D' },
        observed: { list: 'co-rne', listed: true, drawnAt: Date.parse('2026-11-20T12:00:00Z'), listedOn: '2026-11-20' },
        remedy: 'never',
        evidence: ['co-rne'],
      },
    ])
  })

  test('three months in Idaho, in whichever of its zones the day comes first; the federal rule does not wait', () => {
    const idaho: ProvisionRef = {
      id: 'us-id/do-not-call',
      jurisdiction: 'US-ID',
      citation: 'Idaho Code § 48-1003A(1)(b), (2)',
      binding: 'statute',
      confidence: 'high',
    }
    const federal = { id: 'us/do-not-call' }
    const boise = { to: '+12085550123' }
    const entry = listed('us-national', { listedOn: '2026-08-31' })
    expect(deniesAround('2026-11-30T00:00:00-07:00', idaho, boise, entry)).toEqual([false, true])
    expect(deniesAround('2026-11-30T00:00:00-07:00', federal, boise, entry)).toEqual([true, true])
  })
})

describe('an entry cancels the consents given before it', () => {
  const consent = (grantedAt: string, more: Partial<ConsentInput> = {}): readonly ConsentInput[] => [
    { id: 'given', form: 'express', qualities: { explicit: 'box', informed: 'text', voluntary: 'box' }, grantedAt, ...more },
  ]

  describe('all of them (Italy)', () => {
    const register: ProvisionRef = {
      id: 'it/opposition-register',
      jurisdiction: 'IT',
      citation: 'L. 5/2018 art. 1(2), (5), (6); DPR 26/2022',
      binding: 'statute',
      confidence: 'high',
    }
    const unlisted: ProvisionRef = {
      id: 'it/unlisted-consent',
      jurisdiction: 'IT',
      citation: 'Codice privacy art. 130(1), (3-bis); Codice di condotta art. 10(2)',
      binding: 'statute',
      confidence: 'high',
    }
    const rome = { to: '+390612345678' }
    const both = (grantedAt: string, entry: Partial<ListingInput>, more: Partial<ConsentInput> = {}) =>
      [register, unlisted].map((provision) => denies(provision, rome, { ...listed('it-rpo', entry), consents: consent(grantedAt, more) }))

    test('hazard 34: of the day of the entry or before, for the register and for every other rule', () => {
      expect(both('2026-11-10T23:59:59.999+01:00', { listedOn: '2026-11-10' })).toEqual([true, true])
      expect(both('2026-11-11T00:00:00+01:00', { listedOn: '2026-11-10' })).toEqual([false, false])
      expect(both('2026-01-01T00:00:00+01:00', { listedOn: '2026-11-10' }, { renewedAt: '2026-11-11T00:00:00+01:00' })).toEqual([false, false])
      expect(both('2026-11-19T00:00:00+01:00', {})).toEqual([true, true])
      expect(both('2026-01-01T00:00:00+01:00', { listed: false })).toEqual([false, false])
    })

    test('hazard 20: a register that nobody asked may have cancelled them all', () => {
      const unasked = { consents: consent('2026-11-20T00:00:00+01:00') }
      expect(denials(unlisted, rome, unasked)).toMatchObject([{ code: 'consent/missing', observed: [] }])
    })

    test('what is cancelled is no longer seen', () => {
      const facts = { ...listed('it-rpo', { listedOn: '2026-11-10' }), consents: consent('2026-11-01T10:00:00+01:00') }
      expect(denials(register, rome, facts)).toEqual([
        {
          code: 'do-not-call/listed',
          rule: 'do-not-call',
          origin: register,
          required: { lists: ['it-rpo'], maxAge: 'P15D', cancelsConsents: 'all' },
          observed: { list: 'it-rpo', listed: true, drawnAt: Date.parse('2026-11-20T12:00:00Z'), listedOn: '2026-11-10' },
          remedy: 'obtain-consent',
          evidence: ['it-rpo'],
          unless: [
            {
              code: 'consent/missing',
              rule: 'consent',
              origin: register,
              required: { form: 'express', afterListing: true },
              observed: [],
              remedy: 'obtain-consent',
            },
          ],
        },
      ])
      expect(denials(unlisted, rome, facts)).toMatchObject([{ code: 'consent/missing', observed: [], remedy: 'obtain-consent' }])
    })
  })

  describe('where the entry is so marked (Croatia)', () => {
    const origin: ProvisionRef = {
      id: 'hr/ne-zovi',
      jurisdiction: 'HR',
      citation: 'Zakon o zaštiti potrošača čl. 12(1); Pravilnik NN 117/22',
      binding: 'statute',
      confidence: 'high',
    }
    const zagreb = { to: '+38514567890' }
    const entry = (grantedAt: string, more: Partial<ListingInput>) => ({
      ...listed('hr-ne-zovi', { listedOn: '2026-11-10', ...more }),
      consents: consent(grantedAt),
    })

    test('hazard 34: an earlier consent stands where it is not marked, and falls where it is', () => {
      const earlier = '2026-11-10T23:59:59.999+01:00'
      expect(denies(origin, zagreb, entry(earlier, {}))).toBe(false)
      expect(denies(origin, zagreb, entry(earlier, { cancelsEarlierConsents: false }))).toBe(false)
      expect(denials(origin, zagreb, entry(earlier, { cancelsEarlierConsents: true }))).toEqual([
        {
          code: 'do-not-call/listed',
          rule: 'do-not-call',
          origin,
          required: { lists: ['hr-ne-zovi'], maxAge: 'P31D', cancelsConsents: 'as-marked' },
          observed: { list: 'hr-ne-zovi', listed: true, drawnAt: Date.parse('2026-11-20T12:00:00Z'), listedOn: '2026-11-10' },
          remedy: 'obtain-consent',
          evidence: ['hr-ne-zovi'],
          unless: [{ code: 'consent/missing', rule: 'consent', origin, required: { form: 'express' }, observed: [], remedy: 'obtain-consent' }],
        },
      ])
      expect(denies(origin, zagreb, entry('2026-11-11T00:00:00+01:00', { cancelsEarlierConsents: true }))).toBe(false)
    })
  })
})
