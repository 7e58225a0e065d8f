// Every row of the table of failures: what is misuse throws, what cannot be established denies.
import { describe, expect, test } from 'vitest'
import type { Call } from '../../src/core/call'
import { every, except } from '../../src/core/compose'
import { createGate } from '../../src/gate/create-gate'
import type { GateOptions } from '../../src/gate/gate-options'
import { lawful } from '../../src/law/lawful'
import { numberList } from '../../src/lists/number-list'
import { consent } from '../../src/rules/consent'
import { doNotCall } from '../../src/rules/do-not-call'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { optOut } from '../../src/rules/opt-out'
import { memoryStores } from '../../src/stores/memory'
import { DEFAULTS, ground, HOUR, NOON, NUMBER, own, rejected } from './fixtures'

const gateOf = (options: Partial<GateOptions<typeof DEFAULTS>>) =>
  createGate({ policy: ground(), stores: memoryStores({ historyFrom: 'beginning' }), defaults: DEFAULTS, clock: () => NOON, ...options })
const codes = (decision: { reasons: readonly { code: string }[] }) => decision.reasons.map(({ code }) => code)
const broken = () => Promise.reject(new Error('the disk is gone'))
const never = () => new Promise<never>(() => {})

describe('misuse throws a GateError', () => {
  test('what is no call, alone, is `invalid-call` with every path', async () => {
    const gate = createGate({ policy: ground(), stores: memoryStores() })
    const call = { to: NUMBER, mode: 'loud', purpose: 'marketing' }
    expect(await rejected(() => gate.check(call as never))).toMatchObject({ code: 'invalid-call', paths: expect.arrayContaining(['mode', 'seller']) })
    expect(await rejected(() => gate.admit('+13055550123' as never))).toEqual({ code: 'invalid-call', paths: [''] })
  })

  test('hazard 31: an instant or whereabouts are not the caller’s to say when a call is admitted', async () => {
    const gate = gateOf({})
    expect(await rejected(() => gate.admit({ to: NUMBER, at: NOON - 8 * HOUR } as never))).toEqual({ code: 'invalid-call', paths: ['at'] })
    expect(await rejected(() => gate.check({ to: NUMBER, whereabouts: {} } as never))).toEqual({ code: 'invalid-call', paths: ['whereabouts'] })
  })

  test('hazard 31: there is no switch that opens the gate', async () => {
    const gate = gateOf({ policy: consent({ form: 'express' }) })
    expect(await rejected(() => gate.check({ to: NUMBER, testMode: true } as never))).toMatchObject({ code: 'invalid-call' })
    expect(await rejected(() => gate.admit({ to: NUMBER }, { dialsWithin: 'P1D' }))).toEqual({ code: 'invalid-call', paths: ['dialsWithin'] })
    expect(await gate.check({ to: NUMBER })).toMatchObject({ allowed: false, remedy: 'obtain-consent', reasons: [{ code: 'consent/missing' }] })
  })

  test('facts that are none are `invalid-facts`', async () => {
    expect(await rejected(() => gateOf({ facts: { callerIds: [{ number: 'x' }] } as never }))).toMatchObject({ code: 'invalid-facts' })
    expect(await rejected(() => gateOf({}).record({ number: NUMBER }, { consents: [{ id: 'c-1' }] } as never))).toMatchObject({
      code: 'invalid-facts',
    })
    expect(await rejected(() => gateOf({}).record({ number: NUMBER }, { attempts: [] }))).toEqual({ code: 'invalid-facts', paths: ['attempts'] })
  })

  test('an absolute rule under `except` is `invalid-policy`, when it is built', async () => {
    expect(await rejected(() => except(optOut({}), consent({ form: 'express' })))).toMatchObject({ code: 'invalid-policy' })
  })

  test('`settle`, `release` and `optOut` of a call that nobody knows are `unknown-call`', async () => {
    const gate = gateOf({})
    const unknown = { code: 'unknown-call', paths: ['callId'] }
    expect(await rejected(() => gate.settle('x', { disposition: 'busy' }))).toEqual(unknown)
    expect(await rejected(() => gate.release('x'))).toEqual(unknown)
    expect(await rejected(() => gate.optOut({ callId: 'x' }))).toEqual(unknown)
  })

  test('hazard 28: a register’s list without a number is `invalid-list`, when it is handed over', async () => {
    const empty = { ...numberList({ id: 'us-fl', drawnAt: NOON, numbers: [NUMBER] }), size: 0 }
    expect(await rejected(() => gateOf({ lists: [empty] }))).toEqual({ code: 'invalid-list', paths: ['lists.0'] })
    expect(await rejected(() => gateOf({}).replaceList(empty))).toEqual({ code: 'invalid-list', paths: ['list'] })
  })
})

