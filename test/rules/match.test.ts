// Which calls a rule is about: asked through `when`, as a restriction and as a grant.
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import { except } from '../../src/core/compose'
import { isGateError } from '../../src/core/errors'
import type { FactsInput } from '../../src/core/facts'
import type { Match } from '../../src/core/policy-spec'
import { decide } from '../../src/intake/decide'
import { parseCall } from '../../src/intake/parse-call'
import { parseFacts } from '../../src/intake/parse-facts'
import { consent } from '../../src/rules/consent'
import { quietHours } from '../../src/rules/kinds'
import { matcher } from '../../src/rules/match'
import { prohibition } from '../../src/rules/prohibition'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { when } from '../../src/rules/when'
import { aCall, noFacts } from '../../src/testing/a-call'
import { around, ask, BARE, codes, NOW } from './ask'

const ANSWERS = { 1: 'yes', 0: 'no', '-1': 'unknown' } as const
/** What a match says in `applies` and in `unless` or a grant's `when`. */
function answers(match: Match | readonly Match[], call: Partial<CallInput>, facts: FactsInput = {}): readonly string[] {
  const parsed = parseCall({ ...BARE, ...call })
  return (['applies', 'exempts'] as const).map((position) => ANSWERS[matcher(match, position)(parsed, parseFacts(facts, parsed))])
}
const both = (answer: string) => [answer, answer]

describe('one field', () => {
  test.each([
    ['mode', { modes: ['live', 'text'] }, { mode: 'text' }, { mode: 'prerecorded' }],
    ['purpose', { purposes: ['survey'] }, { purpose: 'survey' }, { purpose: 'marketing' }],
    ['dialing', { dialing: ['predictive'] }, { dialing: 'predictive' }, { dialing: 'manual' }],
    ['audience', { audiences: ['business'] }, { calledParty: { audience: 'business' } }, { calledParty: { audience: 'consumer' } }],
    ['legal form', { legalForms: ['legal-person'] }, { calledParty: { legalForm: 'legal-person' } }, { calledParty: { legalForm: 'sole-trader' } }],
    ['line type', { lineTypes: ['mobile'] }, { calledParty: { lineType: 'mobile' } }, { calledParty: { lineType: 'fixed' } }],
    ['directory', { directory: ['listed'] }, { calledParty: { directory: 'listed' } }, { calledParty: { directory: 'unlisted' } }],
    ['numbersFrom', { numbersFrom: ['generated'] }, { numbersFrom: 'generated' }, { numbersFrom: 'referral' }],
    ['products', { products: ['insurance'] }, { products: ['insurance'] }, { products: ['other'] }],
    ['sectors', { sectors: ['bank'] }, { seller: { id: 'seller', sectors: ['bank'] } }, { seller: { id: 'seller', sectors: ['commerce'] } }],
    ['seat', { callerSeat: ['US'] }, { seller: { id: 'seller', seat: { country: 'US' } } }, { seller: { id: 'seller', seat: { country: 'NO' } } }],
  ] as const)('%s: yes, no, and unknown where absent', (field, match, yes, no) => {
    expect(answers(match as Match, yes as Partial<CallInput>)).toEqual(both('yes'))
    expect(answers(match as Match, no as Partial<CallInput>)).toEqual(both('no'))
    if (field !== 'mode' && field !== 'purpose') expect(answers(match as Match, {})).toEqual(both('unknown'))
  })

  test('audience, legal form and line type are never derived from each other or from the number plan', () => {
    expect(answers({ audiences: ['consumer'] }, { calledParty: { legalForm: 'natural-person' } })).toEqual(both('unknown'))
    expect(answers({ legalForms: ['legal-person'] }, { calledParty: { audience: 'business' } })).toEqual(both('unknown'))
    expect(answers({ lineTypes: ['mobile'] }, { to: '+4741234567' })).toEqual(both('unknown'))
  })

  test('flags absent are false, and known', () => {
    for (const flag of ['agentReserved', 'liveIntroduction'] as const) {
      expect(answers({ [flag]: true }, {})).toEqual(both('no'))
      expect(answers({ [flag]: false }, {})).toEqual(both('yes'))
      expect(answers({ [flag]: true }, { [flag]: true })).toEqual(both('yes'))
      expect(answers({ [flag]: false }, { [flag]: true })).toEqual(both('no'))
    }
  })
})

