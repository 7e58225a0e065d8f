// Did this person agree that this seller may call, about this, in this way?
import { z } from 'zod'
import { CONSENT_FORMS, CONSENT_QUALITIES } from '../core/closed-sets'
import type { Consent } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema, type ListId } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { stateOf } from './standing-consent'
import { missingFact } from './supplied'

const options = (): z.ZodType<RuleOptions['consent']> =>
  z.strictObject({
    form: z.enum(CONSENT_FORMS),
    qualities: z.array(z.enum(CONSENT_QUALITIES)).min(1).readonly().exactOptional(),
    validFor: durationSchema.exactOptional(),
    validForUnlessStated: durationSchema.exactOptional(),
    initiative: z.literal('called-party').exactOptional(),
    notVia: z
      .array(z.enum(['paper', 'web', 'call', 'text', 'email', 'in-person']))
      .min(1)
      .readonly()
      .exactOptional(),
    recordedIn: z.string().min(1).exactOptional(),
    afterListing: z.boolean().exactOptional(),
    forHours: z.boolean().exactOptional(),
  })

/**
 * A consent of at least this form, for this very number, that covers the call and stands at its instant. As a grant it can lift
 * another rule. Forms rise: presumed, inferred, express, written, signed.
 * @example
 * const signed = consent({ form: 'signed', qualities: ['explicit', 'informed', 'voluntary'] })
 */
export const consent = ruleMaker({
  kind: 'consent',
  options,
  needs: (options) => ({ facts: options.afterListing ? ['consents', 'listings'] : ['consents'] }),
  compile: (options, { origin, lifting }) => {
    const reason = reasonMaker('consent', origin)
    const required = { ...options }
    const lists = listsOf(lifting)
    return (call, facts) => {
      const missing = missingFact('consent', 'consents', facts, required, origin)
      if (missing !== undefined) return missing
      const consents = facts.consents ?? []
      let changesAt = Infinity
      let standsUntil = 0
      let standing: Consent | undefined
      for (const consent of consents) {
        const { fault, until } = stateOf(consent, options, lists, call, facts)
        if (fault !== undefined) changesAt = Math.min(changesAt, until)
        else if (until > standsUntil) {
          standing = consent
          standsUntil = until
        }
      }
      if (standing !== undefined) {
        const { id, form, grantedAt } = standing
        return allow([reason.ground('consent/given', required, { id, form, grantedAt }, [id])], undefined, standsUntil)
      }
      const observed = consents.map((consent) => ({ id: consent.id, fault: stateOf(consent, options, lists, call, facts).fault ?? '' }))
      return deny([reason('consent/missing', { required, observed, remedy: 'obtain-consent' })], changesAt)
    }
  },
})

/** The lists of the do-not-call rules that a grant lifts. */
function listsOf(lifting: unknown): readonly ListId[] {
  if (Array.isArray(lifting)) return lifting.flatMap(listsOf)
  if (typeof lifting !== 'object' || lifting === null) return []
  return Object.entries(lifting).flatMap(([kind, value]) => (kind === 'do-not-call' ? (value as RuleOptions['do-not-call']).lists : listsOf(value)))
}
