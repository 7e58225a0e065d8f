// The schema of facts as handed over. Numbers stay text here: how they are spelled depends on the call they are about.
import { z } from 'zod'
import {
  CHANNELS,
  CONSENT_FORMS,
  CONSENT_QUALITIES,
  DISPOSITIONS,
  MODES,
  NUMBERS_FROM,
  OUTCOMES,
  PURPOSES,
  RELATIONSHIP_KINDS,
} from '../core/closed-sets'
import type { FactName } from '../core/facts'
import { EMPTY } from '../core/faults'
import { lazily } from '../core/lazily'
import { localDateSchema } from '../core/scalars'
import { consentMakesSense, notBefore, wordingMatches } from './facts-sense'
import { placeSchema } from './place-schema'
import { hoursSchema as hours, factInstantSchema as instant, productSchema, textSchema as text } from './scalar-schemas'

/**
 * The schema of `FactsInput`: strict at every level. `parseFacts` reads with it, and then fills in what is the call's;
 * `factsJsonSchema()` prints it.
 * @example
 * factsSchema().safeParse({ optOuts: [{ number: '305-555-0123' }] }).success // true
 */
export const factsSchema = lazily(() => {
  const shape = factsShape()
  const causes = Object.fromEntries(Object.keys(shape).map((fact) => [fact, z.string().optional()])) as {
    [fact in FactName]: z.ZodOptional<z.ZodString>
  }
  return z.strictObject({ ...shape, unavailable: z.strictObject(causes).optional() })
})

const factsShape = lazily(() => ({
  optOuts: z.array(optOut()).optional(),
  listings: z.record(text(), listing()).optional().meta({ description: 'by the id of the list; a missing list was not checked' }),
  consents: z.array(consent()).optional(),
  relationships: z.array(relationship()).optional(),
  contacts: z.array(contact()).optional(),
  attempts: z.array(attempt()).optional(),
  attemptsSince: instant().optional(),
  preferences: preferences().optional(),
  origin: z
    .strictObject({
      numbersFrom: z.enum(NUMBERS_FROM),
      obtainedOn: localDateSchema,
      basis: z.enum(['consent', 'contract', 'legitimate-interest', 'public']),
      chain: z.array(text()).default(() => []),
    })
    .optional(),
  reassigned: z.strictObject({ answer: z.enum(['yes', 'no', 'no-data']), sinceOn: localDateSchema, checkedAt: instant() }).optional(),
  emergencies: z.strictObject({ asOf: instant(), declared: z.array(emergency()) }).optional(),
  proclaimedHolidays: z.array(z.strictObject({ area: placeSchema(), on: localDateSchema })).optional(),
  callerIds: z.array(callerId()).optional(),
  registrations: z.array(registration()).optional(),
  abandonment: z.array(abandonment()).optional(),
  complaints: z
    .array(z.strictObject({ at: instant(), campaign: text().optional(), fromCalledParty: z.boolean(), about: text().optional() }))
    .optional(),
  training: z.array(z.strictObject({ agent: text(), topic: text(), untilOn: localDateSchema })).optional(),
  notices: z
    .strictObject({
      privacyPolicy: text().optional(),
      consentTerms: text().optional(),
      selectionCriteria: z.array(text()).optional(),
      substantiation: z.array(text()).optional(),
    })
    .optional(),
}))

// An empty list in a scope could be meant as nothing or as everything: an opt-out that reaches nothing would be lost.
const some = <T extends z.ZodType>(item: T) => z.array(item).min(1, EMPTY).optional()

const scopeShape = lazily(() => ({
  sellers: some(text()),
  campaigns: some(text()),
  purposes: some(z.enum(PURPOSES)),
  products: some(text()),
  channels: some(z.enum(CHANNELS)),
  modes: some(z.enum(MODES)),
}))
const scope = lazily(() => z.strictObject(scopeShape()))

const optOut = lazily(() =>
  z.strictObject({
    at: instant().optional(),
    number: text(),
    person: text().optional(),
    scope: scope().optional(),
    channel: z.enum(CHANNELS).optional(),
    source: text().optional(),
  }),
)

const listing = lazily(() =>
  z.strictObject({
    listed: z.literal([true, false, 'in-part']),
    drawnAt: instant(),
    via: z.enum(['file', 'query']).default('file'),
    receipt: text().optional(),
    listedOn: localDateSchema.optional(),
    cancelsEarlierConsents: z.boolean().optional(),
    spares: z.array(text()).optional(),
    blocks: z.strictObject({ ...scopeShape(), outside: hours().optional() }).optional(),
  }),
)

