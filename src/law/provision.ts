// One legal requirement: a rule with a citation, a period in force, the day it was last checked, and how sure we are.

import type { Attachment, Binding, Confidence } from '../core/closed-sets'
import { except } from '../core/compose'
import type { Grant, Match, RuleKind, RuleSpec } from '../core/policy-spec'
import type { ProvisionRef } from '../core/reason'
import type { Rule } from '../core/rule'
import type { JurisdictionId, LocalDate } from '../core/scalars'
import { dayOf } from '../time/local'
import { grantSpec } from './grant'

/**
 * One legal requirement as plain data. Means: while in force, where attached, when `applies` and not `unless`: the rule holds, except as
 * lifted. Several periods of one id are one timeline.
 */
export interface Provision<K extends RuleKind = RuleKind> {
  /** `us-fl/calling-hours`: stable, unique. */
  readonly id: string
  readonly jurisdiction: JurisdictionId
  readonly rule: RuleSpec<K>
  /** Absent: to every call. */
  readonly applies?: Match
  readonly unless?: Match | readonly Match[]
  /** Any one suffices. */
  readonly liftedBy?: readonly Grant[]
  /** `['location']` unless said. */
  readonly attaches?: readonly Attachment[]
  readonly citation: string
  /** https, the statute's own text first. */
  readonly sources: readonly string[]
  /** Half-open; unknown: long since. */
  readonly inForce: { readonly from: LocalDate | 'unknown'; readonly to?: LocalDate }
  readonly verifiedOn: LocalDate
  readonly confidence: Confidence
  readonly binding: Binding
  /** What the letter says where we are stricter; what a lawyer should look at. */
  readonly note?: string
}

/** A provision as code writes it: rule and grants are rules. */
export interface ProvisionDraft extends Omit<Provision, 'jurisdiction' | 'rule' | 'liftedBy'> {
  readonly rule: Rule
  readonly liftedBy?: readonly Rule[]
}

/**
 * Writes a provision. It does not compile without citation, sources, period, last-checked day, confidence and binding.
 * @example
 * provision({
 *   id: 'us-fl/calling-hours', rule: quietHours({ callable: 'mon-sun 08:00-20:00' }), applies: { purposes: ['marketing'] },
 *   citation: 'Fla. Stat. § 501.616(6)(a)', sources: ['https://flsenate.gov/'],
 *   inForce: { from: '2021-07-01' }, verifiedOn: '2026-11-24', confidence: 'high', binding: 'statute',
 * })
 */
export function provision(draft: ProvisionDraft): ProvisionDraft {
  return draft
}

/** Whether a provision is in force on a local day. */
export function isInForce({ inForce: { from, to } }: Pick<Provision, 'inForce'>, on: LocalDate): boolean {
  return (from === 'unknown' || from <= on) && (to === undefined || on < to)
}

/** A provision ready to be asked. */
export interface BuiltProvision {
  readonly provision: Provision
  readonly kind: RuleKind
  /** The rule under its origin, as lifted by its grants. */
  readonly rule: Rule
  /** The rule under its origin alone. */
  readonly unlifted: Rule
  /** Local day numbers, half-open. */
  readonly fromDay: number
  readonly toDay: number
}

/** Puts a draft under its jurisdiction: every reason and duty will name it by one shared, frozen origin. */
export function buildProvision(draft: ProvisionDraft, jurisdiction: JurisdictionId): BuiltProvision {
  const { rule, liftedBy = [], inForce, ...rest } = draft
  const origin: ProvisionRef = Object.freeze({
    id: draft.id,
    jurisdiction,
    citation: draft.citation,
    binding: draft.binding,
    confidence: draft.confidence,
  })
  const unlifted = rule.within?.({ origin }) ?? rule
  const [first, ...more] = liftedBy.map((grant) => grant.within?.({ origin }) ?? grant)
  const spec = rule.spec as RuleSpec
  return {
    provision: { ...rest, jurisdiction, rule: spec, inForce, ...(liftedBy.length === 0 ? {} : { liftedBy: liftedBy.map(grantSpec) }) },
    kind: Object.keys(spec)[0] as RuleKind,
    rule: first === undefined ? unlifted : except(unlifted, first, ...more),
    unlifted,
    fromDay: inForce.from === 'unknown' ? -Infinity : dayOf(inForce.from),
    toDay: inForce.to === undefined ? Infinity : dayOf(inForce.to),
  }
}
