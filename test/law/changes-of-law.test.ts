// Law of the Americas that has changed and of which much depends: by hand, on both sides of the midnight at which it did.
import { describe, expect, test } from 'vitest'
import { lawful } from '../../src/law/lawful'
import { askAt, consentOf, denialsBy, named, originOf } from './in-order'

const law = lawful()
const ms = (text: string): number => Date.parse(text)
/** Whether it allows. */
type Moments = readonly (readonly [at: string, allowed: boolean])[]

describe('Pennsylvania: 8 to 21 through 2026-10-17, then 9 to 19 and no Sundays', () => {
  const PHILADELPHIA = { to: '+12155550123' }
  const closed = (from: string, callable: string, local: string) => ({
    code: 'quiet-hours/closed',
    rule: 'quiet-hours',
    origin: originOf('us-pa/calling-hours', from),
    required: { callable },
    observed: { zone: 'America/New_York', local },
    remedy: 'wait',
  })

  test('the hours that are named change at midnight, and the verdict before does not outlive it', () => {
    const before = askAt(law, '2026-10-17T23:59:59.999-04:00', PHILADELPHIA)
    const after = askAt(law, '2026-10-18T00:00:00-04:00', PHILADELPHIA)
    expect(denialsBy(before, 'US-PA')).toEqual([closed('unknown', 'mon-sun 08:00-21:00', '2026-10-17T23:59:59.999')])
    expect(denialsBy(after, 'US-PA')).toEqual([closed('2026-10-18', 'mon-sat 09:00-19:00', '2026-10-18T00:00')])
    expect(before.holdsUntil).toBe(ms('2026-10-18T00:00:00-04:00'))
  })

  const moments: Moments = [
    ['2026-10-16T07:59:59.999-04:00', false],
    ['2026-10-16T08:00:00-04:00', true],
    ['2026-10-17T20:59:59.999-04:00', true],
    ['2026-10-17T21:00:00-04:00', false],
    ['2026-10-18T12:00:00-04:00', false],
    ['2026-10-19T08:59:59.999-04:00', false],
    ['2026-10-19T09:00:00-04:00', true],
    ['2026-10-19T18:59:59.999-04:00', true],
    ['2026-10-19T19:00:00-04:00', false],
    ['2026-10-24T18:59:59.999-04:00', true],
  ]
  test.each(moments)('hazard 10: at %s a call is allowed: %s', (at, allowed) => {
    expect(askAt(law, at, PHILADELPHIA).allowed).toBe(allowed)
  })

  test('an allowed text to a business ends with the old law, which knew no hours for texts', () => {
    const text = { ...PHILADELPHIA, mode: 'text' as const, calledParty: { audience: 'business', legalForm: 'legal-person' } as const }
    const facts = consentOf(PHILADELPHIA.to, '2026-09-01T12:00:00-04:00')
    const before = askAt(law, '2026-10-17T23:30:00-04:00', text, facts)
    expect(before).toMatchObject({ allowed: true, holdsUntil: ms('2026-10-18T00:00:00-04:00') })
    expect(askAt(law, '2026-10-18T00:00:00-04:00', text, facts).reasons).toEqual([closed('2026-10-18', 'mon-sat 09:00-19:00', '2026-10-18T00:00')])
  })
})

