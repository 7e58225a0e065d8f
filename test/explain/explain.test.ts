// Whole texts, as people read them.
import { createGate, type Decision, decide, every, explain, frequencyCap, memoryStores, optOut, quietHours, recording } from 'dialgate'
import { lawful } from 'dialgate/law'
import { aCall, noFacts } from 'dialgate/testing'
import { describe, expect, test } from 'vitest'

const data = { library: '0.1.0', law: '2026-11-24', zones: '2026f', places: '2026-11' }
/** A decision with versions that do not change. */
function fixed(decision: Decision): Decision {
  return { ...decision, policy: '3f9c0000aaaa', data }
}

const defaults = {
  mode: 'live' as const,
  purpose: 'marketing' as const,
  seller: { id: 'acme', name: 'Acme Solar', seat: { country: 'US', region: 'US-FL' } },
}
function gateAt(at: string, policy = quietHours({ callable: 'mon-fri 09:00-20:00' })) {
  return createGate({ policy, stores: memoryStores({ historyFrom: 'beginning' }), clock: () => Date.parse(at), defaults })
}

test('the least one can say to a gate of a predictive call to Florida', async () => {
  const gate = gateAt('2026-11-24T12:00:00-05:00', lawful())
  const decision = await gate.check({ to: '305-555-0123', defaultCountry: 'US', dialing: 'predictive', calledParty: { audience: 'consumer' } })
  expect(explain(fixed(decision))).toBe(
    [
      'No: +1 305 555 0123 may not be called now (Tue 24 Nov 2026, 12:00 in Florida). Waiting will not help. This would:',
      '',
      '  supply          list us-national, drawn at most 31 days ago             47 CFR § 64.1200(c)(2), (f)(5); 16',
      '                                                                          CFR § 310.4(b)(1)(iii)(B),',
      '                                                                          (b)(3)(iv)',
      '  supply          numbersFrom (or calledParty.lineType), matched only     47 U.S.C. § 227(a)(1), (b)(1)(A); 47',
      '                  because unknown: signed consent that names the seller   CFR § 64.1200(a)(2), (f)(9)',
      '                  is required; there is none',
      '  supply          callerId, and in facts.callerIds whose it is            47 CFR § 64.1601(e); 16 CFR',
      '                                                                          § 310.4(a)(8) · Fla. Stat.',
      '                                                                          §§ 501.616(7), 501.059(8)(b)',
      '  supply          facts.abandonment of the last 30 days, and the call’s   47 CFR § 64.1200(a)(7); 16 CFR',
      '                  campaign                                                § 310.4(b)(1)(iv), (b)(4)',
      '  supply          list us-fl, drawn at most 31 days ago                   Fla. Stat. § 501.059(1), (4)',
      '  obtain-consent  signed consent that names the seller; or the person’s   Fla. Stat. § 501.059(8)(a) as',
      '                  request to be called, at most 90 days old; or a         amended by HB 761 of 2023',
      '                  contract, debt, or purchase with the seller',
      '',
      'policy 3f9c0000… · law 2026-11-24 · places 2026-11 · zones 2026f',
    ].join('\n'),
  )
})

test('the least one can say of a call to Florida without a gate', () => {
  const call = { ...defaults, to: '+13055550123', at: '2026-11-24T12:00:00-05:00' }
  expect(explain(decide(lawful(), call, {}))).toBe(
    [
      'No: this call may not be made. Waiting will not help. This would:',
      '',
      '  supply  list us-national, drawn at most 31 days ago (or                 47 CFR § 64.1200(c)(2), (f)(5); 16',
      '          calledParty.audience)                                           CFR § 310.4(b)(1)(iii)(B),',
      '                                                                          (b)(3)(iv)',
      '  supply  facts.optOuts: who asked not to be called                       47 CFR § 64.1200(d)(3), (d)(6); 16',
      '                                                                          CFR § 310.4(b)(1)(iii)(A) · 47 CFR',
      '                                                                          § 64.1200(a)(10)-(12) · Fla. Stat.',
      '                                                                          § 501.059(5)',
      '  supply  facts.consents: signed consent that names the seller, if there  47 U.S.C. § 227(a)(1), (b)(1)(A); 47',
      '          is one (or dialing)                                             CFR § 64.1200(a)(2), (f)(9) · Fla.',
      '                                                                          Stat. § 501.059(8)(a) as amended by',
      '                                                                          HB 761 of 2023',
      '  supply  callerId, and in facts.callerIds whose it is                    47 CFR § 64.1601(e); 16 CFR',
      '                                                                          § 310.4(a)(8) · Fla. Stat.',
      '                                                                          §§ 501.616(7), 501.059(8)(b)',
      '  supply  facts.abandonment of the last 30 days, and the call’s campaign  47 CFR § 64.1200(a)(7); 16 CFR',
      '          (or dialing)                                                    § 310.4(b)(1)(iv), (b)(4)',
      '  supply  facts.attempts: earlier calls of the last 24 hours              Fla. Stat. § 501.616(6)(b)',
      '  supply  list us-fl, drawn at most 31 days ago (or                       Fla. Stat. § 501.059(1), (4)',
      '          calledParty.audience)',
      '',
      'Where a field is named after “or”, the rule applies only because it is unknown: what it is may show that it',
      'does not.',
    ].join('\n'),
  )
})

