// Has the person told us to stop?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Duty } from '../core/duty'
import type { OptOut } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema, type Json } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { mayReach } from './reach'
import { missingFact } from './supplied'

type Options = RuleOptions['opt-out']
const options = (): z.ZodType<Options> =>
  z.strictObject({
    honorWithin: z.union([z.literal('at-once'), durationSchema, z.strictObject({ businessDays: z.int().min(1) })]).exactOptional(),
    keepFor: z.union([z.literal('ever'), durationSchema]).exactOptional(),
    confirmWithin: durationSchema.exactOptional(),
  })

/**
 * Any opt-out of the number or the person whose scope may reach the call denies, at once and for ever, whatever grace or term the law
 * leaves. Absolute: nothing lifts it.
 * @example
 * const respected = optOut({ honorWithin: 'at-once', keepFor: 'ever' })
 */
export const optOut = ruleMaker({
  kind: 'opt-out',
  options,
  absolute: () => true,
  needs: () => ({ facts: ['optOuts'] }),
  compile: (options, { origin }) => {
    const reason = reasonMaker('opt-out', origin)
    const required = { ...options }
    const duties = dutiesOf(options).map((duty) => (origin === undefined ? duty : { ...duty, origin }))
    const none = allow([reason.ground('opt-out/none', required, null)], duties)
    return (call, facts) => {
      const missing = missingFact('opt-out', 'optOuts', facts, required, origin)
      if (missing !== undefined) return missing
      const optedOut = facts.optOuts?.find((optOut) => isTheirs(optOut, call) && (optOut.scope === undefined || mayReach(optOut.scope, call)))
      if (optedOut !== undefined) return deny([reason('opt-out/opted-out', { required, observed: describe(optedOut), remedy: 'never' })])
      return none
    }
  },
})

function isTheirs({ number, person }: OptOut, call: Call): boolean {
  return number === call.to || (person !== undefined && person === call.calledParty?.id)
}

function dutiesOf({ keepFor, confirmWithin }: Options): readonly Duty[] {
  return [
    ...(keepFor === undefined
      ? []
      : [{ code: 'opt-out/keep', kind: 'keep' as const, when: 'refusal' as const, ...(keepFor === 'ever' ? {} : { within: keepFor }) }]),
    ...(confirmWithin === undefined ? [] : [{ code: 'opt-out/confirm', kind: 'confirm' as const, when: 'refusal' as const, within: confirmWithin }]),
  ]
}

function describe({ at, number, person, source, scope }: OptOut): { readonly [key: string]: Json } {
  return {
    number,
    ...(at === undefined ? {} : { at }),
    ...(person === undefined ? {} : { person }),
    ...(source === undefined ? {} : { source }),
    ...(scope === undefined ? {} : { scope: { ...scope } }),
  }
}
