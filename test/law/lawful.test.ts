// What one may choose of the law: which places, codes of conduct, how sure it must be, and what stands in for what nobody read.
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import { isGateError } from '../../src/core/errors'
import type { FactsInput } from '../../src/core/facts'
import { explain } from '../../src/explain/explain'
import { decide } from '../../src/intake/decide'
import { policyDigest } from '../../src/intake/policy-digest'
import { cautious } from '../../src/law/cautious'
import { jurisdictionFromSpec } from '../../src/law/jurisdiction-from-spec'
import { world } from '../../src/law/jurisdictions/world'
import { lawful } from '../../src/law/lawful'
import { prohibition } from '../../src/rules/prohibition'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall, noFacts } from '../../src/testing/a-call'

const CITED = { citation: 'Act § 1', sources: [], inForce: { from: 'unknown' }, verifiedOn: '2026-11-24', confidence: 'high', binding: 'statute' }
const SETTLED = { 'quiet-hours': 'none', consent: 'none' }
const FORBIDDEN = { id: 'no/ban', jurisdiction: 'NO', rule: { prohibition: { what: 'kind-of-call' } }, ...CITED }

/** Norway with these provisions and no others; hours and consent are settled unless said. */
const norway = (provisions: readonly object[], covers: object = SETTLED) =>
  jurisdictionFromSpec({ id: 'NO', name: 'Norway', laws: [], covers, provisions })
const said = (rule: ReturnType<typeof lawful>, call: Partial<CallInput> = {}, facts: FactsInput = {}) =>
  decide(rule, aCall(call), noFacts(facts)).reasons.map(({ code, origin }) => (origin === undefined ? code : `${code} by ${origin.id}`))

describe('jurisdictions', () => {
  test('are exactly those handed in', () => {
    const only = lawful({ jurisdictions: [norway([])] })
    expect(decide(only, aCall(), noFacts())).toEqual({
      allowed: true,
      reasons: [{ code: 'law/nothing-forbids', rule: 'law', required: null, observed: { jurisdictions: ['NO'] } }],
      duties: [],
    })
    expect(decide(only, aCall({ to: '+46812345678' }), noFacts())).toMatchObject({
      allowed: false,
      remedy: 'change-call',
      reasons: [
        { code: 'law/unknown-jurisdiction', rule: 'law', required: { law: 'known' }, observed: { countries: ['SE'] }, remedy: 'change-call' },
      ],
    })
  })
  test('replace the law of the same id that stands before them', () => {
    expect(said(lawful({ jurisdictions: [...world, norway([FORBIDDEN])] }))).toEqual(['prohibition/kind-of-call by no/ban'])
    expect(said(lawful({ jurisdictions: [...world, norway([])] }))).toEqual(['law/nothing-forbids'])
  })
  test('give the policy a digest of its own where they differ in any letter', () => {
    const digests = [
      lawful(),
      lawful({ jurisdictions: [norway([])] }),
      lawful({ jurisdictions: [norway([FORBIDDEN])] }),
      lawful({ jurisdictions: [norway([{ ...FORBIDDEN, citation: 'Act § 2' }])] }),
    ].map(policyDigest)
    expect(new Set(digests).size).toBe(4)
    expect(policyDigest(lawful())).toBe(digests[0])
  })
  test('in a policy file are named by id, or stand in full', () => {
    const plain = lawful({ jurisdictions: [...world.filter(({ id }) => id === 'SE'), norway([FORBIDDEN])] })
    const again = ruleFromSpec(JSON.parse(JSON.stringify(plain.spec)), { kinds: [lawful] })
    expect(again.spec).toEqual(plain.spec)
    expect(decide(again, aCall(), noFacts())).toEqual(decide(plain, aCall(), noFacts()))
  })
})

describe('codes of conduct', () => {
  const code = (binding: string) => norway([{ ...FORBIDDEN, binding }])
  test.each(['industry-code', 'guidance'])('%s applies and says what it is, until it is ignored', (binding) => {
    const jurisdictions = [code(binding)]
    const verdict = decide(lawful({ jurisdictions }), aCall(), noFacts())
    expect(verdict.reasons[0]?.origin).toEqual({ id: 'no/ban', jurisdiction: 'NO', citation: 'Act § 1', binding, confidence: 'high' })
    expect(explain(verdict)).toContain(`[${binding.replace('-', ' ')}]`)
    expect(said(lawful({ jurisdictions, codesOfConduct: 'ignore' }))).toEqual(['law/nothing-forbids'])
  })
  test.each(['statute', 'regulation'])('a %s is never ignored', (binding) => {
    expect(said(lawful({ jurisdictions: [code(binding)], codesOfConduct: 'ignore' }))).toEqual(['prohibition/kind-of-call by no/ban'])
  })
})

