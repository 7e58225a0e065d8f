// Law of Europe that has changed of which much depends: by hand, on both sides of the midnight at which it did.
import { describe, expect, test } from 'vitest'
import { lawful } from '../../src/law/lawful'
import { askAt, consentOf, named, originOf } from './in-order'

const law = lawful()
const ms = (text: string): number => Date.parse(text)

describe('France: Bloctel through 2026-08-10, then only with a consent of the last year', () => {
  const PARIS = { to: '+33142345678' }
  const REUNION = { to: '+262262123456' }
  const UNCHECKED = { listings: {} }
  const noContract = (id: string, from: string) => [
    {
      code: 'relationship/missing',
      rule: 'relationship',
      origin: originOf(id, from),
      required: { kinds: ['contract'], current: true, products: 'same' },
      observed: [],
      remedy: 'obtain-consent',
    },
  ]
  const closed = (from: string, grant: object, local: string) => ({
    code: 'quiet-hours/closed',
    rule: 'quiet-hours',
    origin: originOf('fr/calling-hours', from),
    required: { callable: 'mon-fri 10:00-13:00 14:00-20:00', holidays: { calendars: ['fr-l3133-1'], then: 'closed' } },
    observed: { zone: 'Europe/Paris', local },
    remedy: 'wait',
    unless: [
      {
        code: 'consent/missing',
        rule: 'consent',
        origin: originOf('fr/calling-hours', from),
        required: grant,
        observed: [],
        remedy: 'obtain-consent',
      },
    ],
  })

  test('at midnight the register is no longer asked, and consent is', () => {
    const before = askAt(law, '2026-08-10T23:59:59.999+02:00', PARIS, UNCHECKED)
    const after = askAt(law, '2026-08-11T00:00:00+02:00', PARIS, UNCHECKED)
    expect(before.reasons).toEqual([
      closed('2023-03-01', { form: 'express', forHours: true }, '2026-08-10T23:59:59.999'),
      {
        code: 'do-not-call/not-checked',
        rule: 'do-not-call',
        origin: originOf('fr/bloctel', '2020-07-26'),
        required: { lists: ['fr-bloctel'], maxAge: 'P31D' },
        observed: { list: 'fr-bloctel' },
        remedy: 'supply',
        missing: ['facts.listings.fr-bloctel'],
        unless: noContract('fr/bloctel', '2020-07-26'),
      },
    ])
    expect(after.reasons).toEqual([
      closed('2026-08-11', { form: 'express', forHours: true, validFor: 'P1Y' }, '2026-08-11T00:00'),
      {
        code: 'consent/missing',
        rule: 'consent',
        origin: originOf('fr/consumer-consent', '2026-08-11'),
        required: { form: 'express', qualities: ['explicit', 'informed', 'voluntary'], validFor: 'P1Y' },
        observed: [],
        remedy: 'obtain-consent',
        unless: noContract('fr/consumer-consent', '2026-08-11'),
      },
    ])
    expect(before.holdsUntil).toBe(ms('2026-08-11T00:00:00+02:00'))
  })

  test('in Réunion two hours earlier, by its own midnight', () => {
    const before = askAt(law, '2026-08-10T23:59:59.999+04:00', REUNION, UNCHECKED)
    expect(named(before.reasons)).toEqual(['fr/bloctel', 'fr/calling-hours'])
    expect(before.holdsUntil).toBe(ms('2026-08-11T00:00:00+04:00'))
    expect(named(askAt(law, '2026-08-11T00:00:00+04:00', REUNION, UNCHECKED).reasons)).toEqual(['fr/calling-hours', 'fr/consumer-consent'])
    expect(named(askAt(law, '2026-08-11T00:00:00+04:00', PARIS, UNCHECKED).reasons)).toEqual(['fr/bloctel', 'fr/calling-hours'])
  })

  test('a cold call is allowed on the last evening, and on the first morning needs consent', () => {
    expect(askAt(law, '2026-08-10T19:59:59.999+02:00', PARIS).allowed).toBe(true)
    expect(named(askAt(law, '2026-08-11T10:00:00+02:00', PARIS).reasons)).toEqual(['fr/consumer-consent'])
  })

  test('hazard 34: the consent is over a year after it was given, to the millisecond', () => {
    const facts = { ...consentOf(PARIS.to, '2026-08-12T11:00:00+02:00', { form: 'express' }), ...UNCHECKED }
    expect(askAt(law, '2027-08-12T10:59:59.999+02:00', PARIS, facts)).toMatchObject({ allowed: true, holdsUntil: ms('2027-08-12T11:00:00+02:00') })
    expect(named(askAt(law, '2027-08-12T11:00:00+02:00', PARIS, facts).reasons)).toEqual(['fr/consumer-consent'])
  })
})