describe('the head of a denial', () => {
  const head = async (to: string, at: string): Promise<string | undefined> =>
    explain(await gateAt(at).check({ to }))
      .split('\n\n')[0]
      ?.replace('\n', ' ')

  test('says until when waiting helps', async () => {
    expect(await head('+13055550123', '2026-11-24T21:00:00-05:00')).toBe(
      'No: +1 305 555 0123 may not be called now (Tue 24 Nov 2026, 21:00 in Florida). Waiting until Wed 25 Nov 2026, 09:00 helps.',
    )
  })

  test('names the clocks where two differ, and the range where there are more', async () => {
    expect(await head('+18505550123', '2026-11-24T21:00:00-05:00')).toBe(
      'No: +1 850 555 0123 may not be called now (Florida: Tue 24 Nov 2026, 20:00 in Chicago or 21:00 in New York). Waiting until Wed 25 Nov 2026, 09:00 in Chicago or 10:00 in New York helps.',
    )
    expect(await head('+61412345678', '2026-11-24T20:00:00Z')).toBe(
      'No: +61 412 345 678 may not be called now (Australia: Wed 25 Nov 2026, 04:00 in Perth to 07:00 in Sydney). Waiting until Wed 25 Nov 2026, 09:00 in Perth to 12:00 in Sydney helps.',
    )
  })

  test('says so where the place is unknown', async () => {
    expect(await head('+18005550123', '2026-11-24T12:00:00-05:00')).toBe(
      'No: +1 800 555 0123 may not be called now (Tue 24 Nov 2026, 17:00 UTC). Waiting will not help. This would:',
    )
  })

  test('stays general where nothing is known of the call', () => {
    expect(explain(decide(quietHours({ callable: 'mon-fri 11:00-20:00' }), aCall(), noFacts()))).toBe(
      [
        'No: this call may not be made. Waiting helps:',
        '',
        '  wait  calls are permitted mon-fri 11:00-20:00; it is Tue 24 Nov 2026, 10:00 in Europe/Oslo',
      ].join('\n'),
    )
  })
})

test('of a denial for good nothing else is said', () => {
  const optOuts = [{ number: '+4722123456', source: 'keypress 9' }]
  const verdict = decide(every(optOut({}), quietHours({ callable: 'mon-fri 11:00-20:00' })), aCall(), noFacts({ optOuts }))
  expect(explain(verdict)).toBe(
    ['No: this call may not be made. Nothing will help:', '', '  never  the person asked not to be called (keypress 9)'].join('\n'),
  )
})

test('an allow says what it rests on, and what is to be done, in order', () => {
  const policy = every(frequencyCap({ max: 3, per: 'PT24H' }), optOut({ keepFor: 'ever' }), recording({ consent: 'all-party' }))
  expect(explain(decide(policy, aCall({ recording: 'whole' }), noFacts()))).toBe(
    [
      'Yes: this call may be made.',
      '',
      'It rests on:',
      '  at most 3 calls in 24 hours of the same person and seller may be made; there were 0',
      '  neither the number nor the person has opted out',
      '',
      'To be done:',
      '  before recording  ask whether the person agrees to be recorded',
      '  on refusal        keep the opt-out for ever',
      '  on refusal        do not record, or stop recording',
    ].join('\n'),
  )
})

test('lines are no longer than people read, and every citation of a denial stands once in each of its lines', () => {
  const call = { ...defaults, to: '+13055550123', at: '2026-11-24T12:00:00-05:00' }
  const verdict = decide(lawful(), call, {})
  for (const line of explain(verdict).split('\n')) expect(line.length).toBeLessThanOrEqual(110)
  expect(explain(verdict).match(/Fla\. Stat\. § 501\.616\(6\)\(b\)/g)).toHaveLength(1)
})
