// The attempt store in memory: forgets when the process ends. JavaScript runs one thing at a time, so each method is atomic.
import type { Attempt } from '../core/facts'
import type { Instant } from '../core/scalars'
import type { StoreKey } from './keys'
import type { AttemptStore, CampaignFigures, VersionedLog } from './ports'

interface Log {
  version: number
  readonly callIds: string[]
}

const NONE: readonly Attempt[] = Object.freeze([])
const HOUR = 3_600_000

/**
 * Attempts in memory, for `memoryStores()`; `completeSince` says from when on the log is complete.
 * @example
 * const attempts = memoryAttempts(() => undefined)
 */
export function memoryAttempts(completeSince: () => Instant | undefined): AttemptStore {
  const logs = new Map<StoreKey, Log>()
  const attempts = new Map<string, { readonly keys: readonly StoreKey[]; attempt: Attempt }>()
  const campaigns = new Map<string, Map<number, CampaignFigures>>()

  const versionOf = (key: StoreKey): string => String(logs.get(key)?.version ?? 0)
  const bump = (key: StoreKey): Log => {
    const log = logs.get(key)
    if (log === undefined) {
      const created = { version: 1, callIds: [] }
      logs.set(key, created)
      return created
    }
    log.version++
    return log
  }
  const count = (attempt: Attempt, by: 1 | -1): void => {
    const people = answeredByPerson(attempt) ? by : 0
    if (attempt.campaign === undefined || people === 0) return
    const hours = campaigns.get(attempt.campaign) ?? new Map<number, CampaignFigures>()
    const hour = Math.floor(attempt.at / HOUR)
    const { answeredByPerson: answered, abandoned } = hours.get(hour) ?? { answeredByPerson: 0, abandoned: 0 }
    hours.set(hour, { answeredByPerson: answered + people, abandoned: abandoned + (attempt.disposition === 'abandoned' ? by : 0) })
    campaigns.set(attempt.campaign, hours)
  }
  const attemptsOf = (key: StoreKey, since: number): readonly Attempt[] => {
    const log = logs.get(key)
    if (log === undefined || since === Infinity) return NONE
    const found: Attempt[] = []
    for (const callId of log.callIds) {
      const attempt = attempts.get(callId)?.attempt
      if (attempt !== undefined && attempt.at >= since) found.push(attempt)
    }
    return found
  }

  return {
    load: async (keys, since = -Infinity) => keys.map((key): VersionedLog => ({ key, version: versionOf(key), attempts: attemptsOf(key, since) })),
    append: async (expected, attempt) => {
      if (attempts.has(attempt.callId) || expected.some(({ key, version }) => versionOf(key) !== version)) return false
      attempts.set(attempt.callId, { keys: expected.map(({ key }) => key), attempt })
      for (const { key } of expected) bump(key).callIds.push(attempt.callId)
      count(attempt, 1)
      return true
    },
    touch: async (keys) => {
      for (const key of keys) bump(key)
    },
    find: async (callIds) => callIds.flatMap((callId) => attempts.get(callId)?.attempt ?? []),
    update: async (callId, patch) => {
      const stored = attempts.get(callId)
      if (stored === undefined) return false
      count(stored.attempt, -1)
      stored.attempt = { ...stored.attempt, ...patch }
      count(stored.attempt, 1)
      for (const key of stored.keys) bump(key)
      return true
    },
    remove: async (callId) => {
      const stored = attempts.get(callId)
      if (stored === undefined) return false
      count(stored.attempt, -1)
      attempts.delete(callId)
      for (const key of stored.keys) {
        const { callIds } = bump(key)
        callIds.splice(callIds.indexOf(callId), 1)
      }
      return true
    },
    figures: async (names, since) =>
      names.map((name) => {
        let [people, abandoned] = [0, 0]
        for (const [hour, figures] of campaigns.get(name) ?? []) {
          if (hour * HOUR < since) continue
          people += figures.answeredByPerson
          abandoned += figures.abandoned
        }
        return { answeredByPerson: people, abandoned }
      }),
    completeSince: async () => completeSince(),
  }
}

/** Abandoned, or connected to somebody who is known to be a person: what is not known must not dilute the rate. */
function answeredByPerson({ disposition, answeredBy, outcome }: Attempt): boolean {
  if (disposition === 'abandoned') return true
  return disposition === 'connected' && (answeredBy === 'person' || (answeredBy !== 'machine' && outcome !== undefined))
}
