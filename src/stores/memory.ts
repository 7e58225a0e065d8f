// Stores in memory: for tests, for scripts that keep their own tables, and for trying things out.
import type { InstantInput } from '../core/call'
import { gateError } from '../core/errors'
import type { Instant } from '../core/scalars'
import { toInstant } from '../time/instants'
import { memoryAttempts } from './memory-attempts'
import { memoryRecords } from './memory-records'
import type { Stores } from './ports'

/** Since when the history that the store holds is complete. */
export interface MemoryStoresOptions {
  /** `beginning`: nothing was dialled before, or your own table is the history. Absent: since the first gate was made on the stores. */
  readonly historyFrom?: 'beginning' | InstantInput
}

/**
 * Stores that **forget everything when the process ends**: attempts, opt-outs, consents. Never the only place where opt-outs are kept.
 * A cap whose window begins before the history does denies `frequency-cap/history-unknown`.
 * @throws GateError `invalid-policy` if `historyFrom` is no instant
 * @example
 * const stores = memoryStores({ historyFrom: 'beginning' })
 */
export function memoryStores({ historyFrom }: MemoryStoresOptions = {}): Stores {
  if (historyFrom === 'beginning') return { attempts: memoryAttempts(() => undefined), records: memoryRecords() }
  const since = historyFrom === undefined ? Infinity : toInstant(historyFrom)
  if (since === undefined)
    throw gateError('invalid-policy', [{ path: 'historyFrom', message: `\`${String(historyFrom)}\` is no instant; text needs an offset` }])
  let completeSince: number = since
  const attempts = memoryAttempts(() => completeSince as Instant)
  return {
    attempts: {
      ...attempts,
      opened: (at) => {
        if (completeSince === Infinity) completeSince = at
      },
    },
    records: memoryRecords(),
  }
}
