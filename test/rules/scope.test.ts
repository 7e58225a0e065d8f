// What a count is kept by: asked through a cap of one.
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import type { AttemptInput } from '../../src/core/facts'
import type { ScopeKey } from '../../src/core/policy-spec'
import { decide } from '../../src/intake/decide'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { aCall } from '../../src/testing/a-call'
import { BARE, HOUR, NOW } from './ask'

const attempt: AttemptInput = { callId: 'a', at: NOW - HOUR, mode: 'live', disposition: 'no-answer', number: '+4722123456', seller: 'seller' }
const counts = (scope: readonly ScopeKey[], more: Partial<AttemptInput>, call: CallInput = aCall()) =>
  !decide(frequencyCap({ max: 1, per: 'PT24H', scope }), call, { attempts: [{ ...attempt, ...more }] }).allowed

describe('hazard 24: the unit of a count', () => {
  test('unless said, of one seller to one person', () => {
    const unsaid = (more: Partial<AttemptInput>) =>
      !decide(frequencyCap({ max: 1, per: 'PT24H' }), aCall(), { attempts: [{ ...attempt, ...more }] }).allowed
    expect(unsaid({ person: 'person', number: '+4722999999' })).toBe(true)
    expect(unsaid({ person: 'person', number: '+4722999999', seller: 'x' })).toBe(false)
    expect(unsaid({ person: 'neighbour' })).toBe(false)
  })

  test('phone-number: the same number, whoever answers', () => {
    expect(counts(['phone-number'], { person: 'neighbour' })).toBe(true)
    expect(counts(['phone-number'], { number: '+4722999999', person: 'person' })).toBe(false)
  })

  test('person: where both are known they are equal, else the number decides', () => {
    expect(counts(['person'], { person: 'person', number: '+4722999999' })).toBe(true)
    expect(counts(['person'], { person: 'neighbour' })).toBe(false)
    expect(counts(['person'], {})).toBe(true)
    expect(counts(['person'], { number: '+4722999999' })).toBe(false)
    expect(counts(['person'], { person: 'neighbour' }, BARE)).toBe(true)
    expect(counts(['person'], { person: 'neighbour', number: '+4722999999' }, BARE)).toBe(false)
  })

  test('seller: the same', () => {
    expect(counts(['seller'], { number: '+4722999999' })).toBe(true)
    expect(counts(['seller'], { seller: 'x' })).toBe(false)
  })

  test.each(['campaign', 'subject', 'debt'] as const)('%s: unknown on either side counts', (key) => {
    const call: CallInput = { ...BARE, [key]: 'one' }
    expect(counts([key], { [key]: 'one' }, call)).toBe(true)
    expect(counts([key], { [key]: 'other' }, call)).toBe(false)
    expect(counts([key], {}, call)).toBe(true)
    expect(counts([key], { [key]: 'other' }, BARE)).toBe(true)
    expect(counts([key], {}, BARE)).toBe(true)
  })

  test('product: one in common suffices, unknown or empty on either side counts', () => {
    const call: CallInput = { ...BARE, products: ['insurance', 'credit'] }
    expect(counts(['product'], { products: ['credit', 'banking'] }, call)).toBe(true)
    expect(counts(['product'], { products: ['banking'] }, call)).toBe(false)
    expect(counts(['product'], {}, call)).toBe(true)
    expect(counts(['product'], { products: [] }, call)).toBe(true)
    expect(counts(['product'], { products: ['banking'] }, BARE)).toBe(true)
    expect(counts(['product'], { products: ['banking'] }, { ...BARE, products: [] })).toBe(true)
  })

  test('channel: texts and calls apart', () => {
    expect(counts(['channel'], { mode: 'prerecorded' })).toBe(true)
    expect(counts(['channel'], { mode: 'text' })).toBe(false)
    expect(counts(['channel'], { mode: 'text' }, { ...BARE, mode: 'text' })).toBe(true)
  })

  test('all keys together', () => {
    const scope = ['person', 'seller', 'subject'] as const
    expect(counts(scope, { person: 'person', subject: 'subject' })).toBe(true)
    expect(counts(scope, { person: 'person', subject: 'roof' })).toBe(false)
    expect(counts(scope, { person: 'neighbour', subject: 'subject' })).toBe(false)
    expect(counts(scope, { person: 'person', subject: 'subject', seller: 'x' })).toBe(false)
  })
})

test('hazard 26: numbers are compared in one spelling', () => {
  expect(counts(['phone-number'], { number: '0047 22 12 34 56' })).toBe(true)
})
