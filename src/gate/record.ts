// What one learns of a number or a person: written, then made to bind every admission under way, then acknowledged.
import { gateError } from '../core/errors'
import type { Facts, FactsInput } from '../core/facts'
import type { PhoneNumber } from '../core/scalars'
import { parseFacts } from '../intake/parse-facts'
import { type StoreKey, type Whom, whoKeys } from '../stores/keys'
import type { StoredRecord } from '../stores/ports'
import { type Deadline, underDeadline } from './deadline'
import type { Who } from './gate'
import type { Setup } from './setup'
import { readWho } from './who'

/** What belongs to no person and no number, or to the log: it is not recorded. */
const NOT_RECORDED = [
  'attempts',
  'attemptsSince',
  'abandonment',
  'callerIds',
  'emergencies',
  'proclaimedHolidays',
  'training',
  'notices',
  'unavailable',
] as const

/** What `gate.record` does. */
export async function record(setup: Setup, who: Who, facts: FactsInput): Promise<void> {
  const whom = readWho(who)
  const parsed = readFacts(setup, whom, facts)
  await underDeadline(setup.timeoutMillis, (deadline) => store(setup, deadline, whom, { facts: parsed }))
}

/** What `gate.withdrawConsent` does. */
export async function withdrawConsent(setup: Setup, id: string, who: Who | undefined): Promise<void> {
  if (typeof id !== 'string' || id === '') throw gateError('invalid-facts', [{ path: 'id', message: 'must be the id of a consent' }])
  const said = who === undefined ? undefined : whoKeys(readWho(who))
  const withdraws = { consent: id, at: setup.clock() }
  await underDeadline(setup.timeoutMillis, async (deadline) => {
    const records = await deadline.within(() => setup.stores.records.load([`consent:${id}`]))
    const keys = new Set([...(said ?? []), ...records.flatMap((record) => record.keys).filter(isWho)])
    if (keys.size === 0)
      throw gateError('invalid-facts', [
        { path: 'id', message: `no consent \`${id}\` is on record here: say whom it is from, \`{ number, person }\`` },
      ])
    await write(setup, deadline, { ...newRecord(setup, [...keys, `consent:${id}`]), withdraws })
  })
}

/** What `gate.changed` does. */
export async function changed(setup: Setup, who: Who): Promise<void> {
  const keys = whoKeys(readWho(who))
  await underDeadline(setup.timeoutMillis, (deadline) => deadline.within(() => setup.stores.attempts.touch(keys)))
}

/** Stores what was learnt of somebody: durable first, then binding, then acknowledged. Rejects when either fails. */
export async function store(setup: Setup, deadline: Deadline, whom: Whom, { facts }: { readonly facts: Facts }): Promise<void> {
  const consents = (facts.consents ?? []).map(({ id }): StoreKey => `consent:${id}`)
  const campaigns = (facts.complaints ?? []).flatMap(({ campaign }): StoreKey[] => (campaign === undefined ? [] : [`campaign:${campaign}`]))
  const others = numbersIn(facts, whom).flatMap((number) => whoKeys({ number }))
  await write(setup, deadline, { ...newRecord(setup, [...new Set([...whoKeys(whom), ...others, ...consents, ...campaigns])]), facts })
}

async function write({ stores }: Setup, deadline: Deadline, stored: StoredRecord): Promise<void> {
  await deadline.within(() => stores.records.append([stored]))
  await deadline.within(() => stores.attempts.touch(stored.keys.filter(isWho)))
}

function newRecord({ clock }: Setup, keys: readonly StoreKey[]): StoredRecord {
  return { id: globalThis.crypto.randomUUID(), recordedAt: clock(), keys }
}

/** A number named in an opt-out or a consent is found under its own key too. */
function numbersIn({ optOuts = [], consents = [] }: Facts, { number }: Whom): readonly PhoneNumber[] {
  return [...optOuts, ...consents].flatMap((item) => (item.number === number ? [] : [item.number]))
}

function isWho(key: StoreKey): boolean {
  return key.startsWith('number:') || key.startsWith('person:')
}

function readFacts({ defaults }: Setup, { number }: Whom, facts: FactsInput): Facts {
  const { seller } = defaults
  const parsed = parseFacts(facts, number === undefined || seller === undefined ? undefined : { to: number, seller })
  const refused = NOT_RECORDED.filter((fact) => parsed[fact] !== undefined)
  if (refused.length > 0)
    throw gateError(
      'invalid-facts',
      refused.map((path) => ({ path, message: 'is not recorded of a number or a person: give it in `facts`' })),
    )
  return parsed
}
