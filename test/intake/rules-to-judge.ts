// Rules that say what a test wants to be said.
import type { Call } from '../../src/core/call'
import type { Facts } from '../../src/core/facts'
import type { Rule } from '../../src/core/rule'
import type { Instant } from '../../src/core/scalars'
import { allow, deny, type Verdict } from '../../src/core/verdict'

/** A rule of the test's own; what it answers need be no verdict. */
export function ruleOf(decide: (call: Call, facts: Facts) => unknown): Rule {
  return Object.assign(decide as (call: Call, facts: Facts) => Verdict, { spec: { 'x-test': {} }, needs: () => ({ facts: [], lists: [] }) } as const)
}

const GROUND = { code: 'x-test/open', rule: 'x-test', required: null, observed: null } as const
const CLOSED = { ...GROUND, code: 'x-test/closed', remedy: 'wait' } as const

export const yes = (until?: number): Verdict => allow([GROUND], [], until)
export const no = (until?: number): Verdict => deny([CLOSED], until)

/** Open in these stretches of time, half-open, and honest about how long each verdict holds. */
export function openIn(...stretches: readonly (readonly [number, number])[]): Rule {
  const edges = stretches.flat().toSorted((a, b) => a - b)
  return ruleOf(({ at }) => {
    const until = edges.find((edge) => edge > at) as Instant | undefined
    return stretches.some(([from, to]) => at >= from && at < to) ? yes(until) : no(until)
  })
}
