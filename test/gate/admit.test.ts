import { describe, expect, test } from 'vitest'
import { every } from '../../src/core/compose'
import type { DecisionRecord } from '../../src/core/decision'
import { createGate } from '../../src/gate/create-gate'
import type { GateOptions } from '../../src/gate/gate-options'
import { decide } from '../../src/intake/decide'
import { abandonment } from '../../src/rules/abandonment'
import { coolingOff } from '../../src/rules/cooling-off'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { quietHours } from '../../src/rules/quiet-hours'
import { memoryStores } from '../../src/stores/memory'
import { DEFAULTS, ground, HOUR, NOON, NUMBER, rejected } from './fixtures'

const MINUTE = 60_000
const gateOf = (options: Partial<GateOptions<typeof DEFAULTS>>) =>
  createGate({ policy: ground(), stores: memoryStores({ historyFrom: 'beginning' }), defaults: DEFAULTS, clock: () => NOON, ...options })
const cap = (max: number, counts: 'attempts' | 'conversations' = 'attempts') =>
  every(ground(), frequencyCap({ max, per: 'PT24H', counts, scope: ['phone-number'] }))

describe('admit', () => {
  test('hazard 25: a call in flight counts, until it is released', async () => {
    const gate = gateOf({ policy: cap(1, 'conversations') })
    const first = await gate.admit({ to: NUMBER })
    expect((await gate.admit({ to: NUMBER })).reasons).toMatchObject([{ code: 'frequency-cap/reached', evidence: [first.callId] }])
    await gate.release(first.callId)
    expect((await gate.admit({ to: NUMBER })).allowed).toBe(true)
  })

  test('hazard 25: what became of it decides what it counts as; the last value of a field wins', async () => {
    const gate = gateOf({ policy: cap(1, 'conversations') })
    const { callId } = await gate.admit({ to: NUMBER })
    await gate.settle(callId, { disposition: 'voicemail', answeredBy: 'machine', endedAt: new Date(NOON) })
    expect((await gate.check({ to: NUMBER })).allowed).toBe(true)
    await gate.settle(callId, { disposition: 'connected', answeredBy: 'person' })
    expect((await gate.check({ to: NUMBER })).allowed).toBe(false)
  })

  test('nothing that was settled becomes a reservation again', async () => {
    const gate = gateOf({})
    const { callId } = await gate.admit({ to: NUMBER })
    expect(await rejected(() => gate.settle(callId, { disposition: 'reserved' }))).toEqual({ code: 'invalid-facts', paths: ['disposition'] })
    expect(await rejected(() => gate.settle(callId, { endedAt: '2026-11-24T12:00' }))).toEqual({ code: 'invalid-facts', paths: ['endedAt'] })
  })

  test('a denial that time lifts says when, proven', async () => {
    let now = NOON
    const gate = gateOf({ policy: cap(1), clock: () => now })
    await gate.admit({ to: NUMBER })
    now += HOUR
    expect(await gate.check({ to: NUMBER })).toMatchObject({ allowed: false, remedy: 'wait', retryAt: NOON + 24 * HOUR })
    expect((await gate.check({ to: NUMBER, at: NOON + 24 * HOUR - 1 })).allowed).toBe(false)
    expect((await gate.check({ to: NUMBER, at: NOON + 24 * HOUR })).allowed).toBe(true)
    expect(await gate.nextAllowed({ to: NUMBER }, { within: 'P2D' })).toBe(NOON + 24 * HOUR)
    expect(await gate.nextAllowed({ to: NUMBER }, { within: 'PT1H' })).toBeUndefined()
  })

  test('one id is reserved once; asked again it is decided again', async () => {
    let now = NOON
    const policy = every(cap(1), quietHours({ callable: 'mon-fri 09:00-13:00' }))
    const gate = gateOf({ policy, clock: () => now })
    expect([await gate.admit({ id: 'a', to: NUMBER }), await gate.admit({ id: 'a', to: NUMBER })]).toMatchObject([
      { allowed: true },
      { allowed: true },
    ])
    now += HOUR
    expect(await gate.admit({ id: 'a', to: NUMBER })).toMatchObject({ allowed: false, reasons: [{ code: 'quiet-hours/closed' }] })
  })

  test('an id names one call: not another number, and not one that is over', async () => {
    const gate = gateOf({})
    await gate.admit({ id: 'a', to: NUMBER })
    const used = { allowed: false, remedy: 'change-call', reasons: [{ code: 'call/id-used', rule: 'call' }] }
    expect(await gate.admit({ id: 'a', to: '+13055550124' })).toMatchObject(used)
    await gate.settle('a', { disposition: 'no-answer' })
    expect(await gate.admit({ id: 'a', to: NUMBER })).toMatchObject(used)
  })

  test('what one learns by settling triggers a cooling-off', async () => {
    const policy = every(ground(), coolingOff({ after: ['refused'], for: 'P30D', scope: ['person'] }))
    const gate = gateOf({ policy })
    const { callId } = await gate.admit({ to: NUMBER, calledParty: { id: 'p-1' } })
    await gate.settle(callId, { disposition: 'connected', answeredBy: 'person', outcome: 'refused' })
    expect((await gate.check({ to: '+13055550124', calledParty: { id: 'p-1' } })).reasons).toMatchObject([{ code: 'cooling-off/running' }])
  })

  test('the gate’s own log has the figures of a campaign; 0 of 0 is 0', async () => {
    const policy = every(ground(), abandonment({ maxRate: 0.03, per: 'P30D' }))
    const gate = gateOf({ policy })
    expect((await gate.check({ to: NUMBER })).reasons).toMatchObject([{ code: 'abandonment/not-supplied' }])
    const { callId } = await gate.admit({ to: NUMBER, campaign: 'solar' })
    await gate.settle(callId, { disposition: 'abandoned' })
    expect((await gate.check({ to: NUMBER, campaign: 'solar' })).reasons).toMatchObject([{ code: 'abandonment/rate' }])
    expect((await gate.check({ to: NUMBER, campaign: 'wind' })).allowed).toBe(true)
    const given = gateOf({
      policy,
      facts: { abandonment: [{ campaign: 'solar', answeredByPerson: 100, abandoned: 4, fromAt: NOON - HOUR, toAt: NOON }] },
    })
    expect((await given.check({ to: NUMBER, campaign: 'solar' })).reasons).toMatchObject([{ code: 'abandonment/rate' }])
  })

  test('`dialsWithin` allows only what holds throughout: 19:58 does not become 20:04', async () => {
    const policy = quietHours({ callable: 'mon-sun 09:00-20:00' })
    const at = (minutes: number) => gateOf({ policy, clock: () => NOON + 8 * HOUR - minutes * MINUTE })
    expect((await at(2).admit({ to: NUMBER })).allowed).toBe(true)
    const late = await at(2).admit({ to: NUMBER }, { dialsWithin: 'PT10M' })
    expect(late).toMatchObject({ allowed: false, remedy: 'wait', reasons: [{ code: 'quiet-hours/closed' }], about: { at: NOON + 8 * HOUR } })
    expect((await at(10).admitMany([{ to: NUMBER }], { dialsWithin: 'PT10M' }))[0]?.allowed).toBe(true)
    expect((await at(9).admitMany([{ to: NUMBER }], { dialsWithin: 'PT10M' }))[0]?.allowed).toBe(false)
  })

  test('hazard 35: a record of every decision holds what an audit replays', async () => {
    const log: DecisionRecord[] = []
    const policy = cap(1)
    const gate = gateOf({ policy, onDecision: (record) => log.push(JSON.parse(JSON.stringify(record))) })
    await gate.admit({ to: '(305) 555-0123', defaultCountry: 'US' })
    await gate.admit({ to: NUMBER })
    await gate.check({ to: NUMBER })
    await gate.checkMany([{ to: NUMBER, mode: 'loud' } as never])
    for await (const _ of gate.scrub([{ to: NUMBER }])) expect(log.at(-1)?.by).toBe('scrub')
    expect(log.map(({ by, decision }) => [by, decision.allowed])).toEqual([
      ['admit', true],
      ['admit', false],
      ['check', false],
      ['check', false],
      ['scrub', false],
    ])
    for (const { call, facts, decision } of log.slice(0, 3)) expect(decide(policy, call, facts).allowed).toBe(decision.allowed)
  })
})
