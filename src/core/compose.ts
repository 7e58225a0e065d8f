// How rules compose: every, some, except (and `when`, which knows Match, in rules/). Deny wins; an unknown restricts and never grants.
//
// Each composition answers two questions. As a rule: an unknown field matches, so that it can only restrict. In the position of a
// grant (`grants`): an unknown field is silent, so that it can never lift anything.
import type { Call } from './call'
import type { Duty } from './duty'
import { gateError } from './errors'
import type { Facts } from './facts'
import type { PolicySpec } from './policy-spec'
import { type Reason, type Remedy, reasonWith, wanting } from './reason'
import { cancelledBy, needsOf, type Position, type Rule, type RuleContext } from './rule'
import { allow, boundOf, type Deny, denyWith, hardness, hasGround, isSome, SILENT, silent, type Verdict, withBound } from './verdict'

type Decide = (call: Call, facts: Facts) => Verdict

/**
 * All of these rules: denies when one denies, with all the reasons of those that do; else allows with all grounds and duties.
 * @example
 * const house = every(quietHours({ callable: 'mon-fri 09:00-20:00' }), frequencyCap({ max: 3, per: 'P7D' }))
 */
export function every(first: Rule, ...rest: readonly Rule[]): Rule {
  const rules = [first, ...rest]
  const decideEvery: Decide = (call, facts) => joinEvery(rules, (rule) => rule(call, facts))
  return compose(rules, { every: rules.map(specOf) }, decideEvery, {
    grants: (call, facts) => {
      const restricted = decideEvery(call, facts)
      if (!restricted.allowed) return restricted
      const granted = joinEvery(rules, (rule) => asGrant(rule, call, facts))
      const until = Math.min(boundOf(restricted), boundOf(granted))
      return granted.allowed ? allow(granted.reasons, restricted.duties, until) : silent(until)
    },
    doubts: (call, facts, position) => doubtsOfAny(rules, call, facts, position),
    within: (context) => every(first.within?.(context) ?? first, ...rest.map((rule) => rule.within?.(context) ?? rule)),
  })
}

/**
 * One of these rules is enough: allows when one allows with a ground. What does not apply is passed over; when none allows, denies
 * with the reasons of all that deny and the remedy of the easiest.
 * @throws GateError `invalid-policy` if a rule is absolute
 * @example
 * const reachable = some(consent({ form: 'express' }), relationship({ kinds: ['contract'], current: true }))
 */
export function some(first: Rule, ...rest: readonly Rule[]): Rule {
  const rules = [first, ...rest]
  refuseAbsolute(rules, 'some')
  const decideSome: Decide = (call, facts) => {
    const granting = rules.map((rule) => asGrant(rule, call, facts))
    const grounds = granting.filter(hasGround)
    if (grounds.length > 0) return allow(grounds.flatMap(reasonsOf), grounds.flatMap(dutiesOf), Math.max(...grounds.map(boundOf)))
    const restricting = rules.map((rule) => rule(call, facts))
    const until = Math.min(...granting.map(boundOf), ...restricting.map(boundOf))
    const denials = restricting.filter((verdict) => !verdict.allowed)
    const [easiest] = denials.toSorted((a, b) => hardness(a.remedy) - hardness(b.remedy))
    if (easiest === undefined) return silent(until)
    return denyWith(allReasonsOf(denials), easiest.remedy, until)
  }
  return compose(rules, { some: rules.map(specOf) }, decideSome, {
    doubts: (call, facts) => {
      const doubts = doubtsOfAny(rules, call, facts, 'grant')
      return doubts && [...doubts, ...decideSome(call, facts).reasons.flatMap(({ missing }) => missing ?? [])]
    },
    within: (context) => some(first.within?.(context) ?? first, ...rest.map((rule) => rule.within?.(context) ?? rule)),
  })
}

/**
 * A rule, except as lifted: where it denies or has duties, and a grant allows with a ground, allows without those duties and with
 * both reasons. Else the rule's verdict, with the grants that failed under `unless`.
 * @throws GateError `invalid-policy` if a rule is absolute
 * @example
 * const listed = except(doNotCall({ lists: ['us-national'] }), consent({ form: 'signed' }))
 */
export function except(rule: Rule, grant: Rule, ...more: readonly Rule[]): Rule {
  const lifting = specOf(rule)
  const grants = [grant, ...more].map((other) => other.within?.({ lifting }) ?? other)
  refuseAbsolute([rule, ...grants], 'except')
  const liftable = rule.within?.({ liftable: true }) ?? rule
  const decideExcept: Decide = (call, facts) => {
    const restricted = liftable(call, facts)
    const lifted = lift(restricted, grants, call, facts)
    if (liftable.doubts === undefined || !hasGround(lifted) || hasGround(restricted)) return lifted
    // were the unknown known, the rule might not apply, and then there is nothing to lift and no ground
    const doubts = liftable.doubts(call, facts, 'rule') ?? []
    return doubts.length === 0 ? lifted : { ...lifted, reasons: lifted.reasons.map((reason) => wanting(reason, doubts)) }
  }
  return compose([rule, ...grants], { except: specOf(rule), liftedBy: grants.map(specOf) }, decideExcept, {
    doubts: (call, facts, position) => doubtsOf(liftable, call, facts, position),
    grants: (call, facts) => {
      const restricted = decideExcept(call, facts)
      if (!restricted.allowed) return restricted
      const granted = lift(asGrant(liftable, call, facts), grants, call, facts)
      return granted.allowed && hasGround(granted) ? withBound(granted, boundOf(restricted)) : silent(Math.min(boundOf(granted), boundOf(restricted)))
    },
    within: (context) =>
      except(rule.within?.(context) ?? rule, grant.within?.(context) ?? grant, ...more.map((other) => other.within?.(context) ?? other)),
  })
}