describe('confidence', () => {
  const unsure = (loose: object) => [norway([{ ...FORBIDDEN, confidence: 'low', ...loose }])]
  test('low confidence stands in the reason, and explain says so', () => {
    const verdict = decide(lawful({ jurisdictions: unsure({}) }), aCall(), noFacts())
    expect(verdict.reasons[0]?.origin?.confidence).toBe('low')
    expect(explain(verdict)).toContain('Act § 1 [low confidence]')
  })
  test('below the minimum a restriction stays', () => {
    expect(said(lawful({ jurisdictions: unsure({}), minimumConfidence: 'high' }))).toEqual(['prohibition/kind-of-call by no/ban'])
  })
  test('below the minimum an exemption goes, and so does a grant', () => {
    const exempt = unsure({ unless: { audiences: ['consumer'] } })
    const lifted = unsure({ liftedBy: [{ consent: { form: 'express' } }] })
    const consents = [{ id: 'c-1', form: 'signed' as const, grantedAt: '2026-11-01T10:00:00Z' }]
    expect(said(lawful({ jurisdictions: exempt, minimumConfidence: 'low' }))).toEqual(['law/nothing-forbids'])
    expect(said(lawful({ jurisdictions: exempt, minimumConfidence: 'medium' }))).toEqual(['prohibition/kind-of-call by no/ban'])
    expect(decide(lawful({ jurisdictions: lifted }), aCall(), noFacts({ consents })).allowed).toBe(true)
    expect(said(lawful({ jurisdictions: lifted, minimumConfidence: 'medium' }), {}, { consents })).toEqual(['prohibition/kind-of-call by no/ban'])
  })
})

describe('unknown law', () => {
  const iraq: Partial<CallInput> = { to: '+9647512345678', at: '2026-11-24T12:00:00+03:00' }
  const consents = [{ id: 'c-1', form: 'express' as const, grantedAt: '2026-11-01T10:00:00Z' }]
  test('hazard 20: denies, and says how to hand law in', () => {
    const verdict = decide(lawful(), aCall(iraq), noFacts({ consents }))
    expect(verdict).toMatchObject({ allowed: false, remedy: 'change-call' })
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['law/unknown-jurisdiction'])
    expect(explain(verdict)).toMatch(/lawful\(\{ jurisdictions: \[\.\.\.world, yours\] \}\)/)
    expect(decide(lawful({ unknownLaw: 'deny' }), aCall(iraq), noFacts({ consents }))).toEqual(verdict)
  })
  test('is what the fallback says, only where the caller chose it', () => {
    const anywhere = lawful({ unknownLaw: { fallback: cautious() } })
    expect(said(anywhere, iraq, { consents })).toEqual(['quiet-hours/open', 'consent/given'])
    expect(said(anywhere, iraq)).toEqual(['consent/missing'])
    expect(said(anywhere, { ...iraq, at: '2026-11-24T20:00:00+03:00' }, { consents })).toEqual(['quiet-hours/closed'])
    expect(said(lawful({ unknownLaw: { fallback: prohibition({ what: 'kind-of-call' }) } }), iraq)).toEqual(['prohibition/kind-of-call'])
  })
  test('of the seat’s country never denies', () => {
    expect(said(lawful({ jurisdictions: [norway([])] }), { seller: { id: 'seller', seat: { country: 'IQ' } } })).toEqual(['law/nothing-forbids'])
  })
  test.each([
    ['Germany', '+4930123456', false],
    ['Guadeloupe, as France', '+590590201234', false],
    ['Svalbard, as Norway', '+4779123456', false],
    ['Kyrgyzstan', '+996312123456', true],
    ['Greenland, not as Denmark', '+299321000', true],
    ['the Isle of Man, not as the United Kingdom', '+441624756789', true],
    ['Liechtenstein', '+4232345678', true],
  ])('of %s: %s', (_, to, unknown) => {
    expect(said(lawful(), { to }).includes('law/unknown-jurisdiction')).toBe(unknown)
  })
  test.each(getCountries())('a call to %s gets its law, or a denial for want of it', (country) => {
    const number = getExampleNumber(country, examples)
    const { reasons } = decide(lawful(), aCall({ to: number?.number ?? '' }), noFacts())
    const unknown = reasons.filter(({ code }) => code === 'law/unknown-jurisdiction')
    const known = reasons.filter(({ code, origin }) => origin !== undefined || code === 'law/nothing-forbids' || code === 'law/not-established')
    expect({ unknown: unknown.length, known: known.length > 0 }).toEqual(
      unknown.length === 1 ? { unknown: 1, known: false } : { unknown: 0, known: true },
    )
  })
})

