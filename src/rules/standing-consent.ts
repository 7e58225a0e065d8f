// Whether one consent stands for a call at an instant, and when that may change. Consent rules and invitations both ask it.
import type { Call } from '../core/call'
import { CONSENT_FORMS } from '../core/closed-sets'
import type { Consent, Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import type { Instant, ListId } from '../core/scalars'
import { dayOf, localDay } from '../time/local'
import { schedule } from '../time/schedule'
import { calledPartyZones, earliestEnd, onEveryClock } from './clocks'
import { notCovered } from './reach'

/** What is wrong with a consent that does not stand: `withdrawn`, `expired`, `scope-products` … */
export type ConsentFault = string
/** A consent that stands has no fault; `until` bounds both answers. */
export interface ConsentState {
  readonly fault?: ConsentFault
  readonly until: number
}

const NO_PROCLAIMED: ReadonlySet<number> = new Set()

/**
 * Examines one consent against the options of a consent rule. Latest event wins and a withdrawal wins ties; what is dated after the
 * call does not count yet, without tolerance.
 */
export function stateOf(consent: Consent, options: RuleOptions['consent'], lists: readonly ListId[], call: Call, facts: Facts): ConsentState {
  const { at } = call
  const fault = permanentFault(consent, options, call)
  if (fault !== undefined) return { fault, until: Infinity }
  if (consent.grantedAt > at) return { fault: 'future-dated', until: consent.grantedAt }

  const renewed = consent.renewedAt !== undefined && consent.renewedAt <= at ? consent.renewedAt : undefined
  const startedAt = renewed === undefined || renewed < consent.grantedAt ? consent.grantedAt : renewed
  const upcoming = consent.renewedAt !== undefined && consent.renewedAt > at ? consent.renewedAt : Infinity
  if (consent.withdrawnAt !== undefined && consent.withdrawnAt <= at && startedAt <= consent.withdrawnAt)
    return { fault: 'withdrawn', until: upcoming }

  const zones = calledPartyZones(call)
  const end = Math.min(
    typeof consent.expiresAt === 'number' ? consent.expiresAt : Infinity,
    options.validFor === undefined ? Infinity : earliestEnd(zones, startedAt, options.validFor),
    options.validForUnlessStated === undefined || consent.expiresAt !== undefined
      ? Infinity
      : earliestEnd(zones, startedAt, options.validForUnlessStated),
  )
  if (at >= end) return { fault: 'expired', until: upcoming }
  if (options.afterListing && !laterThanListing(startedAt, lists, call, facts)) return { fault: 'not-after-listing', until: upcoming }

  const withdrawal = consent.withdrawnAt !== undefined && consent.withdrawnAt > at ? consent.withdrawnAt : Infinity
  const hours = hoursOf(consent, options, call)
  const until = Math.min(end, withdrawal, upcoming, hours.until)
  return hours.fault === undefined ? { until } : { fault: hours.fault, until }
}

/** Faults that no passing of time mends. */
function permanentFault(consent: Consent, options: RuleOptions['consent'], call: Call): ConsentFault | undefined {
  if (consent.number !== call.to) return 'another-number'
  const person = call.calledParty?.id
  if (consent.person !== undefined && person !== undefined && consent.person !== person) return 'another-person'
  const part = notCovered(consent.scope, call)
  if (part !== undefined) return `scope-${part}`
  if (CONSENT_FORMS.indexOf(consent.form) < CONSENT_FORMS.indexOf(options.form)) return `form-${consent.form}`
  for (const quality of options.qualities ?? []) if (!consent.qualities?.[quality]) return `not-${quality}`
  if (options.initiative !== undefined && consent.initiative !== options.initiative) return 'not-by-the-called-party'
  if (options.notVia !== undefined && (consent.via === undefined || options.notVia.includes(consent.via)))
    return consent.via === undefined ? 'via-unknown' : `via-${consent.via}`
  if (options.recordedIn !== undefined && consent.recordedIn !== options.recordedIn) return 'not-recorded'
  return undefined
}

/** Started on a later local date than the listing, in every zone, on each of the lists; an unlisted number has nothing to be later than. */
function laterThanListing(startedAt: Instant, lists: readonly ListId[], call: Call, { listings }: Facts): boolean {
  // a grant that lifts no list has nothing to be later than, and must not pass for that
  return (
    lists.length > 0 &&
    lists.every((list) => {
      const listing = listings?.[list]
      if (listing === undefined) return false
      if (listing.listed === false) return true
      const { listedOn } = listing
      return listedOn !== undefined && onEveryClock(calledPartyZones(call), (zone) => localDay(zone, startedAt) > dayOf(listedOn))
    })
  )
}

function hoursOf(consent: Consent, options: RuleOptions['consent'], call: Call): ConsentState {
  if (consent.hours === undefined) return options.forHours ? { fault: 'hours-not-stated', until: Infinity } : { until: Infinity }
  if (consent.hours === 'any') return { until: Infinity }
  const hours = schedule({ callable: consent.hours })
  const zones = calledPartyZones(call)
  let until = Infinity
  let open = zones.length > 0
  for (const zone of zones) {
    const state = hours.stateAt(zone, call.at, NO_PROCLAIMED)
    until = Math.min(until, state.until)
    open &&= state.open
  }
  return open ? { until } : { fault: 'outside-its-hours', until }
}
