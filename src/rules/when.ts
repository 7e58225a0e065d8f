// A rule for some calls only.
import type { Call } from '../core/call'
import { asGrant, doubtsOf } from '../core/compose'
import { gateError } from '../core/errors'
import type { Facts } from '../core/facts'
import { faultsOf } from '../core/faults'
import type { Needs } from '../core/needs'
import type { Match } from '../core/policy-spec'
import { type Reason, wanting } from '../core/reason'
import { needsOf, type Position, passingOver, type Rule, type RuleContext } from '../core/rule'
import { allow, boundOf, deny, silent, type Verdict, withBound } from '../core/verdict'
import { type Matcher, matcher, matchSchema, NO, YES } from './match'

/**
 * The rule where the call matches, silence where it does not. Where a field is unknown the rule may deny, with remedy `supply` and
 * the name of the field, but grants nothing; in the position of a grant it is then silent.
 * @throws GateError `invalid-policy` if the match has an unknown field, an unknown value or an empty list
 * @example
 * const coldCalls = when({ numbersFrom: ['bought-list', 'generated'] }, consent({ form: 'express' }))
 */
export function when(match: Match, rule: Rule): Rule {
  return whenWithin(match, rule, {})
}

function whenWithin(match: Match, rule: Rule, context: RuleContext): Rule {
  const { passOver } = context
  const parsed = matchSchema().safeParse(match)
  if (!parsed.success) throw gateError('invalid-policy', faultsOf(parsed.error, match, 'when'), parsed.error)
  const applies = matcher(match, 'applies')
  const exempts = matcher(match, 'exempts')
  const { absolute, cancels, cancelsUntil } = rule
  const needsOfMatch: Needs = { facts: factsOf(match), lists: [] }
  const needs = needsOf([rule, { needs: () => needsOfMatch }])
  const decide = (call: Call, facts: Facts): Verdict => {
    const verdict = restrictedBy(applies, rule, call, facts)
    // that a field is unknown is only said here, so what is left to the dial is passed over here too
    return passOver === undefined ? verdict : passingOver(verdict, passOver)
  }
  return Object.assign(decide, {
    spec: { when: match, then: rule.spec },
    needs,
    grants: (call: Call, facts: Facts) => {
      const until = exempts.until(call)
      return exempts(call, facts) === YES ? withBound(asGrant(rule, call, facts), until) : silent(until)
    },
    doubts: (call: Call, facts: Facts, position: Position) => {
      const matches = position === 'rule' ? applies : exempts
      const answer = matches(call, facts)
      if (answer === NO) return []
      const doubts = doubtsOf(rule, call, facts, position)
      return answer === YES ? doubts : [...matches.missing(call, facts), ...(doubts ?? [])]
    },
    within: (more: RuleContext) => whenWithin(match, rule.within?.(more) ?? rule, { ...context, ...more }),
    ...(absolute ? { absolute } : {}),
    ...(cancels
      ? {
          cancels: (call: Call, facts: Facts) => (applies(call, facts) === NO ? facts : cancels(call, facts)),
          cancelsUntil: (call: Call) => Math.min(applies.until(call), cancelsUntil?.(call) ?? Infinity),
        }
      : {}),
  })
}

/** The verdict of a rule where a match applies; an unknown field restricts and never grants. */
export function restrictedBy(applies: Matcher, rule: Rule, call: Call, facts: Facts): Verdict {
  const answer = applies(call, facts)
  const until = applies.until(call)
  if (answer === NO) return silent(until)
  const verdict = rule(call, facts)
  return withBound(answer === YES ? verdict : onlyBecauseUnknown(verdict, applies.missing(call, facts)), until)
}

/** A verdict of a rule that matched only because fields are unknown: supplying them is the remedy; what it grants becomes a note. */
export function onlyBecauseUnknown(verdict: Verdict, fields: readonly string[]): Verdict {
  const name = (reason: Reason): Reason => wanting(reason, fields)
  if (verdict.allowed) return verdict.reasons.length === 0 ? verdict : allow(verdict.reasons.map(name), verdict.duties, boundOf(verdict))
  const [first, ...rest] = verdict.reasons
  return deny([name(first), ...rest.map(name)], boundOf(verdict))
}

/** The facts that a match reads. */
export function factsOf(match: Match): ('registrations' | 'relationships' | 'origin')[] {
  return [
    ...(match.registeredAs ? (['registrations'] as const) : []),
    ...(match.relationships ? (['relationships'] as const) : []),
    ...(match.numbersFrom ? (['origin'] as const) : []),
  ]
}
