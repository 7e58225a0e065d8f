import { expect, test } from 'vitest'
import type { Rule } from '../../src/core/rule'
import { decide } from '../../src/intake/decide'
import { prohibition } from '../../src/rules/prohibition'
import { aCall } from '../../src/testing/a-call'
import { ask, BARE } from './ask'

const observed = (rule: Rule, overrides = {}, facts = {}) => ask(rule, overrides, facts).reasons[0]?.observed

test('denies whenever it applies, for ever, and another call would help', () => {
  expect(ask(prohibition({ what: 'kind-of-call' }))).toEqual({
    allowed: false,
    remedy: 'change-call',
    reasons: [
      {
        code: 'prohibition/kind-of-call',
        rule: 'prohibition',
        required: { what: 'kind-of-call' },
        observed: { mode: 'live', purpose: 'marketing', products: ['other'] },
        remedy: 'change-call',
      },
    ],
  })
})

test.each(['product', 'line', 'kind-of-call', 'generated-number', 'consent-request'] as const)('%s is its own code', (what) => {
  expect(ask(prohibition({ what }), {}, {})).toMatchObject({ allowed: false, reasons: [{ code: `prohibition/${what}`, remedy: 'change-call' }] })
})

test('of a line it says which kind, of a generated number where it comes from', () => {
  expect(observed(prohibition({ what: 'line' }))).toEqual({ mode: 'live', purpose: 'marketing', products: ['other'], lineType: 'fixed' })
  const origin = { numbersFrom: 'generated', obtainedOn: '2026-01-01', basis: 'public' }
  expect(observed(prohibition({ what: 'generated-number' }), {}, { origin })).toMatchObject({ numbersFrom: 'generated' })
  expect(observed(prohibition({ what: 'generated-number' }))).toMatchObject({ numbersFrom: 'own-customers' })
})

test('of what is unknown it says nothing', () => {
  expect(decide(prohibition({ what: 'line' }), BARE, {}).reasons[0]?.observed).toEqual({ mode: 'live', purpose: 'marketing' })
  expect(prohibition({ what: 'line' })(aCall(), {}).allowed).toBe(false)
})
