// Is the number on a do-not-call list, by a copy that is fresh enough?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Facts, Listing } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { type Reason, reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema, type Json, type ListId } from '../core/scalars'
import { allow, deny, isSome } from '../core/verdict'
import { withoutCancelled } from './cancelled-consents'
import { freshUntil } from './list-freshness'
import { type Binding, bindsAt, reachesCall } from './listing'
import { missingFactReason } from './supplied'

type Options = RuleOptions['do-not-call']
const options = (): z.ZodType<Options> =>
  z.strictObject({
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

    const positive = options.polarity === 'positive'

    const check = (list: ListId, call: Call, facts: Facts, found: Found): void => {
      const listing = facts.listings?.[list]
      if (listing === undefined) {
        const unchecked =
          facts.unavailable?.listings === undefined
            ? reason('do-not-call/not-checked', { required, observed: { list }, remedy: 'supply', missing: [`facts.listings.${list}`] })
            : missingFactReason('do-not-call', 'listings', facts, required, origin)
        found[options.voluntary ? 'notes' : 'denials'].push(unchecked)
        return
      }
      const binding = positive ? (frees(listing, call) ? FREE : BINDING) : bindingOf(listing, options, call)
      const { until, changesAt } = freshUntil(listing, options, call)
      found.until = Math.min(found.until, binding.until, until ?? changesAt)
      if (!binding.denies && until !== undefined) {
        found.clear.push(describe(list, listing))
        return
      }
      const observed = describe(list, listing)
      const evidence = [listing.receipt ?? list]
      if (binding.denies)
        found.denials.push(reason(positive ? 'do-not-call/not-listed' : 'do-not-call/listed', { required, observed, remedy, evidence }))
      if (until === undefined) {
        const stale = reason('do-not-call/list-stale', { required, observed, remedy: 'refresh', evidence })
        found[options.voluntary ? 'notes' : 'denials'].push(stale)
      }
    }

    return (call, facts) => {
      const found: Found = { denials: [], notes: [], clear: [], until: Infinity }
      for (const list of options.lists) check(list, call, facts, found)
      if (isSome(found.denials)) return deny(found.denials, found.until)
      if (found.clear.length === 0) return allow(found.notes, undefined, found.until)
      return allow([reason.ground('do-not-call/clear', required, found.clear), ...found.notes], undefined, found.until)
    }
  },
})

/** What the lists say together. */
interface Found {
  readonly denials: Reason[]
  readonly notes: Reason[]
  readonly clear: Json[]
  until: number
}

const FREE: Binding = { denies: false, until: Infinity }
const BINDING: Binding = { denies: true, until: Infinity }

/** Whether a negative listing denies the call now: it binds, reaches the call, and spares not its seller. */
function bindingOf(listing: Listing, options: Options, call: Call): Binding {
  if (listing.listed === false || listing.spares?.includes(call.seller.id)) return FREE
  const binds = bindsAt(listing, options.bindsAfter, call)
  if (!binds.denies || listing.listed === true) return binds
  const reaches = reachesCall(listing, call)
  return { denies: reaches.denies, until: Math.min(binds.until, reaches.until) }
}

/** On a positive list only a listing in full frees; a seller whom the person named counts as not listed here too. */
function frees({ listed, spares }: Listing, call: Call): boolean {
  return listed === true && !spares?.includes(call.seller.id)
}

function describe(list: ListId, { listed, drawnAt, listedOn, blocks, spares }: Listing): Json {
  const described = listedOn === undefined ? { list, listed, drawnAt } : { list, listed, drawnAt, listedOn }
  if (blocks === undefined && (spares === undefined || spares.length === 0)) return described
  return { ...described, ...(blocks === undefined ? {} : { blocks: { ...blocks } }), ...(spares === undefined ? {} : { spares }) }
}
