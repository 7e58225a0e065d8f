// Who is called decides: by what line, in which legal form, where in the world.
import { describe, expect, test } from 'vitest'
import type { CalledParty } from '../../../src/core/call'
import type { ProvisionRef } from '../../../src/core/reason'
import { addressFirst, denials, denies, deniesAround } from './a-lawful-call'

const consentMissing = (origin: ProvisionRef) => ({
  code: 'consent/missing',
  rule: 'consent',
  origin,
  required: { form: 'express', qualities: ['explicit', 'informed', 'voluntary'] },
  observed: [],
  remedy: 'obtain-consent',
})
const invitationMissing = (origin: ProvisionRef) => ({
  code: 'invitation/missing',
  rule: 'invitation',
  origin,
  required: { within: 'P90D' },
  observed: [],
  remedy: 'obtain-consent',
})

describe('the type of the line decides (Ireland)', () => {
  const origin: ProvisionRef = {
    id: 'ie/mobile-consent',
    jurisdiction: 'IE',
    citation: 'S.I. 336/2011 reg. 13(6)',
    binding: 'statute',
    confidence: 'high',
  }
  const reason = { ...consentMissing(origin), unless: [invitationMissing(origin)] }
  const MOBILE_RANGE = '+353861234567'

  test('a mobile asks for consent, a fixed line does not', () => {
    expect(denials(origin, { to: MOBILE_RANGE, calledParty: { id: 'person', lineType: 'mobile' } })).toEqual([reason])
    expect(denials(origin, { to: MOBILE_RANGE, calledParty: { id: 'person', lineType: 'fixed' } })).toEqual([])
  })

  test('an unknown line may be a mobile, in whatever range its number is', () => {
    for (const to of [MOBILE_RANGE, '+35312345678'])
      expect(denials(origin, { to, calledParty: { id: 'person' } })).toEqual([{ ...reason, remedy: 'supply', missing: ['calledParty.lineType'] }])
  })

  test('a customer is free of the register on a fixed line, not on a mobile', () => {
    const facts = {
      listings: { 'ie-ndd': { listed: true, drawnAt: '2026-11-20T12:00:00Z' } as const },
      relationships: [{ id: 'contract', kind: 'contract', beganOn: '2026-01-01', lastOn: '2026-11-01' } as const],
    }
    const customer = (lineType: CalledParty['lineType'] & string) =>
      denies({ id: 'ie/ndd-opt-out' }, { to: MOBILE_RANGE, calledParty: { id: 'person', lineType } }, facts)
    expect([customer('fixed'), customer('voip'), customer('mobile')]).toEqual([false, false, true])
  })
})

describe('the legal form decides (Netherlands)', () => {
  const origin: ProvisionRef = {
    id: 'nl/consent',
    jurisdiction: 'NL',
    citation: 'Tw art. 11.7 as amended',
    binding: 'statute',
    confidence: 'high',
  }
  const called = (calledParty: CalledParty) => ({ to: '+31201234567', calledParty })
  const reason = { ...consentMissing(origin), unless: [invitationMissing(origin)] }

  test('persons, sole traders and partnerships ask for consent, whether or not they trade; legal persons do not', () => {
    for (const legalForm of ['natural-person', 'sole-trader', 'partnership'] as const)
      expect(denials(origin, called({ id: 'person', legalForm, audience: 'business' }))).toEqual([reason])
    for (const legalForm of ['legal-person', 'public-body'] as const)
      expect([legalForm, denials(origin, called({ id: 'person', legalForm }))]).toEqual([legalForm, []])
  })

  test('an unknown form may be a person', () => {
    expect(denials(origin, called({ id: 'person', audience: 'business' }))).toEqual([
      { ...reason, remedy: 'supply', missing: ['calledParty.legalForm'] },
    ])
  })

  test('the custom of a shop frees no longer from 2026-07-01 on; that of a charity still does', () => {
    const relationships = [
      { id: 'gift', kind: 'donation', products: ['other'], beganOn: '2026-01-01', lastOn: '2026-01-01', numberFromPerson: true } as const,
    ]
    const person = called({ id: 'person', legalForm: 'natural-person' })
    const charity = { id: 'seller', name: 'Seller', sectors: ['charity' as const], seat: { country: 'NL' } }
    expect(deniesAround('2026-07-01T00:00:00+02:00', origin, person, { relationships })).toEqual([false, true])
    expect(deniesAround('2026-07-01T00:00:00+02:00', origin, { ...person, seller: charity }, { relationships })).toEqual([false, false])
  })
})

