// The gate's own log of attempts, as far back as the policy asks, and the versions under which it was read.
import type { Call } from '../core/call'
import type { Attempt } from '../core/facts'
import { longestMillis, type Needs } from '../core/needs'
import type { Instant } from '../core/scalars'
import { whoKeys } from '../stores/keys'
import type { AttemptStore, ExpectedVersion, VersionedLog } from '../stores/ports'
import { causeOf, type Deadline } from './deadline'

/** The logs of a batch of calls; or why they could not be read. */
export interface Histories {
  readonly logs: ReadonlyMap<string, VersionedLog>
  /** Attempts that already bear the id of a call of the batch. */
  readonly known: ReadonlyMap<string, Attempt>
  /** From when on the logs, as read, are complete; absent: from the beginning. */
  readonly since?: Instant
  readonly failed?: string
}

const NONE: Histories = { logs: new Map(), known: new Map() }

/**
 * Reads the logs of all these calls in one round trip, together with since when they are complete and whether their ids are known.
 * @param callIds ids that the callers chose, and may have used before
 */
export async function loadHistories(
  store: AttemptStore,
  calls: readonly Call[],
  needs: Needs,
  callIds: readonly string[],
  deadline: Deadline,
): Promise<Histories> {
  const keys = [...new Set(calls.flatMap(keysOf))]
  const since = readFrom(calls, needs)
  try {
    const [logs, found, completeSince] = await deadline.within(() =>
      Promise.all([store.load(keys, since), callIds.length === 0 ? [] : store.find(callIds), store.completeSince()]),
    )
    const latest = Math.max(since === Infinity ? -Infinity : since, completeSince ?? -Infinity)
    return {
      logs: new Map(logs.map((log) => [log.key, log])),
      known: new Map(found.map((attempt) => [attempt.callId, attempt])),
      ...(latest === -Infinity ? {} : { since: latest as Instant }),
    }
  } catch (error) {
    return { ...NONE, failed: causeOf(error) }
  }
}

/** The attempts of the call's number and person, each once. */
export function attemptsOf(call: Call, { logs }: Histories): readonly Attempt[] {
  const [first, second] = keysOf(call)
  const byNumber = logs.get(first ?? '')?.attempts ?? []
  const byPerson = logs.get(second ?? '')?.attempts ?? []
  if (byPerson.length === 0) return byNumber
  if (byNumber.length === 0) return byPerson
  const seen = new Set(byNumber.map(({ callId }) => callId))
  return [...byNumber, ...byPerson.filter(({ callId }) => !seen.has(callId))]
}

/** The versions that an admission of the call expects; `undefined` where a log was not read. */
export function expectedOf(call: Call, { logs }: Histories): readonly ExpectedVersion[] | undefined {
  const expected = keysOf(call).flatMap((key) => {
    const log = logs.get(key)
    return log === undefined ? [] : [{ key, version: log.version }]
  })
  return expected.length === keysOf(call).length ? expected : undefined
}

/** The keys of the logs that an attempt of the call stands in. */
export function keysOf(call: Call): ReturnType<typeof whoKeys> {
  return whoKeys({ number: call.to, person: call.calledParty?.id })
}

/** From when on attempts are wanted: `Infinity` where none are, `-Infinity` where all are. A rule that asks without a span asks for all. */
function readFrom(calls: readonly Call[], needs: Needs): number {
  if (!needs.facts.includes('attempts')) return Infinity
  const span = needs.history === undefined ? Infinity : longestMillis(needs.history)
  let from = Infinity
  for (const { at } of calls) from = Math.min(from, at - span)
  return from
}
