// The least one can say of a call, asked again with whatever the answer asks for, until it may be made.
// Run it with: npx tsx examples/minimal-call.ts
import { type CallInput, decide, explain, type FactsInput, fixes } from 'dialgate'
import { lawful } from 'dialgate/law'

/** What this company knows, by the path that asks for it: fields of the call, or facts. */
const known: { readonly [path: string]: { readonly call?: Partial<CallInput>; readonly facts?: FactsInput } } = {
  numbersFrom: { call: { numbersFrom: 'own-customers' } },
  products: { call: { products: ['other'] } },
  dialing: { call: { dialing: 'manual' } },
  callerId: { call: { callerId: { number: '+13055550100' } } },
  'calledParty.audience': { call: { calledParty: { audience: 'consumer' } } },
  'facts.callerIds': {
    facts: { callerIds: [{ number: '+13055550100', holder: 'seller', from: { country: 'US', region: 'US-FL' }, answeredUntilOn: '2027-12-31' }] },
  },
  'facts.optOuts': { facts: { optOuts: [] } },
  'facts.attempts': { facts: { attempts: [] } },
  'facts.consents': { facts: { consents: [] } },
  'facts.abandonment': { facts: { abandonment: [] } },
}

let call: CallInput = {
  to: '+13055550123',
  at: '2026-11-24T12:00:00-05:00',
  mode: 'live',
  purpose: 'marketing',
  seller: { id: 'acme', name: 'Acme Solar', seat: { country: 'US', region: 'US-FL' } },
}
let facts: FactsInput = {}
const policy = lawful()

for (let step = 1; step <= 9; step++) {
  const verdict = decide(policy, call, facts)
  console.log(`${explain(verdict)}\n`)
  if (verdict.allowed) break
  for (const { supply } of fixes(verdict)) {
    const [path] = supply ?? []
    if (path === undefined) throw new Error('this call is not for want of knowledge')
    if (path.startsWith('facts.listings.')) {
      // the list was asked, and the number is not on it
      const list = path.slice('facts.listings.'.length)
      facts = { ...facts, listings: { ...facts.listings, [list]: { listed: false, drawnAt: '2026-11-20T00:00:00Z' } } }
    }
    call = { ...call, ...known[path]?.call }
    facts = { ...facts, ...known[path]?.facts }
  }
}
