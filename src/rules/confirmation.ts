// What must be confirmed in writing afterwards?
import { z } from 'zod'
import type { RuleOptions } from '../core/policy-spec'
import { ruleMaker } from '../core/rule'
import { durationSchema } from '../core/scalars'
import { allow } from '../core/verdict'

const options = (): z.ZodType<RuleOptions['confirmation']> =>
  z.strictObject({
    must: z.enum(['written-confirmation', 'written-acceptance', 'opt-out-confirmation']),
    within: durationSchema.exactOptional(),
  })

/**
 * Never denies; imposes the duty to confirm an agreement in writing, to have it accepted in writing, or to confirm an opt-out.
 * @example
 * const accepted = confirmation({ must: 'written-acceptance' })
 */
export const confirmation = ruleMaker({
  kind: 'confirmation',
  options,
  needs: () => ({}),
  compile: ({ must, within }, { origin }) => {
    const duty = {
      code: `confirmation/${must}`,
      kind: 'confirm' as const,
      when: must === 'opt-out-confirmation' ? ('refusal' as const) : ('afterwards' as const),
      ...(within === undefined ? {} : { within }),
      ...(origin === undefined ? {} : { origin }),
    }
    const verdict = allow([], [duty])
    return () => verdict
  },
})
