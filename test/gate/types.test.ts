import { describe, expect, expectTypeOf, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import type { Admission, Decision } from '../../src/core/decision'
import { createGate } from '../../src/gate/create-gate'
import type { AdmissionCall, GateCall, TimelessCall } from '../../src/gate/gate-call'
import type { FactSource } from '../../src/gate/gate-options'
import { memoryStores } from '../../src/stores/memory'
import { DEFAULTS, ground, NOON, NUMBER, rejected, SELLER } from './fixtures'

const stores = memoryStores({ historyFrom: 'beginning' })
const gate = createGate({ policy: ground(), stores, defaults: { mode: 'live', purpose: 'marketing', seller: SELLER }, clock: () => NOON })

describe('the types of a gate', () => {
  test('what the defaults give need not be repeated, and wins where it is', async () => {
    expectTypeOf(gate.check).toBeCallableWith({ to: NUMBER })
    expectTypeOf(gate.check).toBeCallableWith({ to: NUMBER, mode: 'text', at: new Date() })
    expect((await gate.check({ to: NUMBER, seller: { id: 'other' } })).allowed).toBe(true)
    // @ts-expect-error `to` is always required
    expect(await rejected(() => gate.check({ mode: 'live' }))).toMatchObject({ code: 'invalid-call', paths: ['to'] })
  })

  test('what they do not give is required', async () => {
    const partial = createGate({ policy: ground(), stores, defaults: { mode: 'live' } })
    // @ts-expect-error purpose and seller are missing
    expect(await rejected(() => partial.check({ to: NUMBER }))).toMatchObject({ paths: ['purpose', 'seller'] })
    const none = createGate({ policy: ground(), stores })
    // @ts-expect-error mode, purpose and seller are missing
    expect(await rejected(() => none.admit({ to: NUMBER }))).toMatchObject({ paths: ['mode', 'purpose', 'seller'] })
    expectTypeOf(none.check).toBeCallableWith({ to: NUMBER, mode: 'live', purpose: 'marketing', seller: SELLER })
  })

  test('defaults that are only perhaps there give nothing', () => {
    expectTypeOf<TimelessCall<{ readonly mode?: 'live'; readonly purpose: 'survey' }>>().toHaveProperty('mode').toEqualTypeOf<CallInput['mode']>()
    expectTypeOf<GateCall<typeof DEFAULTS>['mode']>().toEqualTypeOf<CallInput['mode'] | undefined>()
  })

  test('an admission has no instant, a check may have one', async () => {
    // @ts-expect-error `at` is the gate's
    expect(await rejected(() => gate.admit({ to: NUMBER, at: NOON }))).toMatchObject({ paths: ['at'] })
    expectTypeOf<AdmissionCall<typeof DEFAULTS>['at']>().toEqualTypeOf<undefined>()
    expectTypeOf(gate.admit).returns.resolves.toEqualTypeOf<Admission>()
    expectTypeOf(gate.check).returns.resolves.toEqualTypeOf<Decision>()
  })

  test('a source may be typed by what it reads of a call', () => {
    const source = async (calls: readonly { to: string; campaign?: string }[]) => calls.map(({ to }) => ({ optOuts: [{ number: to }] }))
    expectTypeOf(source).toExtend<FactSource>()
  })

  test('the defaults hold neither whom one calls nor when', async () => {
    // @ts-expect-error
    expect(await rejected(() => createGate({ policy: ground(), stores, defaults: { to: NUMBER } }))).toMatchObject({ paths: ['defaults.to'] })
    // @ts-expect-error
    expect(await rejected(() => createGate({ policy: ground(), stores, defaults: { mode: 'loud' } }))).toMatchObject({ paths: ['defaults.mode'] })
  })

  test('options are checked: unknown ones, a policy that is none, no stores, a timeout that moves a calendar', async () => {
    for (const [options, path] of [
      [{ policy: ground() }, 'stores'],
      [{ stores }, 'policy'],
      [{ policy: () => true, stores }, 'policy'],
      [{ policy: ground(), stores, timeout: 'P1D' }, 'timeout'],
      [{ policy: ground(), stores, whereabouts: 'guess' }, 'whereabouts'],
      [{ policy: ground(), stores, onDecision: 'log' }, 'onDecision'],
    ] as const)
      expect(await rejected(() => createGate(options as never))).toEqual({ code: 'invalid-policy', paths: [path] })
    expect(await rejected(() => createGate({ policy: ground(), stores, failOpen: true } as never))).toMatchObject({ code: 'invalid-policy' })
    expect(await rejected(() => createGate({ policy: ground(), stores, lists: [{}] } as never))).toMatchObject({ code: 'invalid-list' })
  })
})
