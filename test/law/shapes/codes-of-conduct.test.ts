// Codes of industry and guidance: applied unless the caller says otherwise, and the reason says what it rests on.
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../../src/core/call'
import type { FactsInput } from '../../../src/core/facts'
import type { ProvisionRef } from '../../../src/core/reason'
import { lawful } from '../../../src/law/lawful'
import { attempts, denials } from './a-lawful-call'

const withoutCodes = lawful({ codesOfConduct: 'ignore' })
const applying = lawful({ codesOfConduct: 'apply' })

const hongKong: ProvisionRef = {
  id: 'hk/three-calls-a-week',
  jurisdiction: 'HK',
  citation: 'Benchmark Code of Practice 2024 cl. 11',
  binding: 'industry-code',
  confidence: 'high',
}

interface Case {
  readonly what: string
  readonly origin: ProvisionRef
  readonly call: Partial<CallInput>
  readonly facts?: FactsInput
  /** One millisecond away it has nothing against the call. */
  readonly freeAt: string
  readonly reason: object
  /** Law in the strict sense that the same call meets. */
  readonly statute: string
}
const cases: readonly Case[] = [
  {
    what: 'the hours of a British code',
    origin: {
      id: 'gb/dma-hours',
      jurisdiction: 'GB',
      citation: 'DMA Code of Practice (older edition) s. 21.41',
      binding: 'industry-code',
      confidence: 'medium',
    },
    call: { to: '+442079460018', at: '2026-11-24T21:00:00Z' },
    freeAt: '2026-11-24T20:59:59.999Z',
    reason: {
      code: 'quiet-hours/closed',
      rule: 'quiet-hours',
      required: { callable: 'mon-fri 08:00-21:00; sat-sun 09:00-21:00' },
      observed: { zone: 'Europe/London', local: '2026-11-24T21:00' },
      remedy: 'wait',
    },
    statute: 'gb/tps',
  },
  {
    what: 'the hours that a Japanese circular asks for',
    origin: {
      id: 'jp/calling-hours',
      jurisdiction: 'JP',
      citation: 'Enforcement Ordinance art. 23 (soliciting in an annoying manner) with the circular',
      binding: 'guidance',
      confidence: 'medium',
    },
    call: { to: '+81312345678', at: '2026-11-24T21:00:00+09:00' },
    freeAt: '2026-11-24T20:59:59.999+09:00',
    facts: { attempts: attempts(['2026-11-20T10:00:00+09:00'], { disposition: 'connected', outcome: 'refused' }) },
    reason: {
      code: 'quiet-hours/closed',
      rule: 'quiet-hours',
      required: { callable: 'mon-sun 08:00-21:00' },
      observed: { zone: 'Asia/Tokyo', local: '2026-11-24T21:00' },
      remedy: 'wait',
    },
    statute: 'jp/no-further-solicitation',
  },
  {
    what: 'three days of silence after an abandoned call, as guidance has them',
    origin: {
      id: 'gb/abandoned-recall',
      jurisdiction: 'GB',
      citation: 'Ofcom persistent-misuse statements 2008, 2010',
      binding: 'guidance',
      confidence: 'medium',
    },
    call: { to: '+442079460018', at: '2026-11-24T09:59:59.999Z', dialing: 'predictive' },
    freeAt: '2026-11-24T10:00:00Z',
    facts: { attempts: attempts(['2026-11-21T10:00:00Z'], { disposition: 'abandoned' }) },
    reason: {
      code: 'cooling-off/running',
      rule: 'cooling-off',
      required: { after: ['abandoned'], for: 'PT72H', scope: ['phone-number', 'seller'] },
      observed: { what: 'abandoned', at: Date.parse('2026-11-21T10:00:00Z') },
      remedy: 'wait',
      evidence: ['attempt-1'],
    },
    statute: 'gb/tps',
  },
  {
    what: 'three calls a week, which begins on Monday, as a code of Hong Kong has them',
    origin: hongKong,
    call: { to: '+85221234567', at: '2026-11-29T23:59:59.999+08:00', numbersFrom: 'bought-list' },
    freeAt: '2026-11-30T00:00:00+08:00',
    facts: {
      attempts: attempts(['2026-11-23T00:00:00+08:00', '2026-11-25T10:00:00+08:00', '2026-11-26T10:00:00+08:00']),
    },
    reason: {
      code: 'frequency-cap/reached',
      rule: 'frequency-cap',
      required: { max: 3, per: 'week', counts: 'attempts', scope: ['phone-number', 'seller'] },
      observed: { count: 3, latestAt: Date.parse('2026-11-26T10:00:00+08:00') },
      remedy: 'wait',
      evidence: ['attempt-1', 'attempt-2', 'attempt-3'],
      unless: [
        { code: 'invitation/missing', rule: 'invitation', required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
        { code: 'consent/missing', rule: 'consent', required: { form: 'express' }, observed: [], remedy: 'obtain-consent' },
        {
          code: 'relationship/missing',
          rule: 'relationship',
          required: { kinds: ['contract', 'purchase', 'inquiry'] },
          observed: [],
          remedy: 'obtain-consent',
        },
      ].map((reason) => ({ ...reason, origin: hongKong })),
    },
    statute: 'hk/personal-data-consent',
  },
]

describe.each(cases)('$what', ({ origin, call, facts = {}, freeAt, reason, statute }) => {
  test('denies unless told otherwise, and says that it is no statute', () => {
    expect(denials(origin, call, facts)).toEqual([{ ...reason, origin }])
    expect(denials(origin, call, facts, applying)).toEqual([{ ...reason, origin }])
    expect(denials(origin, { ...call, at: freeAt }, facts)).toEqual([])
  })

  test('is left out where codes of conduct are ignored, and law is not', () => {
    expect(denials(origin, call, facts, withoutCodes)).toEqual([])
    expect(denials({ id: statute }, call, facts, withoutCodes)).toHaveLength(1)
  })
})
