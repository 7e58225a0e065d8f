// Every way to know less about a call: the fields that a Match reads, taken away one by one.
import type { Call, CalledParty } from '../../src/core/call'
import type { Facts } from '../../src/core/facts'

export interface Known {
  readonly call: Call
  readonly facts: Facts
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = value
  return rest
}

const lessOfParty =
  (field: keyof CalledParty) =>
  ({ call, facts }: Known): Known => ({
    call: call.calledParty === undefined ? call : { ...call, calledParty: without(call.calledParty, field) as CalledParty },
    facts,
  })

/** Where the number came from stands in the call and in the facts: it is unknown only if both are gone. */
export const LESS_KNOWN: { readonly [field: string]: (known: Known) => Known } = {
  dialing: ({ call, facts }) => ({ call: without(call, 'dialing') as Call, facts }),
  products: ({ call, facts }) => ({ call: without(call, 'products') as Call, facts }),
  'products, as an empty list': ({ call, facts }) => ({ call: { ...call, products: [] }, facts }),
  'seller.sectors': ({ call, facts }) => ({ call: { ...call, seller: without(call.seller, 'sectors') }, facts }),
  'calledParty.audience': lessOfParty('audience'),
  'calledParty.legalForm': lessOfParty('legalForm'),
  'calledParty.lineType': lessOfParty('lineType'),
  'calledParty.directory': lessOfParty('directory'),
  numbersFrom: ({ call, facts }) => ({ call: without(call, 'numbersFrom') as Call, facts: without(facts, 'origin') }),
  'facts.registrations': ({ call, facts }) => ({ call, facts: without(facts, 'registrations') }),
  'facts.relationships': ({ call, facts }) => ({ call, facts: without(facts, 'relationships') }),
}
