// Whole sentences, at least one for every kind of rule.
import {
  abandonment,
  type CallInput,
  callerId,
  callerIdentity,
  confirmation,
  consent,
  coolingOff,
  decide,
  doNotCall,
  emergency,
  every,
  except,
  explain,
  type FactsInput,
  frequencyCap,
  invitation,
  optOut,
  prohibition,
  quietHours,
  type Reason,
  type Rule,
  reassignedNumber,
  recording,
  registration,
  relationship,
} from 'dialgate'
import { lawful } from 'dialgate/law'
import { aCall, noFacts } from 'dialgate/testing'
import { describe, expect, test } from 'vitest'
import { REASON_CODES } from '../../src/explain/codes'

/** What each reason of the verdict says, and, of an allow, what each duty says. */
function said(rule: Rule, call: Partial<CallInput> = {}, facts: FactsInput = {}): readonly string[] {
  const verdict = decide(rule, aCall(call), noFacts(facts))
  return [...verdict.reasons.map((reason) => explain(reason)), ...(verdict.allowed ? verdict.duties.map((duty) => explain(duty)) : [])]
}

const drawnAt = '2026-11-20T00:00:00Z'

describe('what each kind of rule says', () => {
  test('quiet-hours', () => {
    expect(said(quietHours({ callable: 'mon-sun 08:00-20:00' }), { at: '2026-11-24T20:00:00+01:00' })).toEqual([
      'calls are permitted mon-sun 08:00-20:00; it is Tue 24 Nov 2026, 20:00 in Europe/Oslo',
    ])
    const holidays = { calendars: ['no'], then: 'closed' as const }
    expect(said(quietHours({ callable: 'mon-fri 09:00-20:00', holidays }), { at: '2026-12-25T10:00:00+01:00' })).toEqual([
      'calls are not permitted on holidays; it is Første juledag, Fri 25 Dec 2026, 10:00 in Europe/Oslo',
    ])
    expect(said(quietHours({ callable: 'mon-sun 08:00-20:00', clock: ['caller'] }))).toEqual([
      'the hour where the caller is must be known, and where that is was not said (callingFrom)',
    ])
  })

  test('frequency-cap', () => {
    const attempts = [{ callId: '1', at: '2026-11-23T10:00:00+01:00', mode: 'live' as const, disposition: 'no-answer' as const }]
    expect(said(frequencyCap({ max: 1, per: 'P7D' }), {}, { attempts })).toEqual([
      'at most 1 call in 7 days of the same person and seller may be made; there were 1, the latest on Mon 23 Nov 2026, 09:00 UTC',
    ])
    expect(said(frequencyCap({ max: 3, per: 'week', scope: ['phone-number'] }), {}, { attemptsSince: '2026-11-24T09:00:00+01:00' })).toEqual([
      'at most 3 calls in a week of the same phone number may be made; earlier calls are known only since Tue 24 Nov 2026, 08:00 UTC',
    ])
  })

  test('consent', () => {
    const consents = [
      { id: 'c1', form: 'express' as const, grantedAt: '2026-01-01T00:00:00Z' },
      { id: 'c2', form: 'signed' as const, qualities: { explicit: 'a box' }, grantedAt: '2024-01-01T00:00:00Z' },
    ]
    expect(said(consent({ form: 'signed', validFor: 'P1Y' }), {}, { consents })).toEqual([
      'signed consent that names the seller, at most 1 year old is required; c1 is only express and c2 has expired',
    ])
    expect(said(consent({ form: 'express', qualities: ['explicit', 'informed'] }), {}, { consents: [] })).toEqual([
      'explicit, informed, express consent that names the seller is required; there is none',
    ])
  })

  test('do-not-call', () => {
    const listings = { 'gb-tps': { listed: true, listedOn: '2026-01-01', drawnAt } }
    expect(said(doNotCall({ lists: ['gb-tps'] }), {}, { listings })).toEqual(['the number is on the do-not-call list gb-tps since 2026-01-01'])
    expect(said(except(doNotCall({ lists: ['gb-tps'] }), consent({ form: 'express' })), {}, { listings })).toEqual([
      'the number is on the do-not-call list gb-tps since 2026-01-01; exempt only by express consent that names the seller (there is none)',
    ])
    expect(said(doNotCall({ lists: ['us-fl'] }))).toEqual(['the list us-fl must be checked, and nobody did (facts.listings.us-fl)'])
    expect(said(doNotCall({ lists: ['a'] }), {}, { listings: { a: { listed: false, drawnAt: '2026-01-02T00:00:00Z' } } })).toEqual([
      'a copy of the list a may be at most 31 days old; this one was drawn on Fri 2 Jan 2026, 00:00 UTC',
    ])
    expect(said(doNotCall({ lists: ['a'], polarity: 'positive' }), {}, { listings: { a: { listed: false, drawnAt } } })).toEqual([
      'only numbers on the list a may be called, and this one is not on it',
    ])
  })

  test('caller-identity', () => {
    const say = [
      { what: ['company', 'onBehalfOf'] as const, by: 'opening' as const },
      { what: 'purpose' as const, by: 'PT30S' as const },
    ]
    const rule = callerIdentity({ say, ask: [{ what: 'permissionToContinue', by: 'opening', onNo: 'end-and-remove' }] })
    expect(said(rule)).toEqual([
      'the caller says who calls, and why, as the duties have it',
      'at the opening: say the name of the company or on whose behalf the call is made',
      'within 30 seconds: say the purpose of the call',
      'at the opening: ask whether the person wishes to go on',
      'on refusal: end the call and record an opt-out if the answer is no (whether the person wishes to go on)',
    ])
    expect(said(callerIdentity({ say }), { script: { language: 'en', text: 'Hello' } })[1]).toBe(
      'the script must say the purpose of the call within 30 seconds; nothing of the kind was found in it',
    )
    expect(said(callerIdentity({ say }), { mode: 'prerecorded' })).toEqual([
      'what a call in mode prerecorded says must be known beforehand, and there is no script',
    ])
  })

  test('cooling-off', () => {
    const complaints = [{ at: '2026-11-20T00:00:00Z', fromCalledParty: true }]
    expect(said(coolingOff({ after: ['refused', 'complaint'], for: 'P60D' }), {}, { complaints })).toEqual([
      'after a refusal or a complaint no call may be made for 60 days; the last was on Fri 20 Nov 2026, 00:00 UTC (complaint)',
    ])
  })

  test('relationship', () => {
    const relationships = [{ id: 'r1', kind: 'contract' as const, beganOn: '2020-01-01', lastOn: '2021-01-01', products: ['telecom'] }]
    expect(said(relationship({ kinds: ['contract', 'purchase'], within: 'P18M', products: 'same' }), {}, { relationships })).toEqual([
      'a contract or purchase with the seller, last active within 18 months, for the same products is required; r1 is too long ago',
    ])
  })

  test('invitation', () => {
    const contacts = [{ id: 'k1', at: drawnAt, channel: 'app' as const, wants: 'information' as const }]
    expect(said(invitation({}), {}, { contacts })).toEqual([
      'the person’s request to be called, at most 90 days old, is required; k1 asked for information only',
    ])
  })

  test('prohibition', () => {
    expect(said(prohibition({ what: 'product' }), { products: ['insurance', 'telecom'] })).toEqual([
      'calls to sell insurance or telecom are prohibited',
    ])
    expect(said(prohibition({ what: 'line' }))).toEqual(['calls to a fixed line are prohibited'])
    expect(said(prohibition({ what: 'kind-of-call' }))).toEqual(['calls of this kind are prohibited (live, marketing, other)'])
  })

  test('emergency', () => {
    const emergencies = { asOf: '2026-11-24T10:00:00+01:00', declared: [{ area: { country: 'NO' }, fromAt: drawnAt, kind: 'flood' }] }
    expect(said(emergency({ level: 'county', freshFor: 'PT24H' }), {}, { emergencies })).toEqual([
      'no call may be made into an area with a declared emergency; flood was declared in Norway from Fri 20 Nov 2026, 00:00 UTC',
    ])
  })

  test('reassigned-number', () => {
    const reassigned = { answer: 'yes' as const, sinceOn: '2026-10-01', checkedAt: drawnAt }
    expect(said(reassignedNumber({ freshFor: 'P31D', required: true }), {}, { reassigned })).toEqual([
      'the number has passed to somebody else since 2026-10-01, by the check of Fri 20 Nov 2026, 00:00 UTC',
    ])
  })

  test('caller-id', () => {
    expect(said(callerId({ holder: 'seller', answerable: true, prefixes: ['+33162'] }))).toEqual([
      'the number shown must begin with +33162; +47 21 00 00 00 is shown',
      'the number shown must be held by the seller; +47 21 00 00 00 is not known to be',
      'the number shown must be answered when it is called back; that is not known of +47 21 00 00 00',
    ])
    expect(said(callerId({ mustPresent: true }), { callerId: { number: 'withheld' } })).toEqual(['a number must be shown, and none is'])
  })

  test('abandonment', () => {
    const rows = [{ campaign: 'campaign', answeredByPerson: 100, abandoned: 4, fromAt: '2026-11-01T00:00:00Z', toAt: drawnAt }]
    expect(said(abandonment({ maxRate: 0.03, per: 'P30D' }), {}, { abandonment: rows })).toEqual([
      'at most 3% of answered calls may be abandoned in 30 days; in the campaign “campaign”, 4 of 100 were (4%)',
    ])
  })

  test('opt-out, recording, confirmation and registration', () => {
    const optOuts = [{ number: '+4722123456', at: '2026-11-01T10:00:00Z', source: 'keypress 9' }]
    expect(said(optOut({}), {}, { optOuts })).toEqual(['the person asked not to be called on Sun 1 Nov 2026, 10:00 UTC (keypress 9)'])
    const rule = every(
      optOut({ keepFor: 'ever' }),
      recording({ consent: 'all-party', mandatory: true, keepFor: 'P3Y' }),
      confirmation({ must: 'written-acceptance' }),
      registration({ of: 'seller', authority: 'FDACS', required: false }),
    )
    expect(said(rule)).toEqual([
      'neither the number nor the person has opted out',
      'on refusal: keep the opt-out for ever',
      'when recording: record the call',
      'afterwards: keep the recording for 3 years',
      'before recording: ask whether the person agrees to be recorded',
      'on refusal: do not record, or stop recording',
      'afterwards: have an agreement accepted in writing before it binds',
      'afterwards: hold the registration that the law asks for',
    ])
    expect(said(registration({ of: 'each', authority: 'FDACS', required: true }))).toEqual([
      'a registration with FDACS is required; none in force there is known of seller',
    ])
  })
})

