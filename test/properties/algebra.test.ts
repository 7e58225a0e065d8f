// The laws of composition, each for thousands of random policies, calls and facts.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Call } from '../../src/core/call'
import { every, except, some } from '../../src/core/compose'
import { isGateError } from '../../src/core/errors'
import type { Facts } from '../../src/core/facts'
import { longestMillis } from '../../src/core/needs'
import type { Rule } from '../../src/core/rule'
import type { Verdict } from '../../src/core/verdict'
import { hardness, isGround } from '../../src/core/verdict'
import { decide } from '../../src/intake/decide'
import { judge } from '../../src/intake/judge'
import { parseCall } from '../../src/intake/parse-call'
import { parseFacts } from '../../src/intake/parse-facts'
import { policyDigest } from '../../src/intake/policy-digest'
import { lawful } from '../../src/law/lawful'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { when } from '../../src/rules/when'
import {
  absoluteRules,
  callAt,
  callInputs,
  DAY,
  factsOf,
  grantRules,
  hold,
  liftablePolicies,
  matches,
  PATIENCE,
  policies,
  relativeFacts,
  situations,
} from './arbitraries'
import { story } from './scan'
import { LESS_KNOWN } from './unknowns'

vi.setConfig({ testTimeout: PATIENCE })

/** The decision, and the reasons in no particular order. */
const gist = (verdict: Verdict) => ({
  allowed: verdict.allowed,
  reasons: verdict.reasons.map((reason) => JSON.stringify({ ...reason, missing: reason.missing?.toSorted() })).sort(),
  duties: verdict.allowed ? verdict.duties.map((duty) => JSON.stringify(duty)).sort() : [],
  remedy: verdict.allowed ? undefined : verdict.remedy,
  holdsUntil: verdict.holdsUntil,
})

describe('every', () => {
  test('is associative', async () => {
    await hold(
      fc.property(policies, policies, policies, situations(), (a, b, c, { call, facts }) => {
        const [flat, left, right] = [every(a, b, c), every(every(a, b), c), every(a, every(b, c))].map((rule) => gist(judge(rule, call, facts)))
        expect(left).toEqual(flat)
        expect(right).toEqual(flat)
      }),
      1000,
    )
  })

  test('does not care for the order', async () => {
    await hold(
      fc.property(policies, policies, policies, situations(), (a, b, c, { call, facts }) => {
        const given = gist(judge(every(a, b, c), call, facts))
        for (const order of [every(c, b, a), every(b, c, a)]) expect(gist(judge(order, call, facts))).toEqual(given)
      }),
      1500,
    )
  })

  test('hazard 11: adding a rule never turns a denial into an allow, so widening settings cannot loosen what stands beside them', async () => {
    await hold(
      fc.property(policies, policies, situations(), (strict, added, { call, facts }) => {
        if (strict(call, facts).allowed) return
        for (const both of [every(strict, added), every(added, strict), when({ modes: [call.mode] }, every(strict, added))])
          if (judge(both, call, facts).allowed) throw new Error(story(both, call, facts, call.at))
      }),
      2500,
    )
  })

  test('of one rule is that rule', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        expect(gist(judge(every(policy), call, facts))).toEqual(gist(judge(policy, call, facts)))
      }),
      500,
    )
  })
})

describe('absolute rules', () => {
  const holding: fc.Arbitrary<Rule> = fc
    .tuple(fc.oneof(absoluteRules, fc.constant(lawful())), liftablePolicies, matches, fc.integer({ min: 0, max: 5 }))
    .map(([absolute, other, match, shape]) => {
      const held = [
        absolute,
        every(absolute, other),
        every(other, absolute),
        when(match, absolute),
        when(match, every(other, absolute)),
        every(every(absolute)),
      ]
      return held[shape] as Rule
    })

  test('and whatever holds one are refused by some() and except(), when they are built', async () => {
    await hold(
      fc.property(holding, liftablePolicies, grantRules, (absolute, other, grant) => {
        expect(absolute.absolute).toBe(true)
        for (const build of [
          () => some(absolute),
          () => some(other, absolute),
          () => some(grant, other, absolute),
          () => except(absolute, grant),
          () => except(other, absolute),
          () => except(other, grant, absolute),
        ]) {
          let thrown: unknown
          try {
            build()
          } catch (error) {
            thrown = error
          }
          expect(isGateError(thrown) && thrown.code).toBe('invalid-policy')
        }
      }),
      300,
    )
  })
})

