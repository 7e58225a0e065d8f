// Does the called party stand in a relationship with this seller that the law lets speak for the call?
import { z } from 'zod'
import type { Call } from '../core/call'
import { RELATIONSHIP_KINDS } from '../core/closed-sets'
import type { Relationship } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema, type LocalDate } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { dayAfter } from '../time/durations'
import { dayOf } from '../time/local'
import { calledPartyZones, earliestDay, firstMidnight, latestDay } from './clocks'
import { missingFact } from './supplied'

type Options = RuleOptions['relationship']
const options = (): z.ZodType<Options> =>
  z.strictObject({
    kinds: z.array(z.enum(RELATIONSHIP_KINDS)).min(1).readonly(),
    within: durationSchema.exactOptional(),
    from: z.enum(['began', 'last', 'ended']).exactOptional(),
    current: z.boolean().exactOptional(),
    products: z.enum(['same', 'any']).exactOptional(),
    numberFromPerson: z.boolean().exactOptional(),
  })

/**
 * A grant: a relationship with the call's seller, of one of the kinds, begun by today in every zone. `current`: not ended; a purchase,
 * inquiry or donation counts as current for a year after its last day. `within`: of its last day, unless `from` says otherwise.
 * @example
 * const customer = relationship({ kinds: ['contract', 'purchase'], within: 'P18M', products: 'same' })
 */
export const relationship = ruleMaker({
  kind: 'relationship',
  options,
  needs: () => ({ facts: ['relationships'] }),
  compile: (options, { origin }) => {
    const reason = reasonMaker('relationship', origin)
    const required = { ...options }
    return (call, facts) => {
      const missing = missingFact('relationship', 'relationships', facts, required, origin)
      if (missing !== undefined) return missing
      const zones = calledPartyZones(call)
      const [first, last] = [earliestDay(zones, call.at), latestDay(zones, call.at)]
      const failed: { id: string; fault: string }[] = []
      for (const relationship of facts.relationships ?? []) {
        const fault = faultOf(relationship, options, call, first, last)
        if (fault === undefined) {
          const { id, kind, lastOn } = relationship
          return allow([reason.ground('relationship/stands', required, { id, kind, lastOn }, [id])], undefined, firstMidnight(zones, call.at))
        }
        failed.push({ id: relationship.id, fault })
      }
      const until = failed.length === 0 ? Infinity : firstMidnight(zones, call.at)
      return deny([reason('relationship/missing', { required, observed: failed, remedy: 'obtain-consent' })], until)
    }
  },
})

function faultOf(relationship: Relationship, options: Options, call: Call, first: number, last: number): string | undefined {
  if (relationship.seller !== call.seller.id) return 'another-seller'
  if (!options.kinds.includes(relationship.kind)) return `kind-${relationship.kind}`
  // without a clock there is no today by which it had begun
  if (!(dayOf(relationship.beganOn) <= first && first <= last)) return 'not-begun'
  if (options.current && !isCurrent(relationship, last)) return 'ended'
  if (options.within !== undefined && !isWithin(relationship, options, last)) return 'too-long-ago'
  if (options.products === 'same' && !coversProducts(relationship, call)) return 'other-products'
  if (options.numberFromPerson && !relationship.numberFromPerson) return 'number-not-from-person'
  return undefined
}

/** How long what happens once is taken to go on. */
const CURRENT_FOR = 'P1Y'

function isCurrent({ kind, lastOn, endedOn }: Relationship, last: number): boolean {
  if (endedOn !== undefined && dayOf(endedOn) <= last) return false
  const happensOnce = kind === 'purchase' || kind === 'inquiry' || kind === 'donation'
  return !happensOnce || last < dayAfter(dayOf(lastOn), CURRENT_FOR)
}

/** Over on the resulting date, in any zone; from the end of one that still runs: inside. A purchase runs no longer than it is current. */
function isWithin(relationship: Relationship, { within, from = 'last' }: Options, last: number): boolean {
  const { beganOn, lastOn, endedOn } = relationship
  const start: LocalDate | undefined = from === 'began' ? beganOn : from === 'last' ? lastOn : endedOn
  if (start === undefined || (from === 'ended' && dayOf(start) > last)) return isCurrent(relationship, last)
  return within === undefined || last < dayAfter(dayOf(start), within)
}

function coversProducts({ products }: Relationship, call: Call): boolean {
  return call.products !== undefined && call.products.length > 0 && call.products.every((product) => products.includes(product))
}