describe('Spain: a consent to be called lasts two years, and no longer, from 2025-12-28', () => {
  const MADRID = { to: '+34912345678' }
  const old = consentOf(MADRID.to, '2023-10-02T12:00:00+02:00', { form: 'express' })

  test('one of more than two years ago is good for the last call of Friday, and for none on Monday', () => {
    expect(askAt(law, '2025-12-26T20:59:59.999+01:00', MADRID, old).allowed).toBe(true)
    expect(named(askAt(law, '2025-12-29T09:00:00+01:00', MADRID, old).reasons)).toEqual(['es/marketing-consent'])
  })

  test('the midnight between decides', () => {
    const before = askAt(law, '2025-12-27T23:59:59.999+01:00', MADRID, old)
    expect(named(before.reasons)).toEqual(['es/calling-hours'])
    expect(before.holdsUntil).toBe(ms('2025-12-28T00:00:00+01:00'))
    expect(named(askAt(law, '2025-12-28T00:00:00+01:00', MADRID, old).reasons)).toEqual(['es/calling-hours', 'es/marketing-consent'])
  })
})

describe('Netherlands: customers may be called without consent through 2026-06-30, then only by charities, lotteries and publishers', () => {
  const AMSTERDAM = { to: '+31201234567' }
  const contract = { id: 'contract', kind: 'contract', seller: 'acme', products: ['other'], beganOn: '2024-01-10', lastOn: '2026-06-01' } as const
  const customer = { relationships: [{ ...contract, numberFromPerson: true }] }
  const sellerOf = (sector: 'commerce' | 'charity' | 'publisher') => ({ id: 'acme', name: 'Acme', sectors: [sector], seat: { country: 'NL' } })
  const code = (local: string) => ({
    code: 'quiet-hours/closed',
    rule: 'quiet-hours',
    origin: originOf('nl/code-hours'),
    required: { callable: 'mon-fri 09:00-22:00; sat 10:00-16:00', holidays: { calendars: ['nl-code-telemarketing'], then: 'closed' } },
    observed: { zone: 'Europe/Amsterdam', local },
    remedy: 'wait',
    unless: [notInvited('nl/code-hours', 'unknown')],
  })
  const notInvited = (id: string, from: string) => ({
    code: 'invitation/missing',
    rule: 'invitation',
    origin: originOf(id, from),
    required: { within: 'P90D' },
    observed: [],
    remedy: 'obtain-consent',
  })

  test('on the midnight between, what lifted the need for consent no longer does', () => {
    const before = askAt(law, '2026-06-30T23:59:59.999+02:00', AMSTERDAM, customer)
    const after = askAt(law, '2026-07-01T00:00:00+02:00', AMSTERDAM, customer)
    expect(before.reasons).toEqual([code('2026-06-30T23:59:59.999')])
    expect(before.holdsUntil).toBe(ms('2026-07-01T00:00:00+02:00'))
    expect(after.reasons).toEqual([
      {
        code: 'consent/missing',
        rule: 'consent',
        origin: originOf('nl/consent', '2026-07-01'),
        required: { form: 'express', qualities: ['explicit', 'informed', 'voluntary'] },
        observed: [],
        remedy: 'obtain-consent',
        unless: [notInvited('nl/consent', '2026-07-01')],
      },
      code('2026-07-01T00:00'),
    ])
  })

  test.each([
    ['2026-06-30T21:59:59.999+02:00', 'commerce', true],
    ['2026-07-01T09:00:00+02:00', 'commerce', false],
    ['2026-07-01T09:00:00+02:00', 'charity', true],
    ['2026-07-01T09:00:00+02:00', 'publisher', true],
  ] as const)('at %s a customer may be called by a seller of %s: %s', (at, sector, allowed) => {
    expect(askAt(law, at, { ...AMSTERDAM, seller: sellerOf(sector) }, customer).allowed).toBe(allowed)
  })

  test('whoever has consent is called as before', () => {
    const facts = consentOf(AMSTERDAM.to, '2026-03-02T12:00:00+01:00', { form: 'express' })
    expect(askAt(law, '2026-06-30T21:59:59.999+02:00', AMSTERDAM, facts).allowed).toBe(true)
    expect(askAt(law, '2026-07-01T09:00:00+02:00', AMSTERDAM, facts).allowed).toBe(true)
  })
})