describe('silence', () => {
  const codes = ({ allowed, reasons }: Verdict) => ({ allowed, codes: reasons.map(({ code }) => code) })
  const silence = when({ modes: ['text'] }, when({ modes: ['live'] }, ruleFromSpec({ prohibition: { what: 'line' } })))

  test('is passed over by every, grants nothing in some and except, and alone denies', async () => {
    await hold(
      fc.property(liftablePolicies, situations(), (rule, { call, facts }) => {
        fc.pre(call.whereabouts.zones.length > 0)
        expect(silence(call, facts)).toEqual({ allowed: true, reasons: [], duties: [] })
        const alone = judge(rule, call, facts)
        expect(gist(judge(every(rule, silence), call, facts))).toEqual(gist(alone))
        expect(codes(judge(except(rule, silence), call, facts))).toEqual(codes(alone))
        expect(judge(some(silence, rule), call, facts)).toEqual(judge(some(rule), call, facts))
        expect(judge(except(silence, rule), call, facts)).toMatchObject({ allowed: false, reasons: [{ code: 'policy/no-ground' }] })
        expect(judge(some(silence), call, facts)).toMatchObject({ allowed: false, remedy: 'never', reasons: [{ code: 'policy/no-ground' }] })
      }),
      800,
    )
  })
})

describe('hazard 7 and 26: any spelling of a number', () => {
  const spellings = fc.constantFrom(
    (number: string) => number.replace(/(\d{3})/g, '$1 '),
    (number: string) => number.replace(/(\d{4})(?=\d)/g, '$1-'),
    (number: string) => number.replace('+', '00'),
    (number: string) => ` ${number.replace(/^(\+\d{2})(\d{3})/, '$1 ($2) ')} `,
    (number: string) => `tel:${number}`,
    (number: string) => [...number].map((digit) => (/\d/.test(digit) ? String.fromCodePoint(0xff10 + Number(digit)) : digit)).join(''),
  )

  test('gets the same verdict', async () => {
    await hold(
      fc.property(policies, callInputs(), relativeFacts, spellings, (policy, input, about, spell) => {
        const facts = factsOf(parseCall(input), about)
        const plain = decide(policy, input, facts)
        const spelled = spell(input.to)
        // 00 is the international prefix of Norway and most of Europe
        const country = spelled.startsWith('00') ? { defaultCountry: 'NO' } : {}
        expect(decide(policy, { ...input, ...country, to: spelled }, facts)).toEqual(plain)
      }),
      1500,
    )
  })
})

describe('what is unknown', () => {
  test.each(Object.entries(LESS_KNOWN))('%s: losing it never turns a denial into an allow', async (_, less) => {
    await hold(
      fc.property(policies, situations(), (policy, known) => {
        const unknown = less(known)
        if (!judge(policy, unknown.call, unknown.facts).allowed) return
        if (!judge(policy, known.call, known.facts).allowed)
          throw new Error(
            `${story(policy, known.call, known.facts, known.call.at)}\n--- knowing less\n${story(policy, unknown.call, unknown.facts, unknown.call.at)}`,
          )
      }),
      700,
    )
  })

  test('losing all of it at once never turns a denial into an allow', async () => {
    await hold(
      fc.property(policies, situations(), fc.subarray(Object.values(LESS_KNOWN)), (policy, known, ways) => {
        const unknown = ways.reduce((left, less) => less(left), known)
        if (judge(policy, unknown.call, unknown.facts).allowed && !judge(policy, known.call, known.facts).allowed)
          throw new Error(
            `${story(policy, known.call, known.facts, known.call.at)}\n--- knowing less\n${story(policy, unknown.call, unknown.facts, unknown.call.at)}`,
          )
      }),
      1500,
    )
  })
})

