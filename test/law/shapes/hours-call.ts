// One provision of the world's law, asked about the call of the tests at one instant.
import type { CallInput } from '../../../src/core/call'
import type { FactsInput } from '../../../src/core/facts'
import type { Reason } from '../../../src/core/reason'
import { denials } from './a-lawful-call'

/** `aCall()` to a number; what else differs stands beside it. */
export type Asked = Partial<CallInput> & { readonly to: string }

/** Around an instant: denied a millisecond before it and not at it, or the other way round. */
export const OPENS = ['denies', 'lets through']
export const CLOSES = ['lets through', 'denies']

/** Why a provision denies a call, with all other law of the world loaded; nothing where it lets the call through. */
export function reasonsOf(id: string, at: string | number, call: Asked, facts: FactsInput = {}): readonly Reason[] {
  return denials({ id }, { ...call, at }, facts)
}

/** What a provision does a millisecond before an instant, and at it. */
export function around(id: string, instant: string, call: Asked, facts: FactsInput = {}): readonly string[] {
  const at = Date.parse(instant)
  return [at - 1, at].map((one) => (reasonsOf(id, one, call, facts).length > 0 ? 'denies' : 'lets through'))
}

/** What kind of day a provision takes it for: the holiday that closes it, else the codes that deny; `open` where none does. */
export function dayAt(id: string, at: string, call: Asked, facts: FactsInput = {}): string {
  const said = reasonsOf(id, at, call, facts).map(({ code, observed }) => holidayIn(observed) ?? code)
  return said.length === 0 ? 'open' : said.join(', ')
}

function holidayIn(observed: Reason['observed']): string | undefined {
  if (typeof observed !== 'object' || observed === null || !('holiday' in observed)) return undefined
  return String(observed.holiday)
}
