// Law that comes with the caller: by where the seller, the telemarketer or the agent sits.
import { describe, expect, test } from 'vitest'
import type { CallInput, Place } from '../../../src/core/call'
import type { FactsInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { decide } from '../../../src/intake/decide'
import { lawful } from '../../../src/law/lawful'
import { aCall, noFacts } from '../../../src/testing/a-call'
import { denials, denies, deniesAround, duties } from './a-lawful-call'

const OSLO = { country: 'NO' }
const from = (seat: Place) => ({ seller: { id: 'seller', name: 'Seller', sectors: ['commerce' as const], seat } })
/** The three ways in which a call comes from a place. */
const waysFrom = (seat: Place): readonly Partial<CallInput>[] => [
  from(seat),
  { ...from(OSLO), telemarketer: { id: 'centre', seat } },
  { ...from(OSLO), callingFrom: seat },
]
/** A call to Georgia that the law of the world allows. */
const georgia = { to: '+14045550123', at: '2026-11-24T10:00:00-05:00' } as const
const inOrder: FactsInput = {
  callerIds: [{ number: '+4721000000', holder: 'seller', answeredUntilOn: '2027-01-01' }],
  listings: { 'us-national': { listed: false, drawnAt: '2026-11-20T10:00:00Z' } },
}

describe('hours that bind whoever calls from there (Amazonas, British Columbia)', () => {
  const amazonas: ProvisionRef = {
    id: 'br-am/calling-hours',
    jurisdiction: 'BR-AM',
    citation: 'Lei AM 4.644/2018',
    binding: 'statute',
    confidence: 'medium',
  }
  const columbia: ProvisionRef = {
    id: 'ca-bc/calling-hours',
    jurisdiction: 'CA-BC',
    citation: 'B.C. Reg. 83/2005',
    binding: 'regulation',
    confidence: 'high',
  }
  const MANAUS = { country: 'BR', region: 'BR-AM' }
  const VANCOUVER = { country: 'CA', region: 'CA-BC' }

  test('from Amazonas to São Paulo the day ends at 18:00 there', () => {
    const saoPaulo = { to: '+551123456789', at: '2026-11-24T18:00:00-03:00' }
    for (const way of waysFrom(MANAUS))
      expect(denials(amazonas, { ...saoPaulo, ...way })).toEqual([
        {
          code: 'quiet-hours/closed',
          rule: 'quiet-hours',
          origin: amazonas,
          required: { callable: 'mon-fri 08:00-18:00; sat 08:00-14:00', holidays: { calendars: ['br', 'br-am'], then: 'closed' } },
          observed: { zone: 'America/Sao_Paulo', local: '2026-11-24T18:00' },
          remedy: 'wait',
        },
      ])
    expect(deniesAround('2026-11-24T18:00:00-03:00', amazonas, { ...saoPaulo, ...from(MANAUS) })).toEqual([false, true])
    expect(denies(amazonas, { ...saoPaulo, ...from({ country: 'BR', region: 'BR-SP' }) })).toBe(false)
    expect(denies(amazonas, { ...saoPaulo, ...from({ country: 'BR' }) })).toBe(false)
  })

  test('from British Columbia to Ontario it ends at 21:30 in Ontario', () => {
    const toronto = { to: '+14165550123', at: '2026-11-24T21:30:00-05:00' }
    expect(denials(columbia, { ...toronto, ...from(VANCOUVER) })).toEqual([
      {
        code: 'quiet-hours/closed',
        rule: 'quiet-hours',
        origin: columbia,
        required: { callable: 'mon-fri 09:00-21:30; sat,sun 10:00-18:00', holidays: { calendars: ['ca-bc'], then: 'closed' } },
        observed: { zone: 'America/Toronto', local: '2026-11-24T21:30' },
        remedy: 'wait',
      },
    ])
    expect(deniesAround('2026-11-24T21:30:00-05:00', columbia, { ...toronto, ...from(VANCOUVER) })).toEqual([false, true])
    expect(denies(columbia, { ...toronto, ...from({ country: 'CA', region: 'CA-ON' }) })).toBe(false)
  })

  test('the hours of the Federal District are those of who is called there, wherever the caller sits', () => {
    const district = { id: 'br-df/calling-hours' }
    const at = '2026-11-24T20:00:00-03:00'
    const DISTRICT = { country: 'BR', region: 'BR-DF' }
    expect(denies(district, { to: '+551123456789', at, ...from(DISTRICT) })).toBe(false)
    for (const seat of [OSLO, DISTRICT]) expect(deniesAround(at, district, { to: '+556132123456', ...from(seat) })).toEqual([false, true])
  })
})

describe('a ban that binds whoever calls from there (Arizona)', () => {
  const origin: ProvisionRef = {
    id: 'us-az/mobile-ban',
    jurisdiction: 'US-AZ',
    citation: 'A.R.S. § 44-1278(B)(3)',
    binding: 'statute',
    confidence: 'high',
  }
  const mobile = { to: '+12125550123', calledParty: { id: 'person', lineType: 'mobile' as const } }

  test('a mobile in New York is not called from Arizona, by whoever of the three sits there', () => {
    for (const way of waysFrom({ country: 'US', region: 'US-AZ' }))
      expect(denials(origin, { ...mobile, ...way })).toEqual([
        {
          code: 'prohibition/line',
          rule: 'prohibition',
          origin,
          required: { what: 'line' },
          observed: { mode: 'live', purpose: 'marketing', products: ['other'], lineType: 'mobile' },
          remedy: 'change-call',
          unless: [
            { code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
            { code: 'consent/missing', rule: 'consent', origin, required: { form: 'express' }, observed: [], remedy: 'obtain-consent' },
          ],
        },
      ])
    expect(denies(origin, { ...mobile, ...from({ country: 'US', region: 'US-NV' }) })).toBe(false)
  })

  test('law that does not say so stays at home: the hours of Florida are not those of its callers', () => {
    const evening = { to: '+12125550123', at: '2026-11-24T20:30:00-05:00' }
    expect(denies({ id: 'us-fl/calling-hours' }, { ...evening, ...from({ country: 'US', region: 'US-FL' }) })).toBe(false)
  })
})

describe('to record, the law of both ends counts, whatever it attaches to (Florida)', () => {
  const origin: ProvisionRef = {
    id: 'us-fl/recording',
    jurisdiction: 'US-FL',
    citation: 'Fla. Stat. § 934.03',
    binding: 'statute',
    confidence: 'high',
  }
  const recorded = { ...georgia, recording: 'whole' } as const
  const ask = [
    { code: 'recording/ask', kind: 'ask', when: 'before-recording', what: ['consentToRecording'], origin },
    { code: 'recording/stop-on-no', kind: 'do-not-record', when: 'refusal', origin },
  ]

  test('who calls Georgia from Florida asks before recording; from elsewhere, or without recording, nobody does', () => {
    for (const way of waysFrom({ country: 'US', region: 'US-FL' })) expect(duties(origin, { ...recorded, ...way }, inOrder)).toEqual(ask)
    expect(duties(origin, { ...recorded, ...from({ country: 'US', region: 'US-GA' }) }, inOrder)).toEqual([])
    expect(duties(origin, { ...recorded, ...from({ country: 'US', region: 'US-FL' }), recording: 'none' }, inOrder)).toEqual([])
  })
})

describe('where the seller sits is not known', () => {
  test('the call is denied until it is said', () => {
    const seller = { id: 'seller', name: 'Seller', sectors: ['commerce' as const] }
    const verdict = decide(lawful(), aCall({ ...georgia, seller }), noFacts(inOrder))
    expect(verdict).toMatchObject({ allowed: false, remedy: 'supply' })
    expect(verdict.reasons).toEqual([
      {
        code: 'law/caller-seat-unknown',
        rule: 'law',
        required: { seat: 'known' },
        observed: null,
        remedy: 'supply',
        missing: ['seller.seat'],
      },
    ])
    expect(decide(lawful(), aCall(georgia), noFacts(inOrder))).toMatchObject({ allowed: true })
  })
})