describe('the legal form says which register is asked (United Kingdom)', () => {
  const persons: ProvisionRef = {
    id: 'gb/tps',
    jurisdiction: 'GB',
    citation: 'PECR reg. 21(1)(b), (3)–(5)',
    binding: 'statute',
    confidence: 'high',
  }
  const companies: ProvisionRef = { ...persons, id: 'gb/ctps', citation: 'PECR regs 21, 26' }
  const asked = (legalForm?: CalledParty['legalForm'] & string) => {
    const calledParty = { id: 'firm', audience: 'business' as const, ...(legalForm === undefined ? {} : { legalForm }) }
    return [persons, companies].map((provision) => denials(provision, { to: '+442079460018', calledParty }))
  }
  const unchecked = (origin: ProvisionRef, list: string, missing: readonly string[]) => ({
    code: 'do-not-call/not-checked',
    rule: 'do-not-call',
    origin,
    required: { lists: [list], maxAge: 'P28D', bindsAfter: 'P28D' },
    observed: { list },
    remedy: 'supply',
    missing,
    unless: [{ ...consentMissing(origin), required: { form: 'express' } }, invitationMissing(origin)],
  })
  const [tps, ctps] = [unchecked(persons, 'gb-tps', ['facts.listings.gb-tps']), unchecked(companies, 'gb-ctps', ['facts.listings.gb-ctps'])]

  test('a sole trader stands in that of persons, a company in that of companies, a partnership may stand in either', () => {
    expect(asked('sole-trader')).toEqual([[tps], []])
    expect(asked('legal-person')).toEqual([[], [ctps]])
    expect(asked('partnership')).toEqual([[tps], [ctps]])
  })

  test('a business of unknown form needs both', () => {
    expect(asked()).toEqual([
      [{ ...tps, missing: ['calledParty.legalForm', 'facts.listings.gb-tps'] }],
      [{ ...ctps, missing: ['calledParty.legalForm', 'facts.listings.gb-ctps'] }],
    ])
  })
})

describe('residence is presumed from the area code (Florida, Oklahoma, Virginia)', () => {
  const hours = (id: string, jurisdiction: string, citation: string): ProvisionRef => ({
    id,
    jurisdiction,
    citation,
    binding: 'statute',
    confidence: 'high',
  })
  const florida = hours('us-fl/calling-hours', 'US-FL', 'Fla. Stat. § 501.616(6)(a)')
  const oklahoma = hours('us-ok/calling-hours', 'US-OK', '15 O.S. § 775C.4(A)')
  const virginia = hours('us-va/calling-hours', 'US-VA', 'Va. Code § 59.1-511')
  const inCalifornia = { id: 'person', addresses: [{ country: 'US', region: 'US-CA' }] } as const

  test.each([
    {
      name: 'Florida',
      origin: florida,
      to: '+13055550123',
      zone: 'America/New_York',
      closes: '2026-11-24T20:00:00-05:00',
      local: '2026-11-24T20:00',
      callable: 'mon-sun 08:00-20:00',
      unless: {},
    },
    {
      name: 'Oklahoma',
      origin: oklahoma,
      to: '+14055550123',
      zone: 'America/Chicago',
      closes: '2026-11-24T20:00:00-06:00',
      local: '2026-11-24T20:00',
      callable: 'mon-sun 08:00-20:00',
      unless: {},
    },
    {
      name: 'Virginia',
      origin: virginia,
      to: '+18045550123',
      zone: 'America/New_York',
      closes: '2026-11-24T21:00:00-05:00',
      local: '2026-11-24T21:00',
      callable: 'mon-sun 08:00-21:00',
      unless: { unless: [{ ...consentMissing(virginia), required: { form: 'express', forHours: true } }] },
    },
  ])('$name: the number keeps its hours for whoever lives elsewhere, on both clocks', ({ origin, to, zone, closes, local, callable, unless }) => {
    const call = { to, at: closes, calledParty: inCalifornia }
    expect(denials(origin, call)).toEqual([
      { code: 'quiet-hours/closed', rule: 'quiet-hours', origin, required: { callable }, observed: { zone, local }, remedy: 'wait', ...unless },
    ])
    expect(deniesAround(closes, origin, call)).toEqual([false, true])
    // the clock in California opens last
    expect(deniesAround('2026-11-24T08:00:00-08:00', origin, call)).toEqual([true, false])
  })

  test('where the caller vouches for the address, the hours of the area code hold on the clock of the address', () => {
    const at = (instant: string) => denies(florida, addressFirst({ to: '+13055550123', at: instant, calledParty: inCalifornia }))
    expect([at('2026-11-24T19:59:59.999-08:00'), at('2026-11-24T20:00:00-08:00')]).toEqual([false, true])
    expect([at('2026-11-24T07:59:59.999-08:00'), at('2026-11-24T08:00:00-08:00')]).toEqual([true, false])
    const [reason] = denials(florida, addressFirst({ to: '+13055550123', at: '2026-11-24T20:00:00-08:00', calledParty: inCalifornia }))
    expect(reason?.observed).toEqual({ zone: 'America/Los_Angeles', local: '2026-11-24T20:00' })
  })

  test('law that presumes no residence lets go of the number there (Georgia)', () => {
    const georgia = { id: 'us-ga/caller-id' }
    const withheld = { to: '+14045550123', callerId: { number: 'withheld' }, calledParty: inCalifornia } as const
    expect(denials(georgia, withheld).map(({ code }) => code)).toEqual(['caller-id/withheld'])
    expect(denials(georgia, addressFirst(withheld))).toEqual([])
    expect(denies({ id: 'us/caller-id' }, addressFirst(withheld))).toBe(true)
  })

  test('an address there brings the law along, whatever the area code', () => {
    const inMiami = { id: 'person', addresses: [{ country: 'US', region: 'US-FL' }] }
    const evening = { to: '+12125550123', at: '2026-11-24T20:30:00-05:00' }
    expect(denies(florida, { ...evening, calledParty: inMiami })).toBe(true)
    expect(denies(florida, evening)).toBe(false)
  })
})
