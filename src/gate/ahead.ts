// Looking ahead on the facts of now: when a call would be allowed.
import type { InstantInput } from '../core/call'
import { gateError } from '../core/errors'
import { type Duration, durationParts, durationSchema, type Instant } from '../core/scalars'
import { instantArgument } from '../intake/instant-argument'
import { stepsOf } from '../intake/steps'
import { factsOf } from './check'
import { underDeadline } from './deadline'
import { firstAllowed } from './decision'
import type { CallableWindow } from './gate'
import { readCall } from './read-call'
import type { Setup } from './setup'

const DAY = 86_400_000

/** What `gate.nextAllowed` does. A month counts 31 days. */
export async function nextAllowed(setup: Setup, input: unknown, { within }: { readonly within: Duration }): Promise<Instant | undefined> {
  if (!durationSchema.safeParse(within).success)
    throw gateError('invalid-call', [{ path: 'within', message: `\`${String(within)}\` is no duration` }])
  const { months, days, millis } = durationParts(within)
  const call = readCall(setup, input, 'own')
  const [facts = {}] = await underDeadline(setup.timeoutMillis, (deadline) => factsOf(setup, [call], deadline))
  return firstAllowed(setup.policy, call, facts, (call.at + (months * 31 + days) * DAY + millis) as Instant)
}

/** What `gate.windows` does. */
export async function windows(
  setup: Setup,
  input: unknown,
  range: { readonly from: InstantInput; readonly to: InstantInput },
): Promise<readonly CallableWindow[]> {
  const from = instantArgument('from', range.from)
  const to = instantArgument('to', range.to)
  if (to < from) throw gateError('invalid-call', [{ path: 'to', message: 'is before `from`' }])
  const call = readCall(setup, input, from)
  const [facts = {}] = await underDeadline(setup.timeoutMillis, (deadline) => factsOf(setup, [call], deadline))
  return joined([...stepsOf(setup.policy, call, facts, from, to)].flatMap(({ from, to, verdict }) => (verdict.allowed ? [{ from, to }] : [])))
}

/** Windows in order, those that touch as one. */
export function joined(parts: readonly CallableWindow[]): readonly CallableWindow[] {
  const windows: CallableWindow[] = []
  for (const part of parts) {
    const last = windows.at(-1)
    if (last?.to === part.from) windows[windows.length - 1] = { from: last.from, to: part.to }
    else windows.push(part)
  }
  return windows
}
