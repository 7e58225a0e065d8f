// May these calls be made now? If so, they are reserved.
import type { Call } from '../core/call'
import type { Admission } from '../core/decision'
import { gateError } from '../core/errors'
import { durationParts, durationSchema } from '../core/scalars'
import type { Verdict } from '../core/verdict'
import { type Admitted, admitOne, type Candidate, type Terms } from './admission'
import { inBatches } from './check'
import { type Deadline, underDeadline } from './deadline'
import { decisionOf, decisionWithoutCall, recorded } from './decision'
import type { AdmitOptions } from './gate'
import { loadHistories } from './history'
import { batchOf, loadFacts } from './load-facts'
import { isUnread, readCall, readRow, type UnreadRow } from './read-call'
import type { Setup } from './setup'

/** What `gate.admit` does. */
export async function admit(setup: Setup, input: unknown, options: AdmitOptions = {}): Promise<Admission> {
  const dialsWithinMillis = dialsWithinOf(options)
  const call = readCall(setup, input, setup.clock())
  return underDeadline(setup.timeoutMillis, async (deadline) => {
    const terms = { dialsWithinMillis, ownId: hasOwnId(input) }
    return answered(setup, await admitOne(setup, call, terms, deadline), deadline)
  })
}

/** What `gate.admitMany` does: facts for a whole batch at once, then one after the other. */
export async function admitMany(setup: Setup, inputs: Iterable<unknown>, options: AdmitOptions = {}): Promise<Admission[]> {
  const dialsWithinMillis = dialsWithinOf(options)
  const admissions: Admission[] = []
  for (const batch of inBatches(inputs)) {
    const now = setup.clock()
    const rows = batch.map((input) => ({ row: readRow(setup, input, now), terms: { dialsWithinMillis, ownId: hasOwnId(input) } }))
    const candidates = await underDeadline(setup.timeoutMillis, (deadline) => candidatesOf(setup, rows, deadline))
    for (const { row, terms } of rows)
      admissions.push(
        await underDeadline(setup.timeoutMillis, async (deadline) =>
          isUnread(row) ? denied(setup, row, deadline) : answered(setup, await admitOne(setup, row, terms, deadline, candidates.get(row)), deadline),
        ),
      )
  }
  return admissions
}

interface Row {
  readonly row: Call | UnreadRow
  readonly terms: Terms
}

async function candidatesOf(setup: Setup, rows: readonly Row[], deadline: Deadline): Promise<ReadonlyMap<Call, Candidate>> {
  const calls = rows.flatMap(({ row }) => (isUnread(row) ? [] : [row]))
  if (calls.length === 0) return new Map()
  const callIds = rows.flatMap(({ row, terms }) => (isUnread(row) || !terms.ownId ? [] : [row.id]))
  const batch = batchOf(setup, calls)
  const histories = await loadHistories(setup.stores.attempts, calls, batch.allNeeds, callIds, deadline)
  const facts = await loadFacts(setup, batch, histories, deadline)
  return new Map(calls.map((call, index) => [call, { call, facts: facts[index] ?? {}, histories }]))
}

/** Records the decision. A reservation whose decision nobody recorded is released: it would be dialled in the dark. */
async function answered(setup: Setup, { call, facts, verdict, reserved }: Admitted, deadline: Deadline): Promise<Admission> {
  const answer = (given: Verdict): Admission => ({ ...decisionOf(setup, { call, facts, verdict: given }), callId: call.id })
  const admission = await recorded(setup, { by: 'admit', call, facts, verdict, answer }, deadline)
  if (reserved && !admission.allowed) await released(setup, call.id)
  return admission
}

/** One that cannot be released stays counted: that only restricts. */
async function released(setup: Setup, callId: string): Promise<void> {
  try {
    await underDeadline(setup.timeoutMillis, (deadline) => deadline.within(() => setup.stores.attempts.remove(callId)))
  } catch {
    return
  }
}

async function denied(setup: Setup, { input, verdict }: UnreadRow, deadline: Deadline): Promise<Admission> {
  const callId = typeof input.id === 'string' ? input.id : ''
  const answer = (given: Verdict): Admission => ({ ...decisionWithoutCall(setup, given), callId })
  return recorded(setup, { by: 'admit', call: input, facts: {}, verdict, answer }, deadline)
}

function hasOwnId(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'id' in input && input.id !== undefined && input.id !== ''
}

function dialsWithinOf({ dialsWithin }: AdmitOptions): number {
  if (dialsWithin === undefined) return 0
  const parts = durationSchema.safeParse(dialsWithin).success ? durationParts(dialsWithin) : undefined
  if (parts === undefined || parts.months + parts.days > 0 || parts.millis === 0)
    throw gateError('invalid-call', [{ path: 'dialsWithin', message: `\`${String(dialsWithin)}\` is no duration of hours, minutes and seconds` }])
  return parts.millis
}
