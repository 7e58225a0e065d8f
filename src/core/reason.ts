// Why. Reasons are records; the sentences are made by explain(), in one place.
import type { Binding, Confidence } from './closed-sets'
import type { RuleKind } from './policy-spec'
import type { Json, JurisdictionId } from './scalars'

/** What helps about a denial, rising in hardness. */
export type Remedy = 'wait' | 'supply' | 'refresh' | 'obtain-consent' | 'change-call' | 'never'

/** The law that a reason or a duty rests on: one frozen object per provision, shared, never copied. */
export interface ProvisionRef {
  readonly id: string
  readonly jurisdiction: JurisdictionId
  readonly citation: string
  readonly binding: Binding
  readonly confidence: Confidence
}

/** Why a verdict is what it is: a record, from which `explain()` makes a sentence. */
export interface Reason {
  /** Stable, kebab-case: `<rule>/<what>`. */
  readonly code: `${string}/${string}`
  readonly rule: RuleKind | 'call' | 'whereabouts' | 'law' | 'facts' | 'policy' | 'rule' | 'script' | `x-${string}`
  readonly origin?: ProvisionRef
  readonly required: Json
  readonly observed: Json
  /** Of a denial: what would help. `supply` also where the provision matched only because a field is unknown. In an allow: the reason is a note, or was lifted. */
  readonly remedy?: Remedy
  /** Paths in the call (`calledParty.audience`) or the facts (`facts.consents`) that nobody supplied. */
  readonly missing?: readonly string[]
  /** Exemptions tried, and why each failed. */
  readonly unless?: readonly Reason[]
  /** Ids of the consents, listings, attempts it rests on. */
  readonly evidence?: readonly string[]
}

/** One thing to do about a denial; several reasons can share one. */
export interface Fix {
  readonly remedy: Remedy
  readonly supply?: readonly string[]
  readonly reasons: readonly Reason[]
}

/** What a reason says besides its code, rule and origin. */
export type ReasonParts = Omit<Reason, 'code' | 'rule' | 'origin'>

/** Makes the reasons of one rule, each naming the provision that it stands under. */
export interface ReasonMaker {
  (code: Reason['code'], parts: ReasonParts): Reason
  /** What an allow rests on, and the ids of its evidence. */
  ground(code: Reason['code'], required: Json, observed: Json, evidence?: readonly string[]): Reason
}

/** The reason maker of a rule, under a provision where there is one. Grounds are made on the hot path: literals, no spreading. */
export function reasonMaker(rule: Reason['rule'], origin: ProvisionRef | undefined): ReasonMaker {
  const ground: ReasonMaker['ground'] =
    origin === undefined
      ? (code, required, observed, evidence) =>
          evidence === undefined ? { code, rule, required, observed } : { code, rule, required, observed, evidence }
      : (code, required, observed, evidence) =>
          evidence === undefined ? { code, rule, origin, required, observed } : { code, rule, origin, required, observed, evidence }
  const make = (code: Reason['code'], parts: ReasonParts): Reason => reasonOf(code, rule, origin, parts)
  return Object.assign(make, { ground })
}

/** A copy of a reason with some parts replaced. */
export function reasonWith(reason: Reason, { remedy, missing, unless }: Pick<ReasonParts, 'remedy' | 'missing' | 'unless'>): Reason {
  return reasonOf(reason.code, reason.rule, reason.origin, {
    required: reason.required,
    observed: reason.observed,
    remedy: remedy ?? reason.remedy,
    missing: missing ?? reason.missing,
    unless: unless ?? reason.unless,
    evidence: reason.evidence,
  })
}

/** The reason as one that stands only because fields are unknown: to supply them is its remedy. */
export function wanting(reason: Reason, fields: readonly string[]): Reason {
  return reasonWith(reason, { remedy: 'supply', missing: [...new Set([...fields, ...(reason.missing ?? [])])] })
}

type Written<T> = { -readonly [K in keyof T]: T[K] }

/** Written out part by part: to spread objects of so many shapes was measured ten times slower, and a denial makes dozens. */
function reasonOf(
  code: Reason['code'],
  rule: Reason['rule'],
  origin: ProvisionRef | undefined,
  {
    required,
    observed,
    remedy,
    missing,
    unless,
    evidence,
  }: { readonly [K in keyof ReasonParts]: ReasonParts[K] | undefined } & Pick<ReasonParts, 'required' | 'observed'>,
): Reason {
  const reason: Written<Reason> = origin === undefined ? { code, rule, required, observed } : { code, rule, origin, required, observed }
  if (remedy !== undefined) reason.remedy = remedy
  if (missing !== undefined) reason.missing = missing
  if (unless !== undefined) reason.unless = unless
  if (evidence !== undefined) reason.evidence = evidence
  return reason
}
