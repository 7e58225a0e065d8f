// A call and facts to test a policy with: complete enough that only what the test is about decides.
import type { Call, CallInput } from '../core/call'
import type { Facts, FactsInput } from '../core/facts'
import { parseCall } from '../intake/parse-call'
import { parseFacts } from '../intake/parse-facts'

/** A Tuesday, 10:00 in Oslo. */
const AT = '2026-11-24T10:00:00+01:00'

const COMPLETE: CallInput = {
  id: 'call',
  to: '+4722123456',
  at: AT,
  mode: 'live',
  purpose: 'marketing',
  seller: { id: 'seller', name: 'Seller', sectors: ['commerce'], seat: { country: 'NO' } },
  dialing: 'manual',
  campaign: 'campaign',
  subject: 'subject',
  products: ['other'],
  numbersFrom: 'own-customers',
  callerId: { number: '+4721000000' },
  agent: { id: 'agent' },
  recording: 'none',
  calledParty: { id: 'person', audience: 'consumer', legalForm: 'natural-person', language: 'no', lineType: 'fixed', directory: 'unlisted' },
}

/**
 * A call with nothing left unknown: live, for marketing, to a consumer in Norway, on Tuesday 2026-11-24 at 10:00 there, by the seller
 * `seller`. A field that is overridden is replaced whole.
 * @throws GateError `invalid-call`
 * @example
 * aCall({ to: '+13055550123', at: '2026-11-24T21:00:00-05:00' })
 */
export function aCall(overrides: Partial<CallInput> = {}): Call {
  return parseCall({ ...COMPLETE, ...overrides })
}

/**
 * Everything was looked up and there is nothing; no list was checked, and nothing is known of where the number comes from or whether it
 * was reassigned. Emergencies were asked for at the instant of `aCall()`.
 * With overrides the result is still an input: what they leave out is the call's, and `decide()` fills it in.
 * @example
 * decide(coolingOff({ after: ['complaint'], for: 'ever' }), aCall(), noFacts({ complaints: [{ at: '2020-01-01', fromCalledParty: true }] }))
 */
export function noFacts(): Facts
export function noFacts(overrides: FactsInput): FactsInput
export function noFacts(overrides?: FactsInput): Facts | FactsInput {
  return overrides === undefined ? parseFacts(NOTHING) : { ...NOTHING, ...overrides }
}

const NOTHING: FactsInput = {
  optOuts: [],
  listings: {},
  consents: [],
  relationships: [],
  contacts: [],
  attempts: [],
  preferences: {},
  emergencies: { asOf: AT, declared: [] },
  proclaimedHolidays: [],
  callerIds: [],
  registrations: [],
  abandonment: [],
  complaints: [],
  training: [],
  notices: {},
}
