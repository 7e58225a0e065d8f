// The law of the world as one rule.
import { world } from './jurisdictions/world'
import { lawfulOver } from './lawful-over'

/**
 * The law of every place that a call touches: where the phone may be, where its number belongs, where seller, telemarketer and agent
 * sit. The strictest wins; every reason names its own provision; law that changes switches by its date. Absolute: nothing lifts it.
 * @throws GateError `invalid-policy` if an option is unknown, or a jurisdiction was not made by `jurisdiction()` or `jurisdictionFromSpec()`
 * @example
 * const policy = every(lawful(), frequencyCap({ max: 2, per: 'PT24H' }))
 */
export const lawful = lawfulOver(() => world)
