// Hours that bind one trade only, and what the unknown trade gets.
import { describe, expect, test } from 'vitest'
import type { Sector } from '../../../src/core/closed-sets'
import { decide } from '../../../src/intake/decide'
import { lawful } from '../../../src/law/lawful'
import { aCall, noFacts } from '../../../src/testing/a-call'
import { around, CLOSES, OPENS, reasonsOf } from './hours-call'

const sellerOf = (...sectors: readonly Sector[]) => ({ id: 'seller', sectors, seat: { country: 'NO' } })
const sellerOfWhat = { id: 'seller', seat: { country: 'NO' } }

describe('Indonesia: financial firms', () => {
  const jakarta = { to: '+622112345678' }
  const origin = {
    id: 'id/financial-hours',
    jurisdiction: 'ID',
    citation: 'POJK 22/2023 (earlier POJK 6/POJK.07/2022 art. 25)',
    binding: 'regulation',
    confidence: 'medium',
  }
  const closed = {
    code: 'quiet-hours/closed',
    rule: 'quiet-hours',
    origin,
    required: { callable: 'mon-sat 08:00-18:00', holidays: { calendars: ['id'], then: 'closed' } },
    observed: { zone: 'Asia/Jakarta', local: '2026-11-24T18:00' },
    remedy: 'wait',
    unless: [
      {
        code: 'consent/missing',
        rule: 'consent',
        origin,
        required: { form: 'express', forHours: true },
        observed: [],
        remedy: 'obtain-consent',
      },
      { code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
    ],
  }

  test.each(['bank', 'insurer', 'securities'] as const)('a %s may call from eight to six', (sector) => {
    expect(around('id/financial-hours', '2026-11-24T08:00+07:00', { ...jakarta, seller: sellerOf(sector) })).toEqual(OPENS)
    expect(around('id/financial-hours', '2026-11-24T18:00+07:00', { ...jakarta, seller: sellerOf(sector) })).toEqual(CLOSES)
  })

  test('the reason names the regulation, and the agreements that would have freed the hour', () => {
    expect(reasonsOf('id/financial-hours', '2026-11-24T18:00+07:00', { ...jakarta, seller: sellerOf('bank') })).toEqual([closed])
  })

  test('a seller of several trades is held to it by one of them', () => {
    expect(reasonsOf('id/financial-hours', '2026-11-24T18:00+07:00', { ...jakarta, seller: sellerOf('commerce', 'bank') })).toEqual([closed])
  })

  test('other sellers are not bound', () => {
    expect(reasonsOf('id/financial-hours', '2026-11-24T18:00+07:00', { ...jakarta, seller: sellerOf('commerce') })).toEqual([])
  })

  test('hazard 20: an unknown trade may be a bank, and the reason asks for it', () => {
    const wanting = { ...closed, remedy: 'supply', missing: ['seller.sectors'] }
    expect(reasonsOf('id/financial-hours', '2026-11-24T18:00+07:00', { ...jakarta, seller: sellerOfWhat })).toEqual([wanting])
    expect(around('id/financial-hours', '2026-11-24T18:00+07:00', { ...jakarta, seller: sellerOfWhat })).toEqual(CLOSES)
  })

  test('hazard 3: a mobile may be in any of three zones, and all must be open', () => {
    const mobile = { to: '+628121234567', seller: sellerOf('bank') }
    expect(around('id/financial-hours', '2026-11-24T08:00+07:00', mobile)).toEqual(OPENS)
    expect(around('id/financial-hours', '2026-11-24T18:00+09:00', mobile)).toEqual(CLOSES)
  })

  test('collecting a debt has hours of its own', () => {
    const collecting = { ...jakarta, purpose: 'debt-collection', seller: sellerOf('debt-collector') } as const
    expect(around('id/debt-hours', '2026-11-24T20:00+07:00', collecting)).toEqual(CLOSES)
    expect(reasonsOf('id/financial-hours', '2026-11-24T20:00+07:00', collecting)).toEqual([])
  })
})

describe('Illinois: securities', () => {
  const chicago = { to: '+13125550123', seller: sellerOf('securities'), products: ['securities'] } as const

  test('open later than other calls on weekdays, and on a Sunday from noon', () => {
    expect(around('us-il/securities-hours', '2026-11-24T09:00-06:00', chicago)).toEqual(OPENS)
    expect(around('us-il/securities-hours', '2026-11-24T21:00-06:00', chicago)).toEqual(CLOSES)
    expect(around('us-il/securities-hours', '2026-11-29T12:00-06:00', chicago)).toEqual(OPENS)
    expect(around('us-il/live-calling-hours', '2026-11-29T08:00-06:00', chicago)).toEqual(OPENS)
  })

  const closed = {
    code: 'quiet-hours/closed',
    rule: 'quiet-hours',
    origin: {
      id: 'us-il/securities-hours',
      jurisdiction: 'US-IL',
      citation: '815 ILCS 5/8b(a)(2)',
      binding: 'statute',
      confidence: 'high',
    },
    required: { callable: 'mon-sat 09:00-21:00; sun 12:00-21:00', clock: ['America/Chicago'] },
    observed: { zone: 'America/Chicago', local: '2026-11-29T11:30' },
    remedy: 'wait',
  }

  test('the reason is its own, beside that of the general hours', () => {
    expect(reasonsOf('us-il/securities-hours', '2026-11-29T11:30-06:00', chicago)).toEqual([closed])
  })

  test('it takes both the trade and the product', () => {
    expect(reasonsOf('us-il/securities-hours', '2026-11-29T11:30-06:00', { ...chicago, products: ['other'] })).toEqual([])
    expect(reasonsOf('us-il/securities-hours', '2026-11-29T11:30-06:00', { ...chicago, seller: sellerOf('commerce') })).toEqual([])
  })

  test('hazard 20: a call that says neither is held to it, and is told what to say', () => {
    const bare = { ...chicago, products: [], seller: sellerOfWhat }
    expect(reasonsOf('us-il/securities-hours', '2026-11-29T11:30-06:00', bare)).toEqual([
      { ...closed, remedy: 'supply', missing: ['products', 'seller.sectors'] },
    ])
  })

  test('a known product of another kind settles it, though the trade is unknown', () => {
    expect(reasonsOf('us-il/securities-hours', '2026-11-29T11:30-06:00', { ...chicago, products: ['other'], seller: sellerOfWhat })).toEqual([])
  })
})

describe('Illinois: trades that the general hours spare', () => {
  const live = 'us-il/live-calling-hours'

  test('a bank is spared, a shop is not, and of two trades both must be spared', () => {
    const at = '2026-11-24T21:00-06:00'
    expect(reasonsOf(live, at, { to: '+13125550123', seller: sellerOf('bank') })).toEqual([])
    expect(around(live, at, { to: '+13125550123', seller: sellerOf('commerce') })).toEqual(CLOSES)
    expect(around(live, at, { to: '+13125550123', seller: sellerOf('bank', 'commerce') })).toEqual(CLOSES)
  })

  test('hazard 20: an unknown trade is not spared', () => {
    expect(reasonsOf(live, '2026-11-24T21:00-06:00', { to: '+13125550123', seller: sellerOfWhat })).toEqual([
      {
        code: 'quiet-hours/closed',
        rule: 'quiet-hours',
        origin: { id: live, jurisdiction: 'US-IL', citation: '815 ILCS 413/15(a)', binding: 'statute', confidence: 'high' },
        required: { callable: 'mon-sun 08:00-21:00' },
        observed: { zone: 'America/Chicago', local: '2026-11-24T21:00' },
        remedy: 'wait',
      },
    ])
  })
})

test('Georgia binds telecoms alone, beside its hours for recordings', () => {
  const live = { to: '+17065550123' }
  expect(around('us-ga/telecom-hours', '2026-11-24T21:00-05:00', { ...live, seller: sellerOf('telecom') })).toEqual(CLOSES)
  expect(reasonsOf('us-ga/telecom-hours', '2026-11-24T21:00-05:00', { ...live, seller: sellerOf('commerce') })).toEqual([])
})

test('Thailand names hours for insurers only in a note, so the strict fallback holds for every trade', () => {
  for (const sector of ['insurer', 'commerce'] as const) {
    const call = aCall({ to: '+6621234567', at: '2026-11-24T20:00+07:00', seller: sellerOf(sector) })
    expect(decide(lawful(), call, noFacts()).reasons.filter(({ origin }) => origin === undefined)).toEqual([
      {
        code: 'quiet-hours/closed',
        rule: 'quiet-hours',
        required: { callable: 'mon-fri 09:00-20:00; sat 10:00-18:00' },
        observed: { zone: 'Asia/Bangkok', local: '2026-11-24T20:00' },
        remedy: 'wait',
      },
      { code: 'law/not-established', rule: 'law', required: { kind: 'quiet-hours' }, observed: { country: 'TH' }, remedy: 'wait' },
    ])
  }
})
