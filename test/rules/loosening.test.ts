// What a campaign sets can only tighten: rules join by intersection.
import { describe, expect, test } from 'vitest'
import { every, except, some } from '../../src/core/compose'
import { isGateError } from '../../src/core/errors'
import type { Rule } from '../../src/core/rule'
import { consent } from '../../src/rules/consent'
import { coolingOff } from '../../src/rules/cooling-off'
import { doNotCall } from '../../src/rules/do-not-call'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { quietHours } from '../../src/rules/kinds'
import { reassignedNumber } from '../../src/rules/reassigned-number'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { ask, codes, DAY, HOUR, NOW } from './ask'

const attempts = [1, 2, 3].map((hours) => ({
  callId: `a${hours}`,
  at: NOW - hours * HOUR,
  mode: 'live' as const,
  disposition: 'connected' as const,
  outcome: 'refused' as const,
  person: 'person',
}))

describe('hazard 11: a looser rule beside a stricter one changes nothing', () => {
  test.each<[name: string, strict: Rule, loose: Rule, code: string]>([
    ['hours', quietHours({ callable: 'mon-fri 12:00-20:00' }), quietHours({ callable: 'mon-sun 00:00-24:00' }), 'quiet-hours/closed'],
    ['caps', frequencyCap({ max: 3, per: 'PT24H' }), frequencyCap({ max: 100, per: 'PT1H' }), 'frequency-cap/reached'],
    ['silences', coolingOff({ after: ['refused'], for: 'P30D' }), coolingOff({ after: ['agreed'], for: 'PT1H' }), 'cooling-off/running'],
    ['consents', consent({ form: 'signed' }), consent({ form: 'presumed' }), 'consent/missing'],
    ['ages', doNotCall({ lists: ['x'], maxAge: 'P1D' }), doNotCall({ lists: ['x'], maxAge: 'P1Y' }), 'do-not-call/list-stale'],
    [
      'checks',
      reassignedNumber({ freshFor: 'P1D', required: true }),
      reassignedNumber({ freshFor: 'P1Y', required: false }),
      'reassigned-number/stale',
    ],
  ])('%s', (_, strict, loose, code) => {
    const facts = {
      attempts,
      consents: [{ id: 'yes', form: 'express' as const, grantedAt: NOW - DAY }],
      listings: { x: { listed: false as const, drawnAt: NOW - 2 * DAY } },
      reassigned: { answer: 'no' as const, sinceOn: '2026-01-01', checkedAt: NOW - 2 * DAY },
    }
    expect(ask(loose, {}, facts).allowed).toBe(true)
    expect(codes(ask(every(strict, loose), {}, facts))).toEqual([code])
    expect(codes(ask(every(loose, strict), {}, facts))).toEqual([code])
  })

  test('and no composition of a campaign’s own can put what is absolute aside', () => {
    const internal = doNotCall({ lists: ['internal'] })
    const anything = quietHours({ callable: 'mon-sun 00:00-24:00' })
    for (const build of [
      () => some(internal, anything),
      () => some(every(internal, anything), anything),
      () => except(every(internal, anything), anything),
    ])
      expect(build).toThrow(expect.toSatisfy(isGateError))
  })

  test('hazard 31: no option is known by which a rule could be switched off', () => {
    for (const option of ['ignore', 'enabled', 'testMode', 'override', 'bypass'])
      for (const kind of ['quiet-hours', 'opt-out', 'do-not-call', 'consent', 'frequency-cap'])
        expect(() => ruleFromSpec({ [kind]: { ...MINIMAL[kind], [option]: true } })).toThrow(expect.toSatisfy(isGateError))
  })
})

const MINIMAL: { readonly [kind: string]: object } = {
  'quiet-hours': { quiet: 'mon-sun 12:00-13:00' },
  'opt-out': {},
  'do-not-call': { lists: ['x'] },
  consent: { form: 'express' },
  'frequency-cap': { max: 1, per: 'day' },
}

test('hazard 21: what is not known cannot be constructed', () => {
  expect(() => ruleFromSpec({ 'call-recency': {} })).toThrow(expect.toSatisfy(isGateError))
  expect(() => ruleFromSpec({})).toThrow(expect.toSatisfy(isGateError))
  expect(() => ruleFromSpec({ every: [] })).toThrow(expect.toSatisfy(isGateError))
  expect(() => ruleFromSpec({ some: [] })).toThrow(expect.toSatisfy(isGateError))
})
