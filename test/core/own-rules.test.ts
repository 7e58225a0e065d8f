// Users' own rules, and policies as plain data.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { every } from '../../src/core/compose'
import { isGateError } from '../../src/core/errors'
import { defineRule } from '../../src/core/rule'
import { allow, deny } from '../../src/core/verdict'
import { decide } from '../../src/intake/decide'
import { policyDigest } from '../../src/intake/policy-digest'
import { lawful } from '../../src/law/lawful'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall, noFacts } from '../../src/testing/a-call'

const call = aCall()
const fault = (build: () => unknown) => {
  try {
    build()
  } catch (error) {
    if (isGateError(error)) return { code: error.code, paths: error.issues.map(({ path }) => path) }
    throw error
  }
  return undefined
}
const budget = defineRule({
  kind: 'x-budget',
  options: z.strictObject({ most: z.int().min(1) }),
  needs: ({ most }) => ({ facts: ['complaints'], ...(most > 1 ? { lists: ['a'] } : {}) }),
  decide: ({ most }, _call, facts) => {
    const found = facts.complaints?.length ?? 0
    if (found === 13) throw new RangeError('unlucky')
    const parts = { rule: 'x-budget', required: { most }, observed: found } as const
    return found > most ? deny([{ ...parts, code: 'x-budget/spent', remedy: 'never' }]) : allow([{ ...parts, code: 'x-budget/left' }])
  },
})

describe('a rule of one’s own', () => {
  test('has a kind, a spec, needs and a verdict', () => {
    const rule = budget({ most: 2 })
    expect(budget.kind).toBe('x-budget')
    expect(rule.spec).toEqual({ 'x-budget': { most: 2 } })
    expect(rule.needs(call)).toEqual({ facts: ['complaints'], lists: ['a'] })
    expect(budget({ most: 1 }).needs(call)).toEqual({ facts: ['complaints'], lists: [] })
    expect(decide(rule, call, noFacts())).toEqual({
      allowed: true,
      reasons: [{ code: 'x-budget/left', rule: 'x-budget', required: { most: 2 }, observed: 0 }],
      duties: [],
    })
  })

  test('names the provision that it stands under', () => {
    const origin = { id: 'no/x', jurisdiction: 'NO', citation: '§ 1', binding: 'statute', confidence: 'high' } as const
    expect(budget({ most: 2 }).within?.({ origin })(call, {})).toMatchObject({ reasons: [{ code: 'x-budget/left', origin }] })
  })

  test('misuse: a kind that is not x-…, and options that do not fit', () => {
    expect(fault(() => defineRule({ kind: 'budget' as 'x-budget', options: z.object({}), needs: () => ({}), decide: () => allow([]) }))).toEqual({
      code: 'invalid-policy',
      paths: ['kind'],
    })
    expect(fault(() => budget({ most: 0 }))).toEqual({ code: 'invalid-policy', paths: ['x-budget.most'] })
    expect(fault(() => budget({ most: 1, least: 1 } as never))).toEqual({ code: 'invalid-policy', paths: ['x-budget.least'] })
  })

  test('hazard 18: a throw inside it denies with rule/error, alone and among others', () => {
    const at = '2026-11-01T00:00Z'
    const facts = noFacts({ complaints: Array.from({ length: 13 }, () => ({ at, fromCalledParty: false })) })
    for (const policy of [budget({ most: 20 }), every(frequencyCap({ max: 1, per: 'day' }), budget({ most: 20 }))])
      expect(decide(policy, call, facts)).toMatchObject({ allowed: false, remedy: 'never', reasons: [{ code: 'rule/error', rule: 'rule' }] })
  })
})

describe('a policy read from JSON', () => {
  test('knows rules of one’s own and the law only if they are handed in', () => {
    const spec = { $schema: 'https://x', every: [{ 'x-budget': { most: 3 } }, { lawful: {} }] }
    const rule = ruleFromSpec(spec, { kinds: [budget, lawful] })
    expect(rule.spec).toEqual({ every: [{ 'x-budget': { most: 3 } }, { lawful: {} }] })
    expect(rule.absolute).toBe(true)
    expect(fault(() => ruleFromSpec(spec))).toEqual({ code: 'invalid-policy', paths: ['every.0.x-budget', 'every.1.lawful'] })
  })

  test.each([
    ['no object', [], ['']],
    ['null', null, ['']],
    ['nothing', {}, ['']],
    ['two kinds', { consent: { form: 'express' }, invitation: {} }, ['']],
    ['an unknown kind', { 'quiet-hour': {} }, ['quiet-hour']],
    ['an empty every', { every: [] }, ['every']],
    ['an every that is no list', { every: { invitation: {} } }, ['every']],
    ['bad options, deep inside', { every: [{ invitation: {} }, { some: [{ consent: { form: 'loud' } }] }] }, ['every.1.some.0.consent.form']],
    ['several faults at once', { every: [{ 'frequency-cap': { max: 0, per: 'day' } }, { what: 1 }] }, ['every.0.frequency-cap.max', 'every.1.what']],
    ['an empty match', { when: { modes: [] }, then: { invitation: {} } }, ['when.modes']],
    ['a match with an unknown field', { when: { mode: ['live'] }, then: { invitation: {} } }, ['when.mode']],
    ['a when without then', { when: { modes: ['live'] } }, ['when']],
    ['an except without grants', { except: { invitation: {} }, liftedBy: [] }, ['liftedBy']],
    ['an absolute rule in some', { every: [{ some: [{ 'opt-out': {} }] }] }, ['every.0.some.0']],
  ])('%s is refused, with its path', (_, spec, paths) => {
    expect(fault(() => ruleFromSpec(spec))).toEqual({ code: 'invalid-policy', paths })
  })
})

describe('the digest of a policy', () => {
  test('is that of its plain data, whatever the order of the keys, and stays what it was', () => {
    const rule = frequencyCap({ max: 3, per: 'P7D' })
    expect(policyDigest(rule)).toBe(policyDigest({ 'frequency-cap': { per: 'P7D', max: 3 } }))
    expect(policyDigest(rule)).toBe('aa72a0c1e0a7227295f8d22d07f8abcab33f1fc6cd00c2452e3d23b1aadac2ca')
    expect(policyDigest(frequencyCap({ max: 4, per: 'P7D' }))).not.toBe(policyDigest(rule))
    expect(policyDigest(every(rule, rule))).not.toBe(policyDigest(every(rule)))
  })
})
