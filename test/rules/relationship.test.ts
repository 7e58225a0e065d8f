import { describe, expect, test } from 'vitest'
import type { RelationshipInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { relationship } from '../../src/rules/relationship'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock } from './ask'

type Options = Parameters<typeof relationship>[0]
const contract: RelationshipInput = { id: 'r', kind: 'contract', beganOn: '2025-01-15', lastOn: '2026-01-31', products: ['other'] }
const having = (more: Partial<RelationshipInput> = {}) => ({ relationships: [{ ...contract, ...more }] })
const rule = (options: Partial<Options> = {}) => relationship({ kinds: ['contract', 'purchase', 'debt'], ...options })
/** What is wrong with it; undefined where it stands. */
const fault = (more: Partial<RelationshipInput>, options: Partial<Options> = {}, overrides = {}) => {
  const verdict = ask(rule(options), overrides, having(more))
  return verdict.allowed ? undefined : (verdict.reasons[0].observed as readonly { readonly fault: string }[])[0]?.fault
}

describe('a relationship with the seller', () => {
  test('stands, with its kind and last day, until the day ends', () => {
    expect(ask(rule(), {}, having())).toEqual({
      allowed: true,
      reasons: [
        {
          code: 'relationship/stands',
          rule: 'relationship',
          required: { kinds: ['contract', 'purchase', 'debt'] },
          observed: { id: 'r', kind: 'contract', lastOn: '2026-01-31' },
          evidence: ['r'],
        },
      ],
      duties: [],
      holdsUntil: Date.parse('2026-11-25T00:00:00+01:00'),
    })
  })

  test('none denies, and each that fails says why', () => {
    const facts = {
      relationships: [
        { ...contract, seller: 'x' },
        { ...contract, id: 's', kind: 'donation' as const },
      ],
    }
    expect(ask(rule(), {}, facts)).toEqual({
      allowed: false,
      remedy: 'obtain-consent',
      holdsUntil: Date.parse('2026-11-25T00:00:00+01:00'),
      reasons: [
        {
          code: 'relationship/missing',
          rule: 'relationship',
          required: { kinds: ['contract', 'purchase', 'debt'] },
          observed: [
            { id: 'r', fault: 'another-seller' },
            { id: 's', fault: 'kind-donation' },
          ],
          remedy: 'obtain-consent',
        },
      ],
    })
    expect(ask(rule(), {}, { relationships: [] }).reasons[0]?.observed).toEqual([])
  })

  test('hazard 20: not looked up, or not answered, grants nothing', () => {
    expect(decide(rule(), aCall(), {})).toMatchObject({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'relationship/not-supplied', observed: null, missing: ['facts.relationships'] }],
    })
    expect(ask(rule(), {}, { ...having(), unavailable: { relationships: 'down' } })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'facts/unavailable', observed: { fact: 'relationships', cause: 'down' } }],
    })
  })

  test('begun by today', () => {
    expect(around('2026-11-24T00:00:00+01:00', rule(), {}, having({ beganOn: '2026-11-24', lastOn: '2026-11-24' }))).toEqual([false, true, true])
    expect(fault({ beganOn: '2026-11-25', lastOn: '2026-11-25' })).toBe('not-begun')
  })

  test('begun by today in every zone', () => {
    const calledParty = { timeZone: 'America/New_York' }
    const facts = having({ beganOn: '2026-11-24', lastOn: '2026-11-24' })
    expect(around('2026-11-24T00:00:00-05:00', rule(), { calledParty }, facts)).toEqual([false, true, true])
  })

  test('without a clock there is no today', () => {
    for (const options of [{}, { current: true }, { within: 'P10Y' as const }])
      expect(askWithoutClock(rule(options), having({ beganOn: '2000-01-01' })).allowed).toBe(false)
  })
})

