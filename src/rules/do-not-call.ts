// Is the number on a do-not-call list, by a copy that is fresh enough?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Facts, Listing } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { type Reason, reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema, type Json, type ListId } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { withoutCancelled } from './cancelled-consents'
import { freshUntil } from './list-freshness'
import { bindsAt, reachesCall } from './listing'
import { missingFactReason } from './supplied'

type Options = RuleOptions['do-not-call']
const options: z.ZodType<Options> = z.strictObject({
  lists: z.array(z.string().min(1)).min(1).readonly(),
  polarity: z.enum(['negative', 'positive']).exactOptional(),
  maxAge: z.union([z.enum(['calendar-month', 'each-campaign']), durationSchema]).exactOptional(),
  voluntary: z.boolean().exactOptional(),
  bindsAfter: z
    .union([
      durationSchema,
      z.strictObject({ monthDays: z.array(z.int().min(1).max(31)).min(1).readonly() }),
      z.strictObject({ businessDays: z.int().min(1) }),
    ])
    .exactOptional(),
  cancelsConsents: z.enum(['all', 'as-marked']).exactOptional(),
})

/**
 * None of the lists may name the number; of positive lists, all must. A list that nobody checked denies, and so does a copy older than
 * `maxAge`, counted from the day it was drawn. The company's own list, `internal`, is absolute: nothing lifts it.
 * @example
 * const national = doNotCall({ lists: ['us-national'], maxAge: 'P31D' })
 */
export const doNotCall = ruleMaker({
  kind: 'do-not-call',
  options,
  absolute: ({ lists }) => lists.includes('internal'),
  needs: ({ lists }) => ({ facts: ['listings'], lists }),
  cancels: (options) => (options.cancelsConsents === undefined ? undefined : (call, facts) => withoutCancelled(options, call, facts)),
  compile: (options, { origin, liftable }) => {
    const reason = reasonMaker('do-not-call', origin)
    const required = { ...options, maxAge: options.maxAge ?? 'P31D' }
    const remedy = liftable ? 'obtain-consent' : 'never'

    const check = (list: ListId, call: Call, facts: Facts): Checked => {
      const listing = facts.listings?.[list]
      if (listing === undefined) {
        const unchecked =
          facts.unavailable?.listings === undefined
            ? reason('do-not-call/not-checked', { required, observed: { list }, remedy: 'supply', missing: [`facts.listings.${list}`] })
            : missingFactReason('do-not-call', 'listings', facts, required, origin)
        return options.voluntary ? { notes: [unchecked] } : { denials: [unchecked] }
      }
      const denials: Reason[] = []
      const notes: Reason[] = []
      const binding = options.polarity === 'positive' ? { denies: listing.listed !== true, until: Infinity } : bindingOf(listing, options, call)
      if (binding.denies) {
        const code = options.polarity === 'positive' ? 'do-not-call/not-listed' : 'do-not-call/listed'
        denials.push(reason(code, { required, observed: describe(list, listing), remedy, evidence: [listing.receipt ?? list] }))
      }
      const fresh = freshUntil(listing, options, call)
      if (fresh.until === undefined) {
        const stale = reason('do-not-call/list-stale', {
          required,
          observed: describe(list, listing),
          remedy: 'refresh',
          evidence: [listing.receipt ?? list],
        })
        if (options.voluntary) notes.push(stale)
        else denials.push(stale)
      }
      return {
        denials,
        notes,
        until: Math.min(binding.until, fresh.until ?? fresh.changesAt),
        ...(denials.length + notes.length === 0 ? { clear: describe(list, listing) } : {}),
      }
    }

    return (call, facts) => {
      const denials: Reason[] = []
      const others: Reason[] = []
      const clear: Json[] = []
      let until = Infinity
      for (const list of options.lists) {
        const checked = check(list, call, facts)
        denials.push(...(checked.denials ?? []))
        others.push(...(checked.notes ?? []))
        if (checked.clear !== undefined) clear.push(checked.clear)
        until = Math.min(until, checked.until ?? Infinity)
      }
      const [first, ...rest] = denials
      if (first !== undefined) return deny([first, ...rest], until)
      if (clear.length > 0) others.unshift(reason.ground('do-not-call/clear', required, clear))
      return allow(others, undefined, until)
    }
  },
})

interface Checked {
  readonly denials?: readonly Reason[]
  readonly notes?: readonly Reason[]
  readonly clear?: Json
  readonly until?: number
}

/** Whether a negative listing denies the call now: it binds, reaches the call, and spares not its seller. */
function bindingOf(listing: Listing, options: Options, call: Call): { readonly denies: boolean; readonly until: number } {
  if (listing.listed === false || listing.spares?.includes(call.seller.id)) return { denies: false, until: Infinity }
  const binds = bindsAt(listing, options.bindsAfter, call)
  if (!binds.denies || listing.listed === true) return binds
  const reaches = reachesCall(listing, call)
  return { denies: reaches.denies, until: Math.min(binds.until, reaches.until) }
}

function describe(list: ListId, { listed, drawnAt, listedOn }: Listing): Json {
  return { list, listed, drawnAt, ...(listedOn === undefined ? {} : { listedOn }) }
}
