// The fast path: facts that are plain and right are copied without zod. Whatever is unusual or wrong is left to the schema, which
// alone says what is wrong; a property test holds the two together.

import { CHANNELS, CONSENT_FORMS, DISPOSITIONS, MODES, NUMBERS_FROM, OUTCOMES, PURPOSES, RELATIONSHIP_KINDS } from '../core/closed-sets'
import type { FactName } from '../core/facts'
import { weeklyHours } from '../time/weekly-hours'
import { anyText, factInstant as at, flag, list, localDate as on, oneOf, placeWith, plain, product, type Read, record, text } from './plain'
import { sha256Of } from './sha-256'

/**
 * Copies plain and right facts, constants filled in and numbers as they are spelled; undefined where the schema must look. What it returns
 * is what the schema would return.
 * @example
 * readPlainFacts({ optOuts: [{}] }) // undefined: the schema will say what is missing
 */
export function readPlainFacts(input: unknown): unknown {
  return facts(input)
}

const hours: Read = (value) => {
  if (typeof value !== 'string') return undefined
  try {
    weeklyHours(value)
    return value
  } catch {
    return undefined
  }
}
const count: Read = (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? value : undefined)
const texts = list(text)
const channel = oneOf(CHANNELS)
const place = placeWith({})
const empty = () => []

const scopeFields = {
  sellers: atLeastOne(text),
  campaigns: atLeastOne(text),
  purposes: atLeastOne(oneOf(PURPOSES)),
  products: atLeastOne(text),
  channels: atLeastOne(channel),
  modes: atLeastOne(oneOf(MODES)),
}
const scope = plain(scopeFields)

const optOut = plain({ at, number: text, person: text, scope, channel, source: text }, { required: ['number'] })

const listing = plain(
  {
    listed: (value) => (typeof value === 'boolean' || value === 'in-part' ? value : undefined),
    drawnAt: at,
    via: oneOf(['file', 'query']),
    receipt: text,
    listedOn: on,
    cancelsEarlierConsents: flag,
    spares: texts,
    blocks: plain({ ...scopeFields, outside: hours }),
  },
  { required: ['listed', 'drawnAt'], absent: { via: () => 'file' } },
)

const consent = plain(
  {
    id: text,
    form: oneOf(CONSENT_FORMS),
    qualities: plain({ explicit: text, informed: text, voluntary: text, separate: text }),
    initiative: oneOf(['called-party', 'seller']),
    via: oneOf(['paper', 'web', 'call', 'text', 'email', 'in-person']),
    number: text,
    person: text,
    givenBy: oneOf(['called-party', 'line-holder', 'authorised-user']),
    recordedIn: text,
    grantedAt: at,
    renewedAt: at,
    lastUsedAt: at,
    expiresAt: (value) => (value === 'indefinite' ? value : at(value)),
    withdrawnAt: at,
    scope,
    hours: (value) => (value === 'any' ? value : hours(value)),
    wording: plain(
      { text, sha256: text, language: text, version: text },
      { required: ['text', 'language', 'version'], holds: ({ text, sha256 }) => sha256 === undefined || sha256 === sha256Of(text as string) },
    ),
  },
  { required: ['id', 'form', 'grantedAt'], holds: ({ grantedAt, expiresAt }) => expiresAt === 'indefinite' || inOrder(grantedAt, expiresAt) },
)

const relationship = plain(
  {
    id: text,
    kind: oneOf(RELATIONSHIP_KINDS),
    seller: text,
    products: texts,
    debt: text,
    beganOn: on,
    lastOn: on,
    endedOn: on,
    numberFromPerson: flag,
  },
  {
    required: ['id', 'kind', 'beganOn', 'lastOn'],
    absent: { products: empty, numberFromPerson: () => false },
    holds: ({ beganOn, lastOn, endedOn }) => inOrder(beganOn, lastOn) && inOrder(beganOn, endedOn),
  },
)

const contact = plain(
  {
    id: text,
    at,
    channel,
    seller: text,
    subject: text,
    wants: oneOf(['call-back', 'information', 'other']),
    callBack: plain({ fromAt: at, toAt: at }, { required: ['fromAt', 'toAt'], holds: ({ fromAt, toAt }) => inOrder(fromAt, toAt) }),
  },
  { required: ['id', 'at', 'channel', 'wants'] },
)

