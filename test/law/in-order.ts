// A call about which everything was looked up and is in order, so that only what a test is about decides.
import type { CallInput } from '../../src/core/call'
import type { Duty } from '../../src/core/duty'
import type { FactsInput } from '../../src/core/facts'
import type { ProvisionRef, Reason } from '../../src/core/reason'
import type { Rule } from '../../src/core/rule'
import type { Verdict } from '../../src/core/verdict'
import { decide } from '../../src/intake/decide'
import { world } from '../../src/law/jurisdictions/world'
import { registers } from '../../src/law/registers'

const HOUR = 3_600_000
const CALLER_ID = '+4721000000'

const CALL: Omit<CallInput, 'to' | 'at'> = {
  mode: 'live',
  dialing: 'manual',
  purpose: 'marketing',
  products: ['other'],
  numbersFrom: 'own-customers',
  seller: { id: 'acme', name: 'Acme', sectors: ['commerce'], seat: { country: 'NO' } },
  callerId: { number: CALLER_ID },
  agent: { id: 'agent', name: 'Robin Vale' },
  recording: 'none',
  calledParty: { audience: 'consumer', legalForm: 'natural-person', lineType: 'fixed', directory: 'unlisted' },
}

/** The verdict on that call, at an instant written with its offset; what overrides name is replaced whole. */
export function askAt(policy: Rule, at: string, call: Partial<CallInput> & Pick<CallInput, 'to'>, facts: FactsInput = {}): Verdict {
  const instant = Date.parse(at)
  return decide(policy, { ...CALL, ...call, at: instant }, { ...inOrder(instant), ...facts })
}

/** On no register that forbids, on every one that permits. */
function inOrder(at: number): FactsInput {
  const checkedAt = at - HOUR
  return {
    optOuts: [],
    listings: Object.fromEntries(registers.map(({ id, polarity }) => [id, { listed: polarity === 'positive', drawnAt: checkedAt, via: 'query' }])),
    consents: [],
    relationships: [],
    contacts: [],
    attempts: [],
    emergencies: { asOf: checkedAt, declared: [] },
    proclaimedHolidays: [],
    registrations: [],
    abandonment: [],
    complaints: [],
    reassigned: { answer: 'no', sinceOn: '2020-01-01', checkedAt },
    callerIds: [{ number: CALLER_ID, holder: 'seller', from: { country: 'NO' }, answeredUntilOn: '2035-01-01' }],
  }
}

/** A consent to this number with every quality; signed unless said. */
export function consentOf(to: string, grantedAt: string, overrides: object = {}): FactsInput {
  const qualities = { explicit: 'box ticked', informed: 'wording kept', voluntary: 'not tied to a purchase', separate: 'a page of its own' }
  const consent = { id: 'consent', form: 'signed' as const, qualities, via: 'paper' as const, number: to, grantedAt: Date.parse(grantedAt) }
  return { consents: [{ ...consent, scope: { sellers: ['acme'] }, ...overrides }] }
}

/** How a verdict refers to a provision of the world's law, in the period that begins on that day. */
export function originOf(id: string, from = 'unknown'): ProvisionRef {
  const provision = world.flatMap(({ provisions }) => provisions).find((one) => one.id === id && one.inForce.from === from)
  if (provision === undefined) throw new Error(`no \`${id}\` from ${from}`)
  const { jurisdiction, citation, binding, confidence } = provision
  return { id, jurisdiction, citation, binding, confidence }
}

/** Why it is denied by the law of some places. */
export function denialsBy(verdict: Verdict, ...jurisdictions: readonly string[]): readonly Reason[] {
  return verdict.allowed ? [] : verdict.reasons.filter(({ origin }) => origin !== undefined && jurisdictions.includes(origin.jurisdiction))
}

/** The provisions that deny or impose duties, each once, sorted. */
export function named(parts: readonly (Reason | Duty)[]): readonly string[] {
  return [...new Set(parts.flatMap(({ origin }) => origin?.id ?? []))].toSorted()
}
