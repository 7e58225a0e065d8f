// A file checked row by row: who may be called on a day, and when. Nothing is reserved, and nobody dials on it.
import type { Call, CallInput } from '../core/call'
import type { Decision, ScrubRow, ScrubStatus } from '../core/decision'
import type { Facts } from '../core/facts'
import type { Reason, Remedy } from '../core/reason'
import type { Instant, LocalDate } from '../core/scalars'
import { hardness, type Verdict } from '../core/verdict'
import { judge } from '../intake/judge'
import { joined } from './ahead'
import { atDialPaths, countedReasons } from './at-dial'
import { BATCH, factsOf } from './check'
import { type DayStep, type DaySteps, daySteps } from './day-steps'
import { type Deadline, underDeadline } from './deadline'
import { decisionWithoutCall, recorded } from './decision'
import type { CallableWindow } from './gate'
import { localDays } from './local-day'
import { isUnread, readFileRow, type UnreadRow } from './read-call'
import type { Setup } from './setup'

interface Day {
  readonly stepsOf: DaySteps
  readonly dayOf: ReturnType<typeof localDays>
}

/** What `gate.scrub` does. */
export async function* scrub(
  setup: Setup,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  { on }: { readonly on?: LocalDate } = {},
): AsyncGenerator<ScrubRow> {
  const day = { stepsOf: daySteps(setup.policy), dayOf: localDays(on, setup.clock()) }
  let batch: unknown[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield* await scrubBatch(setup, batch, day)
    batch = []
  }
  if (batch.length > 0) yield* await scrubBatch(setup, batch, day)
}

async function scrubBatch(setup: Setup, batch: readonly unknown[], day: Day): Promise<readonly ScrubRow[]> {
  const now = setup.clock()
  const rows = batch.map((given) => {
    const { input, row } = readFileRow(setup, given, now)
    return { input, row: isUnread(row) ? row : { ...row, at: day.dayOf(row)?.from ?? now } }
  })
  return underDeadline(setup.timeoutMillis, async (deadline) => {
    const facts = await factsOf(
      setup,
      rows.flatMap(({ row }) => (isUnread(row) ? [] : [row])),
      deadline,
    )
    let next = 0
    const answers = rows.map(({ input, row }) => (isUnread(row) ? unread(setup, row) : answerOf(setup, input, row, facts[next++] ?? {}, day)))
    if (setup.onDecision === undefined) return answers.map(({ row }) => row)
    return Promise.all(answers.map((answer) => recordedRow(setup, answer, deadline)))
  })
}

/** A row, and what `onDecision` gets of it. */
interface Answer {
  readonly row: ScrubRow
  readonly call: Call | UnreadRow['input']
  readonly facts: Facts
  readonly verdict: Verdict
}

function unread(setup: Setup, { input, verdict }: UnreadRow): Answer {
  const decision = decisionWithoutCall(setup, verdict)
  return { row: { call: input, status: 'supply', windows: [], atDial: [], decision }, call: input, facts: {}, verdict }
}

function answerOf(setup: Setup, input: CallInput, call: Call, facts: Facts, { stepsOf, dayOf }: Day): Answer {
  const day = dayOf(call)
  const steps = day === undefined ? [] : stepsOf(call, facts, day)
  const open = steps.filter((step) => step.open)
  const told = open[0] ?? (day === undefined ? undefined : easiest([...steps, atMidday(setup, call, facts, day)]))
  const verdict = told?.verdict ?? judge(setup.policy, call, facts)
  const decided = told === undefined || told.from === call.at ? call : { ...call, at: told.from }
  const { to, at, whereabouts } = decided
  const decision: Decision = { ...verdict, policy: setup.digest, data: setup.data, about: { to, at, whereabouts } }
  const status = open.length > 0 ? 'callable' : statusOf(countedReasons(verdict))
  const atDial = verdict.allowed ? [] : atDialPaths(verdict.reasons)
  const windows = joined(open.map(({ from, to }) => ({ from, to })))
  return { row: { call: input, status, windows, atDial, decision }, call: decided, facts, verdict }
}

/** A denial holds for as long as the last of its reasons: what was closed at midnight is named all day, unless one looks again. */
function atMidday({ policy }: Setup, call: Call, facts: Facts, { from, to }: CallableWindow): DayStep {
  const at = (from + Math.floor((to - from) / 2)) as Instant
  return { from: at, to: at, verdict: judge(policy, { ...call, at }, facts), open: false }
}

/** The denial that is the easiest to help, of those the one with the fewest reasons: at night a closed hour stands beside the rest. */
function easiest(steps: readonly DayStep[]): DayStep | undefined {
  let best: DayStep | undefined
  for (const step of steps) if (best === undefined || weight(step) < weight(best)) best = step
  return best
}

function weight({ verdict }: DayStep): number {
  const counted = countedReasons(verdict)
  return hardestOf(counted) * 1000 + counted.length
}

function hardestOf(reasons: readonly Reason[]): number {
  let hardest = 0
  for (const { remedy = 'never' } of reasons) hardest = Math.max(hardest, hardness(remedy))
  return hardest
}

const STATUS: { readonly [remedy in Remedy]: ScrubStatus } = {
  wait: 'wait',
  supply: 'supply',
  refresh: 'supply',
  'obtain-consent': 'blocked',
  'change-call': 'blocked',
  never: 'blocked',
}
const BY_HARDNESS = new Map(Object.entries(STATUS).map(([remedy, status]) => [hardness(remedy as Remedy), status]))

function statusOf(reasons: readonly Reason[]): ScrubStatus {
  return BY_HARDNESS.get(hardestOf(reasons)) ?? 'blocked'
}

/** A row whose decision nobody recorded is no row that may be called. */
async function recordedRow(setup: Setup, { row, call, facts, verdict }: Answer, deadline: Deadline): Promise<ScrubRow> {
  const answer = (given: Verdict): Decision => (given === verdict ? row.decision : decisionWithoutCall(setup, given))
  const decision = await recorded(setup, { by: 'scrub', call, facts, verdict, answer }, deadline)
  return decision === row.decision ? row : { ...row, status: 'supply', windows: [], decision }
}
