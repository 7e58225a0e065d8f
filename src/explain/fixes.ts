// What would help about a denial: one entry for each thing to do, not for each provision that asks for it.
import type { Fix, Reason } from '../core/reason'
import { hardness, type Verdict } from '../core/verdict'
import { type Act, actsOf, remedyOf, shared } from './acts'

/**
 * What there is to do about a denial, easiest first; nothing about an allow. Reasons that one act helps against are one fix: all that
 * miss `facts.optOuts`, all that one signed consent would lift, all that passing time lifts.
 *
 * `supply` names paths in the call or the facts. Of several any one may do: the reasons stand only because these fields are unknown,
 * and which of them the truth does away with is not known either. What a rule misses itself is named alone. For `refresh` it is what
 * is out of date. The fixes of one denial are all needed, except where it comes from `some()`: there those of one member are enough.
 * @example
 * const verdict = decide(lawful(), { to: '+13055550123', at: '2026-11-24T12:00:00-05:00', mode: 'live', purpose: 'marketing', seller: { id: 'acme' } }, {})
 * for (const { remedy, supply } of fixes(verdict)) console.log(remedy, supply)
 */
export function fixes(verdict: Verdict): readonly Fix[] {
  return verdict.allowed ? [] : fixesOf(verdict.reasons).map(({ fix }) => fix)
}

/** A fix, and the acts of which any one does it. */
export interface FixWithActs {
  readonly fix: Fix
  readonly acts: readonly Act[]
}

/** The fixes of these reasons of a denial. */
export function fixesOf(reasons: readonly Reason[]): readonly FixWithActs[] {
  const drafts: Draft[] = []
  let latest: Draft | undefined
  for (const reason of reasons) {
    // that a law was not established is said of the rule that joined in for it, just before
    if (reason.code === 'law/not-established' && latest !== undefined) latest.reasons.push(reason)
    else latest = place(reason, drafts)
  }
  return drafts.toSorted((a, b) => hardness(remedyOf(a.reasons[0])) - hardness(remedyOf(b.reasons[0]))).map(finished)
}

interface Draft {
  readonly reasons: [Reason, ...Reason[]]
  acts: readonly Act[]
}

function place(reason: Reason, drafts: Draft[]): Draft {
  const acts = actsOf(reason)
  for (const draft of drafts) {
    if (remedyOf(draft.reasons[0]) !== remedyOf(reason)) continue
    const common = shared(draft.acts, acts)
    if (common.length === 0) continue
    draft.acts = common
    draft.reasons.push(reason)
    return draft
  }
  const draft: Draft = { reasons: [reason], acts }
  drafts.push(draft)
  return draft
}

function finished({ reasons, acts }: Draft): FixWithActs {
  const paths = acts.flatMap(({ path }) => (path === undefined ? [] : path.split(' ')))
  const fix = { remedy: remedyOf(reasons[0]), ...(paths.length === 0 ? {} : { supply: paths }), reasons }
  return { fix, acts }
}
