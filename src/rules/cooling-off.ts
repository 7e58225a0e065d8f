// Does an earlier conversation, refusal or complaint still ask for silence?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Complaint, Facts } from '../core/facts'
import type { RuleOptions, ScopeKey } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationParts, durationSchema, type Instant } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { after, dayAfter } from '../time/durations'
import { localDay, startOfDay } from '../time/local'
import { calledPartyZones } from './clocks'
import { DEFAULT_SCOPE, endedSo, endingSchema, inScope, scopeSchema, wasConversation } from './scope'
import { missingFact } from './supplied'

type Options = RuleOptions['cooling-off']
const options = (): z.ZodType<Options> =>
  z.strictObject({
    after: z
      .array(z.union([endingSchema, z.enum(['conversation', 'complaint'])]))
      .min(1)
      .readonly(),
    for: z.union([z.enum(['rest-of-day', 'ever']), durationSchema]),
    scope: scopeSchema.exactOptional(),
  })

/**
 * Silence after what happened: `P7D` makes the day itself day one and ends on day eight, `PT72H` counts from the instant the call
 * ended, `rest-of-day` to local midnight. Of several zones the last to be over decides. Calls in flight trigger nothing.
 * @example
 * const afterNo = coolingOff({ after: ['refused', 'opted-out'], for: 'P60D' })
 */
export const coolingOff = ruleMaker({
  kind: 'cooling-off',
  options,
  needs: (options) => ({
    facts: [...(onlyComplaints(options) ? [] : (['attempts'] as const)), ...(options.after.includes('complaint') ? (['complaints'] as const) : [])],
    ...(onlyComplaints(options) ? {} : { history: options.for === 'rest-of-day' ? ('day' as const) : options.for }),
  }),
  compile: (options, { origin }) => {
    const reason = reasonMaker('cooling-off', origin)
    const scope = options.scope ?? DEFAULT_SCOPE
    const required = { ...options, scope }
    return (call, facts) => {
      const missing =
        (onlyComplaints(options) ? undefined : missingFact('cooling-off', 'attempts', facts, required, origin)) ??
        (options.after.includes('complaint') ? unansweredComplaints(facts, required, origin) : undefined)
      if (missing !== undefined) return missing
      let until = -Infinity
      let latest: Trigger | undefined
      for (const trigger of triggers(options, scope, call, facts)) {
        const end = endOf(options.for, trigger.at, call)
        if (end <= call.at || end < until) continue
        until = end
        latest = trigger
      }
      if (latest === undefined) return allow([reason.ground('cooling-off/over', required, null)])
      const { id, at, what } = latest
      const remedy = options.for === 'ever' ? 'never' : 'wait'
      return deny(
        [reason('cooling-off/running', { required, observed: { what, at }, remedy, ...(id === undefined ? {} : { evidence: [id] }) })],
        until,
      )
    }
  },
})

interface Trigger {
  readonly at: Instant
  readonly what: string
  readonly id?: string
}

function* triggers({ after }: Options, scope: readonly ScopeKey[], call: Call, { attempts, complaints }: Facts): Iterable<Trigger> {
  const endings = after.filter((what) => what !== 'conversation' && what !== 'complaint')
  for (const attempt of attempts ?? []) {
    if (attempt.disposition === 'reserved' || !(endedSo(endings, attempt) || (after.includes('conversation') && wasConversation(attempt)))) continue
    if (inScope(scope, attempt, call)) yield { at: attempt.endedAt ?? attempt.at, what: attempt.outcome ?? attempt.disposition, id: attempt.callId }
  }
  if (after.includes('complaint')) for (const { at } of (complaints ?? []).filter(fromThisPerson)) yield { at, what: 'complaint' }
}

function endOf(period: Options['for'], at: Instant, call: Call): number {
  if (period === 'ever') return Infinity
  const ends = calledPartyZones(call).map((zone) => {
    if (period === 'rest-of-day') return startOfDay(zone, localDay(zone, at) + 1)
    return durationParts(period).millis === 0 ? startOfDay(zone, dayAfter(localDay(zone, at), period)) : after(zone, at, period)
  })
  return ends.length === 0 ? Infinity : Math.max(...ends)
}

/** Complaints never deny by absence, unlike a source of them that failed. */
function unansweredComplaints(facts: Facts, required: Options, origin: Parameters<typeof missingFact>[4]): ReturnType<typeof missingFact> {
  return facts.unavailable?.complaints === undefined ? undefined : missingFact('cooling-off', 'complaints', facts, { ...required }, origin)
}

function onlyComplaints({ after }: Options): boolean {
  return after.every((what) => what === 'complaint')
}

const fromThisPerson = ({ fromCalledParty }: Complaint): boolean => fromCalledParty
