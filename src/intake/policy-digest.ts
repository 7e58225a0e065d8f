// The name of a policy: two policies that say the same have the same digest, wherever and whenever it is computed.
import type { PolicySpec } from '../core/policy-spec'
import type { Rule } from '../core/rule'
import { sha256Of } from './sha-256'

const digests = new WeakMap<Rule, string>()

/**
 * The SHA-256, in lower-case hex, of a policy's spec as JSON with sorted keys. Of a rule it is computed once.
 * @example
 * policyDigest(quietHours({ callable: 'mon-fri 09:00-20:00' })) === policyDigest({ 'quiet-hours': { callable: 'mon-fri 09:00-20:00' } }) // true
 */
export function policyDigest(policy: Rule | PolicySpec): string {
  if (typeof policy !== 'function') return sha256Of(canonical(policy))
  const known = digests.get(policy)
  if (known !== undefined) return known
  const digest = sha256Of(canonical(policy.spec))
  digests.set(policy, digest)
  return digest
}

/** JSON with every object's keys in the order of their code units. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
