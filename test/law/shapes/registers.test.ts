// Registers that do not simply say no: absence means no, an entry reaches some calls only, or the directory says one thing of three.
import { describe, expect, test } from 'vitest'
import type { ListingInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { denials, denies, deniesAround } from './a-lawful-call'

const drawnAt = '2026-11-23T12:00:00Z'

describe('only who wishes to be contacted is called (Czechia)', () => {
  const origin: ProvisionRef = {
    id: 'cz/directory-mark',
    jurisdiction: 'CZ',
    citation: 'zákon č. 127/2005 Sb. § 96(1), (4) with § 95(1)(b), (5)',
    binding: 'statute',
    confidence: 'high',
  }
  const prague = { to: '+420222123456' }
  const required = { lists: ['cz-directory'], polarity: 'positive', maxAge: 'P31D' }
  const saying = (listing: Partial<ListingInput>) => ({ listings: { 'cz-directory': { listed: true, drawnAt, ...listing } } })
  const unless = [
    { code: 'consent/missing', rule: 'consent', origin, required: { form: 'express' }, observed: [], remedy: 'obtain-consent' },
    {
      code: 'relationship/missing',
      rule: 'relationship',
      origin,
      required: { kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true },
      observed: [],
      remedy: 'obtain-consent',
    },
  ]

  test('a number without the mark is not called, one with it is', () => {
    expect(denials(origin, prague, saying({ listed: false }))).toEqual([
      {
        code: 'do-not-call/not-listed',
        rule: 'do-not-call',
        origin,
        required,
        observed: { list: 'cz-directory', listed: false, drawnAt: Date.parse(drawnAt) },
        remedy: 'obtain-consent',
        evidence: ['cz-directory'],
        unless,
      },
    ])
    expect(denials(origin, prague, saying({ listed: true }))).toEqual([])
    expect(denies(origin, prague, saying({ listed: 'in-part' }))).toBe(true)
  })

  test('hazard 20: a directory that nobody looked into frees nobody', () => {
    expect(denials(origin, prague)).toEqual([
      {
        code: 'do-not-call/not-checked',
        rule: 'do-not-call',
        origin,
        required,
        observed: { list: 'cz-directory' },
        remedy: 'supply',
        missing: ['facts.listings.cz-directory'],
        unless,
      },
    ])
  })

  test('hazard 27: that it was marked counts for 31 days on the clock in Czechia', () => {
    const marked = saying({ drawnAt: '2026-10-24T10:00:00+02:00' })
    expect(deniesAround('2026-11-24T10:00:00+01:00', origin, prague, marked)).toEqual([false, true])
    expect(denials(origin, { ...prague, at: '2026-11-24T10:00:00+01:00' }, marked)).toMatchObject([
      { code: 'do-not-call/list-stale', remedy: 'refresh', observed: { listed: true, drawnAt: Date.parse('2026-10-24T10:00:00+02:00') } },
    ])
  })

  test('the mark is asked for since 2022-07-01', () => {
    expect(deniesAround('2022-07-01T00:00:00+02:00', origin, prague, saying({ listed: false, drawnAt: '2022-06-20T12:00:00Z' }))).toEqual([
      false,
      true,
    ])
  })
})

describe('only who stands in the register of consents is called; merchants until they refuse there (Türkiye)', () => {
  const consents: ProvisionRef = {
    id: 'tr/iys-consents',
    jurisdiction: 'TR',
    citation: 'Yönetmelik m. 5(3)',
    binding: 'regulation',
    confidence: 'high',
  }
  const refusals: ProvisionRef = { ...consents, id: 'tr/iys-refusals', citation: '6563 m. 6(2); Yönetmelik m. 6, 9' }
  const ankara = { to: '+903122123456' }
  const merchant = { ...ankara, calledParty: { id: 'person', audience: 'business' as const } }
  const entry = (listed: ListingInput['listed'], at = drawnAt) => ({
    listings: { 'tr-iys': { listed, drawnAt: at }, 'tr-iys-ret': { listed, drawnAt: at } },
  })

  test('a consumer who is absent is not called, and nothing lifts that', () => {
    expect(denials(consents, ankara, entry(false))).toEqual([
      {
        code: 'do-not-call/not-listed',
        rule: 'do-not-call',
        origin: consents,
        required: { lists: ['tr-iys'], polarity: 'positive', maxAge: 'P3D' },
        observed: { list: 'tr-iys', listed: false, drawnAt: Date.parse(drawnAt) },
        remedy: 'never',
        evidence: ['tr-iys'],
      },
    ])
    expect(denies(consents, ankara, entry(true))).toBe(false)
  })

  test('of a merchant it is the refusal that is looked up', () => {
    expect(denials(refusals, merchant, entry(true))).toEqual([
      {
        code: 'do-not-call/listed',
        rule: 'do-not-call',
        origin: refusals,
        required: { lists: ['tr-iys-ret'], maxAge: 'P3D' },
        observed: { list: 'tr-iys-ret', listed: true, drawnAt: Date.parse(drawnAt) },
        remedy: 'never',
        evidence: ['tr-iys-ret'],
      },
    ])
    expect([denies(refusals, merchant, entry(false)), denies(consents, merchant, entry(false))]).toEqual([false, false])
  })

  test('who may be either needs both answers', () => {
    const either = { ...ankara, calledParty: { id: 'person' } }
    expect(denials(consents, either, entry(false))).toMatchObject([{ remedy: 'supply', missing: ['calledParty.audience'] }])
    expect(denials(refusals, either, entry(true))).toMatchObject([{ remedy: 'supply', missing: ['calledParty.audience'] }])
  })

  test('hazard 27: an answer of the register counts for three days', () => {
    expect(deniesAround('2026-11-24T10:00:00+03:00', consents, ankara, entry(true, '2026-11-21T10:00:00+03:00'))).toEqual([false, true])
  })
})

describe('the directory says one thing of three (Switzerland)', () => {
  const origin: ProvisionRef = { id: 'ch/star', jurisdiction: 'CH', citation: 'UWG art. 3(1)(u)', binding: 'statute', confidence: 'high' }
  const entered = (directory: 'listed' | 'listed-no-advertising' | 'unlisted') => ({ to: '+41442345678', calledParty: { id: 'person', directory } })
  const reason = {
    code: 'consent/missing',
    rule: 'consent',
    origin,
    required: { form: 'express' },
    observed: [],
    remedy: 'obtain-consent',
    unless: [
      {
        code: 'relationship/missing',
        rule: 'relationship',
        origin,
        required: { kinds: ['contract', 'purchase'], current: true },
        observed: [],
        remedy: 'obtain-consent',
      },
    ],
  }

  test('an asterisk asks for consent, a plain entry does not, and no entry counts as an asterisk', () => {
    expect(denials(origin, entered('listed-no-advertising'))).toEqual([reason])
    expect(denials(origin, entered('listed'))).toEqual([])
    expect(denials(origin, entered('unlisted'))).toEqual([reason])
  })

  test('an entry that nobody looked up may have an asterisk', () => {
    expect(denials(origin, { to: '+41442345678', calledParty: { id: 'person' } })).toEqual([
      { ...reason, remedy: 'supply', missing: ['calledParty.directory'] },
    ])
  })

  test('no entry counts so since 2021', () => {
    expect(deniesAround('2021-01-01T00:00:00+01:00', origin, entered('unlisted'))).toEqual([false, true])
    expect(deniesAround('2021-01-01T00:00:00+01:00', origin, entered('listed-no-advertising'))).toEqual([true, true])
  })
})

describe('an entry that reaches some calls only (India)', () => {
  const origin: ProvisionRef = {
    id: 'in/preference-register',
    jurisdiction: 'IN',
    citation: 'TCCCPR 2018',
    binding: 'regulation',
    confidence: 'high',
  }
  const blocks = { products: ['banking'], modes: ['live'], outside: 'mon-sat 12:00-15:00' } as const
  const delhi = { to: '+911123456789', at: '2026-11-24T10:00:00+05:30', products: ['banking'] as const }
  const inPart = { listings: { 'in-ncpr': { listed: 'in-part', drawnAt, blocks } as const } }

  test('by category, mode and time band: what is reached is denied, and the reason says what is blocked', () => {
    expect(denials(origin, delhi, inPart)).toEqual([
      {
        code: 'do-not-call/listed',
        rule: 'do-not-call',
        origin,
        required: { lists: ['in-ncpr'], maxAge: 'each-campaign' },
        observed: { list: 'in-ncpr', listed: 'in-part', drawnAt: Date.parse(drawnAt), blocks },
        remedy: 'obtain-consent',
        evidence: ['in-ncpr'],
        unless: [
          {
            code: 'consent/missing',
            rule: 'consent',
            origin,
            required: { form: 'express', qualities: ['explicit', 'informed', 'voluntary'], recordedIn: 'in-dca' },
            observed: [],
            remedy: 'obtain-consent',
          },
        ],
      },
    ])
    expect(denies(origin, { ...delhi, products: ['telecom'] }, inPart)).toBe(false)
    expect(denies(origin, { ...delhi, mode: 'text' }, inPart)).toBe(false)
    expect(denies(origin, { ...delhi, products: ['telecom', 'banking'] }, inPart)).toBe(true)
  })

  test('the time band opens and closes to the millisecond, on its days', () => {
    expect(deniesAround('2026-11-24T12:00:00+05:30', origin, delhi, inPart)).toEqual([true, false])
    expect(deniesAround('2026-11-24T15:00:00+05:30', origin, delhi, inPart)).toEqual([false, true])
    expect(denies(origin, { ...delhi, at: '2026-11-22T13:00:00+05:30' }, inPart)).toBe(true)
  })

  test('what is unknown is reached: an offer that is not named, an entry that does not say what it blocks', () => {
    expect(denies(origin, { ...delhi, products: [] }, inPart)).toBe(true)
    expect(denies(origin, { ...delhi, products: ['telecom'] }, { listings: { 'in-ncpr': { listed: 'in-part', drawnAt } } })).toBe(true)
  })
})
