// The strict fallback: what holds where the law was not established.
import { every } from '../core/compose'
import type { Rule } from '../core/rule'
import { consent } from '../rules/consent'
import { quietHours } from '../rules/quiet-hours'

/** Our own figures, stricter than the strictest that most statutes name. */
export const cautiousHours = (): Rule => quietHours({ callable: 'mon-fri 09:00-20:00; sat 10:00-18:00' })
export const cautiousConsent = (): Rule => consent({ form: 'express' })

/**
 * The strict fallback: callable mon-fri 09:00-20:00 and sat 10:00-18:00 where the phone rings, and only with express consent. It joins
 * in by itself where neither a country nor its parts settle hours or consent; for a place whose law nobody read it stands in only if
 * asked to.
 * @example
 * const anywhere = lawful({ unknownLaw: { fallback: cautious() } })
 */
export function cautious(): Rule {
  return every(cautiousHours(), cautiousConsent())
}
