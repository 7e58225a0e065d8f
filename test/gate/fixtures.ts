import { z } from 'zod'
import type { Call } from '../../src/core/call'
import { isGateError } from '../../src/core/errors'
import type { Facts } from '../../src/core/facts'
import { defineRule, type Rule } from '../../src/core/rule'
import type { Verdict } from '../../src/core/verdict'
import type { AttemptStore, RecordStore, Stores } from '../../src/stores/ports'

/** 12:00 in Florida, a Tuesday. */
export const NOON = Date.UTC(2026, 10, 24, 17)
export const HOUR = 3_600_000
export const NUMBER = '+13055550123'
export const SELLER = { id: 'acme', name: 'Acme Solar', seat: { country: 'US', region: 'US-FL' } } as const
export const DEFAULTS = { mode: 'live', purpose: 'marketing', seller: SELLER } as const

/** A rule that always has a ground; what it needs is said. */
export function ground(facts: readonly (keyof Omit<Facts, 'unavailable'>)[] = []): Rule {
  return own(() => ({ allowed: true, duties: [], reasons: [{ code: 'x-own/ground', rule: 'x-own', required: null, observed: null }] }), facts)
}

/** A rule of one's own. */
export function own(decide: (call: Call, facts: Facts) => Verdict, facts: readonly (keyof Omit<Facts, 'unavailable'>)[] = []): Rule {
  return defineRule({ kind: 'x-own', options: z.object({}), needs: () => ({ facts }), decide: (_options, call, facts) => decide(call, facts) })({})
}

/** What was thrown or rejected, as far as it is a GateError. */
export async function rejected(run: () => unknown): Promise<unknown> {
  try {
    await run()
  } catch (error) {
    return isGateError(error) ? { code: error.code, paths: error.issues.map(({ path }) => path) } : error
  }
  return undefined
}

/** Stores that take a random while before and after each step. */
export function slow(stores: Stores, longest: number): Stores {
  return { attempts: delayed<AttemptStore>(stores.attempts, longest), records: delayed<RecordStore>(stores.records, longest) }
}

function delayed<Store extends object>(store: Store, longest: number): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function' || name === 'opened') return method
      return async (...inputs: unknown[]) => {
        await pause(Math.random() * longest)
        const answer: unknown = await method.apply(target, inputs)
        await pause(Math.random() * longest)
        return answer
      }
    },
  })
}

export function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}
