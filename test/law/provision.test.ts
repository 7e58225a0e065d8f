// A provision means: while in force, where it applies and not unless, the rule holds except as lifted; each reason names it.
import { expect, expectTypeOf, test } from 'vitest'
import { decide } from '../../src/intake/decide'
import { jurisdiction } from '../../src/law/jurisdiction'
import { lawful } from '../../src/law/lawful'
import { type ProvisionDraft, provision } from '../../src/law/provision'
import { invitation } from '../../src/rules/invitation'
import { prohibition } from '../../src/rules/prohibition'
import { relationship } from '../../src/rules/relationship'
import { aCall, noFacts } from '../../src/testing/a-call'

const ban = {
  id: 'no/ban',
  rule: prohibition({ what: 'kind-of-call' }),
  citation: 'Act § 1',
  sources: [],
  inForce: { from: 'unknown' },
  verifiedOn: '2026-11-24',
  confidence: 'high',
  binding: 'statute',
} as const satisfies ProvisionDraft

const head = { id: 'NO', name: 'Norway', laws: [], covers: { 'quiet-hours': 'none', consent: 'none' } } as const
const under = (...drafts: readonly ProvisionDraft[]) => lawful({ jurisdictions: [jurisdiction(head, () => drafts)] })
const allowed = (draft: ProvisionDraft, call: Parameters<typeof aCall>[0] = {}, facts: Parameters<typeof noFacts>[0] = {}) =>
  decide(under(draft), aCall(call), noFacts(facts)).allowed

test('hazard 10: does not compile without citation, sources, period, last-checked day, confidence and binding', () => {
  type Required = 'id' | 'rule' | 'citation' | 'sources' | 'inForce' | 'verifiedOn' | 'confidence' | 'binding'
  type Missing<K extends Required> = Omit<ProvisionDraft, K>
  expectTypeOf<Missing<'citation'>>().not.toExtend<ProvisionDraft>()
  expectTypeOf<Missing<'sources'>>().not.toExtend<ProvisionDraft>()
  expectTypeOf<Missing<'inForce'>>().not.toExtend<ProvisionDraft>()
  expectTypeOf<Missing<'verifiedOn'>>().not.toExtend<ProvisionDraft>()
  expectTypeOf<Missing<'confidence'>>().not.toExtend<ProvisionDraft>()
  expectTypeOf<Missing<'binding'>>().not.toExtend<ProvisionDraft>()
})

test('is named by every reason, by one origin that nobody can change', () => {
  const { reasons } = decide(under(provision(ban), provision({ ...ban, id: 'no/other', citation: 'Act § 2' })), aCall(), noFacts())
  const origin = { jurisdiction: 'NO', binding: 'statute', confidence: 'high' }
  expect(reasons.map((reason) => reason.origin)).toEqual([
    { ...origin, id: 'no/ban', citation: 'Act § 1' },
    { ...origin, id: 'no/other', citation: 'Act § 2' },
  ])
  expect(reasons.every((reason) => Object.isFrozen(reason.origin))).toBe(true)
})

test('is in force from its first local day until its last is over', () => {
  const year = provision({ ...ban, inForce: { from: '2026-01-01', to: '2027-01-01' } })
  const at = (text: string) => allowed(year, { at: text })
  expect(at('2025-12-31T23:59:59.999+01:00')).toBe(true)
  expect(at('2026-01-01T00:00+01:00')).toBe(false)
  expect(at('2026-12-31T23:59:59.999+01:00')).toBe(false)
  expect(at('2027-01-01T00:00+01:00')).toBe(true)
})

test('of several clocks, begins on the first and ends on the last', () => {
  const calledParty = { timeZone: 'Asia/Tokyo' }
  const year = provision({ ...ban, inForce: { from: '2026-01-01', to: '2027-01-01' } })
  const at = (text: string) => allowed(year, { at: text, calledParty })
  expect(at('2025-12-31T23:59:59.999+09:00')).toBe(true)
  expect(at('2026-01-01T00:00+09:00')).toBe(false)
  expect(at('2026-12-31T23:59:59.999+01:00')).toBe(false)
  expect(at('2027-01-01T00:00+01:00')).toBe(true)
})

test('does not reach a call outside `applies`, or inside any one of `unless`', () => {
  const texts = provision({ ...ban, applies: { modes: ['text'] } })
  expect([allowed(texts), allowed(texts, { mode: 'text' })]).toEqual([true, false])
  const spared = provision({ ...ban, unless: [{ products: ['book'] }, { sectors: ['charity'] }] })
  expect(allowed(spared)).toBe(false)
  expect(allowed(spared, { products: ['book'] })).toBe(true)
  expect(allowed(spared, { seller: { id: 'seller', sectors: ['charity'], seat: { country: 'NO' } } })).toBe(true)
  expect(allowed(spared, { products: ['book', 'other'] })).toBe(false)
})

test('is lifted by any one of its grants', () => {
  const lifted = provision({ ...ban, liftedBy: [invitation({}), relationship({ kinds: ['contract'], current: true })] })
  const contract = { id: 'r-1', kind: 'contract', beganOn: '2026-01-01', lastOn: '2026-11-01', products: ['other'] } as const
  expect(allowed(lifted)).toBe(false)
  expect(allowed(lifted, {}, { relationships: [contract] })).toBe(true)
  expect(allowed(lifted, {}, { relationships: [{ ...contract, endedOn: '2026-11-24' }] })).toBe(false)
})

test('importing law makes no provision; asking makes each place’s once', () => {
  let made = 0
  const law = jurisdiction(head, () => {
    made++
    return [provision(ban)]
  })
  expect(made).toBe(0)
  expect([law.provisions.length, law.provisions.length, made]).toEqual([1, 1, 1])
})
