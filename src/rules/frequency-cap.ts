// Have we called too often already?
import { z } from 'zod'
import type { Call } from '../core/call'
import { CHANNELS, channelOf } from '../core/closed-sets'
import type { Attempt } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { allow, deny, SILENT } from '../core/verdict'
import { calledPartyZones, firstMidnight } from './clocks'
import { byChannel, DEFAULT_SCOPE, endedSo, endingSchema, inScope, scopeSchema, wasConversation } from './scope'
import { missingFact } from './supplied'
import { type CountingWindow, countingWindow, windowSchema } from './windows'

type Options = RuleOptions['frequency-cap']
const options = (): z.ZodType<Options> =>
  z.strictObject({
    max: z.int().min(1),
    per: windowSchema,
    counts: z.enum(['attempts', 'answered', 'conversations', 'distinct-channels']).exactOptional(),
    scope: scopeSchema.exactOptional(),
    channels: z.array(z.enum(CHANNELS)).min(1).readonly().exactOptional(),
    onlyAfter: z.array(endingSchema).min(1).readonly().exactOptional(),
  })

/**
 * At most `max` in a window: `PT24H` rolls, `P7D` counts local dates, `day`, `week`, `month` and `year` are calendar periods where the
 * phone rings. Attempts of one seller to one person, unless said. Calls in flight count; the call itself never does; of several zones
 * the highest count decides.
 * @example
 * const gentle = frequencyCap({ max: 3, per: 'P7D', scope: ['person', 'seller'] })
 */
export const frequencyCap = ruleMaker({
  kind: 'frequency-cap',
  options,
  needs: ({ per }) => ({ facts: ['attempts'], history: per }),
  compile: (options, { origin }) => {
    const reason = reasonMaker('frequency-cap', origin)
    const scope = options.scope ?? DEFAULT_SCOPE
    const required = { ...options, counts: options.counts ?? 'attempts', scope }
    const window = countingWindow(options.per)
    return (call, facts) => {
      if (!byChannel(options.channels, channelOf(call.mode))) return SILENT
      const missing = missingFact('frequency-cap', 'attempts', facts, required, origin)
      if (missing !== undefined) return missing
      const start = startOf(window, call)
      const counted = count(
        (facts.attempts ?? []).filter((attempt) => attempt.at >= start && counts(options, attempt) && inScope(scope, attempt, call)),
        options,
        call,
      )
      if (exceeds(counted.count, options)) {
        const observed = { count: counted.count, latestAt: latestOf(counted.attempts) }
        const evidence = [...new Set(counted.attempts.map(({ callId }) => callId))]
        return deny(
          [reason('frequency-cap/reached', { required, observed, remedy: 'wait', evidence })],
          freeAt(window, counted.attempts, options, call),
        )
      }
      if (facts.attemptsSince !== undefined && facts.attemptsSince > start) {
        const observed = { attemptsSince: facts.attemptsSince, count: counted.count }
        const until = window.rolling === undefined ? firstMidnight(calledPartyZones(call), call.at) : facts.attemptsSince + window.rolling - 1
        return deny([reason('frequency-cap/history-unknown', { required, observed, remedy: 'supply', missing: ['facts.attempts'] })], until)
      }
      return allow([reason.ground('frequency-cap/below', required, { count: counted.count })])
    }
  },
})

/** Where the window starts: of several clocks the earliest, which sees the most attempts. Without a clock, everything counts. */
function startOf(window: CountingWindow, call: Call): number {
  if (window.rolling !== undefined) return call.at - window.rolling + 1
  const zones = calledPartyZones(call)
  return zones.length === 0 ? -Infinity : Math.min(...zones.map((zone) => window.startsAt(zone, call.at)))
}

/** In flight counts for every kind: it may yet end as any of them. */
function counts({ counts, channels, onlyAfter }: Options, attempt: Attempt): boolean {
  if (!byChannel(channels, attempt.channel)) return false
  if (attempt.disposition === 'reserved') return true
  if (onlyAfter !== undefined && !endedSo(onlyAfter, attempt)) return false
  if (counts === 'answered') return attempt.disposition === 'connected' || attempt.disposition === 'abandoned' || attempt.disposition === 'voicemail'
  return counts === 'conversations' ? wasConversation(attempt) : true
}

/** Attempts are counted by distinct id, channels together with the call's own. */
function count(attempts: readonly Attempt[], { counts }: Options, call: Call): { readonly count: number; readonly attempts: readonly Attempt[] } {
  if (counts === 'distinct-channels') return { count: new Set([...attempts.map(({ channel }) => channel), channelOf(call.mode)]).size, attempts }
  return { count: attempts.length < 2 ? attempts.length : new Set(attempts.map(({ callId }) => callId)).size, attempts }
}

function latestOf(attempts: readonly Attempt[]): number {
  return attempts.reduce((latest, { at }) => Math.max(latest, at), -Infinity)
}

function exceeds(count: number, { counts, max }: Options): boolean {
  return counts === 'distinct-channels' ? count > max : count >= max
}

/** When so many attempts have left the window that another fits; for windows of dates, the next date. */
function freeAt(window: CountingWindow, counted: readonly Attempt[], { counts, max }: Options, call: Call): number {
  if (window.rolling === undefined) return firstMidnight(calledPartyZones(call), call.at)
  const latest = new Map<string, number>() // one id told twice leaves with its later telling
  for (const { callId, at } of counted) latest.set(callId, Math.max(at, latest.get(callId) ?? at))
  const leaving = counts === 'distinct-channels' ? 0 : latest.size - max
  const leaves = [...latest.values()].sort((a, b) => a - b)[leaving]
  return leaves === undefined ? Infinity : leaves + window.rolling
}