test('no sentence fails on a reason that says nothing', () => {
  for (const code of REASON_CODES) {
    const rule = code.split('/')[0] as Reason['rule']
    for (const required of [null, {}, [], 'text'])
      for (const observed of [null, {}, [], 'text']) expect(explain({ code, rule, required, observed })).not.toBe('')
  }
})

describe('what is said of the law', () => {
  test('the citation stands behind, with what is to be said of it', () => {
    const reason: Reason = {
      code: 'prohibition/line',
      rule: 'prohibition',
      origin: { id: 'xx/lines', jurisdiction: 'XX', citation: 'Code of Lines § 3', binding: 'industry-code', confidence: 'low' },
      required: { what: 'line' },
      observed: {},
      remedy: 'change-call',
    }
    expect(explain(reason)).toBe('calls to certain kinds of line are prohibited (Code of Lines § 3 [industry code, low confidence])')
  })

  test('a place without law is named', () => {
    expect(said(lawful(), { to: '+9647512345678' })).toEqual([
      'no law of Iraq is known; hand it in, lawful({ jurisdictions: [...world, yours] }), or choose the strict fallback, lawful({ unknownLaw: { fallback: cautious() } })',
    ])
  })

  test('a code of one’s own gets a general sentence', () => {
    const reason: Reason = { code: 'x-mine/no', rule: 'x-mine', required: { max: 1 }, observed: [2], remedy: 'wait' }
    expect(explain(reason)).toBe('x-mine/no: required is {"max":1}; observed was [2]')
  })

  test('a language that is not carried is answered in English', () => {
    const reason: Reason = { code: 'opt-out/none', rule: 'opt-out', required: {}, observed: null }
    for (const language of ['en', 'EN-gb', 'tlh', '']) expect(explain(reason, { language })).toBe('neither the number nor the person has opted out')
  })
})
