// Has the number passed to somebody else since it was given?
import { z } from 'zod'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema } from '../core/scalars'
import { allow, deny, SILENT, silent } from '../core/verdict'
import { calledPartyZones, earliestEnd } from './clocks'
import { missingFact } from './supplied'

const options = (): z.ZodType<RuleOptions['reassigned-number']> => z.strictObject({ freshFor: durationSchema, required: z.boolean() })

/**
 * A number known to be reassigned is not called. Where the check is `required`, no answer and one older than `freshFor` deny too.
 * @example
 * const checked = reassignedNumber({ freshFor: 'P31D', required: true })
 */
export const reassignedNumber = ruleMaker({
  kind: 'reassigned-number',
  options,
  needs: () => ({ facts: ['reassigned'] }),
  compile: (options, { origin }) => {
    const reason = reasonMaker('reassigned-number', origin)
    const required = { ...options }
    return (call, facts) => {
      const { reassigned } = facts
      if (reassigned === undefined || facts.unavailable?.reassigned !== undefined) {
        return (options.required ? missingFact('reassigned-number', 'reassigned', facts, required, origin) : undefined) ?? SILENT
      }
      const { answer, sinceOn, checkedAt } = reassigned
      const observed = { answer, sinceOn, checkedAt }
      if (answer === 'yes') return deny([reason('reassigned-number/reassigned', { required, observed, remedy: 'never' })])
      if (checkedAt > call.at)
        return options.required ? deny([reason('reassigned-number/stale', { required, observed, remedy: 'refresh' })], checkedAt) : silent(checkedAt)
      const freshUntil = earliestEnd(calledPartyZones(call), checkedAt, options.freshFor)
      if (answer === 'no-data' || call.at >= freshUntil) {
        return options.required ? deny([reason('reassigned-number/stale', { required, observed, remedy: 'refresh' })]) : SILENT
      }
      return allow([reason.ground('reassigned-number/same-person', required, observed)], undefined, freshUntil)
    }
  },
})
