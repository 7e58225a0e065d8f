// Is this kind of call, product or line barred outright?
import { z } from 'zod'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { deny } from '../core/verdict'

const options: z.ZodType<RuleOptions['prohibition']> = z.strictObject({
  what: z.enum(['product', 'line', 'kind-of-call', 'generated-number', 'consent-request']),
})

/**
 * Denies whenever it applies; `when` says to which calls it does.
 * @example
 * const noRobots = when({ modes: ['prerecorded', 'artificial-voice'] }, prohibition({ what: 'kind-of-call' }))
 */
export const prohibition = ruleMaker({
  kind: 'prohibition',
  options,
  needs: () => ({}),
  compile: ({ what }, { origin }) => {
    const reason = reasonMaker('prohibition', origin)
    return (call) => {
      const observed = { mode: call.mode, purpose: call.purpose, ...(call.products === undefined ? {} : { products: call.products }) }
      return deny([reason(`prohibition/${what}`, { required: { what }, observed, remedy: 'change-call' })])
    }
  },
})