describe('the strict fallback', () => {
  const covers = { 'quiet-hours': 'partly' }
  const at = (time: string) => ({ at: `2026-11-${time}+01:00` })
  const consents = [{ id: 'c-1', form: 'express' as const, grantedAt: '2026-11-01T10:00:00Z' }]
  const joined = lawful({ jurisdictions: [norway([], covers)] })
  test.each([
    ['24T08:59:59.999', false],
    ['24T09:00', true],
    ['24T19:59:59.999', true],
    ['24T20:00', false],
    ['28T09:59:59.999', false],
    ['28T10:00', true],
    ['28T17:59:59.999', true],
    ['28T18:00', false],
    ['29T12:00', false],
  ])('2026-11-%s, mon-fri 09:00-20:00 and sat 10:00-18:00: %s', (time, allowed) => {
    expect(decide(cautious(), aCall(at(time)), noFacts({ consents })).allowed).toBe(allowed)
    expect(decide(joined, aCall(at(time)), noFacts({ consents })).allowed).toBe(allowed)
  })
  test('joins in where hours or consent were not established, with its own codes and that they were not', () => {
    expect(decide(joined, aCall(at('24T20:00')), noFacts()).reasons).toEqual([
      expect.objectContaining({ code: 'quiet-hours/closed', remedy: 'wait' }),
      { code: 'law/not-established', rule: 'law', required: { kind: 'quiet-hours' }, observed: { country: 'NO' }, remedy: 'wait' },
      expect.objectContaining({ code: 'consent/missing', remedy: 'obtain-consent' }),
      { code: 'law/not-established', rule: 'law', required: { kind: 'consent' }, observed: { country: 'NO' }, remedy: 'obtain-consent' },
    ])
  })
  test('stays out where they were, even where the answer was none', () => {
    expect(said(lawful({ jurisdictions: [norway([])] }), at('24T23:00'))).toEqual(['law/nothing-forbids'])
    expect(said(lawful({ jurisdictions: [norway([], { ...SETTLED, consent: 'provisions' })] }), at('24T23:00'))).toEqual(['law/nothing-forbids'])
  })
  test('is for marketing and for asking for consent, and for nothing else', () => {
    const denied = (purpose: CallInput['purpose']) => !decide(joined, aCall({ ...at('24T23:00'), purpose }), noFacts({ consents })).allowed
    expect([denied('marketing'), denied('consent-request'), denied('service'), denied('survey'), denied('charity')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('what cannot be chosen', () => {
  const issues = (options: object) => {
    try {
      lawful(options)
    } catch (error) {
      if (isGateError(error)) return { code: error.code, issues: error.issues }
    }
    return undefined
  }
  test.each([
    [{ jurisdictions: [{ id: 'NO' }] }, 'lawful.jurisdictions.0', 'is no jurisdiction that `jurisdiction()` or `jurisdictionFromSpec()` made'],
    [{ codesOfConduct: 'maybe' }, 'lawful.codesOfConduct', expect.any(String)],
    [{ minimumConfidence: 'certain' }, 'lawful.minimumConfidence', expect.any(String)],
    [{ unknownLaw: 'allow' }, 'lawful.unknownLaw', expect.any(String)],
    [{ testMode: true }, 'lawful.testMode', expect.any(String)],
  ])('hazard 31: %j', (options, path, message) => {
    expect(issues(options)).toEqual({ code: 'invalid-policy', issues: [{ path, message }] })
  })
  test('a place that is not carried, in a policy file', () => {
    expect(() => ruleFromSpec({ lawful: { jurisdictions: ['XX'] } }, { kinds: [lawful] })).toThrowError(/unknown jurisdiction `XX`/)
  })
})
