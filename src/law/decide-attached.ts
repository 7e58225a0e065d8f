// The verdict of the attached law: every provision in force is asked, and all that deny are heard.
import type { Call } from '../core/call'
import type { Duty } from '../core/duty'
import type { Facts } from '../core/facts'
import type { Reason } from '../core/reason'
import { passingOver, type Rule } from '../core/rule'
import { allow, boundOf, deny, isGround, isSome, SILENT, type Verdict, withBound } from '../core/verdict'
import { calledPartyZones, earliestDay, latestDay } from '../rules/clocks'
import { NO, YES } from '../rules/match'
import { onlyBecauseUnknown } from '../rules/when'
import type { Attached } from './attached-law'
import { changeOfLaw } from './change-of-law'
import type { Compiled } from './lawful-over'
import type { Fallback } from './unsettled'

/** Asks all of the law in force at the call's instant. Over known law that forbids nothing, that itself is the ground. */
export function decideAttached({ attached, unknown, fallbacks }: Compiled, unknownLaw: Rule | undefined, call: Call, facts: Facts): Verdict {
  const zones = calledPartyZones(call)
  if (zones.length === 0) {
    return deny([
      {
        code: 'whereabouts/unknown',
        rule: 'whereabouts',
        required: { zones: 1 },
        observed: null,
        remedy: 'supply',
        missing: ['calledParty.addresses'],
      },
    ])
  }
  const heard = new Hearing()
  if (call.seller.seat === undefined) {
    heard.add(
      deny([
        { code: 'law/caller-seat-unknown', rule: 'law', required: { seat: 'known' }, observed: null, remedy: 'supply', missing: ['seller.seat'] },
      ]),
    )
  }
  if (unknown.length > 0) {
    const verdict = unknownLaw?.(call, facts)
    heard.add(
      verdict ??
        deny([
          { code: 'law/unknown-jurisdiction', rule: 'law', required: { law: 'known' }, observed: { countries: unknown }, remedy: 'change-call' },
        ]),
    )
  }
  const { provisions, changesOn } = attached.inForce(earliestDay(zones, call.at), latestDay(zones, call.at))
  heard.untilLawChanges(changeOfLaw(changesOn, zones, call.at))
  for (const provision of provisions) heard.add(ask(provision, call, facts))
  for (const fallback of fallbacks) heard.add(askFallback(fallback, call, facts))
  return heard.verdict(call)
}

/** What a provision says of a call. */
function ask({ rule, applies, unless, passOver }: Attached, call: Call, facts: Facts): Verdict | number {
  const until = Math.min(applies?.until(call) ?? Infinity, unless?.until(call) ?? Infinity)
  const answer = applies === undefined ? YES : applies(call, facts)
  if (answer === NO || unless?.(call, facts) === YES) return until
  const verdict = rule(call, facts)
  const restricted = answer === YES || applies === undefined ? verdict : onlyBecauseUnknown(verdict, applies.missing(call, facts))
  // that a field is unknown is only said here, so what is left to the dial is passed over here too
  return withBound(passOver === undefined ? restricted : passingOver(restricted, passOver), until)
}

/** The fallback's own codes, and beside them that the law was not established. */
function askFallback({ kind, country, rule }: Fallback, call: Call, facts: Facts): Verdict {
  const verdict = rule(call, facts)
  if (verdict.allowed) return verdict
  const established: Reason = { code: 'law/not-established', rule: 'law', required: { kind }, observed: { country }, remedy: verdict.remedy }
  return deny([...verdict.reasons, established], boundOf(verdict))
}

/** Collects what the provisions say without making a verdict of each step. */
class Hearing {
  readonly #reasons: Reason[] = []
  readonly #duties: Duty[] = []
  readonly #denials: Reason[] = []
  #deniedUntil = -Infinity
  #until = Infinity
  #lawChangesAt = Infinity

  until(bound: number): void {
    if (bound < this.#until) this.#until = bound
  }

  /** Then a provision that denies may be gone, and another may have come. */
  untilLawChanges(bound: number): void {
    this.#lawChangesAt = bound
    this.until(bound)
  }

  /** A number is the bound of a provision that does not apply. */
  add(verdict: Verdict | number): void {
    if (typeof verdict === 'number') return this.until(verdict)
    if (verdict === SILENT) return
    this.until(boundOf(verdict))
    if (!verdict.allowed) {
      for (const reason of verdict.reasons) this.#denials.push(reason)
      this.#deniedUntil = Math.max(this.#deniedUntil, boundOf(verdict))
      return
    }
    const { reasons, duties } = verdict
    for (let index = 0; index < reasons.length; index++) this.#reasons.push(reasons[index] as Reason)
    for (let index = 0; index < duties.length; index++) this.#duties.push(duties[index] as Duty)
  }

  verdict(call: Call): Verdict {
    if (isSome(this.#denials)) return deny(this.#denials, Math.min(this.#deniedUntil, this.#lawChangesAt))
    if (this.#deniedUntil > -Infinity) throw new TypeError('a provision denied without a reason')
    if (this.#reasons.some(isGround)) return allow(this.#reasons, this.#duties, this.#until)
    const observed = { jurisdictions: call.whereabouts.jurisdictions.map(({ id }) => id) }
    const nothing: Reason = { code: 'law/nothing-forbids', rule: 'law', required: null, observed }
    return allow([...this.#reasons, nothing], this.#duties, this.#until)
  }
}