describe('current', () => {
  test('not ended on any zone’s today', () => {
    const current = rule({ current: true })
    expect(around('2026-11-24T00:00:00+01:00', current, {}, having({ endedOn: '2026-11-24' }))).toEqual([true, false, false])
    const calledParty = { timeZone: 'Asia/Tokyo' }
    expect(around('2026-11-24T00:00:00+09:00', current, { calledParty }, having({ endedOn: '2026-11-24' }))).toEqual([true, false, false])
    expect(fault({ endedOn: '2026-11-24' }, { current: true })).toBe('ended')
  })

  test.each(['purchase', 'inquiry', 'donation'] as const)('a %s counts as current for a year after its last day', (kind) => {
    const current = relationship({ kinds: [kind], current: true })
    expect(around('2026-11-20T00:00:00+01:00', current, {}, having({ kind, lastOn: '2025-11-20' }))).toEqual([true, false, false])
  })

  test.each(['contract', 'debt', 'membership', 'personal'] as const)('a %s goes on until it ends', (kind) => {
    expect(ask(relationship({ kinds: [kind], current: true }), {}, having({ kind, lastOn: '2025-01-31' })).allowed).toBe(true)
  })

  test('neither current nor within: an ended one counts too', () => {
    expect(fault({ endedOn: '2025-02-01', lastOn: '2025-02-01' })).toBeUndefined()
  })
})

describe('within', () => {
  test('of its last day, unless said', () => {
    expect(around('2026-07-31T00:00:00+02:00', rule({ within: 'P6M' }), {}, having())).toEqual([true, false, false])
    expect(fault({}, { within: 'P6M' })).toBe('too-long-ago')
  })

  test('from a local date, month ends are clamped', () => {
    expect(around('2026-02-28T00:00:00+01:00', rule({ within: 'P1M' }), {}, having())).toEqual([true, false, false])
  })

  test('from its beginning', () => {
    expect(around('2026-01-15T00:00:00+01:00', rule({ within: 'P1Y', from: 'began' }), {}, having())).toEqual([true, false, false])
  })

  test('from its end; one that still runs is inside', () => {
    const ended = rule({ within: 'P18M', from: 'ended' })
    expect(around('2026-12-01T00:00:00+01:00', ended, {}, having({ endedOn: '2025-06-01' }))).toEqual([true, false, false])
    expect(fault({ endedOn: '2026-11-25' }, { within: 'P1D', from: 'ended' })).toBeUndefined()
    expect(fault({}, { within: 'P1D', from: 'ended' })).toBeUndefined()
  })

  test('a purchase that nobody ended runs for a year after its last day, and not for ever', () => {
    const purchase = { kind: 'purchase' as const, lastOn: '2025-11-24' }
    expect(around('2026-11-24T00:00:00+01:00', rule({ within: 'P6M', from: 'ended' }), {}, having(purchase))).toEqual([true, false, false])
    expect(fault(purchase, { within: 'P6M', from: 'ended' })).toBe('too-long-ago')
  })

  test('of several zones it is over as soon as it is in one', () => {
    const calledParty = { timeZone: 'Asia/Tokyo' }
    expect(around('2026-07-31T00:00:00+09:00', rule({ within: 'P6M' }), { calledParty }, having())).toEqual([true, false, false])
  })
})

describe('products and number', () => {
  test('the same products: all of the call’s are among the relationship’s; unknown: no', () => {
    const same = { products: 'same' } as const
    expect(fault({ products: ['other', 'insurance'] }, same, { products: ['other', 'insurance'] })).toBeUndefined()
    expect(fault({ products: ['other'] }, same, { products: ['other', 'insurance'] })).toBe('other-products')
    expect(fault({ products: [] }, same)).toBe('other-products')
    expect(fault({ products: ['other'] }, same, { products: [] })).toBe('other-products')
    expect(fault({ products: [] }, { products: 'any' })).toBeUndefined()
  })

  test('the number was given by the person', () => {
    expect(fault({ numberFromPerson: true }, { numberFromPerson: true })).toBeUndefined()
    expect(fault({}, { numberFromPerson: true })).toBe('number-not-from-person')
  })
})
