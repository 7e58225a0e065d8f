// Asking the users' own tables. A source that fails is a source that was asked and did not answer; it is never ignored.
import type { Call } from '../core/call'
import type { Facts, FactsInput } from '../core/facts'
import type { Needs } from '../core/needs'
import { parseFacts } from '../intake/parse-facts'
import { causeOf, type Deadline } from './deadline'
import type { FactSource } from './gate-options'

/** What one source says of one call, or why it says nothing. */
export type Answer = { readonly facts: Facts } | { readonly failed: string }

/** A source made ready: what it says of every call was read once. */
export type ReadySource = { readonly constant: Facts } | { readonly ask: Exclude<FactSource, FactsInput> }

/**
 * Makes sources ready.
 * @throws GateError `invalid-facts` if plain facts are none
 */
export function readySources(facts: FactSource | readonly FactSource[] | undefined): readonly ReadySource[] {
  return listOf(facts).map((source) => (typeof source === 'function' ? { ask: source } : { constant: parseFacts(source) }))
}

/** Asks every source about all calls at once; for each source, in their order, an answer for each call. */
export async function askSources(
  sources: readonly ReadySource[],
  calls: readonly Call[],
  needs: Needs,
  deadline: Deadline,
): Promise<readonly (readonly Answer[])[]> {
  return Promise.all(
    sources.map(async (source): Promise<readonly Answer[]> => {
      if ('constant' in source) return calls.map(() => ({ facts: source.constant }))
      try {
        const items: unknown = await deadline.within(async () => source.ask(calls, needs))
        if (!Array.isArray(items)) throw new Error('a source answers a list of facts')
        if (items.length !== calls.length) throw new Error(`a source was asked about ${calls.length} calls and answered about ${items.length}`)
        return calls.map((call, index) => readAnswer(items[index], call))
      } catch (error) {
        const failed = causeOf(error)
        return calls.map(() => ({ failed }))
      }
    }),
  )
}

function readAnswer(item: FactsInput, call: Call): Answer {
  try {
    return { facts: parseFacts(item, call) }
  } catch (error) {
    return { failed: causeOf(error) }
  }
}

function listOf(facts: FactSource | readonly FactSource[] | undefined): readonly FactSource[] {
  if (facts === undefined) return []
  return isList(facts) ? facts : [facts]
}

function isList(facts: FactSource | readonly FactSource[]): facts is readonly FactSource[] {
  return Array.isArray(facts)
}
