// Is an emergency declared where the called party may be?
import { z } from 'zod'
import type { Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { calledPartyZones, earliestEnd } from './clocks'
import { mayBeIn } from './places'
import { missingFact } from './supplied'

const options = (): z.ZodType<RuleOptions['emergency']> =>
  z.strictObject({
    level: z.enum(['country', 'region', 'county', 'municipality']),
    freshFor: durationSchema,
  })

/**
 * No call into an area with a declared emergency, compared down to `level`. What is known of emergencies must be no older than
 * `freshFor`.
 * @example
 * const storms = emergency({ level: 'county', freshFor: 'PT24H' })
 */
export const emergency = ruleMaker({
  kind: 'emergency',
  options,
  needs: () => ({ facts: ['emergencies'] }),
  compile: (options, { origin }) => {
    const reason = reasonMaker('emergency', origin)
    const required = { ...options }
    return (call, facts) => {
      const missing = missingFact('emergency', 'emergencies', facts, required, origin)
      if (missing !== undefined) return missing
      const { asOf, declared } = facts.emergencies as NonNullable<Facts['emergencies']>
      const here = declared.filter(({ area }) => mayBeIn(call, area, options.level))
      const running = here.filter(({ fromAt, toAt }) => fromAt <= call.at && (toAt === undefined || call.at < toAt))
      const [first] = running
      if (first !== undefined) {
        const observed = {
          kind: first.kind,
          area: { ...first.area },
          fromAt: first.fromAt,
          ...(first.toAt === undefined ? {} : { toAt: first.toAt }),
        }
        return deny([reason('emergency/declared', { required, observed, remedy: 'wait' })], Math.max(...running.map(({ toAt }) => toAt ?? Infinity)))
      }
      if (asOf > call.at) return deny([reason('emergency/stale', { required, observed: { asOf }, remedy: 'refresh' })], asOf)
      const freshUntil = earliestEnd(calledPartyZones(call), asOf, options.freshFor)
      if (call.at >= freshUntil) return deny([reason('emergency/stale', { required, observed: { asOf }, remedy: 'refresh' })])
      const next = Math.min(freshUntil, ...here.map(({ fromAt }) => (fromAt > call.at ? fromAt : Infinity)))
      return allow([reason.ground('emergency/none-declared', required, { asOf })], undefined, next)
    }
  },
})
