// What several sources say, as one. Nothing that restricts is lost: lists are joined, and a withdrawal anywhere counts.
import type { Consent, Facts, Listing } from '../core/facts'
import type { Instant, ListId } from '../core/scalars'

/**
 * Joins facts, the first source first. Lists are joined by id (attempts by `callId`, opt-outs by number, person, instant and scope, caller
 * ids by number), the first copy of an item counting; of several copies of one do-not-call list the one drawn last speaks, and of two
 * drawn at once the one that lists. Anything else is what the first source that gives it says. `attemptsSince` is the latest given.
 * @example
 * mergeFacts([{ optOuts: [] }, { optOuts: [{ number }] }]).optOuts?.length // 1
 */
export function mergeFacts(parts: readonly Facts[]): Facts {
  const [first, ...rest] = parts
  if (first === undefined) return {}
  if (rest.length === 0) return first
  const merged: Facts = Object.assign({}, ...parts.toReversed())
  const put = <Fact extends keyof Facts>(fact: Fact, value: Facts[Fact] | undefined): void => {
    if (value !== undefined) Object.assign(merged, { [fact]: value })
  }
  put(
    'optOuts',
    join(
      parts.map(({ optOuts }) => optOuts),
      ({ number, person, at, scope }) => JSON.stringify([number, person, at, scope]),
    ),
  )
  put(
    'consents',
    join(
      parts.map(({ consents }) => consents),
      ({ id }) => id,
    ),
  )
  put(
    'relationships',
    join(
      parts.map(({ relationships }) => relationships),
      ({ id }) => id,
    ),
  )
  put(
    'contacts',
    join(
      parts.map(({ contacts }) => contacts),
      ({ id }) => id,
    ),
  )
  put(
    'attempts',
    join(
      parts.map(({ attempts }) => attempts),
      ({ callId }) => callId,
    ),
  )
  put(
    'proclaimedHolidays',
    join(
      parts.map(({ proclaimedHolidays }) => proclaimedHolidays),
      whole,
    ),
  )
  put(
    'callerIds',
    join(
      parts.map(({ callerIds }) => callerIds),
      ({ number }) => number,
    ),
  )
  put(
    'registrations',
    join(
      parts.map(({ registrations }) => registrations),
      whole,
    ),
  )
  put(
    'abandonment',
    join(
      parts.map(({ abandonment }) => abandonment),
      ({ campaign, fromAt, toAt }) => JSON.stringify([campaign, fromAt, toAt]),
    ),
  )
  put(
    'complaints',
    join(
      parts.map(({ complaints }) => complaints),
      whole,
    ),
  )
  put(
    'training',
    join(
      parts.map(({ training }) => training),
      whole,
    ),
  )
  put('listings', mergeListings(parts.flatMap(({ listings }) => (listings === undefined ? [] : [listings]))))
  put('attemptsSince', latest(parts.flatMap(({ attemptsSince }) => attemptsSince ?? [])))
  const unavailable = parts.flatMap(({ unavailable }) => (unavailable === undefined ? [] : [unavailable]))
  if (unavailable.length > 0) put('unavailable', Object.assign({}, ...unavailable.toReversed()))
  return merged
}

/**
 * The listings of several sources: of one list the copy drawn last; drawn at once, the one that lists more. Of the company's own list,
 * `internal`, whichever copy lists, whatever its date.
 * @example
 * mergeListings([{ 'us-fl': older }, { 'us-fl': newer }])?.['us-fl'] // newer
 */
export function mergeListings(parts: readonly NonNullable<Facts['listings']>[]): Facts['listings'] {
  if (parts.length < 2) return parts[0]
  const merged: { [list: ListId]: Listing } = {}
  for (const part of parts)
    for (const [list, listing] of Object.entries(part)) {
      const other = merged[list]
      if (other === undefined || (list === 'internal' ? listsMore(listing, other) : speaksLater(listing, other))) merged[list] = listing
    }
  return merged
}

/** When each consent was withdrawn, by its id. */
export type Withdrawals = ReadonlyMap<string, readonly Instant[]>

/**
 * The consents, with what is known of their withdrawals. Of a consent withdrawn more than once the latest withdrawal counts, which a
 * renewal in between does not undo; but never one that lies in the future of `at` where another does not.
 * @example
 * withdrawn(consents, new Map([['web-881', [at]]]), at)
 */
export function withdrawn(consents: readonly Consent[], withdrawals: Withdrawals, at: Instant): readonly Consent[] {
  if (withdrawals.size === 0) return consents
  return consents.map((consent) => {
    const others = withdrawals.get(consent.id)
    if (others === undefined) return consent
    const all = consent.withdrawnAt === undefined ? others : [...others, consent.withdrawnAt]
    // one that a renewal has undone says nothing any more; of those to come the first counts
    const standing = all.filter((withdrawal) => withdrawal <= at && withdrawal >= startedAt(consent, at))
    const toCome = all.filter((withdrawal) => withdrawal > at)
    return { ...consent, withdrawnAt: latest(standing) ?? earliest(toCome) ?? latest(all) ?? at }
  })
}

function join<Item>(given: readonly (readonly Item[] | undefined)[], identity: (item: Item) => string): readonly Item[] | undefined {
  const lists = given.flatMap((list) => (list === undefined ? [] : [list]))
  if (lists.length < 2) return lists[0]
  const joined = new Map<string, Item>()
  for (const list of lists)
    for (const item of list) {
      const id = identity(item)
      if (!joined.has(id)) joined.set(id, item)
    }
  return [...joined.values()]
}

function whole(item: object): string {
  return JSON.stringify(item)
}

function startedAt({ grantedAt, renewedAt }: Consent, at: Instant): Instant {
  return renewedAt !== undefined && renewedAt <= at && renewedAt > grantedAt ? renewedAt : grantedAt
}

function earliest(instants: readonly Instant[]): Instant | undefined {
  return instants.length === 0 ? undefined : instants.reduce((a, b) => (b < a ? b : a))
}

function latest(instants: readonly Instant[]): Instant | undefined {
  return instants.length === 0 ? undefined : instants.reduce((a, b) => (b > a ? b : a))
}

function speaksLater(listing: Listing, other: Listing): boolean {
  if (listing.drawnAt !== other.drawnAt) return listing.drawnAt > other.drawnAt
  return listsMore(listing, other)
}

function listsMore(listing: Listing, other: Listing): boolean {
  return LISTED.indexOf(listing.listed) > LISTED.indexOf(other.listed)
}

const LISTED: readonly Listing['listed'][] = [false, 'in-part', true]