describe('Oregon: 8 to 21 through 2025, then 8 to 20 for texts too, and three attempts a day', () => {
  const PORTLAND = { to: '+15035550123' }
  const ONTARIO = { to: '+15415550123' } // the area code reaches into the county that keeps Mountain Time
  const closed = (from: string, callable: string, local: string) => ({
    code: 'quiet-hours/closed',
    rule: 'quiet-hours',
    origin: originOf('us-or/calling-hours', from),
    required: { callable },
    observed: { zone: 'America/Los_Angeles', local },
    remedy: 'wait',
  })
  const attempts = [22, 21, 20].map((hour) => ({
    callId: `at-${hour}`,
    at: ms(`2025-12-31T${hour}:00:00-08:00`),
    number: '+15035550123',
    seller: 'acme',
    channel: 'voice' as const,
    mode: 'live' as const,
    disposition: 'no-answer' as const,
  }))

  test('the hours that are named change at midnight, and the cap begins', () => {
    const before = askAt(law, '2025-12-31T23:59:59.999-08:00', PORTLAND, { attempts })
    const after = askAt(law, '2026-01-01T00:00:00-08:00', PORTLAND, { attempts })
    expect(denialsBy(before, 'US-OR')).toEqual([closed('unknown', 'mon-sun 08:00-21:00', '2025-12-31T23:59:59.999')])
    expect(before.holdsUntil).toBe(ms('2026-01-01T00:00:00-08:00'))
    const origin = originOf('us-or/daily-cap', '2026-01-01')
    const bought = { kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }
    expect(denialsBy(after, 'US-OR')).toEqual([
      closed('2026-01-01', 'mon-sun 08:00-20:00', '2026-01-01T00:00'),
      {
        code: 'frequency-cap/reached',
        rule: 'frequency-cap',
        origin,
        required: { max: 3, per: 'PT24H', counts: 'attempts', scope: ['person', 'seller'], channels: ['voice', 'text'] },
        observed: { count: 3, latestAt: ms('2025-12-31T22:00:00-08:00') },
        remedy: 'wait',
        unless: [
          { code: 'relationship/missing', rule: 'relationship', origin, required: bought, observed: [], remedy: 'obtain-consent' },
          { code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
        ],
        evidence: ['at-22', 'at-21', 'at-20'],
      },
    ])
  })

  test.each([
    ['2025-12-31T20:59:59.999-08:00', true],
    ['2025-12-31T21:00:00-08:00', false],
    ['2026-01-01T19:59:59.999-08:00', true],
    ['2026-01-01T20:00:00-08:00', false],
  ] as Moments)('at %s a call is allowed: %s', (at, allowed) => {
    expect(askAt(law, at, PORTLAND).allowed).toBe(allowed)
  })

  test('hazard 3: where two clocks may be, the new law begins on the first and the old one ends on the last', () => {
    const both = [closed('unknown', 'mon-sun 08:00-21:00', '2025-12-31T23:00'), closed('2026-01-01', 'mon-sun 08:00-20:00', '2025-12-31T23:00')]
    const before = askAt(law, '2025-12-31T23:59:59.999-07:00', ONTARIO)
    expect(denialsBy(before, 'US-OR')).toEqual([closed('unknown', 'mon-sun 08:00-21:00', '2025-12-31T22:59:59.999')])
    expect(before.holdsUntil).toBe(ms('2026-01-01T00:00:00-07:00'))
    const between = askAt(law, '2026-01-01T00:00:00-07:00', ONTARIO)
    expect(denialsBy(between, 'US-OR')).toEqual(both)
    expect(between.holdsUntil).toBe(ms('2026-01-01T00:00:00-08:00'))
    expect(denialsBy(askAt(law, '2026-01-01T00:00:00-08:00', ONTARIO), 'US-OR')).toEqual([
      closed('2026-01-01', 'mon-sun 08:00-20:00', '2026-01-01T00:00'),
    ])
  })
})

describe('Brazil: telemarketers had to show a number of 0303 through 2025-08-14', () => {
  const statutes = lawful({ codesOfConduct: 'ignore' })
  const SAO_PAULO = { to: '+551132345678' }
  const ACRE = { to: '+556832241234' }
  const prefix = {
    code: 'caller-id/prefix',
    rule: 'caller-id',
    origin: originOf('br/prefix-0303', '2022-03-10'),
    required: { prefixes: ['+55303'] },
    observed: { number: '+4721000000' },
    remedy: 'change-call',
  }

  test.each([
    ['São Paulo', SAO_PAULO, '-03:00'],
    ['Acre, two hours later', ACRE, '-05:00'],
  ])('nothing else forbids a call at midnight in %s: denied by the prefix until then, allowed from then on', (_, phone, offset) => {
    const facts = consentOf(phone.to, '2025-03-03T12:00:00-03:00')
    const before = askAt(statutes, `2025-08-14T23:59:59.999${offset}`, phone, facts)
    expect(before.reasons).toEqual([prefix])
    expect(before.holdsUntil).toBe(ms(`2025-08-15T00:00:00${offset}`))
    expect(askAt(statutes, `2025-08-15T00:00:00${offset}`, phone, facts).allowed).toBe(true)
  })

  test('far ahead of it too, the denial is said to hold no longer', () => {
    const facts = consentOf(SAO_PAULO.to, '2025-03-03T12:00:00-03:00')
    const { holdsUntil } = askAt(statutes, '2025-06-02T12:00:00-03:00', SAO_PAULO, facts)
    expect(holdsUntil).toBeGreaterThan(ms('2025-08-14T00:00:00-03:00'))
    expect(holdsUntil).toBeLessThanOrEqual(ms('2025-08-15T00:00:00-03:00'))
  })
})

describe('Peru: from 2025-05-10 only a consent that the consumer came with', () => {
  const LIMA = { to: '+5112345678' }
  const sought = (initiative: 'seller' | 'called-party') => consentOf(LIMA.to, '2025-03-03T12:00:00-05:00', { form: 'express', initiative })

  test('one that the seller sought is good until the midnight', () => {
    const before = askAt(law, '2025-05-09T23:59:59.999-05:00', LIMA, sought('seller'))
    const after = askAt(law, '2025-05-10T00:00:00-05:00', LIMA, sought('seller'))
    expect(denialsBy(before, 'PE')).toEqual([])
    expect(before.holdsUntil).toBe(ms('2025-05-10T00:00:00-05:00'))
    expect(named(denialsBy(after, 'PE'))).toEqual(['pe/consent'])
    expect(denialsBy(askAt(law, '2025-05-10T00:00:00-05:00', LIMA, sought('called-party')), 'PE')).toEqual([])
  })
})
