// Asks a rule about the call of the tests, and holds every answer to its own bound.
import { expect } from 'vitest'
import type { CallInput } from '../../src/core/call'
import type { FactsInput } from '../../src/core/facts'
import type { Rule } from '../../src/core/rule'
import type { Verdict } from '../../src/core/verdict'
import { decide } from '../../src/intake/decide'
import { parseFacts } from '../../src/intake/parse-facts'
import { aCall, noFacts } from '../../src/testing/a-call'

/** When the call of the tests is made: a Tuesday, 10:00 in Oslo. */
export const NOW = Date.parse('2026-11-24T10:00:00+01:00')
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** A call of which nothing is known but what must be. */
export const BARE: CallInput = { to: '+4722123456', at: NOW, mode: 'live', purpose: 'marketing', seller: { id: 'seller' } }

/** Epoch milliseconds of ISO text with an offset. */
export const ms = (text: string): number => Date.parse(text)

/**
 * The verdict of a rule on `aCall(overrides)` and `noFacts(facts)`. Fails where the verdict outlives its bound: the decision must be the
 * same at the last millisecond before `holdsUntil`, and ever after where there is none.
 */
export function ask(rule: Rule, overrides: Partial<CallInput> = {}, facts: FactsInput = {}): Verdict {
  const call = aCall(overrides)
  const given = noFacts(facts)
  const verdict = decide(rule, call, given)
  const later = verdict.holdsUntil === undefined ? [1, HOUR, DAY, 40 * DAY, 800 * DAY].map((more) => call.at + more) : [verdict.holdsUntil - 1]
  for (const at of later) {
    const then = decide(rule, aCall({ ...overrides, at }), given)
    expect({ at: new Date(at).toISOString(), allowed: then.allowed }).toEqual({ at: new Date(at).toISOString(), allowed: verdict.allowed })
  }
  return verdict
}

/** Whether it allows, a millisecond before an instant, at it, and a millisecond after. */
export function around(instant: string | number, rule: Rule, overrides: Partial<CallInput> = {}, facts: FactsInput = {}): readonly boolean[] {
  const at = typeof instant === 'string' ? ms(instant) : instant
  return [at - 1, at, at + 1].map((one) => ask(rule, { ...overrides, at: one }, facts).allowed)
}

/** The verdict of a rule asked directly, on a call that no clock is known of: what `decide()` would refuse before any rule. */
export function askWithoutClock(rule: Rule, facts: FactsInput = {}, overrides: Partial<CallInput> = {}): Verdict {
  const call = aCall(overrides)
  const clockless = { ...call, whereabouts: { ...call.whereabouts, zones: [] } }
  return rule(clockless, parsed(facts, call))
}

/** The codes of a verdict's reasons, with the fault or list that tells them apart. */
export const codes = ({ reasons }: Verdict): readonly string[] => reasons.map(({ code }) => code)

function parsed(facts: FactsInput, call: ReturnType<typeof aCall>) {
  return parseFacts(noFacts(facts), call)
}
