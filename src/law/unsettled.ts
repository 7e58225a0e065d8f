// Where the law of the called party is not known, and what it leaves unsettled.
import type { Call } from '../core/call'
import type { RuleKind } from '../core/policy-spec'
import type { Rule } from '../core/rule'
import type { JurisdictionId } from '../core/scalars'
import { countryOfId } from '../phone/whereabouts'
import { cautiousConsent, cautiousHours } from './cautious'
import type { Jurisdiction } from './jurisdiction'

/** A kind of rule that a country leaves unsettled, and the strict rule that joins in. */
export interface Fallback {
  readonly kind: RuleKind
  readonly country: JurisdictionId
  readonly rule: Rule
}

/** The countries where the called party may be and whose law nobody read. Seats' countries never deny. */
export function unknownPlaces(call: Call, jurisdictions: ReadonlyMap<string, Jurisdiction>): readonly JurisdictionId[] {
  return countriesOf(call).filter((country) => !jurisdictions.has(country))
}

/**
 * What joins in for marketing and consent requests: quiet hours or consent, where neither a country nor its parts settle them. What the
 * EU says settles nothing for a member.
 */
export function fallbacksFor(call: Call, jurisdictions: ReadonlyMap<string, Jurisdiction>): readonly Fallback[] {
  if (call.purpose !== 'marketing' && call.purpose !== 'consent-request') return []
  const here = located(call)
  return countriesOf(call)
    .filter((country) => jurisdictions.has(country))
    .flatMap((country) => {
      const law = here.filter((id) => id !== 'EU' && countryOfId(id) === country).flatMap((id) => jurisdictions.get(id) ?? [])
      const settled = (kind: RuleKind): boolean => law.some(({ covers }) => covers[kind] === 'provisions' || covers[kind] === 'none')
      return [
        ...(settled('quiet-hours') ? [] : [{ kind: 'quiet-hours' as const, country, rule: cautiousHours() }]),
        ...(settled('consent') ? [] : [{ kind: 'consent' as const, country, rule: cautiousConsent() }]),
      ]
    })
}

/** A dependent such as Guadeloupe counts as the country whose law it lives by. */
function countriesOf(call: Call): readonly JurisdictionId[] {
  return [...new Set(located(call).flatMap((id) => (id === 'EU' ? [] : [countryOfId(id)])))]
}

function located(call: Call): readonly JurisdictionId[] {
  return call.whereabouts.jurisdictions.filter(({ by }) => by.includes('location') || by.includes('area-code')).map(({ id }) => id)
}
