// What the benchmarks decide on: live calls from Florida to Florida with all facts at hand, some allowed, some denied.
import { type CallInput, callerIdentity, consent, doNotCall, every, type FactsInput, frequencyCap, quietHours } from 'dialgate'

export const NUMBER = '+13055550123'
const from = { country: 'US', region: 'US-FL' } as const
const NOON = '2026-11-24T12:00:00-05:00'

/** The five rules of the house. */
export const house = every(
  doNotCall({ lists: ['internal'] }),
  consent({ form: 'express' }),
  quietHours({ callable: 'mon-fri 09:00-20:00; sat 10:00-16:00' }),
  frequencyCap({ max: 3, per: 'PT24H' }),
  callerIdentity({ say: [{ what: 'company', by: 'opening' }] }),
)

export const input: CallInput = {
  id: 'call-1',
  to: NUMBER,
  at: NOON,
  mode: 'live',
  purpose: 'marketing',
  dialing: 'manual',
  campaign: 'november',
  subject: 'solar',
  products: ['other'],
  numbersFrom: 'own-customers',
  seller: { id: 'acme', name: 'Acme Solar', sectors: ['commerce'], seat: from },
  callerId: { number: '+13055550100' },
  agent: { id: 'agent-1' },
  recording: 'none',
  calledParty: { id: 'person-1', audience: 'consumer', legalForm: 'natural-person', language: 'en', lineType: 'fixed', addresses: [from] },
}

const checked = (listed: boolean) => ({ listed, drawnAt: '2026-11-20T00:00:00Z' })
const attempt = (callId: string, at: string) =>
  ({
    callId,
    at,
    number: NUMBER,
    person: 'person-1',
    seller: 'acme',
    campaign: 'november',
    subject: 'solar',
    mode: 'live',
    disposition: 'no-answer',
  }) as const

export const facts: FactsInput = {
  optOuts: [],
  listings: { internal: checked(false), 'us-national': checked(false), 'us-fl': checked(false) },
  consents: [
    {
      id: 'web-1',
      form: 'signed',
      number: NUMBER,
      grantedAt: '2026-10-01T10:00:00-04:00',
      via: 'web',
      qualities: { explicit: 'an empty box', informed: 'names Acme Solar and calls', voluntary: 'not tied to an order' },
    },
  ],
  relationships: [],
  contacts: [],
  attempts: [attempt('a-1', '2026-11-10T10:00:00-05:00'), attempt('a-2', '2026-11-23T10:00:00-05:00')],
  preferences: {},
  emergencies: { asOf: '2026-11-24T11:00:00-05:00', declared: [] },
  proclaimedHolidays: [],
  callerIds: [{ number: '+13055550100', holder: 'seller', from, answeredUntilOn: '2027-12-31', inDirectory: true }],
  registrations: [],
  abandonment: [],
  complaints: [],
  training: [],
  notices: {},
}

const busy = [1, 2, 3, 4].map((hour) => attempt(`b-${hour}`, `2026-11-24T0${hour + 4}:00:00-05:00`))

/** Half of them allowed, and four ways of being denied. */
export const mix: readonly (readonly [CallInput, FactsInput])[] = [
  [input, facts],
  [{ ...input, at: '2026-11-24T21:30:00-05:00' }, facts],
  [{ ...input, at: '2026-11-24T15:10:00-05:00' }, facts],
  [input, { ...facts, listings: { ...facts.listings, 'us-fl': checked(true), 'us-national': checked(true) }, consents: [] }],
  [{ ...input, at: '2026-11-25T10:00:00-05:00' }, facts],
  [input, { ...facts, attempts: busy }],
  [{ ...input, at: '2026-11-27T18:30:00-05:00' }, facts],
  [input, { ...facts, optOuts: [{ number: NUMBER, at: '2026-11-01T00:00:00Z', source: 'keypress 9' }] }],
]