const attempt = plain(
  {
    callId: text,
    at,
    number: text,
    person: text,
    purpose: oneOf(PURPOSES),
    seller: text,
    campaign: text,
    subject: text,
    products: list(product),
    debt: text,
    channel,
    mode: oneOf(MODES),
    callerId: text,
    disposition: oneOf(DISPOSITIONS),
    answeredBy: oneOf(['person', 'machine', 'unknown']),
    outcome: oneOf(OUTCOMES),
    answeredAt: at,
    agentJoinedAt: at,
    endedAt: at,
    fulfilled: texts,
  },
  { required: ['callId', 'at', 'mode', 'disposition'] },
)

const preferences = plain({
  only: hours,
  never: hours,
  busyUntilAt: at,
  channels: list(channel),
  languages: texts,
  topics: texts,
  situation: oneOf(['bereavement', 'hardship', 'illness']),
})

const origin = plain(
  { numbersFrom: oneOf(NUMBERS_FROM), obtainedOn: on, basis: oneOf(['consent', 'contract', 'legitimate-interest', 'public']), chain: texts },
  { required: ['numbersFrom', 'obtainedOn', 'basis'], absent: { chain: empty } },
)

const emergency = plain(
  { area: place, fromAt: at, toAt: at, kind: text },
  { required: ['area', 'fromAt', 'kind'], holds: ({ fromAt, toAt }) => inOrder(fromAt, toAt) },
)

const callerId = plain(
  { number: text, holder: oneOf(['seller', 'telemarketer']), from: place, registeredWith: texts, inDirectory: flag, answeredUntilOn: on },
  { required: ['number', 'holder'] },
)

const registration = plain(
  { holder: text, jurisdiction: text, authority: text, number: anyText, fromOn: on, toOn: on, exemption: text },
  {
    required: ['holder', 'jurisdiction', 'authority', 'fromOn'],
    absent: { number: () => '' },
    holds: ({ fromOn, toOn }) => inOrder(fromOn, toOn),
  },
)

const abandonment = plain(
  { campaign: text, answeredByPerson: count, abandoned: count, fromAt: at, toAt: at },
  {
    required: ['campaign', 'answeredByPerson', 'abandoned', 'fromAt', 'toAt'],
    holds: ({ fromAt, toAt, abandoned, answeredByPerson }) => inOrder(fromAt, toAt) && inOrder(abandoned, answeredByPerson),
  },
)

// Every fact, so that no complete input needs the schema; the compiler knows when one is missing.
const readers = {
  optOuts: list(optOut),
  listings: record(listing),
  consents: list(consent),
  relationships: list(relationship),
  contacts: list(contact),
  attempts: list(attempt),
  attemptsSince: at,
  preferences,
  origin,
  reassigned: plain({ answer: oneOf(['yes', 'no', 'no-data']), sinceOn: on, checkedAt: at }, { required: ['answer', 'sinceOn', 'checkedAt'] }),
  emergencies: plain({ asOf: at, declared: list(emergency) }, { required: ['asOf', 'declared'] }),
  proclaimedHolidays: list(plain({ area: place, on }, { required: ['area', 'on'] })),
  callerIds: list(callerId),
  registrations: list(registration),
  abandonment: list(abandonment),
  complaints: list(plain({ at, campaign: text, fromCalledParty: flag, about: text }, { required: ['at', 'fromCalledParty'] })),
  training: list(plain({ agent: text, topic: text, untilOn: on }, { required: ['agent', 'topic', 'untilOn'] })),
  notices: plain({ privacyPolicy: text, consentTerms: text, selectionCriteria: texts, substantiation: texts }),
} satisfies { readonly [fact in FactName]: Read }

const causes = plain(Object.fromEntries(Object.keys(readers).map((fact) => [fact, anyText])))
const facts = plain({ ...readers, unavailable: causes })

function atLeastOne(read: Read): Read {
  const all = list(read)
  return (value) => (Array.isArray(value) && value.length === 0 ? undefined : all(value))
}

function inOrder(from: unknown, to: unknown): boolean {
  return from === undefined || to === undefined || (to as string | number) >= (from as string | number)
}
