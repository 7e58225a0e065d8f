// Bans at any hour: of goods, of lines, of kinds of call; and what lifts them, if anything does.
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../../src/core/call'
import type { LineType, Mode, Product } from '../../../src/core/closed-sets'
import type { FactsInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { denials, denies } from './a-lawful-call'

const consents = [
  {
    id: 'given',
    form: 'signed',
    qualities: { explicit: 'box', informed: 'text', voluntary: 'box' },
    grantedAt: '2026-11-01T10:00:00Z',
  } as const,
]
const customers = [
  { id: 'contract', kind: 'contract', products: ['energy-renovation', 'home-adaptation'], beganOn: '2026-01-01', lastOn: '2026-11-01' } as const,
]
const invited = [{ id: 'asked', at: '2026-11-20T10:00:00Z', channel: 'voice', wants: 'call-back' } as const]

const statute = (id: string, jurisdiction: string, citation: string): ProvisionRef => ({
  id,
  jurisdiction,
  citation,
  binding: 'statute',
  confidence: 'high',
})
/** Which of consent, custom and invitation lifts a provision that denies where there is none of them. */
function liftedBy(provision: ProvisionRef, call: Partial<CallInput>, more: FactsInput = {}): readonly string[] {
  const facts: { readonly [name in string]: FactsInput } = {
    nothing: {},
    consent: { consents },
    custom: { relationships: customers },
    invitation: { contacts: invited },
  }
  return Object.entries(facts).flatMap(([name, known]) => (denies(provision, call, { ...more, ...known }) ? [] : [name]))
}
const missing = (origin: ProvisionRef, rule: 'consent' | 'relationship' | 'invitation', required: object) => ({
  code: `${rule}/missing`,
  rule,
  origin,
  required,
  observed: [],
  remedy: 'obtain-consent',
})
const byHour = (provision: ProvisionRef, call: Partial<CallInput>, offset: string) =>
  ['2026-11-24T03:00:00', '2026-11-24T11:00:00', '2026-11-28T12:00:00'].map((at) => denies(provision, { ...call, at: `${at}${offset}` }))

describe('goods that are not sold by telephone (France)', () => {
  const renovation = statute('fr/energy-renovation-ban', 'FR', 'C. conso. L. 223-1')
  const training = statute('fr/training-account-ban', 'FR', 'C. trav. L. 6323-8-1 (L. 2022-1587 art. 1)')
  const offering = (...products: readonly Product[]) => ({ to: '+33142345678', products })

  test('energy works: not even with consent, but to who has such a contract', () => {
    expect(denials(renovation, offering('energy-renovation', 'insurance'), { consents })).toEqual([
      {
        code: 'prohibition/product',
        rule: 'prohibition',
        origin: renovation,
        required: { what: 'product' },
        observed: { mode: 'live', purpose: 'marketing', products: ['energy-renovation', 'insurance'] },
        remedy: 'change-call',
        unless: [missing(renovation, 'relationship', { kinds: ['contract'], current: true, products: 'same' })],
      },
    ])
    expect(byHour(renovation, offering('energy-renovation'), '+01:00')).toEqual([true, true, true])
    expect(liftedBy(renovation, offering('energy-renovation'))).toEqual(['custom'])
    expect(denies(renovation, offering('electricity-gas'))).toBe(false)
  })

  test('training accounts: nothing lifts it, in calls or texts', () => {
    expect(denials(training, { ...offering('training-account'), mode: 'text' }, { consents, contacts: invited })).toEqual([
      {
        code: 'prohibition/product',
        rule: 'prohibition',
        origin: training,
        required: { what: 'product' },
        observed: { mode: 'text', purpose: 'marketing', products: ['training-account'] },
        remedy: 'change-call',
      },
    ])
    expect(liftedBy(training, offering('training-account'))).toEqual([])
  })

  test('an offer that nobody named may be of these goods: to name it is the remedy', () => {
    expect(denials(training, { ...offering(), products: [] })).toMatchObject([
      { code: 'prohibition/product', remedy: 'supply', missing: ['products'] },
    ])
  })
})

describe('goods that are sold on consent or on request alone', () => {
  const energy = statute('it/energy-consent', 'IT', 'Codice del consumo art. 51(8-bis)–(8-quater) (decreto bollette 2026 as converted)')
  const request = statute('dk/consumer-request', 'DK', 'forbrugeraftaleloven § 4, stk. 1–2')
  const reasonOf = (origin: ProvisionRef) => ({
    ...missing(origin, 'consent', { form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
    unless: [missing(origin, 'invitation', { within: 'P90D' })],
  })

  test('electricity and gas (Italy), since 2026-06-19', () => {
    const rome = { to: '+390612345678', products: ['electricity-gas'] as const }
    expect(denials(energy, rome)).toEqual([reasonOf(energy)])
    expect(byHour(energy, rome, '+01:00')).toEqual([true, true, true])
    const listings = { 'it-rpo': { listed: false, drawnAt: '2026-11-20T10:00:00Z' } as const }
    expect(liftedBy(energy, rome, { listings })).toEqual(['consent', 'invitation'])
    expect(denies(energy, { ...rome, products: ['telecom'] })).toBe(false)
    expect(denies(energy, { ...rome, at: '2026-06-18T23:59:59.999+02:00' })).toBe(false)
    expect(denies(energy, { ...rome, at: '2026-06-19T00:00:00+02:00' })).toBe(true)
  })

  test('all but books, papers, insurance and rescue (Denmark)', () => {
    const copenhagen = (...products: readonly Product[]) => ({ to: '+4532123456', products })
    expect(denials(request, copenhagen('other'))).toEqual([reasonOf(request)])
    expect(byHour(request, copenhagen('other'), '+01:00')).toEqual([true, true, true])
    expect(liftedBy(request, copenhagen('other'))).toEqual(['consent', 'invitation'])
    for (const product of ['book', 'newspaper-magazine', 'insurance', 'health-insurance', 'rescue-service'] as const)
      expect([product, denies(request, copenhagen(product))]).toEqual([product, false])
    expect(denies(request, copenhagen('book', 'other'))).toBe(true)
    expect(denies(request, { ...copenhagen('other'), calledParty: { id: 'firm', audience: 'business' } })).toBe(false)
  })
})

describe('pensions by the authorised alone (United Kingdom)', () => {
  const origin = statute('gb/pensions-unauthorised', 'GB', 'PECR reg. 21B(2)(a), (3)(a)')
  const london = { to: '+442079460018', at: '2026-11-24T10:00:00Z', products: ['pension'] as const }
  const authorised = (fromOn: string, toOn: string) => ({
    registrations: [{ holder: 'seller', jurisdiction: 'GB', authority: 'FCA', fromOn, toOn } as const],
  })

  test('consent does not make up for the authorisation', () => {
    expect(denials(origin, london, { consents })).toEqual([
      {
        code: 'prohibition/kind-of-call',
        rule: 'prohibition',
        origin,
        required: { what: 'kind-of-call' },
        observed: { mode: 'live', purpose: 'marketing', products: ['pension'] },
        remedy: 'change-call',
        unless: [missing(origin, 'invitation', { within: 'P90D' })],
      },
    ])
    expect(liftedBy(origin, london)).toEqual(['invitation'])
  })

  test('who is authorised is so from the first day to the one before the last', () => {
    expect(denies(origin, london, authorised('2026-11-24', '2026-11-25'))).toBe(false)
    expect(denies(origin, london, authorised('2026-11-25', '2027-11-25'))).toBe(true)
    expect(denies(origin, london, authorised('2025-11-24', '2026-11-24'))).toBe(true)
  })
})

describe('lines that are not called', () => {
  const arizona = statute('us-az/mobile-ban', 'US-AZ', 'A.R.S. § 44-1278(B)(3)')
  const jersey: ProvisionRef = {
    id: 'us-nj/mobile-ban',
    jurisdiction: 'US-NJ',
    citation: 'N.J.S.A. 56:8-130',
    binding: 'statute',
    confidence: 'medium',
  }
  const maine = statute('us-me/recorded-lines', 'US-ME', '10 M.R.S. § 1498(2)')
  const line = (to: string, lineType: LineType, mode: Mode = 'live') => ({
    to,
    mode,
    calledParty: { id: 'person', audience: 'consumer' as const, lineType },
  })
  const reasonOf = (origin: ProvisionRef, lineType: LineType, mode: Mode, unless: readonly object[]) => ({
    code: 'prohibition/line',
    rule: 'prohibition',
    origin,
    required: { what: 'line' },
    observed: { mode, purpose: 'marketing', products: ['other'], lineType },
    remedy: 'change-call',
    unless,
  })

  test('mobiles and pagers in Arizona, unless asked for or agreed to', () => {
    const unless = [missing(arizona, 'invitation', { within: 'P90D' }), missing(arizona, 'consent', { form: 'express' })]
    expect(denials(arizona, line('+16025550123', 'mobile'))).toEqual([reasonOf(arizona, 'mobile', 'live', unless)])
    expect(byHour(arizona, line('+16025550123', 'pager'), '-07:00')).toEqual([true, true, true])
    expect(liftedBy(arizona, line('+16025550123', 'mobile'))).toEqual(['consent', 'invitation'])
    expect(denies(arizona, line('+16025550123', 'fixed'))).toBe(false)
    expect(denies(arizona, line('+16025550123', 'mobile', 'text'))).toBe(false)
  })

  test('mobiles of consumers in New Jersey, unless they are customers, asked or agreed in writing', () => {
    const unless = [
      missing(jersey, 'consent', { form: 'written' }),
      missing(jersey, 'invitation', { within: 'P90D' }),
      missing(jersey, 'relationship', { kinds: ['contract', 'debt'], current: true }),
    ]
    expect(denials(jersey, line('+12015550123', 'mobile'))).toEqual([reasonOf(jersey, 'mobile', 'live', unless)])
    expect(liftedBy(jersey, line('+12015550123', 'mobile'))).toEqual(['consent', 'custom', 'invitation'])
    expect(denies(jersey, line('+12015550123', 'fixed'))).toBe(false)
  })

  test('mobiles, hospitals and the like for recorded calls in Maine, consent or not; an unknown line may be one', () => {
    const unless = [missing(maine, 'invitation', { within: 'P90D' })]
    const recorded = line('+12075550123', 'health-facility', 'prerecorded')
    expect(denials(maine, recorded, { consents })).toEqual([reasonOf(maine, 'health-facility', 'prerecorded', unless)])
    expect(liftedBy(maine, recorded)).toEqual(['invitation'])
    expect(denies(maine, line('+12075550123', 'mobile', 'live'))).toBe(false)
    expect(denies(maine, line('+12075550123', 'fixed', 'prerecorded'))).toBe(false)
    expect(denials(maine, { ...recorded, calledParty: { id: 'person' } })).toMatchObject([{ remedy: 'supply', missing: ['calledParty.lineType'] }])
  })
})

describe('recorded sales calls (Arkansas)', () => {
  const origin = statute('us-ar/recorded-sales-ban', 'US-AR', 'Ark. Code § 5-63-204(a)')

  test('nothing lifts the ban, and it is not of what a person says', () => {
    const recorded = { to: '+15015550123', mode: 'artificial-voice' as const }
    expect(denials(origin, recorded, { consents, contacts: invited, relationships: customers })).toEqual([
      {
        code: 'prohibition/kind-of-call',
        rule: 'prohibition',
        origin,
        required: { what: 'kind-of-call' },
        observed: { mode: 'artificial-voice', purpose: 'marketing', products: ['other'] },
        remedy: 'change-call',
      },
    ])
    expect(byHour(origin, recorded, '-06:00')).toEqual([true, true, true])
    expect(denies(origin, { ...recorded, mode: 'live' })).toBe(false)
    expect(denies(origin, { ...recorded, purpose: 'service' })).toBe(false)
  })
})