describe('in a batch the others go on', () => {
  test('a row that is no call is denied `call/invalid`, in its place', async () => {
    const rows = [{ to: NUMBER }, { to: NUMBER, mode: 'loud' }, undefined, { to: NUMBER }] as never[]
    const gate = gateOf({})
    for (const answers of [await gate.checkMany(rows), await gate.admitMany(rows)]) {
      expect(answers.map(({ allowed }) => allowed)).toEqual([true, false, false, true])
      expect(answers[1]).toMatchObject({ remedy: 'supply', reasons: [{ code: 'call/invalid', rule: 'call', missing: ['mode'] }] })
      expect(answers[1]?.reasons[0]?.observed).toMatchObject([{ path: 'mode' }])
    }
  })
})

describe('what cannot be established denies', () => {
  test('hazard 19: a number that is impossible is denied before any policy', async () => {
    const decision = await gateOf({}).check({ to: '+1305555' })
    expect(decision).toMatchObject({ allowed: false, remedy: 'never', reasons: [{ code: 'whereabouts/invalid-number' }], about: { to: '+1305555' } })
  })

  test('no law known for the place, and the caller’s seat unknown', async () => {
    const { seat: _, ...seller } = DEFAULTS.seller
    expect(codes(await gateOf({ policy: lawful(), defaults: { ...DEFAULTS, seller } as never }).check({ to: NUMBER }))).toContain(
      'law/caller-seat-unknown',
    )
  })

  test('hazard 18, 20: a list that nobody checked', async () => {
    const decision = await gateOf({ policy: doNotCall({ lists: ['us-fl'] }) }).check({ to: NUMBER })
    expect(decision).toMatchObject({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'do-not-call/not-checked', missing: ['facts.listings.us-fl'] }],
    })
  })

  test('hazard 27: a list older than permitted, until it is replaced', async () => {
    const copy = (drawnAt: number) => numberList({ id: 'us-fl', drawnAt, numbers: ['+13055550199'] })
    const gate = gateOf({ policy: doNotCall({ lists: ['us-fl'], maxAge: 'P31D' }), lists: [copy(NOON - 32 * 24 * HOUR)] })
    expect(await gate.check({ to: NUMBER })).toMatchObject({ allowed: false, remedy: 'refresh', reasons: [{ code: 'do-not-call/list-stale' }] })
    gate.replaceList(copy(NOON - 24 * HOUR))
    expect(await gate.check({ to: NUMBER })).toMatchObject({ allowed: true })
    expect(await gate.check({ to: '305-555-0199', defaultCountry: 'US' })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'do-not-call/listed' }],
    })
  })

  test('hazard 29: an attempt log younger than a cap’s window', async () => {
    let now = NOON
    const policy = frequencyCap({ max: 3, per: 'PT24H' })
    const gate = gateOf({ policy, stores: memoryStores(), clock: () => now })
    expect(await gate.check({ to: NUMBER })).toMatchObject({ allowed: false, remedy: 'supply', reasons: [{ code: 'frequency-cap/history-unknown' }] })
    now += 24 * HOUR
    expect(await gate.check({ to: NUMBER })).toMatchObject({ allowed: true })
  })

  test('hazard 18: a source that throws, and one that answers garbage', async () => {
    for (const [facts, cause] of [
      [broken, /the disk is gone/],
      [async () => [], /asked about 1 calls and answered about 0/],
      [async () => 'none' as never, /a list of facts/],
      [async () => [{ optOuts: 'none' }] as never, /optOuts/],
      [async () => [null] as never, /./],
    ] as const) {
      const decision = await gateOf({ facts }).check({ to: NUMBER })
      expect(decision).toMatchObject({ allowed: false, remedy: 'supply' })
      expect(codes(decision)).toContain('facts/unavailable')
      expect(decision.reasons[0]?.observed).toEqual({ fact: 'optOuts', cause: expect.stringMatching(cause) })
    }
  })

  test('hazard 18: a source that outlasts its timeout, in time', async () => {
    const gate = gateOf({ facts: never, timeout: 'PT1S' })
    const before = performance.now()
    const decisions = await Promise.all([gate.admit({ to: NUMBER }), gate.check({ to: NUMBER })])
    expect(performance.now() - before).toBeLessThan(2500)
    for (const { allowed, reasons } of decisions)
      expect([allowed, reasons[0]]).toMatchObject([false, { code: 'facts/unavailable', observed: { cause: 'no answer within 1000 ms' } }])
  })

  test.each(['attempts.load', 'attempts.append', 'attempts.completeSince', 'records.load'])('a store whose %s fails, or hangs', async (name) => {
    for (const method of [broken, never]) {
      const stores = memoryStores({ historyFrom: 'beginning' })
      Object.assign(name.startsWith('attempts') ? stores.attempts : stores.records, { [name.split('.')[1] ?? '']: method })
      const gate = gateOf({ policy: every(ground(), frequencyCap({ max: 3, per: 'PT24H' })), stores, timeout: 'PT1S' })
      const admission = await gate.admit({ to: NUMBER })
      expect([admission.allowed, new Set(codes(admission))]).toEqual([false, new Set(['facts/unavailable'])])
    }
  })

  test('a store whose versions never hold still, until the timeout', async () => {
    const stores = memoryStores({ historyFrom: 'beginning' })
    Object.assign(stores.attempts, { append: async () => false })
    const admission = await gateOf({ stores, timeout: 'PT1S' }).admit({ to: NUMBER })
    expect(admission).toMatchObject({ allowed: false, reasons: [{ code: 'facts/unavailable', observed: { fact: 'attempts' } }] })
  })

  test('a rule that throws denies, and names what it said', async () => {
    const policy = own((call: Call) => {
      throw new Error(`no idea about ${call.to}`)
    })
    expect(await gateOf({ policy }).check({ to: NUMBER })).toMatchObject({ allowed: false, reasons: [{ code: 'rule/error' }] })
  })

  test('a policy that says nothing has no ground, clean opt-outs notwithstanding', async () => {
    const silent = own(() => ({ allowed: true, reasons: [], duties: [] }))
    expect(await gateOf({ policy: silent }).check({ to: NUMBER })).toMatchObject({
      allowed: false,
      remedy: 'never',
      reasons: [{ code: 'policy/no-ground' }],
    })
  })

  test('hazard 29: an opt-out that cannot be written is not acknowledged', async () => {
    for (const part of ['records.append', 'attempts.touch']) {
      const stores = memoryStores({ historyFrom: 'beginning' })
      Object.assign(part.startsWith('attempts') ? stores.attempts : stores.records, { [part.split('.')[1] ?? '']: broken })
      await expect(gateOf({ stores }).optOut({ number: NUMBER })).rejects.toThrow('the disk is gone')
    }
  })

  test('hazard 35: an admission that nobody recorded is denied and released', async () => {
    const stores = memoryStores({ historyFrom: 'beginning' })
    const admission = await gateOf({ stores, onDecision: broken }).admit({ to: NUMBER })
    expect(admission).toMatchObject({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'policy/not-recorded', rule: 'policy', observed: { cause: 'the disk is gone' }, missing: ['onDecision'] }],
    })
    expect((await stores.attempts.load([`number:${NUMBER}`]))[0]?.attempts).toEqual([])
  })
})
