// One entry for each thing to do.
import {
  consent,
  decide,
  doNotCall,
  every,
  except,
  type FactsInput,
  fixes,
  frequencyCap,
  optOut,
  quietHours,
  type Rule,
  relationship,
  when,
} from 'dialgate'
import { lawful } from 'dialgate/law'
import { aCall, noFacts } from 'dialgate/testing'
import { describe, expect, test } from 'vitest'
import { prohibition } from '../../src/rules/prohibition'

/** Remedy, paths and codes of each fix. */
function asked(rule: Rule, call: Parameters<typeof aCall>[0] = {}, facts: FactsInput = noFacts()): readonly unknown[] {
  return fixes(decide(rule, aCall(call), facts)).map(({ remedy, supply, reasons }) => [remedy, supply?.join(' '), reasons.map(({ code }) => code)])
}
/** A call that leaves out who is called, and what for. */
const unknown = { calledParty: {}, products: [] }

describe('fixes', () => {
  test('an allow needs none', () => {
    expect(fixes(decide(quietHours({ callable: 'mon-sun 00:00-24:00' }), aCall(), noFacts()))).toEqual([])
  })

  test('reasons that miss one fact are one thing to do, whatever else is unknown', () => {
    const rule = every(frequencyCap({ max: 3, per: 'PT24H' }), when({ audiences: ['consumer'] }, frequencyCap({ max: 5, per: 'P7D' })), optOut({}))
    expect(asked(rule, unknown, {})).toEqual([
      ['supply', 'facts.attempts', ['frequency-cap/not-supplied', 'frequency-cap/not-supplied']],
      ['supply', 'facts.optOuts', ['opt-out/not-supplied']],
    ])
  })

  test('of fields that are unknown any one may do, and one that helps everywhere is named alone', () => {
    const insurance = when({ products: ['insurance'], audiences: ['consumer'] }, prohibition({ what: 'product' }))
    const telecom = when({ products: ['telecom'], legalForms: ['natural-person'] }, prohibition({ what: 'kind-of-call' }))
    expect(asked(insurance, unknown)).toEqual([['supply', 'products calledParty.audience', ['prohibition/product']]])
    expect(asked(every(insurance, telecom), unknown)).toEqual([['supply', 'products', ['prohibition/product', 'prohibition/kind-of-call']]])
  })

  test('each list is its own; one that is old is refreshed', () => {
    const listings = { c: { listed: false as const, drawnAt: '2026-01-01T00:00:00Z' } }
    const rule = every(doNotCall({ lists: ['c', 'a'] }), doNotCall({ lists: ['a', 'b'] }))
    expect(asked(rule, {}, noFacts({ listings }))).toEqual([
      ['supply', 'facts.listings.a', ['do-not-call/not-checked', 'do-not-call/not-checked']],
      ['supply', 'facts.listings.b', ['do-not-call/not-checked']],
      ['refresh', 'facts.listings.c', ['do-not-call/list-stale']],
    ])
  })

  test('one consent that is enough for several is one thing to do, one that is not is another', () => {
    const signed = consent({ form: 'signed', qualities: ['explicit'] })
    expect(asked(every(consent({ form: 'express' }), signed))).toEqual([['obtain-consent', undefined, ['consent/missing', 'consent/missing']]])
    expect(asked(every(consent({ form: 'express', recordedIn: 'no-samtykke' }), signed))).toHaveLength(2)
    const listings = { a: { listed: true as const, drawnAt: '2026-11-20T00:00:00Z' } }
    const listed = except(doNotCall({ lists: ['a'] }), consent({ form: 'express' }), relationship({ kinds: ['contract'] }))
    expect(asked(every(listed, signed), {}, noFacts({ listings }))).toEqual([
      ['obtain-consent', undefined, ['do-not-call/listed', 'consent/missing']],
    ])
  })

  test('waiting is one thing to do, and the easiest stands first', () => {
    const optOuts = [{ number: '+4722123456' }]
    const attempts = [{ callId: '1', at: '2026-11-24T09:00:00+01:00', mode: 'live' as const, disposition: 'no-answer' as const }]
    const rule = every(
      optOut({}),
      prohibition({ what: 'line' }),
      frequencyCap({ max: 1, per: 'PT24H' }),
      consent({ form: 'express' }),
      quietHours({ callable: 'mon-sun 11:00-12:00' }),
    )
    expect(asked(rule, {}, noFacts({ optOuts, attempts }))).toEqual([
      ['wait', undefined, ['frequency-cap/reached', 'quiet-hours/closed']],
      ['obtain-consent', undefined, ['consent/missing']],
      ['change-call', undefined, ['prohibition/line']],
      ['never', undefined, ['opt-out/opted-out']],
    ])
  })

  test('that a law was not established is said of the rule that joined in for it', () => {
    const verdict = decide(lawful(), aCall({ to: '+254712345678', seller: { id: 's', seat: { country: 'KE' } } }), {})
    const joined = fixes(verdict).filter(({ reasons }) => reasons.some(({ code }) => code === 'law/not-established'))
    for (const { reasons } of joined) expect(reasons.length).toBeGreaterThan(1)
    expect(new Set(fixes(verdict).flatMap(({ reasons }) => reasons))).toEqual(new Set(verdict.reasons))
  })

  test('no reason is lost', () => {
    const verdict = decide(
      every(frequencyCap({ max: 3, per: 'PT24H' }), optOut({}), doNotCall({ lists: ['a'] }), consent({ form: 'express' })),
      aCall(unknown),
      {},
    )
    expect(new Set(fixes(verdict).flatMap(({ reasons }) => reasons))).toEqual(new Set(verdict.reasons))
  })
})
