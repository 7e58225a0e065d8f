// The record store in memory: forgets when the process ends.
import type { StoreKey } from './keys'
import type { RecordStore, StoredRecord } from './ports'

/**
 * Records in memory, for `memoryStores()`.
 * @example
 * const records = memoryRecords()
 */
export function memoryRecords(): RecordStore {
  const byKey = new Map<StoreKey, { readonly order: number; readonly record: StoredRecord }[]>()
  let order = 0
  return {
    append: async (records) => {
      for (const record of records) {
        const entry = { order: order++, record }
        for (const key of new Set(record.keys)) {
          const entries = byKey.get(key)
          if (entries === undefined) byKey.set(key, [entry])
          else entries.push(entry)
        }
      }
    },
    load: async (keys) => {
      if (byKey.size === 0) return []
      const found = new Set<{ readonly order: number; readonly record: StoredRecord }>()
      for (const key of keys) for (const entry of byKey.get(key) ?? []) found.add(entry)
      return [...found].sort((a, b) => a.order - b.order).map(({ record }) => record)
    },
  }
}