/** The verdict of a rule in the position of a grant. */
export function asGrant(rule: Rule, call: Call, facts: Facts): Verdict {
  return rule.grants === undefined ? rule(call, facts) : rule.grants(call, facts)
}

/** The unknown fields on which it hangs whether a rule has anything to say; undefined where it surely has. */
export function doubtsOf(rule: Rule, call: Call, facts: Facts, position: Position): readonly string[] | undefined {
  if (rule.doubts !== undefined) return rule.doubts(call, facts, position)
  const verdict = rule(call, facts)
  if (!verdict.allowed || (position === 'rule' && verdict.duties.length > 0)) return undefined
  return hasGround(verdict) ? undefined : []
}

/** Several rules have something to say where one of them has. */
function doubtsOfAny(rules: readonly Rule[], call: Call, facts: Facts, position: Position): readonly string[] | undefined {
  const doubts: string[] = []
  for (const rule of rules) {
    const own = doubtsOf(rule, call, facts, position)
    if (own === undefined) return undefined
    doubts.push(...own)
  }
  return doubts
}

/** A verdict, unless a grant lifts it. */
export function lift(verdict: Verdict, grants: readonly Rule[], call: Call, facts: Facts): Verdict {
  if (verdict.allowed && verdict.duties.length === 0) return verdict
  const failed: Reason[] = []
  let until = boundOf(verdict)
  for (const grant of grants) {
    const granted = asGrant(grant, call, facts)
    // what is lifted may fall silent before the grant ends, and silence is no ground
    if (hasGround(granted)) return allow([...verdict.reasons, ...granted.reasons], granted.duties, Math.min(boundOf(verdict), boundOf(granted)))
    until = Math.min(until, boundOf(granted))
    if (!granted.allowed) failed.push(...granted.reasons)
  }
  if (verdict.allowed) return withBound(verdict, until)
  if (failed.length === 0) return withBound(verdict, until)
  const reasons = verdict.reasons.map((reason) =>
    reasonWith(reason, { unless: reason.unless === undefined ? failed : [...reason.unless, ...failed] }),
  )
  return isSome(reasons) ? denyWith(reasons, verdict.remedy, until) : verdict
}

/** All verdicts together: every denial's reasons until the last of them ends, or every ground and duty until the first of all. */
function joinEvery(rules: readonly Rule[], ask: (rule: Rule) => Verdict): Verdict {
  const reasons: Reason[] = []
  const duties: Duty[] = []
  let denials: Deny[] | undefined
  let until = Infinity
  for (const rule of rules) {
    const verdict = ask(rule)
    if (verdict === SILENT) continue
    if (!verdict.allowed) {
      denials ??= []
      denials.push(verdict)
      continue
    }
    until = Math.min(until, boundOf(verdict))
    for (const reason of verdict.reasons) reasons.push(reason)
    for (const duty of verdict.duties) duties.push(duty)
  }
  if (denials !== undefined) return joinDenials(denials)
  return reasons.length === 0 && duties.length === 0 ? silent(until) : allow(reasons, duties, until)
}

/** Of several remedies the hardest; a denial of `some` names an easier one than its reasons do, and keeps it. */
function joinDenials(denials: readonly Deny[]): Verdict {
  const [first] = denials
  if (denials.length === 1 && first !== undefined) return first
  let until = -Infinity
  let remedy: Remedy = 'wait'
  for (const denial of denials) {
    until = Math.max(until, boundOf(denial))
    if (hardness(denial.remedy) > hardness(remedy)) remedy = denial.remedy
  }
  return denyWith(allReasonsOf(denials), remedy, until)
}

/** The reasons of several denials. A rule of a user's own that denies without one stays a denial; `judge` calls it broken. */
function allReasonsOf(denials: readonly Verdict[]): readonly [Reason, ...Reason[]] {
  return denials.flatMap(reasonsOf) as [Reason, ...Reason[]]
}

function compose(
  members: readonly Rule[],
  spec: PolicySpec,
  decide: Decide,
  parts: { readonly grants?: Decide; readonly doubts: NonNullable<Rule['doubts']>; readonly within: (context: RuleContext) => Rule },
): Rule {
  const cancels = cancelledBy(members)
  const { grants, doubts, within } = parts
  const cancelsUntil = (call: Call): number => Math.min(...members.map((member) => member.cancelsUntil?.(call) ?? Infinity))
  const after = (decided: Decide): Decide =>
    cancels === undefined ? decided : (call, facts) => withBound(decided(call, cancels(call, facts)), cancelsUntil(call))
  return Object.assign(after(decide), {
    spec,
    needs: needsOf(members),
    within,
    doubts: (call: Call, facts: Facts, position: Position) => doubts(call, cancels?.(call, facts) ?? facts, position),
    ...(grants === undefined ? {} : { grants: after(grants) }),
    ...(cancels === undefined ? {} : { cancels, cancelsUntil }),
    ...(members.some(({ absolute }) => absolute) ? { absolute: true as const } : {}),
  })
}

function refuseAbsolute(rules: readonly Rule[], where: 'some' | 'except'): void {
  const index = rules.findIndex(({ absolute }) => absolute)
  if (index >= 0)
    throw gateError('invalid-policy', [
      {
        path: `${where}.${index}`,
        message: `\`${Object.keys(rules[index]?.spec ?? {})[0]}\` is absolute: nothing lifts it, so it cannot stand in \`${where}\``,
      },
    ])
}

const specOf = ({ spec }: Rule): PolicySpec => spec
const reasonsOf = ({ reasons }: Verdict): readonly Reason[] => reasons
const dutiesOf = (verdict: Verdict): readonly Duty[] => (verdict.allowed ? verdict.duties : [])
