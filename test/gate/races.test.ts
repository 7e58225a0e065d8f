import { describe, expect, test } from 'vitest'
import { every } from '../../src/core/compose'
import { createGate } from '../../src/gate/create-gate'
import { consent } from '../../src/rules/consent'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { memoryStores } from '../../src/stores/memory'
import { DEFAULTS, ground, NOON, NUMBER, own, pause, slow } from './fixtures'

const clock = () => NOON
const cap = every(ground(), frequencyCap({ max: 3, per: 'PT24H', scope: ['phone-number'] }))
const ownCap = own(
  (_call, { attempts = [] }) =>
    attempts.length < 3
      ? { allowed: true, duties: [], reasons: [{ code: 'x-own/below', rule: 'x-own', required: 3, observed: attempts.length }] }
      : { allowed: false, remedy: 'wait', reasons: [{ code: 'x-own/full', rule: 'x-own', required: 3, observed: attempts.length, remedy: 'wait' }] },
  ['attempts'],
)
const beginning = () => memoryStores({ historyFrom: 'beginning' })
const times = <T>(count: number, run: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => run(index)))
const allowed = (answers: readonly { allowed: boolean }[]) => answers.filter((answer) => answer.allowed).length

describe('hazard 22: no race between check and dial', () => {
  test('500 parallel admissions under a cap of 3: exactly 3', async () => {
    const gate = createGate({ policy: cap, stores: beginning(), defaults: DEFAULTS, clock })
    expect(allowed(await times(500, () => gate.admit({ to: NUMBER })))).toBe(3)
  })

  test('the same with a rule of one’s own as the cap', async () => {
    const gate = createGate({ policy: ownCap, stores: beginning(), defaults: DEFAULTS, clock })
    expect(allowed(await times(500, () => gate.admit({ to: NUMBER })))).toBe(3)
  })

  test('the same across two gates that share slow stores', async () => {
    const stores = beginning()
    const gates = [0, 1].map(() => createGate({ policy: cap, stores: slow(stores, 3), defaults: DEFAULTS, clock, timeout: 'PT20S' }))
    expect(allowed(await times(500, async (index) => (gates[index % 2] ?? gates[0])!.admit({ to: NUMBER })))).toBe(3)
  })

  test('the same for one person with many numbers', async () => {
    const policy = every(ground(), frequencyCap({ max: 3, per: 'PT24H', scope: ['person'] }))
    const gate = createGate({ policy, stores: slow(beginning(), 2), defaults: DEFAULTS, clock, timeout: 'PT20S' })
    const calls = await times(100, (index) => gate.admit({ to: `+1305555${String(1000 + index)}`, calledParty: { id: 'p-1' } }))
    expect(allowed(calls)).toBe(3)
  })

  test('many rows for one number in one batch, and batches in parallel', async () => {
    const gate = createGate({ policy: cap, stores: slow(beginning(), 1), defaults: DEFAULTS, clock })
    const batches = await times(5, () => gate.admitMany(Array.from({ length: 20 }, () => ({ to: NUMBER }))))
    expect(allowed(batches.flat())).toBe(3)
  })

  test('one call id, asked for a hundred times at once, is reserved once', async () => {
    const stores = beginning()
    const gate = createGate({ policy: cap, stores: slow(stores, 1), defaults: DEFAULTS, clock })
    const answers = await times(100, () => gate.admit({ id: 'call-1', to: NUMBER }))
    expect([allowed(answers), answers.every(({ callId }) => callId === 'call-1')]).toEqual([100, true])
    expect((await stores.attempts.load([`number:${NUMBER}`]))[0]?.attempts).toHaveLength(1)
  })

  test('no reservation is written after an opt-out is acknowledged, even by who read before it', async () => {
    const written = async (act: (gate: ReturnType<typeof gateOf>) => Promise<void>) => {
      const stores = beginning()
      const appended: number[] = []
      let acknowledged = Infinity
      let step = 0
      const watched = {
        ...stores,
        attempts: {
          ...stores.attempts,
          append: async (...inputs: Parameters<typeof stores.attempts.append>) => {
            const done = await stores.attempts.append(...inputs)
            if (done) appended.push(step++)
            return done
          },
        },
      }
      const gate = gateOf(slow(watched, 3))
      await gate.record({ number: NUMBER }, { consents: [{ id: 'web-1', form: 'signed', grantedAt: NOON - 1000 }] })
      const admissions = times(40, async (index) => {
        await pause(index / 4)
        await gate.admit({ to: NUMBER })
      })
      await pause(5)
      await act(gate)
      acknowledged = step++
      await admissions
      return appended.filter((at) => at > acknowledged).length
    }
    const gateOf = (stores: ReturnType<typeof beginning>) =>
      createGate({ policy: consent({ form: 'express' }), stores, defaults: DEFAULTS, clock, timeout: 'PT20S' })
    for (let round = 0; round < 10; round++) {
      expect(await written((gate) => gate.optOut({ number: NUMBER }))).toBe(0)
      expect(await written((gate) => gate.withdrawConsent('web-1'))).toBe(0)
    }
  })

  test('whoever writes opt-outs to a table of one’s own awaits `changed`', async () => {
    const table = new Set<string>()
    const facts = async (calls: readonly { to: string }[]) => {
      const answer = calls.map(({ to }) => ({ optOuts: table.has(to) ? [{ number: to }] : [] }))
      await pause(5)
      return answer
    }
    const gate = createGate({ policy: ground(), stores: beginning(), defaults: DEFAULTS, clock, facts })
    const admission = gate.admit({ to: NUMBER })
    await pause(1)
    table.add(NUMBER)
    await gate.changed({ number: '305-555-0123', defaultCountry: 'US' })
    expect((await admission).allowed).toBe(false)
  })
})
