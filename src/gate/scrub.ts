// A file checked row by row: who may be called on a day, and when. Nothing is reserved, and nobody dials on it.
import type { Call, CallInput } from '../core/call'
import type { Decision, ScrubRow, ScrubStatus } from '../core/decision'
import type { Facts } from '../core/facts'
import type { Reason, Remedy } from '../core/reason'
import { passingOver, type Rule } from '../core/rule'
import type { Instant, LocalDate } from '../core/scalars'
import { hardness, type Verdict, withBound } from '../core/verdict'
import { judge } from '../intake/judge'
import { type Step, stepsOf } from '../intake/steps'
import { joined } from './ahead'
import { atDialPaths, countedReasons, isAtDial } from './at-dial'
import { BATCH, factsOf } from './check'
import { type Deadline, underDeadline } from './deadline'
import { decisionAbout, decisionWithoutCall, recorded } from './decision'
import type { CallableWindow } from './gate'
import { isShareable, type Likeness, likenessOfRows } from './like-rows'
import { localDays } from './local-day'
import { isUnread, readFileRow, type UnreadRow } from './read-call'
import type { Setup } from './setup'

/** What one scrub works with. */
interface Scrub {
  readonly dayOf: ReturnType<typeof localDays>
  /** The policy, passing over what is only known at the dial. */
  readonly policy: Rule
  /** Answers to rows that others are like; absent where none may be shared. */
  readonly alike?: { readonly keyOf: Likeness; readonly answers: Map<string, DayAnswer> }
}

const MOST_KEPT = 50_000
/** Where no source is asked, few rows at a time: what waits for its batch to end is copied by every collection (measured: a sixth of a scrub). */
const UNASKED_BATCH = 64
/** Until when a denial that only the policy as a whole could pass over is trusted: its own bound says nothing of the hours beside it. */
const LOOK_AGAIN = 300_000

/** The policy as a scrub asks it: what only the dial can settle is passed over, by each rule, and whatever is left by the whole. */
function forScrub(policy: Rule): Rule {
  const passing = policy.within?.({ passOver: isAtDial }) ?? policy
  const decide = (call: Call, facts: Facts): Verdict => {
    const verdict = passing(call, facts)
    const left = passingOver(verdict, isAtDial)
    return left === verdict ? verdict : withBound(left, call.at + LOOK_AGAIN)
  }
  return Object.assign(decide, { spec: policy.spec, needs: policy.needs })
}

/** What `gate.scrub` does. */
export async function* scrub(
  setup: Setup,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  { on }: { readonly on?: LocalDate } = {},
): AsyncGenerator<ScrubRow> {
  const { policy } = setup
  const day: Scrub = {
    dayOf: localDays(on, setup.clock()),
    policy: forScrub(policy),
    ...(isShareable(policy) ? { alike: { keyOf: likenessOfRows(), answers: new Map() } } : {}),
  }
  const size = setup.sources.some((source) => 'ask' in source) ? BATCH : UNASKED_BATCH
  let batch: unknown[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield* await scrubBatch(setup, batch, day)
    batch = []
  }
  if (batch.length > 0) yield* await scrubBatch(setup, batch, day)
}

async function scrubBatch(setup: Setup, batch: readonly unknown[], day: Scrub): Promise<readonly ScrubRow[]> {
  const now = setup.clock()
  const rows = batch.map((given) => {
    const { input, row } = readFileRow(setup, given, now)
    return { given, input, row: isUnread(row) ? row : { ...row, at: day.dayOf(row)?.from ?? now } }
  })
  return underDeadline(setup.timeoutMillis, async (deadline) => {
    const facts = await factsOf(
      setup,
      rows.flatMap(({ row }) => (isUnread(row) ? [] : [row])),
      deadline,
    )
    let next = 0
    const answers = rows.map(({ given, input, row }) =>
      isUnread(row) ? unread(setup, row) : answerOf(setup, { given, input, call: row, facts: facts[next++] ?? {} }, day),
    )
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

/** What is said of a row, and of all that are like it. */
interface DayAnswer extends Pick<ScrubRow, 'status' | 'windows' | 'atDial'> {
  readonly at: Instant
  readonly verdict: Verdict
}

interface Row {
  readonly given: unknown
  readonly input: CallInput
  readonly call: Call
  readonly facts: Facts
}

function answerOf(setup: Setup, row: Row, scrub: Scrub): Answer {
  const { input, call, facts } = row
  const { status, windows, atDial, at, verdict } = dayAnswerOf(setup, row, scrub)
  const decided = at === call.at ? call : { ...call, at }
  return { row: { call: input, status, windows, atDial, decision: decisionAbout(setup, verdict, decided) }, call: decided, facts, verdict }
}

function dayAnswerOf(setup: Setup, { given, call, facts }: Row, { dayOf, policy, alike }: Scrub): DayAnswer {
  const day = call.whereabouts.invalid ? undefined : dayOf(call)
  const key = day === undefined ? undefined : alike?.keyOf(given, call, facts, day)
  if (alike === undefined || key === undefined) return lookThrough(setup, policy, call, facts, day)
  const known = alike.answers.get(key)
  if (known !== undefined) return known
  const answer = lookThrough(setup, policy, call, facts, day)
  if (alike.answers.size < MOST_KEPT) alike.answers.set(key, answer)
  return answer
}

/** Steps through the day; tells of its first open stretch, else of the stretch whose denial is the easiest to help. */
function lookThrough(setup: Setup, policy: Rule, call: Call, facts: Facts, day: CallableWindow | undefined): DayAnswer {
  const steps = day === undefined ? [] : [...stepsOf(policy, call, facts, day.from, day.to)]
  const open = steps.filter(isOpen)
  const told = open[0] ?? (day === undefined ? undefined : easiest([...steps, atMidday(policy, call, facts, day)]))
  const at = told?.from ?? call.at
  const verdict = judge(setup.policy, at === call.at ? call : { ...call, at }, facts)
  return {
    at,
    verdict,
    status: open.length > 0 ? 'callable' : statusOf(countedReasons(told?.verdict ?? verdict)),
    windows: joined(open.map(({ from, to }) => ({ from, to }))),
    atDial: verdict.allowed ? [] : atDialPaths(verdict.reasons),
  }
}

const isOpen = ({ verdict }: Step): boolean => countedReasons(verdict).length === 0

/** A denial holds for as long as the last of its reasons: what was closed at midnight is named all day, unless one looks again. */
function atMidday(policy: Rule, call: Call, facts: Facts, { from, to }: CallableWindow): Step {
  const at = (from + Math.floor((to - from) / 2)) as Instant
  return { from: at, to: at, verdict: judge(policy, { ...call, at }, facts) }
}

/** The denial that is the easiest to help, of those the one with the fewest reasons: at night a closed hour stands beside the rest. */
function easiest(steps: readonly Step[]): Step | undefined {
  let best: Step | undefined
  for (const step of steps) if (best === undefined || weight(step) < weight(best)) best = step
  return best
}

function weight({ verdict }: Step): number {
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
