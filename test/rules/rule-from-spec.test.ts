import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { isGateError } from '../../src/core/errors'
import type { RuleKind, RuleOptions } from '../../src/core/policy-spec'
import { defineRule } from '../../src/core/rule'
import { makersOf } from '../../src/rules/kinds'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import type { HolidayCalendar } from '../../src/time/holidays'
import { ask, codes } from './ask'

const EACH: { readonly [K in RuleKind]: RuleOptions[K] } = {
  'do-not-call': { lists: ['us-national'], maxAge: 'P31D' },
  consent: { form: 'express', qualities: ['informed'] },
  'quiet-hours': { callable: 'mon-fri 09:00-20:00', holidays: { calendars: ['no'], then: 'closed' } },
  'frequency-cap': { max: 2, per: 'week', scope: ['person', 'seller', 'subject'] },
  'caller-identity': { say: [{ what: ['company', 'onBehalfOf'], by: 'opening' }] },
  'cooling-off': { after: ['refused', 'complaint'], for: 'P60D' },
  relationship: { kinds: ['contract'], within: 'P18M', from: 'ended' },
  invitation: { within: 'P30D' },
  prohibition: { what: 'line' },
  emergency: { level: 'county', freshFor: 'PT24H' },
  'reassigned-number': { freshFor: 'P31D', required: true },
  'caller-id': { mustPresent: true, prefixes: ['+47'] },
  abandonment: { maxRate: 0.03, per: 'P30D' },
  'opt-out': { honorWithin: { businessDays: 10 }, keepFor: 'ever' },
  recording: { consent: 'all-party' },
  registration: { of: 'each', authority: 'x', required: true },
  confirmation: { must: 'written-acceptance', within: 'P14D' },
}
const issues = (spec: unknown) => {
  try {
    ruleFromSpec(spec)
  } catch (error) {
    if (isGateError(error)) return [error.code, ...error.issues.map(({ path }) => path)]
    throw error
  }
  return []
}

describe('every kind', () => {
  test('has a maker', () => {
    expect(makersOf().map(({ kind }) => kind)).toEqual(Object.keys(EACH))
  })

  test.each(Object.entries(EACH))('%s reads what it prints', (kind, options) => {
    const rule = ruleFromSpec({ [kind]: options })
    expect(rule.spec).toEqual({ [kind]: options })
    expect(ruleFromSpec(JSON.parse(JSON.stringify(rule.spec))).spec).toEqual(rule.spec)
  })

  test.each(Object.keys(EACH))('hazard 30: %s refuses an option that it does not know', (kind) => {
    expect(issues({ [kind]: { ...EACH[kind as RuleKind], unheardOf: true } })[0]).toBe('invalid-policy')
  })
})

test('compositions read what they print', () => {
  const spec = {
    every: [
      { 'opt-out': {} },
      { some: [{ consent: { form: 'express' } }, { relationship: { kinds: ['contract'] } }] },
      { when: { modes: ['text'] }, then: { prohibition: { what: 'kind-of-call' } } },
      { except: { 'do-not-call': { lists: ['x'] } }, liftedBy: [{ invitation: {} }] },
    ],
  }
  expect(ruleFromSpec(spec).spec).toEqual(spec)
  expect(ruleFromSpec({ $schema: './policy.json', ...spec }).spec).toEqual(spec)
})

describe('what is no policy', () => {
  test('every fault is named with its path', () => {
    expect(
      issues({
        every: [{ 'frequency-cap': { max: 0, per: 'week' } }, { 'quiet-hour': {} }, { when: { modes: ['fax'] }, then: { invitation: {} } }, {}],
      }),
    ).toEqual(['invalid-policy', 'every.0.frequency-cap.max', 'every.1.quiet-hour', 'every.2.when.modes.0', 'every.3'])
  })

  test.each([
    ['null', null],
    ['a text', 'lawful'],
    ['a list', [{ 'opt-out': {} }]],
    ['two kinds in one', { 'opt-out': {}, invitation: {} }],
    ['no rules', { every: [] }],
    ['no grants', { except: { 'do-not-call': { lists: ['x'] } }, liftedBy: [] }],
    ['a schema alone', { $schema: './policy.json' }],
    ['an absolute rule to be lifted', { except: { 'opt-out': {} }, liftedBy: [{ invitation: {} }] }],
    ['an absolute rule among some', { some: [{ 'do-not-call': { lists: ['internal'] } }, { invitation: {} }] }],
    ['an inherited name', { constructor: {} }],
  ])('%s', (_, spec) => {
    expect(issues(spec)[0]).toBe('invalid-policy')
  })
})

test('kinds and calendars of one’s own', () => {
  const never = defineRule({
    kind: 'x-never',
    options: z.strictObject({}),
    needs: () => ({}),
    decide: () => ({
      allowed: false,
      remedy: 'never',
      reasons: [{ code: 'x-never/no', rule: 'x-never', required: null, observed: null, remedy: 'never' }],
    }),
  })
  expect(codes(ask(ruleFromSpec({ 'x-never': {} }, { kinds: [never] })))).toEqual(['x-never/no'])
  const mine: HolidayCalendar = {
    id: 'mine',
    name: 'Mine',
    citation: 'ours',
    sources: [],
    verifiedOn: '2026-11-24',
    confidence: 'high',
    days: [{ name: 'Founding', on: '11-24' }],
  }
  const spec = { 'quiet-hours': { callable: 'mon-sun 00:00-24:00', holidays: { calendars: ['mine', 'no'], then: 'closed' } } }
  expect(codes(ask(ruleFromSpec(spec, { calendars: [mine] })))).toEqual(['quiet-hours/holiday'])
  expect(issues(spec)).toEqual(['invalid-policy', 'quiet-hours.holidays.calendars'])
})
