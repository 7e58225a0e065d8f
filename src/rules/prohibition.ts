// Is this kind of call, product or line barred outright?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import type { Json } from '../core/scalars'
import { deny } from '../core/verdict'

const options = (): z.ZodType<RuleOptions['prohibition']> =>
  z.strictObject({
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
  needs: ({ what }) => (what === 'generated-number' ? { facts: ['origin'] } : {}),
  compile: ({ what }, { origin }) => {
    const reason = reasonMaker('prohibition', origin)
    return (call, facts) => {
      const observed = { mode: call.mode, purpose: call.purpose, ...barred(what, call, facts) }
      return deny([reason(`prohibition/${what}`, { required: { what }, observed, remedy: 'change-call' })])
    }
  },
})

/** What is known of the thing that is barred. */
function barred(
  what: RuleOptions['prohibition']['what'],
  { products, calledParty, numbersFrom }: Call,
  { origin }: Facts,
): { readonly [key: string]: Json } {
  const lineType = calledParty?.lineType
  const from = origin?.numbersFrom ?? numbersFrom
  return {
    ...(products === undefined ? {} : { products }),
    ...(what !== 'line' || lineType === undefined ? {} : { lineType }),
    ...(what !== 'generated-number' || from === undefined ? {} : { numbersFrom: from }),
  }
}