describe('what a verdict says', () => {
  const holdsSome = (spec: unknown): boolean =>
    typeof spec === 'object' && spec !== null && (('some' in spec && Array.isArray(spec.some)) || Object.values(spec).some(holdsSome))

  test('a denial says why, and its remedy is the hardest of its reasons', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const verdict = judge(policy, call, facts)
        if (verdict.allowed) return
        expect(verdict.reasons.length).toBeGreaterThan(0)
        const hardest = Math.max(...verdict.reasons.map(({ remedy }) => hardness(remedy ?? 'never')))
        if (holdsSome(policy.spec)) expect(hardness(verdict.remedy)).toBeLessThanOrEqual(hardest)
        else expect(hardness(verdict.remedy)).toBe(hardest)
        for (const reason of verdict.reasons) expect(reason.remedy).toBeDefined()
      }),
      2500,
    )
  })

  test('a denial of some has the remedy of its easiest member', async () => {
    await hold(
      fc.property(liftablePolicies, liftablePolicies, liftablePolicies, situations(), (a, b, c, { call, facts }) => {
        const verdict = some(a, b, c)(call, facts)
        if (verdict.allowed) return
        const known = every(a, b, c).cancels?.(call, facts) ?? facts
        const denials = [a, b, c].map((rule) => rule(call, known))
        const easiest = Math.min(...denials.map((denial) => (denial.allowed ? 9 : hardness(denial.remedy))))
        expect(hardness(verdict.remedy)).toBe(easiest)
      }),
      1500,
    )
  })

  test('an allow rests on a ground; what names a remedy in it is a note or was lifted', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const verdict = judge(policy, call, facts)
        if (!verdict.allowed) return
        expect(verdict.reasons.some(isGround)).toBe(true)
        const excepts = JSON.stringify(policy.spec).includes('"liftedBy"')
        const voluntary = JSON.stringify(policy.spec).includes('"voluntary":true')
        for (const reason of verdict.reasons)
          if (!isGround(reason) && !excepts && !voluntary)
            expect(reason).toMatchObject({ remedy: 'supply', missing: expect.arrayContaining([expect.anything()]) })
      }),
      2500,
    )
  })

  test('is plain JSON', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const verdict = judge(policy, call, facts)
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)
      }),
      800,
    )
  })
})

describe('needs', () => {
  test('never depend on the instant', async () => {
    await hold(
      fc.property(policies, situations(), fc.integer({ min: -400, max: 400 }), (policy, { call }, days) => {
        expect(policy.needs(callAt(call, call.at + days * DAY))).toEqual(policy.needs(call))
      }),
      800,
    )
  })

  test('name every fact and every list that the policy rests on: without the others the verdict is the same', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        expect(judge(policy, call, onlyNeeded(policy, call, facts))).toEqual(judge(policy, call, facts))
      }),
      2500,
    )
  })

  test('name every fact and every list that the policy looks at', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const read = { facts: new Set<string>(), lists: new Set<string>() }
        judge(policy, call, watched(facts, read))
        const needs = policy.needs(call)
        // these two are looked at to no effect, as the test above shows: complaints by a rule about attempts alone, consents to be voided,
        // an origin by a prohibition of another kind
        const idle = ['complaints', 'attempts', 'origin', ...(JSON.stringify(policy.spec).includes('cancelsConsents') ? ['consents'] : [])]
        expect([...read.facts].filter((fact) => !needs.facts.includes(fact as never) && !idle.includes(fact))).toEqual([])
        expect([...read.lists].filter((list) => !needs.lists.includes(list))).toEqual([])
      }),
      1500,
    )
  })

  test('say how far back attempts count: older ones change nothing', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const { history } = policy.needs(call)
        if (facts.attempts === undefined || history === 'ever') return
        const since = call.at - (history === undefined ? 0 : longestMillis(history))
        const recent = { ...facts, attempts: facts.attempts.filter(({ at, endedAt }) => Math.max(at, endedAt ?? at) >= since) }
        expect(judge(policy, call, recent)).toEqual(judge(policy, call, facts))
      }),
      1500,
    )
  })
})

