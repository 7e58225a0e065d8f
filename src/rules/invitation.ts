// Did the person ask to be called?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Contact, Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { type Duration, durationSchema } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { calledPartyZones, earliestEnd } from './clocks'
import { stateOf } from './standing-consent'
import { missingFactReason } from './supplied'

const options = (): z.ZodType<RuleOptions['invitation']> => z.strictObject({ within: durationSchema.exactOptional() })

/**
 * A grant: the person got in touch with this seller and wants a call-back, about this subject if one was named, in the hours named if
 * any, and not longer ago than `within` (P90D unless said: our own figure, as no statute read says for ever); or a consent by the
 * called party's own initiative stands and covers the call. A request for information is no invitation.
 * @example
 * const asked = invitation({ within: 'P30D' })
 */
export const invitation = ruleMaker({
  kind: 'invitation',
  options,
  needs: () => ({ facts: ['contacts', 'consents'] }),
  compile: (options, { origin }) => {
    const reason = reasonMaker('invitation', origin)
    const within = options.within ?? 'P90D'
    const required = { within }
    return (call, facts) => {
      const known = isKnown('contacts', facts)
      if (!known && !isKnown('consents', facts)) return deny([missingFactReason('invitation', 'contacts', facts, required, origin)])
      const invited = [...(known ? byContact(within, call, facts) : []), ...(isKnown('consents', facts) ? byConsent(call, facts) : [])]
      let stands: Invitation | undefined
      let changesAt = Infinity
      for (const invitation of invited) {
        if (invitation.fault !== undefined) changesAt = Math.min(changesAt, invitation.until)
        else if (stands === undefined || invitation.until > stands.until) stands = invitation
      }
      if (stands !== undefined) return allow([reason.ground('invitation/stands', required, { id: stands.id }, [stands.id])], undefined, stands.until)
      const observed = invited.map(({ id, fault }) => ({ id, fault: fault ?? '' }))
      return deny([reason('invitation/missing', { required, observed, remedy: 'obtain-consent' })], changesAt)
    }
  },
})

/** Looked up, and by everybody asked: who did not answer may know of a withdrawal. */
function isKnown(fact: 'contacts' | 'consents', facts: Facts): boolean {
  return facts[fact] !== undefined && facts.unavailable?.[fact] === undefined
}

interface Invitation {
  readonly id: string
  readonly fault?: string
  readonly until: number
}

function byContact(within: Duration, call: Call, { contacts }: Facts): readonly Invitation[] {
  return (contacts ?? []).map((contact) => ({ id: contact.id, ...contactState(contact, within, call) }))
}

function contactState({ at, seller, subject, wants, callBack }: Contact, within: Duration, call: Call): Omit<Invitation, 'id'> {
  if (seller !== call.seller.id) return { fault: 'another-seller', until: Infinity }
  if (wants !== 'call-back') return { fault: `wants-${wants}`, until: Infinity }
  if (subject !== undefined && subject !== call.subject) return { fault: 'another-subject', until: Infinity }
  if (at > call.at) return { fault: 'future-dated', until: at }
  const end = earliestEnd(calledPartyZones(call), at, within)
  if (call.at >= end) return { fault: 'too-long-ago', until: Infinity }
  if (callBack === undefined) return { until: end }
  if (call.at < callBack.fromAt) return { fault: 'not-yet', until: callBack.fromAt }
  return call.at < callBack.toAt ? { until: Math.min(end, callBack.toAt) } : { fault: 'no-longer', until: Infinity }
}

/** Whatever its form: the initiative is what makes it an invitation. */
function byConsent(call: Call, facts: Facts): readonly Invitation[] {
  return (facts.consents ?? [])
    .filter(({ initiative }) => initiative === 'called-party')
    .map((consent) => ({ id: consent.id, ...stateOf(consent, { form: 'presumed', initiative: 'called-party' }, [], call, facts) }))
}
