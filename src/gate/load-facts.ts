// What is known of a batch of calls, in one round trip to each of those who know.
import type { Call } from '../core/call'
import type { Abandonment, Attempt, FactName, Facts } from '../core/facts'
import { mergeNeeds, type Needs } from '../core/needs'
import type { Instant } from '../core/scalars'
import type { CampaignFigures } from '../stores/ports'
import { causeOf, type Deadline } from './deadline'
import { attemptsOf, type Histories } from './history'
import { listingsOf } from './listings'
import { mergeFacts, withdrawn } from './merge-facts'
import { factsOf, loadRecords, NOTHING_RECORDED, type Records, recordsOf, withdrawalsOf } from './recorded-facts'
import type { Setup } from './setup'
import { type Answer, askSources } from './sources'

/** A batch of calls, each with what the policy needs to know of it. */
export interface Batch {
  readonly calls: readonly Call[]
  readonly needs: readonly Needs[]
  /** What all of them need. */
  readonly allNeeds: Needs
}

/** The calls as a batch. */
export function batchOf({ policy }: Setup, calls: readonly Call[]): Batch {
  const needs = calls.map((call) => policy.needs(call))
  return { calls, needs, allNeeds: mergeNeeds([...new Set(needs)]) }
}

interface Loaded {
  readonly histories: Histories
  readonly answers: readonly (readonly Answer[])[]
  readonly records: Records
  readonly figures: Figures
  readonly now: Instant
}
interface Figures {
  readonly byCampaign: ReadonlyMap<string, Abandonment>
  readonly failed?: string
}

const HOUR = 3_600_000
const THIRTY_DAYS = 720 * HOUR
/** Whoever failed to answer might have known more of these, whatever the others say. */
const NEVER_WHOLE: readonly FactName[] = ['attempts', 'optOuts', 'consents']

/**
 * The facts of each call of the batch. Never rejects: who does not answer in time makes facts `unavailable`.
 * @param histories the attempt logs, read before this is called where an admission depends on their versions
 */
export async function loadFacts(
  setup: Setup,
  batch: Batch,
  histories: Histories | Promise<Histories>,
  deadline: Deadline,
): Promise<readonly Facts[]> {
  const { calls, allNeeds } = batch
  const now = setup.clock()
  const [history, answers, records, figures] = await Promise.all([
    histories,
    askSources(setup.sources, calls, allNeeds, deadline),
    loadRecords(setup.stores.records, calls, allNeeds, deadline),
    loadFigures(setup, batch, now, deadline),
  ])
  const loaded: Loaded = { histories: history, answers, records, figures, now }
  return calls.map((call, index) => assemble(setup, call, batch.needs[index] ?? allNeeds, loaded, index))
}

function assemble(setup: Setup, call: Call, needs: Needs, loaded: Loaded, index: number): Facts {
  const given: Facts[] = []
  const failures: string[] = []
  for (const answers of loaded.answers) {
    const answer = answers[index]
    if (answer === undefined) continue
    if ('facts' in answer) given.push(answer.facts)
    else failures.push(answer.failed)
  }
  const records = recordsOf(call, needs, loaded.records)
  if (loaded.records.failed !== undefined) failures.push(loaded.records.failed)
  const known = records.length === 0 ? joinedWithNothing(given) : mergeFacts([...given, factsOf(records, call)])
  const { listings, failed } = listingsOf(setup.lists, call, needs, known, loaded.now)
  const facts: Facts = Object.assign({}, known, consentsOf(known, given, records, call), historyOf(known, call, needs, loaded.histories), {
    listings,
  })
  const figure = loaded.figures.byCampaign.get(call.campaign ?? '')
  const whole =
    figure !== undefined && known.abandonment === undefined && needs.facts.includes('abandonment') ? { ...facts, abandonment: [figure] } : facts
  if (failures.length === 0 && (failed ?? loaded.histories.failed ?? loaded.figures.failed) === undefined) return whole
  const failure = failures[0] ?? failed
  const unavailable = {
    ...(failure === undefined ? {} : unavailableBy(failure, needs, failures.length === 0 ? ['listings'] : doubtful(needs, given))),
    ...(loaded.histories.failed === undefined ? {} : unavailableBy(loaded.histories.failed, needs, ['attempts'])),
    ...(loaded.figures.failed === undefined || known.abandonment ? {} : unavailableBy(loaded.figures.failed, needs, ['abandonment'])),
    ...known.unavailable,
  }
  return { ...whole, listings: failures.length === 0 ? listings : withoutClear(listings), unavailable }
}

