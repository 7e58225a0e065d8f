// What a rule answers. A verdict is a value; a denial always says why.
import type { Duty } from './duty'
import type { Reason, Remedy } from './reason'
import type { Instant } from './scalars'

/** What a rule or a policy answers. */
export type Verdict = Allow | Deny

/** The call may be made. Without reasons it is silent: the rule does not apply, and grants nothing. */
export interface Allow {
  readonly allowed: true
  readonly reasons: readonly Reason[]
  readonly duties: readonly Duty[]
  /** The verdict holds, on the same facts, until just before; absent: time alone changes nothing. */
  readonly holdsUntil?: Instant
}

/** The call may not be made. */
export interface Deny {
  readonly allowed: false
  readonly reasons: readonly [Reason, ...Reason[]]
  /** The hardest of the reasons' remedies. */
  readonly remedy: Remedy
  readonly holdsUntil?: Instant
}

/** What a rule that does not apply says. */
export const SILENT: Allow = Object.freeze({ allowed: true, reasons: Object.freeze([]), duties: Object.freeze([]) })

const NONE: readonly never[] = Object.freeze([])
const RISING: readonly Remedy[] = ['wait', 'supply', 'refresh', 'obtain-consent', 'change-call', 'never']

/** An allow; `until` is left out where it is infinite. */
export function allow(reasons: readonly Reason[], duties: readonly Duty[] = NONE, until: number = Infinity): Allow {
  return until === Infinity ? { allowed: true, reasons, duties } : { allowed: true, reasons, duties, holdsUntil: until as Instant }
}

/** A silent allow that may change at `until`. */
export function silent(until: number = Infinity): Allow {
  return until === Infinity ? SILENT : { allowed: true, reasons: NONE, duties: NONE, holdsUntil: until as Instant }
}

/** A denial; its remedy is the hardest of its reasons'. */
export function deny(reasons: readonly [Reason, ...Reason[]], until: number = Infinity): Deny {
  return denyWith(reasons, reasons.length === 1 ? (reasons[0].remedy ?? 'never') : hardest(reasons), until)
}

/** A denial with a remedy of its own: of `some`, the easiest member's. */
export function denyWith(reasons: readonly [Reason, ...Reason[]], remedy: Remedy, until: number): Deny {
  return until === Infinity ? { allowed: false, reasons, remedy } : { allowed: false, reasons, remedy, holdsUntil: until as Instant }
}

/** The verdict, holding no longer than `until`. */
export function withBound(verdict: Verdict, until: number): Verdict {
  if (until >= boundOf(verdict)) return verdict
  return verdict.allowed ? allow(verdict.reasons, verdict.duties, until) : denyWith(verdict.reasons, verdict.remedy, until)
}

/** Whether there is a reason to deny for. */
export function isSome(reasons: readonly Reason[]): reasons is readonly [Reason, ...Reason[]] {
  return reasons.length > 0
}

/** When the verdict may change: `holdsUntil`, or infinity. */
export function boundOf(verdict: Verdict): number {
  return verdict.holdsUntil ?? Infinity
}

/** Whether an allow rests on something: a reason that is no note and no lifted denial. Only such an allow grants. */
export function hasGround(verdict: Verdict): verdict is Allow {
  if (!verdict.allowed) return false
  for (const reason of verdict.reasons) if (isGround(reason)) return true
  return false
}

/** A ground stands in an allow and needs no remedy; notes and lifted denials name one. */
export function isGround(reason: Reason): boolean {
  return reason.remedy === undefined
}

/** How hard a remedy is: 0 for `wait`, 5 for `never`. */
export function hardness(remedy: Remedy): number {
  return RISING.indexOf(remedy)
}

function hardest(reasons: readonly Reason[]): Remedy {
  let worst = 0
  for (const reason of reasons) worst = Math.max(worst, hardness(reason.remedy ?? 'never'))
  return RISING[worst] ?? 'never'
}

/** Whether a rule's answer is a verdict at all; a denial says why. */
export function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== 'object' || value === null) return false
  const { allowed, reasons, duties, remedy, holdsUntil } = value as { readonly [field in keyof Allow | keyof Deny]?: unknown }
  if (!Array.isArray(reasons)) return false
  for (const reason of reasons) if (!isReason(reason)) return false
  if (holdsUntil !== undefined && !Number.isInteger(holdsUntil)) return false
  return allowed === true ? Array.isArray(duties) : allowed === false && reasons.length > 0 && typeof remedy === 'string'
}

function isReason(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Reason>).code === 'string'
}
