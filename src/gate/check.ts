// May these calls be made? Nothing is reserved.
import type { Call } from '../core/call'
import type { Decision } from '../core/decision'
import type { Facts } from '../core/facts'
import type { Verdict } from '../core/verdict'
import { judge } from '../intake/judge'
import { type Deadline, underDeadline } from './deadline'
import { decisionOf, decisionWithoutCall, recorded } from './decision'
import { loadHistories } from './history'
import { batchOf, loadFacts } from './load-facts'
import { isUnread, readCall, readRow } from './read-call'
import type { Setup } from './setup'

/** Calls whose facts are asked for at once. */
export const BATCH = 512

/** What `gate.check` does. */
export async function check(setup: Setup, input: unknown): Promise<Decision> {
  const call = readCall(setup, input, 'own')
  return underDeadline(setup.timeoutMillis, async (deadline) => {
    const [facts = {}] = await factsOf(setup, [call], deadline)
    return decide(setup, call, facts, deadline)
  })
}

/** What `gate.checkMany` does. */
export async function checkMany(setup: Setup, inputs: Iterable<unknown>): Promise<Decision[]> {
  const decisions: Decision[] = []
  for (const batch of inBatches(inputs))
    await underDeadline(setup.timeoutMillis, async (deadline) => {
      const rows = batch.map((input) => readRow(setup, input, 'own'))
      const calls = rows.flatMap((row) => (isUnread(row) ? [] : [row]))
      const facts = await factsOf(setup, calls, deadline)
      let next = 0
      for (const row of rows)
        if (isUnread(row)) {
          const answer = (verdict: Verdict) => decisionWithoutCall(setup, verdict)
          decisions.push(await recorded(setup, { by: 'check', call: row.input, facts: {}, verdict: row.verdict, answer }, deadline))
        } else decisions.push(await decide(setup, row, facts[next++] ?? {}, deadline))
    })
  return decisions
}

/** The facts of calls that nothing is reserved for. */
export async function factsOf(setup: Setup, calls: readonly Call[], deadline: Deadline): Promise<readonly Facts[]> {
  if (calls.length === 0) return []
  const batch = batchOf(setup, calls)
  const wanted = batch.allNeeds.facts.includes('attempts')
  const histories = wanted ? loadHistories(setup.stores.attempts, calls, batch.allNeeds, [], deadline) : { logs: new Map(), known: new Map() }
  return loadFacts(setup, batch, histories, deadline)
}

/** These in lists of at most `BATCH`. */
export function* inBatches<T>(items: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function decide(setup: Setup, call: Call, facts: Facts, deadline: Deadline): Promise<Decision> {
  const answer = (verdict: Verdict) => decisionOf(setup, { call, facts, verdict })
  return recorded(setup, { by: 'check', call, facts, verdict: judge(setup.policy, call, facts), answer }, deadline)
}
