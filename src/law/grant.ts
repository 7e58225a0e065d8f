// Grants between their two forms: rules that can lift a provision, and their plain data.
import type { Grant, Match, PolicySpec } from '../core/policy-spec'
import type { Rule } from '../core/rule'

/** The plain form of a grant: `when(match, rule)` carries its match along, `every(a, b)` becomes `all`. */
export function grantSpec({ spec }: Rule): Grant {
  if ('when' in spec && 'then' in spec) return { ...(spec.then as object), when: spec.when } as Grant
  if ('every' in spec) return { all: spec.every } as unknown as Grant
  return spec as Grant
}

/** The policy that a plain grant stands for. */
export function specOfGrant(grant: Grant): PolicySpec {
  if ('all' in grant) return { every: grant.all }
  const { when, ...rule } = grant as { readonly when?: Match }
  return when === undefined ? (rule as PolicySpec) : { when, then: rule as PolicySpec }
}
