// Is the caller registered where the law asks it to be?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Duty } from '../core/duty'
import type { Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import type { Json } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { calledPartyZones, firstMidnight, latestToday, todayIn } from './clocks'
import { missingFact } from './supplied'

type Options = RuleOptions['registration']
const options = (): z.ZodType<Options> =>
  z.strictObject({
    of: z.enum(['seller', 'telemarketer', 'each', 'agent']),
    authority: z.string().min(1),
    required: z.boolean(),
  })

/**
 * Where `required`, each party named must hold a registration with the authority, in the provision's jurisdiction, in period on the
 * local date of every zone. Otherwise a duty to hold one. A seller that dials itself is its own telemarketer.
 * @example
 * const licensed = registration({ of: 'each', authority: 'FDACS', required: true })
 */
export const registration = ruleMaker({
  kind: 'registration',
  options,
  needs: ({ required }) => (required ? { facts: ['registrations'] } : {}),
  compile: (options, { origin }) => {
    const reason = reasonMaker('registration', origin)
    const required = { ...options }
    const duty: Duty = { code: 'registration/hold', kind: 'hold-registration', when: 'afterwards', ...(origin === undefined ? {} : { origin }) }
    if (!options.required) return () => allow([], [duty])
    return (call, facts) => {
      const missing = missingFact('registration', 'registrations', facts, required, origin)
      if (missing !== undefined) return missing
      const zones = calledPartyZones(call)
      const named = holders(options.of, call)
      if (named.length === 0)
        return deny([reason('registration/missing', { required, observed: { lacking: [] }, remedy: 'supply', missing: ['agent.id'] })])
      const lacking = named.filter((holder) => !holds(holder, options.authority, origin?.jurisdiction, call, facts))
      const until = (facts.registrations ?? []).length === 0 ? Infinity : firstMidnight(zones, call.at)
      if (lacking.length > 0) {
        const observed = { lacking, otherwise: otherwise(lacking, options.authority, facts) }
        return deny([reason('registration/missing', { required, observed, remedy: 'supply', missing: ['facts.registrations'] })], until)
      }
      return allow([reason.ground('registration/held', required, { holders: named })], undefined, until)
    }
  },
})

function holders(of: Options['of'], call: Call): readonly string[] {
  const dials = call.telemarketer?.id ?? call.seller.id
  switch (of) {
    case 'seller':
      return [call.seller.id]
    case 'telemarketer':
      return [dials]
    case 'each':
      return [...new Set([call.seller.id, dials])]
    case 'agent':
      return call.agent !== undefined && 'id' in call.agent ? [call.agent.id] : []
    default:
      return of satisfies never
  }
}

/** What they do hold with the authority: elsewhere, or not now. */
function otherwise(lacking: readonly string[], authority: string, { registrations }: Facts): Json {
  return (registrations ?? []).flatMap(({ holder, authority: by, jurisdiction, fromOn, toOn }) =>
    by === authority && lacking.includes(holder) ? [{ holder, jurisdiction, fromOn, ...(toOn === undefined ? {} : { toOn }) }] : [],
  )
}

function holds(holder: string, authority: string, jurisdiction: string | undefined, call: Call, { registrations }: Facts): boolean {
  const zones = calledPartyZones(call)
  const [first, last] = [todayIn(zones, call.at), latestToday(zones, call.at)]
  if (zones.length === 0) return false
  return (registrations ?? []).some(
    (held) =>
      held.holder === holder &&
      held.authority === authority &&
      (jurisdiction === undefined || held.jurisdiction === jurisdiction) &&
      held.fromOn <= first &&
      (held.toOn === undefined || held.toOn > last),
  )
}
