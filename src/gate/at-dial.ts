// What can only be known when the call is about to be dialled, and so does not count in a scrub.
import type { Reason } from '../core/reason'
import type { Verdict } from '../core/verdict'

/** Who calls, from where, showing what, saying what: settled at the dial. So are a campaign's figures. */
const PATHS = [
  'callerId',
  'agent',
  'agentReserved',
  'liveIntroduction',
  'callingFrom',
  'script',
  'recording',
  'facts.callerIds',
  'facts.training',
  'facts.abandonment',
] as const
/** Denials that are about such a thing even where they name no path, and the path that they mean. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['caller-id/not-supplied', 'callerId'],
  ['caller-identity/not-supplied', 'script'],
  ['caller-identity/no-script', 'script'],
  ['abandonment/not-supplied', 'facts.abandonment'],
])

/**
 * Whether a denial is only for want of what is known at the dial.
 * @example
 * isAtDial({ code: 'caller-id/not-supplied', rule: 'caller-id', required: null, observed: null, remedy: 'supply' }) // true
 */
export function isAtDial({ code, missing = [] }: Reason): boolean {
  return CODES.has(code) || (missing.length > 0 && missing.every(isPathAtDial))
}

/** The paths of what was passed over. */
export function atDialPaths(reasons: readonly Reason[]): readonly string[] {
  const paths = new Set<string>()
  for (const reason of reasons) {
    if (!isAtDial(reason)) continue
    const named = (reason.missing ?? []).filter(isPathAtDial)
    for (const path of named.length > 0 ? named : [CODES.get(reason.code) ?? reason.rule]) paths.add(path)
  }
  return [...paths]
}

/** The reasons of a denial that count in a scrub; none: the call counts as allowed. */
export function countedReasons(verdict: Verdict): readonly Reason[] {
  return verdict.allowed ? [] : verdict.reasons.filter((reason) => !isAtDial(reason))
}

function isPathAtDial(path: string): boolean {
  return PATHS.some((known) => path === known || path.startsWith(`${known}.`))
}