describe('rules are pure', () => {
  test('they answer the same twice, and change neither call nor facts', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const [frozenCall, frozenFacts] = [deepFrozen(structuredClone(call)), deepFrozen(structuredClone(facts))]
        const first = judge(policy, frozenCall, frozenFacts)
        expect(first.reasons[0]?.code).not.toBe('rule/error')
        expect(judge(policy, frozenCall, frozenFacts)).toEqual(first)
        expect(judge(policy, call, facts)).toEqual(first)
      }),
      2000,
    )
  })

  test('what was asked before does not matter', async () => {
    await hold(
      fc.property(policies, situations(), situations(), (policy, one, other) => {
        const fresh = ruleFromSpec(policy.spec)
        const first = judge(policy, one.call, one.facts)
        judge(policy, other.call, other.facts)
        expect(judge(policy, one.call, one.facts)).toEqual(first)
        judge(fresh, other.call, other.facts)
        expect(judge(fresh, one.call, one.facts)).toEqual(first)
      }),
      700,
    )
  })
})

describe('a policy as plain data', () => {
  test('reads back as the same policy: verdicts, needs, spec and digest', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const read = ruleFromSpec(JSON.parse(JSON.stringify(policy.spec)))
        expect(read.spec).toEqual(policy.spec)
        expect(policyDigest(read)).toBe(policyDigest(policy))
        expect(policyDigest(JSON.parse(JSON.stringify(policy.spec)))).toBe(policyDigest(policy))
        expect(judge(read, call, facts)).toEqual(judge(policy, call, facts))
        expect(read.needs(call)).toEqual(policy.needs(call))
        expect(read.absolute).toBe(policy.absolute)
      }),
      800,
    )
  })

  test('a call and facts that went through JSON get the same verdict', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const through = <T>(value: T): T => JSON.parse(JSON.stringify(value))
        expect(judge(policy, parseCall(through(call)), parseFacts(through(facts)))).toEqual(judge(policy, call, facts))
      }),
      400,
    )
  })
})

/** Facts in which everything that the policy does not ask for was never looked up. */
function onlyNeeded(policy: Rule, call: Call, facts: Facts): Facts {
  const needs = policy.needs(call)
  const names: readonly string[] = [...needs.facts, ...(needs.facts.includes('attempts') ? ['attemptsSince'] : []), 'unavailable']
  const kept = Object.fromEntries(Object.entries(facts).filter(([fact]) => names.includes(fact))) as Facts
  if (kept.listings === undefined) return kept
  return { ...kept, listings: Object.fromEntries(Object.entries(kept.listings).filter(([list]) => needs.lists.includes(list))) }
}

/** Facts that note what is read of them. */
function watched(facts: Facts, read: { readonly facts: Set<string>; readonly lists: Set<string> }): Facts {
  const listings =
    facts.listings &&
    new Proxy(facts.listings, {
      get(target, list, receiver) {
        read.lists.add(String(list))
        return Reflect.get(target, list, receiver)
      },
    })
  return new Proxy(facts, {
    get(target, fact, receiver) {
      if (fact !== 'unavailable' && fact !== 'attemptsSince') read.facts.add(String(fact))
      return fact === 'listings' ? listings : Reflect.get(target, fact, receiver)
    },
  })
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(Object.freeze(value))) deepFrozen(item)
  return value
}
