// Some registers void the consents given before the listing: for every rule over the call.
import type { Call } from '../core/call'
import type { Consent, Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import type { Instant, LocalDate } from '../core/scalars'
import { dayOf, localDay } from '../time/local'
import { calledPartyZones, onEveryClock } from './clocks'

/**
 * The facts without the consents that a listing cancels: those given on or before its date, in any zone; all of them where the date is
 * unknown, or nobody checked the list. A renewal is a consent of its own: one after the listing stands, and of one still to come nothing but it is left. A listing
 * that spares the call's seller cancels nothing.
 */
export function withoutCancelled({ lists, cancelsConsents }: RuleOptions['do-not-call'], call: Call, facts: Facts): Facts {
  const { consents } = facts
  if (consents === undefined || consents.length === 0) return facts
  const cancelling = lists.flatMap((list) => {
    const listing = facts.listings?.[list]
    // a list that nobody checked may name the number, and no consent is shown to be later
    if (listing === undefined) return [undefined]
    if (listing.listed === false || listing.spares?.includes(call.seller.id)) return []
    return cancelsConsents === 'all' || listing.cancelsEarlierConsents ? [listing.listedOn] : []
  })
  if (cancelling.length === 0) return facts
  return { ...facts, consents: consents.flatMap((consent) => leftOf(consent, cancelling, call)) }
}

function leftOf(consent: Consent, cancelling: readonly (LocalDate | undefined)[], call: Call): readonly Consent[] {
  const { renewedAt, ...given } = consent
  const isLater = (at: Instant): boolean => cancelling.every((listedOn) => isAfter(at, listedOn, call))
  if (isLater(given.grantedAt)) return [consent]
  if (renewedAt === undefined || renewedAt < given.grantedAt || !isLater(renewedAt)) return []
  return renewedAt > call.at ? [{ ...given, grantedAt: renewedAt }] : [consent]
}

function isAfter(at: Instant, listedOn: LocalDate | undefined, call: Call): boolean {
  if (listedOn === undefined) return false
  return onEveryClock(calledPartyZones(call), (zone) => localDay(zone, at) > dayOf(listedOn))
}