describe('several products, sectors, seats', () => {
  test('in applies one in the list suffices; in unless and when all must be in it', () => {
    expect(answers({ products: ['insurance', 'credit'] }, { products: ['insurance', 'other'] })).toEqual(['yes', 'no'])
    expect(answers({ products: ['insurance', 'credit'] }, { products: ['credit', 'insurance'] })).toEqual(both('yes'))
    const seller = { id: 'seller', sectors: ['bank', 'insurer'] } as const
    expect(answers({ sectors: ['bank'] }, { seller })).toEqual(['yes', 'no'])
    expect(answers({ sectors: ['bank', 'insurer'] }, { seller })).toEqual(both('yes'))
  })

  test('none at all is unknown, like absent', () => {
    expect(answers({ products: ['insurance'] }, { products: [] })).toEqual(both('unknown'))
    expect(answers({ sectors: ['bank'] }, { seller: { id: 'seller', sectors: [] } })).toEqual(both('unknown'))
  })

  test('seats of seller and telemarketer, and where the agent sits; a region brings its country', () => {
    const inOhio = { country: 'US', region: 'US-OH' }
    const seller = { id: 'seller', seat: inOhio }
    expect(answers({ callerSeat: ['US'] }, { seller })).toEqual(both('yes'))
    expect(answers({ callerSeat: ['US-OH'] }, { seller })).toEqual(both('yes'))
    expect(answers({ callerSeat: ['US-SC'] }, { seller })).toEqual(both('no'))
    expect(answers({ callerSeat: ['US-OH'] }, { seller, callingFrom: { country: 'IN' } })).toEqual(['yes', 'no'])
    expect(answers({ callerSeat: ['IN'] }, { seller, callingFrom: { country: 'IN' } })).toEqual(['yes', 'no'])
    expect(answers({ callerSeat: ['US'] }, { seller, telemarketer: { id: 't', seat: { country: 'IN' } } })).toEqual(['yes', 'no'])
  })

  test('a seat unknown, or known without the region that is asked for, may lie there', () => {
    const seller = { id: 'seller', seat: { country: 'US' } }
    expect(answers({ callerSeat: ['US-SC'] }, { seller })).toEqual(both('unknown'))
    expect(answers({ callerSeat: ['NO-46'] }, { seller })).toEqual(both('no'))
    expect(answers({ callerSeat: ['US'] }, { seller, telemarketer: { id: 't' } })).toEqual(['yes', 'unknown'])
    expect(answers({ callerSeat: ['NO'] }, { seller, telemarketer: { id: 't' } })).toEqual(['unknown', 'no'])
    expect(answers({ callerSeat: ['NO', 'SE'] }, { callingFrom: { country: 'DK' } })).toEqual(['unknown', 'no'])
  })

  test('the seat that is unknown is named', () => {
    const rule = when({ callerSeat: ['IN'] }, prohibition({ what: 'kind-of-call' }))
    const seller = { id: 'seller', seat: { country: 'US' } }
    expect(decide(rule, BARE, {}).reasons[0]?.missing).toEqual(['seller.seat'])
    expect(decide(rule, { ...BARE, seller, telemarketer: { id: 't' } }, {}).reasons[0]?.missing).toEqual(['telemarketer.seat'])
  })
})

describe('several fields', () => {
  test('a three-valued AND: one no decides, else one unknown, else yes', () => {
    const match = { dialing: ['predictive'], products: ['insurance'] } as const
    expect(answers(match, { dialing: 'predictive', products: ['insurance'] })).toEqual(both('yes'))
    expect(answers(match, { dialing: 'predictive' })).toEqual(both('unknown'))
    expect(answers(match, { dialing: 'manual' })).toEqual(both('no'))
    expect(answers(match, { products: ['other'] })).toEqual(both('no'))
    expect(answers(match, {})).toEqual(both('unknown'))
  })

  test('a list of matches: any of them', () => {
    const list = [{ dialing: ['predictive'] }, { products: ['insurance'] }] as const
    expect(answers(list, { dialing: 'manual', products: ['insurance'] })).toEqual(both('yes'))
    expect(answers(list, { dialing: 'manual' })).toEqual(both('unknown'))
    expect(answers(list, { dialing: 'manual', products: ['other'] })).toEqual(both('no'))
  })

  test('no field matches every call', () => {
    expect(answers({}, {})).toEqual(both('yes'))
  })
})

