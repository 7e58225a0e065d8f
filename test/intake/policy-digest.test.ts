import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { every } from '../../src/core/compose'
import type { PolicySpec } from '../../src/core/policy-spec'
import { policyDigest } from '../../src/intake/policy-digest'
import { ruleOf, yes } from './rules-to-judge'

test('is the SHA-256 of the spec with sorted keys', () => {
  const spec: PolicySpec = { 'frequency-cap': { per: 'week', max: 2, scope: ['seller', 'person'] } }
  const canonical = '{"frequency-cap":{"max":2,"per":"week","scope":["seller","person"]}}'
  expect(policyDigest(spec)).toBe(createHash('sha256').update(canonical).digest('hex'))
})

test('does not depend on the order of keys, but on that of lists', () => {
  const digests = [
    { 'quiet-hours': { quiet: 'sun 00:00-24:00', callable: 'mon-fri 09:00-20:00' } },
    { 'quiet-hours': { callable: 'mon-fri 09:00-20:00', quiet: 'sun 00:00-24:00' } },
    { 'do-not-call': { lists: ['a', 'b'] } },
    { 'do-not-call': { lists: ['b', 'a'] } },
  ].map((spec) => policyDigest(spec as PolicySpec))
  expect(digests[0]).toBe(digests[1])
  expect(digests[2]).not.toBe(digests[3])
})

test('of a rule is that of its spec', () => {
  const rule = every(ruleOf(() => yes()))
  expect(policyDigest(rule)).toBe(policyDigest(rule.spec))
  expect(policyDigest(rule)).toBe(policyDigest({ every: [{ 'x-test': {} }] }))
})

test('sets apart options whose names are numbers or unusual', () => {
  expect(policyDigest({ 'x-a': { 10: 1, 9: 2 } })).toBe(policyDigest({ 'x-a': { 9: 2, 10: 1 } }))
  expect(policyDigest({ 'x-a': { é: 1 } })).not.toBe(policyDigest({ 'x-a': { e: 1 } }))
})
