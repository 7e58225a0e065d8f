import { describe, expect, test } from 'vitest'
import { every } from '../../src/core/compose'
import type { Facts } from '../../src/core/facts'
import type { Needs } from '../../src/core/needs'
import { createGate } from '../../src/gate/create-gate'
import type { GateOptions } from '../../src/gate/gate-options'
import { numberList } from '../../src/lists/number-list'
import { doNotCall } from '../../src/rules/do-not-call'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { memoryStores } from '../../src/stores/memory'
import { DEFAULTS, ground, HOUR, NOON, NUMBER, own } from './fixtures'

const beginning = () => memoryStores({ historyFrom: 'beginning' })
const gateOf = (options: Partial<GateOptions<typeof DEFAULTS>>) =>
  createGate({ policy: ground(), stores: beginning(), defaults: DEFAULTS, clock: () => NOON, ...options })

/** The facts that a policy sees, of one call. */
async function seen(options: Partial<GateOptions<typeof DEFAULTS>>, call: { campaign?: string; calledParty?: { id: string } } = {}): Promise<Facts> {
  let facts: Facts = {}
  const policy = own(
    (_call, given) => {
      facts = given
      return { allowed: true, reasons: [], duties: [] }
    },
    ['consents', 'attempts', 'relationships', 'preferences'],
  )
  await gateOf({ ...options, policy }).check({ to: NUMBER, ...call })
  return facts
}
const attempt = (callId: string) => ({ callId, at: NOON - HOUR, mode: 'live', disposition: 'no-answer' }) as const
const consented = (id: string) => ({ id, form: 'express', grantedAt: NOON - HOUR }) as const

describe('the facts of a call', () => {
  test('hazard 20: a number that nobody knows is known to be unknown', async () => {
    expect(await seen({})).toEqual({
      attempts: [],
      consents: [],
      relationships: [],
      contacts: [],
      complaints: [],
      optOuts: [],
      listings: { internal: { listed: false, drawnAt: NOON, via: 'query' } },
    })
  })

  test('several sources are joined by id, the first that gives something else wins', async () => {
    const facts = await seen({
      facts: [
        { preferences: { only: 'mon-fri 10:00-12:00' }, callerIds: [{ number: '+13055550100', holder: 'seller', from: { country: 'US' } }] },
        async () => [{ consents: [consented('a')], optOuts: [], preferences: { never: 'sun 00:00-24:00' } }],
        async () => [{ consents: [{ ...consented('a'), form: 'presumed', withdrawnAt: NOON - 1 }, consented('b')] }],
      ],
    })
    expect(facts.preferences).toEqual({ only: 'mon-fri 10:00-12:00' })
    expect(facts.callerIds).toHaveLength(1)
    expect(facts.consents).toMatchObject([
      { id: 'a', form: 'express', withdrawnAt: NOON - 1, number: NUMBER, scope: { sellers: ['acme'] } },
      { id: 'b' },
    ])
  })

  test('a source’s attempts are the history, and of the gate’s log what is not yet in it', async () => {
    const stores = memoryStores()
    const gate = gateOf({ stores })
    await gate.admit({ id: 'both', to: NUMBER })
    await gate.admit({ id: 'ours', to: NUMBER })
    const facts = await seen({ stores, facts: async () => [{ attempts: [attempt('theirs'), attempt('both')] }] })
    expect(facts.attempts?.map(({ callId, disposition }) => [callId, disposition])).toEqual([
      ['theirs', 'no-answer'],
      ['both', 'no-answer'],
      ['ours', 'reserved'],
    ])
    expect(facts.attemptsSince).toBeUndefined()
    expect((await seen({ stores, facts: async () => [{ attempts: [], attemptsSince: NOON - HOUR }] })).attemptsSince).toBe(NOON - HOUR)
    expect((await seen({ stores })).attemptsSince).toBe(NOON)
  })

  test('the log of the person joins that of the number, each attempt once', async () => {
    const stores = beginning()
    const gate = gateOf({ stores })
    await gate.admit({ id: 'a', to: NUMBER, calledParty: { id: 'p-1' } })
    await gate.admit({ id: 'b', to: '+13055550124', calledParty: { id: 'p-1' } })
    await gate.admit({ id: 'c', to: NUMBER })
    const ids = (facts: Facts) => facts.attempts?.map(({ callId }) => callId).sort()
    expect(ids(await seen({ stores }, { calledParty: { id: 'p-1' } }))).toEqual(['a', 'b', 'c'])
    expect(ids(await seen({ stores }))).toEqual(['a', 'c'])
  })

  test('hazard 18: what a failing source may have known is unavailable, though others answered', async () => {
    const failing = () => Promise.reject(new Error('down'))
    const facts = await seen({ facts: [failing, async () => [{ consents: [consented('a')], preferences: { never: 'sun 00:00-24:00' } }]] })
    expect(facts.unavailable).toEqual({ optOuts: 'down', listings: 'down', consents: 'down', attempts: 'down', relationships: 'down' })
    expect(facts.listings).toEqual({})
    expect(facts.consents).toHaveLength(1)
  })

  test('a source is asked once for a batch, about calls as parsed, with what all of them need', async () => {
    const asked: [readonly string[], Needs][] = []
    const policy = every(doNotCall({ lists: ['us-fl'] }), frequencyCap({ max: 3, per: 'P7D' }))
    const gate = gateOf({
      policy,
      facts: async (calls, needs) => {
        asked.push([calls.map(({ to }) => to), needs])
        return calls.map(() => ({}))
      },
    })
    await gate.checkMany([{ to: '305-555-0123', defaultCountry: 'US' }, { to: '+13055550124' }])
    expect(asked).toEqual([
      [['+13055550123', '+13055550124'], { facts: ['optOuts', 'listings', 'attempts'], lists: ['internal', 'us-fl'], history: 'P7D' }],
    ])
  })

  test('of two copies of a list the one drawn last speaks', async () => {
    const lists = [numberList({ id: 'us-fl', drawnAt: NOON - 2 * HOUR, numbers: [NUMBER] })]
    const queried = { listed: false, drawnAt: NOON - HOUR, via: 'query' } as const
    const gate = gateOf({ policy: doNotCall({ lists: ['us-fl'] }), lists, facts: async () => [{ listings: { 'us-fl': queried } }] })
    expect((await gate.check({ to: NUMBER })).allowed).toBe(true)
  })

  test('hazard 27: the internal list is answered as of now, from a list so named and from opt-outs', async () => {
    const internal = (numbers: string[]) => numberList({ id: 'internal', drawnAt: NOON - 400 * 24 * HOUR, numbers })
    const policy = doNotCall({ lists: ['internal'] })
    expect((await gateOf({ policy, lists: [internal([])] }).check({ to: NUMBER })).allowed).toBe(true)
    expect((await gateOf({ policy, lists: [internal(['+13055550124'])] }).check({ to: NUMBER })).allowed).toBe(true)
    const listed = await gateOf({ lists: [internal([NUMBER])] }).check({ to: NUMBER })
    expect(listed).toMatchObject({ allowed: false, remedy: 'never', reasons: [{ code: 'do-not-call/listed' }] })
  })
})
