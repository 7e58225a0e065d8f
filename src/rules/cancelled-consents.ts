// Some registers void the consents given before the listing: for every rule over the call.
import type { Call } from '../core/call'
import type { Consent, Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import type { LocalDate } from '../core/scalars'
import { dayOf, localDay } from '../time/local'
import { calledPartyZones } from './clocks'

/**
 * The facts without the consents that a listing cancels: those given on or before its date, in any zone; all of them where the date is
 * unknown. A listing that spares the call's seller cancels nothing.
 */
export function withoutCancelled({ lists, cancelsConsents }: RuleOptions['do-not-call'], call: Call, facts: Facts): Facts {
  const { consents } = facts
  if (consents === undefined || consents.length === 0) return facts
  const cancelling = lists.flatMap((list) => {
    const listing = facts.listings?.[list]
    if (listing === undefined || listing.listed === false || listing.spares?.includes(call.seller.id)) return []
    return cancelsConsents === 'all' || listing.cancelsEarlierConsents ? [listing.listedOn] : []
  })
  if (cancelling.length === 0) return facts
  return { ...facts, consents: consents.filter((consent) => cancelling.every((listedOn) => givenAfter(consent, listedOn, call))) }
}

function givenAfter({ grantedAt, renewedAt }: Consent, listedOn: LocalDate | undefined, call: Call): boolean {
  if (listedOn === undefined) return false
  const renewed = renewedAt !== undefined && renewedAt <= call.at && renewedAt > grantedAt ? renewedAt : grantedAt
  return calledPartyZones(call).every((zone) => localDay(zone, renewed) > dayOf(listedOn))
}
