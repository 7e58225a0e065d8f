// What became of a call that was admitted.
import { z } from 'zod'
import type { InstantInput } from '../core/call'
import { DISPOSITIONS, OUTCOMES } from '../core/closed-sets'
import { gateError } from '../core/errors'
import type { Attempt } from '../core/facts'
import { faultsOf } from '../core/faults'
import { lazily } from '../core/lazily'
import type { Instant } from '../core/scalars'
import type { AttemptPatch } from '../stores/ports'
import { toInstant } from '../time/instants'
import { underDeadline } from './deadline'
import type { Setup } from './setup'

/** What `gate.settle` is told; everything may come later, and in pieces. */
export interface Settlement {
  /** Anything but `reserved`, which only an admission makes. */
  readonly disposition?: Attempt['disposition']
  readonly answeredBy?: NonNullable<Attempt['answeredBy']>
  readonly outcome?: NonNullable<Attempt['outcome']>
  readonly answeredAt?: InstantInput
  readonly agentJoinedAt?: InstantInput
  readonly endedAt?: InstantInput
  /** Codes of duties done. */
  readonly fulfilled?: readonly string[]
}

const settlementSchema = lazily(() => {
  const instant = z.unknown().transform((value, context): Instant => {
    const at = toInstant(value as InstantInput)
    if (at !== undefined) return at
    context.addIssue({ code: 'custom', message: 'is no instant; text needs an offset' })
    return z.NEVER
  })
  return z.strictObject({
    disposition: z.enum(DISPOSITIONS).exclude(['reserved']).exactOptional(),
    answeredBy: z.enum(['person', 'machine', 'unknown']).exactOptional(),
    outcome: z.enum(OUTCOMES).exactOptional(),
    answeredAt: instant.exactOptional(),
    agentJoinedAt: instant.exactOptional(),
    endedAt: instant.exactOptional(),
    fulfilled: z.array(z.string()).readonly().exactOptional(),
  })
})

/**
 * What `gate.settle` does. Rejects when the store cannot write it.
 * @throws GateError `invalid-facts` for a settlement that is none, `unknown-call`
 */
export async function settle(setup: Setup, callId: string, settlement: Settlement): Promise<void> {
  const read = settlementSchema().safeParse(settlement)
  if (!read.success) throw gateError('invalid-facts', faultsOf(read.error, settlement), read.error)
  const patch: AttemptPatch = read.data
  await mustKnow(setup, callId, () => setup.stores.attempts.update(callId, patch))
}

/**
 * What `gate.release` does. Rejects when the store cannot write it.
 * @throws GateError `unknown-call`
 */
export async function release(setup: Setup, callId: string): Promise<void> {
  await mustKnow(setup, callId, () => setup.stores.attempts.remove(callId))
}

/** A `GateError` for a call that nobody knows. */
export function unknownCall(callId: string): Error {
  return gateError('unknown-call', [{ path: 'callId', message: `nobody admitted a call \`${callId}\`` }])
}

async function mustKnow({ timeoutMillis }: Setup, callId: string, write: () => Promise<boolean>): Promise<void> {
  if (!(await underDeadline(timeoutMillis, (deadline) => deadline.within(write)))) throw unknownCall(callId)
}
