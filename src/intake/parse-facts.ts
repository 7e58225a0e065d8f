// From what people hand over to what rules see: facts read once, and filled in with what is the call's.
import { channelOf } from '../core/closed-sets'
import { gateError } from '../core/errors'
import type {
  Attempt,
  AttemptInput,
  CallerIdHolding,
  CallerIdHoldingInput,
  Consent,
  ConsentInput,
  Contact,
  ContactInput,
  Facts,
  FactsInput,
  OptOut,
  OptOutInput,
  Relationship,
  RelationshipInput,
} from '../core/facts'
import type { PhoneNumber } from '../core/scalars'
import { countryOf } from '../phone/number'
import { type AboutCall, readFactsNumbers } from './facts-numbers'
import { factsSchema } from './facts-schema'
import { faultsOf } from './faults'
import { sha256Of } from './sha-256'
import { withoutUndefined } from './without-undefined'

const parsedFacts = new WeakSet<object>()

/**
 * Reads facts. What they leave out is the call's: number, seller, `scope.sellers`; the channel of an attempt follows from its mode, lists
 * are empty, `numberFromPerson` is false, a listing came by `file`, and the SHA-256 of a wording is computed. Numbers may be spelled
 * nationally where the call is given; instants are milliseconds, a `Date` or ISO text with an offset, and a date alone is its midnight in
 * UTC. Facts that were parsed here pass through, and facts of a decision record parse to themselves.
 * @throws GateError `invalid-facts` with every fault and its path; unknown fields are faults, and so are numbers and sellers left out
 * where no call is given
 * @example
 * const facts = parseFacts({ consents: [{ id: 'web-1', form: 'signed', grantedAt: '2026-10-01T10:00:00+02:00' }] }, call)
 * facts.consents?.[0]?.number === call.to // true
 */
export function parseFacts(input: FactsInput | Facts, call?: AboutCall): Facts {
  if (isParsedFacts(input)) return input
  const { numbers, issues } = readFactsNumbers(input, call)
  const read = factsSchema().safeParse(input)
  if (!read.success) throw gateError('invalid-facts', [...faultsOf(read.error, input), ...issues], read.error)
  if (issues.length > 0) throw gateError('invalid-facts', issues)
  const facts = withoutUndefined(filledIn(read.data as FactsRead, { numbers, call })) as Facts
  parsedFacts.add(facts)
  return facts
}

/** Whether `parseFacts` made this very object. */
export function isParsedFacts(facts: unknown): facts is Facts {
  return typeof facts === 'object' && facts !== null && parsedFacts.has(facts)
}

/** What the schema made of the input: instants read, constants filled in, numbers still as they were spelled. */
type FactsRead = FactsInput
interface Filling {
  readonly numbers: ReadonlyMap<string, PhoneNumber>
  readonly call: AboutCall | undefined
}

function filledIn(facts: FactsRead, filling: Filling): { readonly [field in keyof Facts]: unknown } {
  return {
    ...facts,
    optOuts: facts.optOuts?.map((optOut) => filledOptOut(optOut, filling)),
    consents: facts.consents?.map((consent) => filledConsent(consent, filling)),
    relationships: facts.relationships?.map((relationship) => filledSeller<Relationship>(relationship, filling)),
    contacts: facts.contacts?.map((contact) => filledSeller<Contact>(contact, filling)),
    attempts: facts.attempts?.map((attempt) => filledAttempt(attempt, filling)),
    callerIds: facts.callerIds?.map((callerId) => filledCallerId(callerId, filling)),
  }
}

function filledOptOut(optOut: OptOutInput, { numbers }: Filling): OptOut {
  return { ...optOut, number: numbers.get(optOut.number) } as OptOut
}

function filledConsent(consent: ConsentInput, filling: Filling): Consent {
  const { scope, wording } = consent
  return {
    ...consent,
    number: filledNumber(consent.number, filling),
    scope: { ...scope, sellers: scope?.sellers ?? [filling.call?.seller.id] },
    wording: wording && { ...wording, sha256: wording.sha256 ?? sha256Of(wording.text) },
  } as Consent
}

function filledSeller<T>(item: RelationshipInput | ContactInput, { call }: Filling): T {
  return { ...item, seller: item.seller ?? call?.seller.id } as T
}

function filledAttempt(attempt: AttemptInput, filling: Filling): Attempt {
  const { callerId } = attempt
  return {
    ...attempt,
    number: filledNumber(attempt.number, filling),
    seller: attempt.seller ?? filling.call?.seller.id,
    channel: attempt.channel ?? channelOf(attempt.mode),
    callerId: callerId === undefined ? undefined : filling.numbers.get(callerId),
  } as Attempt
}

function filledCallerId(callerId: CallerIdHoldingInput, { numbers }: Filling): CallerIdHolding {
  const number = numbers.get(callerId.number) as PhoneNumber
  return { ...callerId, number, from: callerId.from ?? { country: countryOf(number)[0] } } as CallerIdHolding
}

function filledNumber(text: string | undefined, { numbers, call }: Filling): PhoneNumber | undefined {
  return text === undefined ? call?.to : numbers.get(text)
}
