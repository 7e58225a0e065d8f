// What every policy is asked through: what cannot be established denies, whatever the policy would have said.
import type { Call, Whereabouts } from '../core/call'
import type { Facts } from '../core/facts'
import type { Reason } from '../core/reason'
import { type Rule, RuleFailure } from '../core/rule'
import { boundOf, type Deny, deny, hasGround, isVerdict, type Verdict } from '../core/verdict'

/**
 * The verdict of a policy on a call and facts that are parsed already. Denies
 * - before any policy where the number is invalid (`whereabouts/invalid-number`), or no jurisdiction or no clock is known of where it rings
 *   (`whereabouts/unknown`);
 * - with `rule/error` where the policy throws, or answers what is no verdict or one that ends before it begins (`holdsUntil` is whole
 *   milliseconds after the call). It has no bound: nothing shows that a broken rule will work later. What was thrown is the reason's
 *   `cause`, not enumerable, so that the verdict stays plain JSON;
 * - with `policy/no-ground` where nothing in the verdict allowed, for as long as that silence holds.
 * @example
 * const verdict = judge(quietHours({ callable: 'mon-fri 09:00-20:00' }), parseCall(input), parseFacts({}))
 */
export function judge(policy: Rule, call: Call, facts: Facts): Verdict {
  const { whereabouts } = call
  if (whereabouts.invalid) return invalidNumber(call)
  if (!isSomewhere(whereabouts)) return unknownWhereabouts(whereabouts)
  try {
    const verdict: unknown = policy(call, facts)
    if (!isVerdict(verdict)) return ruleError(new TypeError('the rule answered what is no verdict'))
    if (verdict.holdsUntil !== undefined && !(verdict.holdsUntil > call.at)) return ruleError(new RangeError('the verdict ends before it begins'))
    return verdict.allowed && !hasGround(verdict) ? noGround(verdict) : verdict
  } catch (error) {
    return ruleError(error)
  }
}

// Loops below, not closures: this stands around every verdict.

function isSomewhere({ zones, jurisdictions }: Whereabouts): boolean {
  if (zones.length === 0) return false
  for (const jurisdiction of jurisdictions) if (isOfCalledParty(jurisdiction)) return true
  return false
}

function isOfCalledParty({ by }: Whereabouts['jurisdictions'][number]): boolean {
  for (const attachment of by) if (attachment !== 'caller-seat') return true
  return false
}

function invalidNumber({ to }: Call): Deny {
  return deny([{ code: 'whereabouts/invalid-number', rule: 'whereabouts', required: null, observed: to, remedy: 'never' }])
}

function unknownWhereabouts({ zones, jurisdictions }: Whereabouts): Deny {
  const known = { zones, jurisdictions: jurisdictions.filter(isOfCalledParty).map(({ id }) => id) }
  return deny([
    { code: 'whereabouts/unknown', rule: 'whereabouts', required: null, observed: known, remedy: 'supply', missing: ['calledParty.addresses'] },
  ])
}

function noGround(silent: Verdict): Deny {
  const missing = [...new Set(silent.reasons.filter(({ remedy }) => remedy === 'supply').flatMap((note) => note.missing ?? []))]
  const supply = silent.reasons.some(({ remedy }) => remedy === 'supply')
  return deny(
    [
      {
        code: 'policy/no-ground',
        rule: 'policy',
        required: null,
        observed: null,
        remedy: supply ? 'supply' : 'never',
        ...(missing.length > 0 ? { missing } : {}),
      },
    ],
    boundOf(silent),
  )
}

function ruleError(thrown: unknown): Deny {
  const failure = thrown instanceof RuleFailure ? thrown : undefined
  const cause = failure === undefined ? thrown : failure.cause
  const observed = { message: messageOf(cause), ...(failure === undefined ? {} : { rule: failure.rule }) }
  const reason: Reason = { code: 'rule/error', rule: 'rule', required: null, observed, remedy: 'never' }
  return deny([Object.defineProperty(reason, 'cause', { value: cause, enumerable: false })])
}

function messageOf(cause: unknown): string {
  if (cause instanceof Error) return cause.message
  try {
    return String(cause)
  } catch {
    return 'a value without a text was thrown'
  }
}
