// What the gate's own records say of a call.
import type { Call } from '../core/call'
import type { Facts } from '../core/facts'
import type { Needs } from '../core/needs'
import type { Instant } from '../core/scalars'
import type { StoreKey } from '../stores/keys'
import type { RecordStore, StoredRecord } from '../stores/ports'
import { causeOf, type Deadline } from './deadline'
import { keysOf } from './history'
import { mergeFacts } from './merge-facts'

/** The records of a batch of calls, by key; or why they could not be read. */
export interface Records {
  readonly byKey: ReadonlyMap<StoreKey, readonly Ordered[]>
  readonly failed?: string
}

/** A record and its place in the order of appending. */
interface Ordered {
  readonly order: number
  readonly record: StoredRecord
}

/** What a gate that has no record of a call knows: it looked, and there is nothing. */
export const NOTHING_RECORDED: Facts = Object.freeze({
  optOuts: Object.freeze([]),
  consents: Object.freeze([]),
  relationships: Object.freeze([]),
  contacts: Object.freeze([]),
  complaints: Object.freeze([]),
})

/** Reads the records of all these calls in one round trip. */
export async function loadRecords(store: RecordStore, calls: readonly Call[], needs: Needs, deadline: Deadline): Promise<Records> {
  const keys = new Set<StoreKey>()
  for (const call of calls) for (const key of recordKeysOf(call, needs)) keys.add(key)
  try {
    const records = await deadline.within(() => store.load([...keys]))
    const byKey = new Map<StoreKey, Ordered[]>()
    for (const [order, record] of records.entries())
      for (const key of record.keys) {
        const others = byKey.get(key)
        if (others === undefined) byKey.set(key, [{ order, record }])
        else others.push({ order, record })
      }
    return { byKey }
  } catch (error) {
    return { byKey: new Map(), failed: causeOf(error) }
  }
}

/** The records of one call, the last of each id, the latest first. */
export function recordsOf(call: Call, needs: Needs, { byKey }: Records): readonly StoredRecord[] {
  if (byKey.size === 0) return []
  const found = new Map<number, StoredRecord>()
  for (const key of recordKeysOf(call, needs)) for (const { order, record } of byKey.get(key) ?? []) found.set(order, record)
  const latestFirst = [...found].sort(([a], [b]) => b - a)
  const byId = new Map<string, StoredRecord>()
  for (const [, record] of latestFirst) if (!byId.has(record.id)) byId.set(record.id, record)
  return [...byId.values()]
}

/** What these records say of the call, later ones winning. A complaint that others made about the campaign is not the called party's. */
export function factsOf(records: readonly StoredRecord[], call: Call): Facts {
  const own = new Set<string>(keysOf(call))
  const parts = records.flatMap(({ facts, keys }) => {
    if (facts === undefined) return []
    if (keys.some((key) => own.has(key))) return [facts]
    return [{ complaints: (facts.complaints ?? []).map((complaint) => ({ ...complaint, fromCalledParty: false })) }]
  })
  return mergeFacts([...parts, NOTHING_RECORDED])
}

/** The withdrawals among these records, by consent. */
export function withdrawalsOf(records: readonly StoredRecord[]): Map<string, Instant[]> {
  const withdrawals = new Map<string, Instant[]>()
  for (const { withdraws } of records)
    if (withdraws !== undefined) withdrawals.set(withdraws.consent, [...(withdrawals.get(withdraws.consent) ?? []), withdraws.at])
  return withdrawals
}

function recordKeysOf(call: Call, needs: Needs): readonly StoreKey[] {
  const keys = keysOf(call)
  return call.campaign !== undefined && needs.facts.includes('complaints') ? [...keys, `campaign:${call.campaign}`] : keys
}