const consent = lazily(() =>
  z
    .strictObject({
      id: text(),
      form: z.enum(CONSENT_FORMS),
      qualities: z
        .strictObject({
          explicit: text().optional(),
          informed: text().optional(),
          voluntary: text().optional(),
          separate: text().optional(),
        } satisfies {
          [quality in (typeof CONSENT_QUALITIES)[number]]: z.ZodType
        })
        .optional(),
      initiative: z.enum(['called-party', 'seller']).optional(),
      via: z.enum(['paper', 'web', 'call', 'text', 'email', 'in-person']).optional(),
      number: text().optional().meta({ description: "the call's number when absent" }),
      person: text().optional(),
      givenBy: z.enum(['called-party', 'line-holder', 'authorised-user']).optional(),
      recordedIn: text().optional(),
      grantedAt: instant(),
      renewedAt: instant().optional(),
      lastUsedAt: instant().optional(),
      expiresAt: z.union([instant(), z.literal('indefinite')]).optional(),
      withdrawnAt: instant().optional(),
      scope: scope().optional().meta({ description: "sellers are the call's seller when absent" }),
      hours: z.union([hours(), z.literal('any')]).optional(),
      wording: z.strictObject({ text: text(), sha256: text().optional(), language: text(), version: text() }).check(wordingMatches).optional(),
    })
    .check(consentMakesSense),
)

const relationship = lazily(() =>
  z
    .strictObject({
      id: text(),
      kind: z.enum(RELATIONSHIP_KINDS),
      seller: text().optional(),
      products: z.array(text()).default(() => []),
      debt: text().optional(),
      beganOn: localDateSchema,
      lastOn: localDateSchema,
      endedOn: localDateSchema.optional(),
      numberFromPerson: z.boolean().default(false),
    })
    .check(notBefore('beganOn', 'lastOn'), notBefore('beganOn', 'endedOn')),
)

const contact = lazily(() =>
  z.strictObject({
    id: text(),
    at: instant(),
    channel: z.enum(CHANNELS),
    seller: text().optional(),
    subject: text().optional(),
    wants: z.enum(['call-back', 'information', 'other']),
    callBack: z.strictObject({ fromAt: instant(), toAt: instant() }).check(notBefore('fromAt', 'toAt')).optional(),
  }),
)

const attempt = lazily(() =>
  z.strictObject({
    callId: text(),
    at: instant(),
    number: text().optional(),
    person: text().optional(),
    purpose: z.enum(PURPOSES).optional(),
    seller: text().optional(),
    campaign: text().optional(),
    subject: text().optional(),
    products: z.array(productSchema()).optional(),
    debt: text().optional(),
    channel: z.enum(CHANNELS).optional(),
    mode: z.enum(MODES),
    callerId: text().optional(),
    disposition: z.enum(DISPOSITIONS),
    answeredBy: z.enum(['person', 'machine', 'unknown']).optional(),
    outcome: z.enum(OUTCOMES).optional(),
    answeredAt: instant().optional(),
    agentJoinedAt: instant().optional(),
    endedAt: instant().optional(),
    fulfilled: z.array(text()).optional(),
  }),
)

const preferences = lazily(() =>
  z.strictObject({
    only: hours().optional(),
    never: hours().optional(),
    busyUntilAt: instant().optional(),
    channels: z.array(z.enum(CHANNELS)).optional(),
    languages: z.array(text()).optional(),
    topics: z.array(text()).optional(),
    situation: z.enum(['bereavement', 'hardship', 'illness']).optional(),
  }),
)

const emergency = lazily(() =>
  z.strictObject({ area: placeSchema(), fromAt: instant(), toAt: instant().optional(), kind: text() }).check(notBefore('fromAt', 'toAt')),
)

const callerId = lazily(() =>
  z.strictObject({
    number: text(),
    holder: z.enum(['seller', 'telemarketer']),
    from: placeSchema().optional().meta({ description: "the number's country when absent" }),
    registeredWith: z.array(text()).optional(),
    inDirectory: z.boolean().optional(),
    answeredUntilOn: localDateSchema.optional(),
  }),
)

const registration = lazily(() =>
  z
    .strictObject({
      holder: text(),
      jurisdiction: text(),
      authority: text(),
      number: z.string().default(''),
      fromOn: localDateSchema,
      toOn: localDateSchema.optional(),
      exemption: text().optional(),
    })
    .check(notBefore('fromOn', 'toOn')),
)

const abandonment = lazily(() => {
  const count = z.int().min(0)
  return z
    .strictObject({ campaign: text(), answeredByPerson: count, abandoned: count, fromAt: instant(), toAt: instant() })
    .check(notBefore('fromAt', 'toAt'), notBefore('abandoned', 'answeredByPerson'))
})