describe('fields that rest on facts', () => {
  test('numbersFrom: of the number before that of the call', () => {
    const origin = { numbersFrom: 'generated', obtainedOn: '2026-01-01', basis: 'public' } as const
    expect(answers({ numbersFrom: ['generated'] }, { numbersFrom: 'referral' }, { origin })).toEqual(both('yes'))
    expect(answers({ numbersFrom: ['referral'] }, { numbersFrom: 'referral' }, { origin })).toEqual(both('no'))
    expect(answers({ numbersFrom: ['generated'] }, {}, { origin })).toEqual(both('yes'))
  })

  test('hazard 18: an origin that was asked for and not answered is unknown, whatever the call says', () => {
    expect(answers({ numbersFrom: ['generated'] }, { numbersFrom: 'referral' }, { unavailable: { origin: 'down' } })).toEqual(both('unknown'))
  })

  const registration = { holder: 'seller', jurisdiction: 'NO', authority: 'FDACS', fromOn: '2026-11-01' }
  test('registeredAs: the seller’s, with that authority; not looked up: unknown', () => {
    const registered = { registeredAs: ['FDACS', 'AGCM'] }
    expect(answers(registered, {}, { registrations: [registration] })).toEqual(both('yes'))
    expect(answers(registered, {}, { registrations: [{ ...registration, holder: 'x' }] })).toEqual(both('no'))
    expect(answers(registered, {}, { registrations: [{ ...registration, authority: 'x' }] })).toEqual(both('no'))
    expect(answers(registered, {}, { registrations: [] })).toEqual(both('no'))
    expect(answers(registered, {}, {})).toEqual(both('unknown'))
    expect(answers(registered, {}, { registrations: [], unavailable: { registrations: 'down' } })).toEqual(both('unknown'))
    expect(answers(registered, {}, { registrations: [registration], unavailable: { registrations: 'down' } })).toEqual(both('yes'))
  })

  test('registeredAs: in period on the local date of every zone, the last day excluded', () => {
    const rule = when({ registeredAs: ['FDACS'] }, consent({ form: 'express' }))
    const denies = (at: number, facts: FactsInput, calledParty = {}) =>
      !ask(rule, { at, calledParty }, { ...facts, consents: [] }).reasons.some(({ code }) => code === 'policy/no-ground')
    const from = { registrations: [{ ...registration, fromOn: '2026-11-24' }] }
    const midnight = Date.parse('2026-11-24T00:00:00+01:00')
    expect([denies(midnight - 1, from), denies(midnight, from)]).toEqual([false, true])
    const until = { registrations: [{ ...registration, toOn: '2026-11-24' }] }
    expect([denies(midnight - 1, until), denies(midnight, until)]).toEqual([true, false])
    const alsoNewYork = { timeZone: 'America/New_York' }
    expect([denies(midnight, from, alsoNewYork), denies(midnight + 6 * 3_600_000, from, alsoNewYork)]).toEqual([false, true])
  })

  test('relationships: begun and not ended, with this seller; not looked up: unknown', () => {
    const contract = { id: 'r', kind: 'contract', beganOn: '2026-11-24', lastOn: '2026-11-24' } as const
    const related = { relationships: ['contract'] } as const
    expect(answers(related, {}, { relationships: [contract] })).toEqual(both('yes'))
    expect(answers(related, {}, { relationships: [{ ...contract, beganOn: '2026-11-25', lastOn: '2026-11-25' }] })).toEqual(both('no'))
    expect(answers(related, {}, { relationships: [{ ...contract, endedOn: '2026-11-24' }] })).toEqual(both('no'))
    expect(answers(related, {}, { relationships: [{ ...contract, endedOn: '2026-11-25' }] })).toEqual(both('yes'))
    expect(answers(related, {}, { relationships: [{ ...contract, seller: 'x' }] })).toEqual(both('no'))
    expect(answers(related, {}, { relationships: [{ ...contract, kind: 'debt' }] })).toEqual(both('no'))
    expect(answers(related, {}, { relationships: [] })).toEqual(both('no'))
    expect(answers(related, {}, {})).toEqual(both('unknown'))
    expect(answers(related, {}, { relationships: [], unavailable: { relationships: 'down' } })).toEqual(both('unknown'))
  })

  test('without a clock neither is known', () => {
    const call = aCall()
    const clockless = { ...call, whereabouts: { ...call.whereabouts, zones: [] } }
    const facts = parseFacts(noFacts({ registrations: [{ ...registration, fromOn: '2040-01-01' }] }), call)
    expect(matcher({ registeredAs: ['FDACS'] }, 'exempts')(clockless, facts)).toBe(-1)
    expect(matcher({ relationships: ['contract'] }, 'exempts')(clockless, facts)).toBe(-1)
  })

  test('a rule asks for the facts that its match reads', () => {
    const rule = when({ registeredAs: ['x'], relationships: ['debt'], numbersFrom: ['generated'] }, consent({ form: 'express' }))
    expect(rule.needs(aCall()).facts.toSorted()).toEqual(['consents', 'origin', 'registrations', 'relationships'])
  })
})