/** Many calls in a row have the same constant facts and no record: what was joined last is kept. */
const lastJoined: { of: readonly Facts[]; facts: Facts } = { of: [], facts: NOTHING_RECORDED }
function joinedWithNothing(given: readonly Facts[]): Facts {
  if (given.length === lastJoined.of.length && given.every((facts, index) => facts === lastJoined.of[index])) return lastJoined.facts
  lastJoined.facts = mergeFacts([...given, NOTHING_RECORDED])
  lastJoined.of = given
  return lastJoined.facts
}

/** Consents of several sources: whichever of them knows of a withdrawal is right. */
function consentsOf(known: Facts, given: readonly Facts[], records: Parameters<typeof withdrawalsOf>[0], call: Call): Pick<Facts, 'consents'> {
  if (known.consents === undefined || known.consents.length === 0) return {}
  const withdrawals = withdrawalsOf(records)
  for (const { consents = [] } of [...given, ...records.flatMap(({ facts }) => facts ?? [])])
    for (const { id, withdrawnAt } of consents) if (withdrawnAt !== undefined) withdrawals.set(id, [...(withdrawals.get(id) ?? []), withdrawnAt])
  return { consents: withdrawn(known.consents, withdrawals, call.at) }
}

/** A source's attempts are the history, and of the gate's log what is not yet in it; else the log is. The call itself never counts. */
function historyOf(known: Facts, call: Call, needs: Needs, histories: Histories): Pick<Facts, 'attempts' | 'attemptsSince'> {
  if (known.attempts === undefined && (histories.failed !== undefined || !needs.facts.includes('attempts'))) return {}
  const logged = attemptsOf(call, histories)
  const all = known.attempts === undefined ? logged : logged.length === 0 ? known.attempts : joinAttempts(known.attempts, logged)
  const attempts = call.id === '' ? all : all.filter(({ callId }) => callId !== call.id)
  return known.attempts === undefined && histories.since !== undefined ? { attempts, attemptsSince: histories.since } : { attempts }
}

function joinAttempts(given: readonly Attempt[], logged: readonly Attempt[]): readonly Attempt[] {
  return mergeFacts([{ attempts: given }, { attempts: logged }]).attempts ?? []
}

/** What is in doubt after a failure: what is needed and nobody else gave, and what a single source can hide. */
function doubtful(needs: Needs, given: readonly Facts[]): readonly FactName[] {
  const open = needs.facts.filter((fact) => NEVER_WHOLE.includes(fact) || !given.some((facts) => facts[fact] !== undefined))
  return [...open, 'listings']
}

function unavailableBy(cause: string, needs: Needs, facts: readonly FactName[]): NonNullable<Facts['unavailable']> {
  return Object.fromEntries(facts.filter((fact) => needs.facts.includes(fact)).map((fact) => [fact, cause]))
}

/** The company's own list is clean only if everybody who could have known an opt-out answered. */
function withoutClear(listings: NonNullable<Facts['listings']>): NonNullable<Facts['listings']> {
  if (listings['internal']?.listed !== false) return listings
  return Object.fromEntries(Object.entries(listings).filter(([list]) => list !== 'internal'))
}

/** One row for each campaign: the last 30 days, from a full hour to now. Of a call without a campaign nothing is known. */
async function loadFigures({ stores }: Setup, { calls, allNeeds }: Batch, now: Instant, deadline: Deadline): Promise<Figures> {
  const byCampaign = new Map<string, Abandonment>()
  if (!allNeeds.facts.includes('abandonment')) return { byCampaign }
  const campaigns = [...new Set(calls.flatMap(({ campaign }) => campaign ?? []))]
  if (campaigns.length === 0) return { byCampaign }
  const fromAt = (Math.floor((now - THIRTY_DAYS) / HOUR) * HOUR) as Instant
  try {
    const figures: readonly CampaignFigures[] = await deadline.within(() => stores.attempts.figures(campaigns, fromAt))
    for (const [index, campaign] of campaigns.entries()) {
      const figure = figures[index]
      if (figure !== undefined) byCampaign.set(campaign, { campaign, ...figure, fromAt, toAt: now })
    }
    return { byCampaign }
  } catch (error) {
    return { byCampaign, failed: causeOf(error) }
  }
}
