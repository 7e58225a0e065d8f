import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import type { Instant } from '../../src/core/scalars'
import { memoryStores } from '../../src/stores/memory'
import { storeConformance } from '../../src/testing/store-conformance'

storeConformance({ describe, test, expect }, () => memoryStores({ historyFrom: 'beginning' }))

describe('memoryStores', () => {
  test('hazard 29: is complete only since the first gate was made on it', async () => {
    const { attempts } = memoryStores()
    expect(await attempts.completeSince()).toBe(Infinity)
    attempts.opened?.(1000 as Instant)
    attempts.opened?.(2000 as Instant)
    expect(await attempts.completeSince()).toBe(1000)
  })

  test('is complete from the beginning, or from an instant, where one says so', async () => {
    expect(await memoryStores({ historyFrom: 'beginning' }).attempts.completeSince()).toBeUndefined()
    expect(await memoryStores({ historyFrom: '2026-01-01T00:00:00Z' }).attempts.completeSince()).toBe(Date.UTC(2026, 0, 1))
  })

  test('refuses an instant that is none', () => {
    expect(thrown(() => memoryStores({ historyFrom: '2026-01-01T00:00' }))).toMatchObject({
      code: 'invalid-policy',
      issues: [{ path: 'historyFrom' }],
    })
  })
})

function thrown(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return isGateError(error) ? { code: error.code, issues: error.issues } : error
  }
  return undefined
}