describe('when', () => {
  const barred = (match: Match) => when(match, prohibition({ what: 'kind-of-call' }))

  test('a rule that does not apply is silent', () => {
    expect(barred({ modes: ['text'] })(aCall(), {})).toEqual({ allowed: true, reasons: [], duties: [] })
  })

  test('unknown in applies: it applies, and the denial is to be remedied by supplying the field', () => {
    expect(decide(barred({ lineTypes: ['mobile'], numbersFrom: ['generated'] }), BARE, {})).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [
        {
          code: 'prohibition/kind-of-call',
          rule: 'prohibition',
          required: { what: 'kind-of-call' },
          observed: { mode: 'live', purpose: 'marketing' },
          remedy: 'supply',
          missing: ['calledParty.lineType', 'numbersFrom'],
        },
      ],
    })
  })

  test('unknown grants nothing: what it allows is a note', () => {
    const decent = when({ audiences: ['consumer'] }, quietHours({ callable: 'mon-sun 00:00-24:00' }))
    expect(decide(decent, BARE, {})).toMatchObject({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'policy/no-ground', missing: ['calledParty.audience'] }],
    })
  })

  test('unknown in a grant’s when: it does not match', () => {
    const facts: FactsInput = { consents: [{ id: 'yes', form: 'express', grantedAt: NOW }] }
    const rule = except(prohibition({ what: 'line' }), when({ audiences: ['consumer'] }, consent({ form: 'express' })))
    expect(codes(decide(rule, BARE, facts))).toEqual(['prohibition/line'])
    expect(decide(rule, { ...BARE, calledParty: { audience: 'consumer' } }, facts).allowed).toBe(true)
    const all = except(prohibition({ what: 'line' }), when({ products: ['other'] }, consent({ form: 'express' })))
    expect(decide(all, { ...BARE, products: ['other', 'credit'] }, facts).allowed).toBe(false)
    expect(decide(all, { ...BARE, products: ['other'] }, facts).allowed).toBe(true)
  })

  test('its bound is the next midnight where the answer can change with the date', () => {
    const rule = when({ relationships: ['contract'] }, prohibition({ what: 'kind-of-call' }))
    const relationships = [{ id: 'r', kind: 'contract', beganOn: '2026-01-01', lastOn: '2026-01-01', endedOn: '2026-11-25' }] as const
    expect(ask(rule, {}, { relationships })).toMatchObject({ allowed: false, holdsUntil: Date.parse('2026-11-25T00:00:00+01:00') })
    expect(around('2026-11-25T00:00:00+01:00', rule, {}, { relationships })).toEqual([false, false, false]) // silent then: no ground
  })

  test.each([
    ['an unknown field', { mode: ['live'] }],
    ['an unknown value', { modes: ['telepathy'] }],
    ['an empty list', { modes: [] }],
    ['a flag that is no boolean', { agentReserved: 'yes' }],
  ])('hazard 30: %s is refused when the policy is built', (_, match) => {
    expect(() => ruleFromSpec({ when: match, then: { prohibition: { what: 'line' } } })).toThrow(expect.toSatisfy(isGateError))
  })
})
