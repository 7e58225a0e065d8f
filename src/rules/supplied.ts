// A fact that a rule needs and does not have: not looked up, or asked for and not answered.
import type { FactName, Facts } from '../core/facts'
import type { RuleKind } from '../core/policy-spec'
import type { ProvisionRef, Reason } from '../core/reason'
import type { Json } from '../core/scalars'
import { type Deny, deny } from '../core/verdict'

/** The denial of a rule whose fact is missing, or `undefined` where the fact was supplied. */
export function missingFact(kind: RuleKind, fact: FactName, facts: Facts, required: Json, origin: ProvisionRef | undefined): Deny | undefined {
  if (facts[fact] !== undefined && (facts.unavailable === undefined || facts.unavailable[fact] === undefined)) return undefined
  return deny([missingFactReason(kind, fact, facts, required, origin)])
}

/** The reason of such a denial. */
export function missingFactReason(kind: RuleKind, fact: FactName, facts: Facts, required: Json, origin: ProvisionRef | undefined): Reason {
  const cause = facts.unavailable?.[fact]
  const under = origin === undefined ? {} : { origin }
  if (cause !== undefined)
    return { code: 'facts/unavailable', rule: 'facts', ...under, required, observed: { fact, cause }, remedy: 'supply', missing: [`facts.${fact}`] }
  return { code: `${kind}/not-supplied`, rule: kind, ...under, required, observed: null, remedy: 'supply', missing: [`facts.${fact}`] }
}
