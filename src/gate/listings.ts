// What the lists say of a number, and the answer of the company's own list, which is never older than the question.
import type { Call } from '../core/call'
import type { Facts, Listing } from '../core/facts'
import type { Needs } from '../core/needs'
import type { Instant } from '../core/scalars'
import type { NumberList } from '../lists/number-list'
import { causeOf } from './deadline'
import { INTERNAL, OPT_OUT } from './guarded-policy'
import { mergeListings } from './merge-facts'

/** The listings of a call; `failed` says why a list did not answer. */
export interface Listings {
  readonly listings: NonNullable<Facts['listings']>
  readonly failed?: string
}

/**
 * Looks the number up in the lists that the policy needs, and joins what sources and records say of it. The list `internal` lists whoever
 * is in a list so named, or opted out of this call; with neither it is clean. It was asked now: it is not a copy.
 */
export function listingsOf(lists: ReadonlyMap<string, NumberList>, call: Call, needs: Needs, known: Facts, now: Instant): Listings {
  const found: { [list: string]: Listing } = {}
  let failed: string | undefined
  for (const id of needs.lists)
    try {
      const listing = lists.get(id)?.lookup(call.to)
      if (listing !== undefined) found[id] = listing
    } catch (error) {
      failed = causeOf(error)
    }
  const listings = known.listings === undefined ? found : { ...mergeListings([known.listings, found]) }
  const own = internal([found[INTERNAL], known.listings?.[INTERNAL]], call, known, now)
  if (failed === undefined || own.listed !== false) listings[INTERNAL] = own
  return failed === undefined ? { listings } : { listings, failed }
}

function internal(given: readonly (Listing | undefined)[], call: Call, { optOuts = [] }: Facts, now: Instant): Listing {
  const drawnAt = now < call.at ? now : call.at
  const listed = given.find((listing) => listing !== undefined && listing.listed !== false)
  if (listed !== undefined) return { ...listed, drawnAt }
  return { listed: optOuts.length > 0 && !OPT_OUT(call, { optOuts }).allowed, drawnAt, via: 'query' }
}
