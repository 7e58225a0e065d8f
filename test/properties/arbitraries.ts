// Random calls, facts and policies: anything that people may hand over, and most of it close to a boundary.
import fc from 'fast-check'
import type { Call, CallInput, Place } from '../../src/core/call'
import {
  AUDIENCES,
  CHANNELS,
  CONSENT_FORMS,
  CONSENT_QUALITIES,
  DIALINGS,
  DIRECTORY_STATUSES,
  DISPOSITIONS,
  LEGAL_FORMS,
  LINE_TYPES,
  MODES,
  NUMBERS_FROM,
  OUTCOMES,
  PURPOSES,
  RELATIONSHIP_KINDS,
} from '../../src/core/closed-sets'
import { every, except, some } from '../../src/core/compose'
import type { Facts, FactsInput } from '../../src/core/facts'
import type { Match } from '../../src/core/policy-spec'
import type { Rule } from '../../src/core/rule'
import type { Duration, Instant } from '../../src/core/scalars'
import { parseCall } from '../../src/intake/parse-call'
import { parseFacts } from '../../src/intake/parse-facts'
import { abandonment } from '../../src/rules/abandonment'
import { callerId } from '../../src/rules/caller-id'
import { callerIdentity } from '../../src/rules/caller-identity'
import { confirmation } from '../../src/rules/confirmation'
import { consent } from '../../src/rules/consent'
import { coolingOff } from '../../src/rules/cooling-off'
import { doNotCall } from '../../src/rules/do-not-call'
import { emergency } from '../../src/rules/emergency'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { invitation } from '../../src/rules/invitation'
import { quietHours } from '../../src/rules/kinds'
import { optOut } from '../../src/rules/opt-out'
import { prohibition } from '../../src/rules/prohibition'
import { reassignedNumber } from '../../src/rules/reassigned-number'
import { recording } from '../../src/rules/recording'
import { registration } from '../../src/rules/registration'
import { relationship } from '../../src/rules/relationship'
import { when } from '../../src/rules/when'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const TIMES = Number(process.env.DIALGATE_RUNS ?? 1)
const AT_ONCE = 250
/**
 * Tries a property on so many cases, times `DIALGATE_RUNS`: a night of them is one variable away. Pauses between, so that whoever waits for
 * the test hears from it. A failure names its seed.
 */
export async function hold<T>(property: fc.IProperty<T>, count: number): Promise<void> {
  for (let left = Math.ceil(count * TIMES); left > 0; left -= AT_ONCE) {
    fc.assert(property, { numRuns: Math.min(AT_ONCE, left) })
    await new Promise((resolve) => setImmediate(resolve))
  }
}
/** Long enough for so many, on a machine that has other things to do. */
export const PATIENCE = 120_000 * Math.max(1, TIMES)

// ── places and moments ──────────────────────────────────────────────────────────────────────────────────────────

/** Numbers of several countries, some on several clocks, with a place where their law or their clock is of interest. */
export const NUMBERS: readonly string[] = [
  '+13055550123', // Florida: two clocks in the state, one area code
  '+18505550123', // the Florida panhandle: two clocks
  '+18125550123', // Indiana: two clocks
  '+12705550123', // Kentucky: two clocks
  '+16025550123', // Arizona, no summer time
  '+19285550123', // Arizona and the Navajo Nation
  '+19075550123', // Alaska
  '+17095550123', // Newfoundland, half an hour off
  '+16045550123', // British Columbia, which stopped changing its clocks
  '+12155550123', // Pennsylvania
  '+15045550123', // Louisiana
  '+14015550123', // Rhode Island
  '+15145550123', // Quebec
  '+18005550123', // toll-free: everywhere in North America
  '+4722123456', // Norway
  '+33142345678', // France
  '+442079460018', // Britain
  '+34912345678', // Madrid
  '+390612345678', // Italy
  '+35312345678', // Ireland
  '+61412345678', // an Australian mobile: every clock of Australia
  '+61291234567', // New South Wales
  '+97714234567', // Nepal, a quarter of an hour off
  '+551123456789', // Brazil
]

/** Days around which clocks, years, months or laws change. */
export const TURNING_POINTS: readonly number[] = [
  '2026-03-08T07:00:00Z', // clocks forward in the US
  '2026-03-29T01:00:00Z', // in Europe
  '2026-04-04T16:00:00Z', // back in Australia
  '2026-10-03T16:00:00Z', // forward in Australia
  '2026-10-25T01:00:00Z', // back in Europe
  '2026-11-01T06:00:00Z', // in the US
  '2026-12-24T12:00:00Z',
  '2026-12-31T23:30:00Z',
  '2026-02-28T18:00:00Z',
  '2026-06-15T12:00:00Z',
].map(Date.parse)

/** An instant within two days of a turning point, on the millisecond or on the minute. */
export const instants = fc
  .tuple(fc.constantFrom(...TURNING_POINTS), fc.integer({ min: -2 * 24 * 60, max: 2 * 24 * 60 }), fc.constantFrom(0, 0, 0, -1, 1, 12_345))
  .map(([point, minutes, odd]) => point + minutes * MINUTE + odd)

const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 })
const often = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 })
const subset = <T>(values: readonly T[], most = 3) => fc.subarray([...values], { minLength: 1, maxLength: Math.min(most, values.length) })

/** Without the keys whose value is undefined: absent is the only unknown. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never
}
type Parts = { readonly [key: string]: fc.Arbitrary<unknown> }
/** A record whose undefined fields are absent. What it makes is read by a schema or a parser, which is what checks it. */
const record = <T = never>(parts: Parts): fc.Arbitrary<T> => fc.record(parts).map(present) as fc.Arbitrary<T>

const HOURS = [
  'mon-fri 09:00-20:00',
  'mon-sun 08:00-21:00',
  'mon-sun 00:00-24:00',
  'mon-fri 10:00-13:00 14:00-20:00; sat 10:00-16:00',
  'mon-sun 22:00-02:30',
  'sun 01:30-03:30; mon 00:00-00:01',
  'mon-sun 02:15-02:45',
] as const

// ── calls ───────────────────────────────────────────────────────────────────────────────────────────────────────

const SELLERS = ['acme', 'other'] as const
const PERSONS = ['ann', 'bob'] as const
const CAMPAIGNS = ['spring', 'autumn'] as const
const GOODS = ['telecom', 'insurance', 'other'] as const
const BRANCHES = ['telecom', 'insurer', 'commerce'] as const
const SHOWN = ['+13055559999', '+4721000000'] as const

const PLACES: readonly Place[] = [
  { country: 'US', region: 'US-FL' },
  { country: 'US', region: 'US-IN' },
  { country: 'US' },
  { country: 'NO' },
  { country: 'FR' },
  { country: 'AU', region: 'AU-NSW' },
]
const ZONES = ['America/New_York', 'America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Kiritimati'] as const

const party = record({ id: fc.constant('acme'), sectors: rarely(subset(BRANCHES, 2)), seat: often(fc.constantFrom(...PLACES)) })

const SCRIPTS = [
  { language: 'en', text: 'Hello, this is Acme calling to sell you a telephone contract. This call is recorded.' },
  { language: 'en', text: 'Hello!', covers: 'opening' },
]

/** A call as people hand it over: most fields known, each unknown at times. */
export const callInputs = (at: fc.Arbitrary<number> = instants, to: readonly string[] = NUMBERS): fc.Arbitrary<CallInput> =>
  record<CallInput>({
    id: fc.constantFrom('', 'this-call'),
    to: fc.constantFrom(...to),
    at,
    mode: fc.oneof({ weight: 3, arbitrary: fc.constant('live') }, { weight: 2, arbitrary: fc.constantFrom(...MODES) }),
    purpose: fc.oneof({ weight: 3, arbitrary: fc.constant('marketing') }, { weight: 1, arbitrary: fc.constantFrom(...PURPOSES) }),
    seller: party,
    telemarketer: rarely(record({ id: fc.constant('dialers'), seat: often(fc.constantFrom(...PLACES)) })),
    dialing: often(fc.constantFrom(...DIALINGS)),
    campaign: often(fc.constantFrom(...CAMPAIGNS)),
    subject: often(fc.constantFrom('phones', 'roofs')),
    products: often(fc.subarray([...GOODS], { maxLength: 2 })),
    debt: rarely(fc.constant('debt')),
    numbersFrom: often(fc.constantFrom(...NUMBERS_FROM)),
    callerId: often(record({ number: fc.constantFrom(...SHOWN, 'withheld'), name: rarely(fc.constant('Acme')) })),
    callingFrom: rarely(fc.constantFrom(...PLACES)),
    agent: often(fc.constantFrom({ id: 'agent' }, { pool: 'pool' })),
    agentReserved: rarely(fc.boolean()),
    liveIntroduction: rarely(fc.boolean()),
    recording: often(fc.constantFrom('none', 'after-consent', 'whole')),
    calledParty: often(
      record({
        id: often(fc.constantFrom(...PERSONS)),
        audience: often(fc.constantFrom(...AUDIENCES)),
        legalForm: often(fc.constantFrom(...LEGAL_FORMS)),
        lineType: often(fc.constantFrom(...LINE_TYPES)),
        directory: often(fc.constantFrom(...DIRECTORY_STATUSES)),
        addresses: rarely(fc.subarray([...PLACES], { minLength: 1, maxLength: 2 })),
        timeZone: rarely(fc.constantFrom(...ZONES)),
      }),
    ),
    script: rarely(fc.constantFrom(...SCRIPTS)),
  })

/** A parsed call. */
export const calls = (at?: fc.Arbitrary<number>, to?: readonly string[]): fc.Arbitrary<Call> => callInputs(at, to).map((input) => parseCall(input))

// ── facts ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How far facts lie from the call: on the boundaries of the windows and periods that the policies below name, and anywhere. */
const offsets = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(0, HOUR, DAY, -HOUR, -DAY, -23 * HOUR, -25 * HOUR, -3 * DAY, -7 * DAY, -30 * DAY, -31 * DAY, -90 * DAY, 2 * DAY),
      fc.constantFrom(-MINUTE, -1, 0, 1, MINUTE, 90 * MINUTE),
    )
    .map(([near, odd]) => near + odd),
  fc.integer({ min: -4 * 24 * 60, max: 4 * 24 * 60 }).map((minutes) => minutes * MINUTE),
  fc.integer({ min: -400, max: 10 }).map((days) => days * DAY),
)
const dayOffsets = fc.constantFrom(-400, -366, -365, -91, -90, -61, -60, -32, -31, -30, -8, -7, -3, -2, -1, 0, 0, 1, 2, 3, 5)

/** An instant so long after the call's, or a date so many days after its own, or the number that is called: known once the call is. */
type Relative = { readonly after: number } | { readonly daysAfter: number } | { readonly theNumber: true }
const at = offsets.map((after): Relative => ({ after }))
const on = dayOffsets.map((daysAfter): Relative => ({ daysAfter }))

/** Turns what is relative to a call into what it is for that call. */
function resolve(value: unknown, call: Call): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => resolve(item, call))
  if ('after' in value) return call.at + (value.after as number)
  if ('daysAfter' in value) return new Date(call.at + (value.daysAfter as number) * DAY).toISOString().slice(0, 10)
  if ('theNumber' in value) return call.to
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, call)]))
}

/** Facts relative to a call that is not known yet. */
export const relativeFacts: fc.Arbitrary<unknown> = (() => {
  const ordered = (parts: fc.Arbitrary<unknown>, from: string, ...to: readonly string[]) =>
    (parts as fc.Arbitrary<Record<string, number | { readonly [unit: string]: number }>>).map((value) => {
      const size = (one: unknown): number => (typeof one === 'object' && one !== null ? (Object.values(one)[0] as number) : Number(one))
      const first = value[from]
      if (first !== undefined) for (const later of to) if (later in value && size(value[later]) < size(first)) value[later] = first
      return value
    })
  const scope = record({
    sellers: rarely(subset(SELLERS, 2)),
    campaigns: rarely(subset(CAMPAIGNS, 1)),
    purposes: rarely(subset(['marketing', 'survey'], 2)),
    products: rarely(subset(GOODS, 2)),
    channels: rarely(subset(['voice', 'text'], 1)),
  })
  const number = fc.constantFrom({ theNumber: true }, { theNumber: true }, { theNumber: true }, '+4722999999')
  const ids = fc.integer({ min: 0, max: 4 })
  const listing = record({
    listed: fc.constantFrom(true, false, false, 'in-part'),
    drawnAt: at,
    listedOn: often(on),
    cancelsEarlierConsents: rarely(fc.boolean()),
    spares: rarely(subset(SELLERS, 1)),
    blocks: rarely(record({ products: rarely(subset(GOODS, 1)), outside: rarely(fc.constantFrom(...HOURS)) })),
  })
  const consents = ordered(
    record({
      id: ids.map((id) => `consent-${id}`),
      form: fc.constantFrom(...CONSENT_FORMS),
      qualities: rarely(fc.subarray([...CONSENT_QUALITIES]).map((given) => Object.fromEntries(given.map((quality) => [quality, 'asked'])))),
      initiative: rarely(fc.constantFrom('called-party', 'seller')),
      via: often(fc.constantFrom('paper', 'web', 'call')),
      number: rarely(number),
      person: rarely(fc.constantFrom(...PERSONS)),
      recordedIn: rarely(fc.constant('a-list')),
      grantedAt: at,
      renewedAt: rarely(at),
      expiresAt: rarely(fc.oneof(at, fc.constant('indefinite'))),
      withdrawnAt: rarely(at),
      scope: rarely(scope),
      hours: rarely(fc.constantFrom('any', ...HOURS)),
    }),
    'grantedAt',
    'expiresAt',
  )
  const attempts = record({
    callId: fc.oneof(
      ids.map((id) => `attempt-${id}`),
      fc.constant('this-call'),
    ),
    at,
    number: rarely(number),
    person: rarely(fc.constantFrom(...PERSONS)),
    seller: rarely(fc.constantFrom(...SELLERS)),
    campaign: rarely(fc.constantFrom(...CAMPAIGNS)),
    subject: rarely(fc.constantFrom('phones', 'roofs')),
    products: rarely(fc.subarray([...GOODS], { maxLength: 2 })),
    channel: rarely(fc.constantFrom('voice', 'text')),
    mode: fc.constantFrom(...MODES),
    disposition: fc.constantFrom(...DISPOSITIONS),
    answeredBy: rarely(fc.constantFrom('person', 'machine', 'unknown')),
    outcome: rarely(fc.constantFrom(...OUTCOMES)),
    endedAt: rarely(at),
  })
  const area = fc.constantFrom<Place>(...PLACES, { country: 'US' }, { country: 'NO' })
  const few = <T>(item: fc.Arbitrary<T>, most = 2) => fc.array(item, { maxLength: most })
  const causes = ['optOuts', 'listings', 'consents', 'attempts', 'relationships', 'complaints', 'origin', 'registrations', 'emergencies']

  return record({
    optOuts: often(few(record({ number, person: rarely(fc.constantFrom(...PERSONS)), scope: often(scope), at: rarely(at) }), 1)),
    listings: often(
      record({
        'a-list': often(listing),
        'b-list': often(listing),
        internal: often(listing),
        'us-national': often(listing),
        'it-rpo': often(listing),
      }),
    ),
    consents: often(few(consents, 3)),
    relationships: often(
      few(
        ordered(
          record({
            id: ids.map((id) => `relationship-${id}`),
            kind: fc.constantFrom(...RELATIONSHIP_KINDS),
            seller: rarely(fc.constantFrom(...SELLERS)),
            products: often(fc.subarray([...GOODS])),
            beganOn: on,
            lastOn: on,
            endedOn: rarely(on),
            numberFromPerson: rarely(fc.boolean()),
          }),
          'beganOn',
          'lastOn',
          'endedOn',
        ),
      ),
    ),
    contacts: often(
      few(
        record({
          id: ids.map((id) => `contact-${id}`),
          at,
          channel: fc.constantFrom(...CHANNELS),
          seller: rarely(fc.constantFrom(...SELLERS)),
          subject: rarely(fc.constantFrom('phones', 'roofs')),
          wants: fc.constantFrom('call-back', 'call-back', 'information'),
          callBack: rarely(ordered(record({ fromAt: at, toAt: at }), 'fromAt', 'toAt')),
        }),
      ),
    ),
    attempts: often(few(attempts, 5)),
    attemptsSince: rarely(at),
    origin: rarely(record({ numbersFrom: fc.constantFrom(...NUMBERS_FROM), obtainedOn: on, basis: fc.constant('consent') })),
    reassigned: often(record({ answer: fc.constantFrom('yes', 'no', 'no', 'no-data'), sinceOn: on, checkedAt: at })),
    emergencies: often(
      record({
        asOf: at,
        declared: few(ordered(record({ area, fromAt: at, toAt: often(at), kind: fc.constant('storm') }), 'fromAt', 'toAt')),
      }),
    ),
    proclaimedHolidays: often(few(record({ area, on }))),
    callerIds: often(
      few(
        record({
          number: fc.constantFrom(...SHOWN),
          holder: fc.constantFrom('seller', 'telemarketer'),
          registeredWith: rarely(fc.constant(['authority'])),
          inDirectory: rarely(fc.boolean()),
          answeredUntilOn: often(on),
        }),
      ),
    ),
    registrations: often(
      few(
        ordered(
          record({
            holder: fc.constantFrom('acme', 'dialers', 'agent'),
            jurisdiction: fc.constantFrom('US-FL', 'NO'),
            authority: fc.constant('authority'),
            fromOn: on,
            toOn: rarely(on),
          }),
          'fromOn',
          'toOn',
        ),
      ),
    ),
    abandonment: often(
      few(
        ordered(
          record({
            campaign: fc.constantFrom(...CAMPAIGNS),
            answeredByPerson: fc.integer({ min: 20, max: 60 }),
            abandoned: fc.integer({ min: 0, max: 4 }),
            fromAt: at,
            toAt: at,
          }),
          'fromAt',
          'toAt',
        ),
      ),
    ),
    complaints: often(few(record({ at, fromCalledParty: fc.boolean() }), 1)),
    unavailable: rarely(subset(causes, 1).map((facts) => Object.fromEntries(facts.map((fact) => [fact, 'timeout'])))),
  })
})()

/** The facts that they are for a call, read as people hand them over. */
export const factsOf = (call: Call, relative: unknown): Facts => parseFacts(resolve(relative, call) as FactsInput, call)

/** A call and facts about it. */
export const situations = (callArbitrary: fc.Arbitrary<Call> = calls()): fc.Arbitrary<{ readonly call: Call; readonly facts: Facts }> =>
  fc.tuple(callArbitrary, relativeFacts).map(([call, facts]) => ({ call, facts: factsOf(call, facts) }))

// ── policies ────────────────────────────────────────────────────────────────────────────────────────────────────

const hours = fc.constantFrom(...HOURS)
const periods = fc.constantFrom<Duration>('PT1H', 'PT24H', 'P1D', 'P2D', 'P7D', 'P1M', 'P30D', 'P31D', 'P90D', 'P1Y')
const windowsOfCounts = fc.constantFrom('PT1H', 'PT24H', 'PT168H', 'P1D', 'P2D', 'P7D', 'P30D', 'P1M', 'day', 'week', 'month', 'year')
const scopeKeys = fc.subarray(['phone-number', 'person', 'seller', 'campaign', 'subject', 'product', 'debt', 'channel'] as const, {
  minLength: 1,
  maxLength: 3,
})
const endings = subset([...DISPOSITIONS, ...OUTCOMES], 6)

type Options<Maker extends (options: never) => Rule> = Parameters<Maker>[0]
const made = <Maker extends (options: never) => Rule>(maker: Maker, parts: Parts): fc.Arbitrary<Rule> =>
  record<Options<Maker>>(parts).map((options) => maker(options as never))

/** Rules that can lift others. */
export const grantRules: fc.Arbitrary<Rule> = fc.oneof(
  made(consent, {
    form: fc.constantFrom('presumed', 'inferred', 'express', 'written'),
    qualities: rarely(subset(CONSENT_QUALITIES, 1)),
    validFor: rarely(periods),
    validForUnlessStated: rarely(periods),
    initiative: rarely(fc.constant('called-party')),
    notVia: rarely(subset(['paper', 'web', 'call'], 1)),
    recordedIn: rarely(fc.constant('a-list')),
    afterListing: rarely(fc.boolean()),
    forHours: rarely(fc.boolean()),
  }),
  made(relationship, {
    kinds: subset(RELATIONSHIP_KINDS, 7),
    within: rarely(periods),
    from: rarely(fc.constantFrom('began', 'last', 'ended')),
    current: rarely(fc.boolean()),
    products: rarely(fc.constantFrom('same', 'any')),
    numberFromPerson: rarely(fc.boolean()),
  }),
  made(invitation, { within: rarely(periods) }),
)

/** Rules of every kind that a grant may lift. */
export const leaves: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 4, arbitrary: grantRules },
  {
    weight: 3,
    arbitrary: made(doNotCall, {
      lists: subset(['a-list', 'b-list'], 2),
      polarity: rarely(fc.constantFrom('negative', 'positive')),
      maxAge: rarely(fc.oneof(periods, fc.constantFrom('calendar-month', 'each-campaign'))),
      voluntary: rarely(fc.boolean()),
      bindsAfter: rarely(fc.constantFrom('P1D', 'P2D', 'P30D', { monthDays: [1, 15] }, { businessDays: 3 })),
      cancelsConsents: rarely(fc.constantFrom('all', 'as-marked')),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.oneof(
      made(quietHours, { callable: hours, quiet: rarely(fc.constantFrom('mon-sun 12:00-13:00', 'sun 00:00-24:00', 'mon-sun 01:00-02:30')) }),
      made(quietHours, {
        callable: hours,
        clock: rarely(subset(['called-party', 'caller', 'America/New_York', 'Australia/Lord_Howe'], 2)),
        holidays: rarely(
          record({
            calendars: subset(['us-federal', 'no', 'fr-l3133-1'], 2),
            then: fc.constantFrom('closed', 'mon-sun 10:00-12:00'),
            eve: rarely(fc.constant('mon-sun 09:00-15:00')),
          }),
        ),
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: made(frequencyCap, {
      max: fc.integer({ min: 1, max: 3 }),
      per: windowsOfCounts,
      counts: rarely(fc.constantFrom('attempts', 'answered', 'conversations', 'distinct-channels')),
      scope: rarely(scopeKeys),
      channels: rarely(subset(['voice', 'text'], 1)),
      onlyAfter: rarely(endings),
    }),
  },
  {
    weight: 2,
    arbitrary: made(coolingOff, {
      after: subset([...DISPOSITIONS, ...OUTCOMES, 'conversation', 'complaint'], 6),
      for: fc.oneof(periods, fc.constantFrom('rest-of-day', 'PT72H', 'P7D')),
      scope: rarely(scopeKeys),
    }),
  },
  made(callerIdentity, {
    say: fc.array(
      record({
        what: fc.constantFrom('company', 'purpose', ['company', 'onBehalfOf']),
        by: fc.constantFrom('opening', 'end', 'PT30S', 'on-request'),
      }),
      { maxLength: 2 },
    ),
  }),
  made(prohibition, { what: fc.constantFrom('product', 'line', 'kind-of-call') }),
  { weight: 2, arbitrary: made(emergency, { level: fc.constantFrom('country', 'region', 'county', 'municipality'), freshFor: periods }) },
  made(reassignedNumber, { freshFor: periods, required: fc.boolean() }),
  made(callerId, {
    mustPresent: rarely(fc.boolean()),
    prefixes: rarely(fc.constant(['+1305'])),
    name: rarely(fc.boolean()),
    holder: rarely(fc.constantFrom('seller', 'seller-or-telemarketer')),
    answerable: rarely(fc.boolean()),
    registeredWith: rarely(fc.constant('authority')),
    inDirectory: rarely(fc.boolean()),
  }),
  {
    weight: 2,
    arbitrary: made(abandonment, { maxRate: often(fc.constantFrom(0, 0.03, 0.05)), per: rarely(windowsOfCounts), message: rarely(fc.boolean()) }),
  },
  made(recording, { consent: fc.constantFrom('one-party', 'notice', 'all-party'), mandatory: rarely(fc.boolean()) }),
  made(registration, { of: fc.constantFrom('seller', 'telemarketer', 'each', 'agent'), authority: fc.constant('authority'), required: fc.boolean() }),
  made(confirmation, { must: fc.constantFrom('written-confirmation', 'opt-out-confirmation'), within: rarely(periods) }),
)

/** Rules that nothing lifts. */
export const absoluteRules: fc.Arbitrary<Rule> = fc.oneof(
  made(optOut, { honorWithin: rarely(fc.constant('at-once')), keepFor: rarely(fc.constant('ever')), confirmWithin: rarely(periods) }),
  made(doNotCall, { lists: fc.constantFrom(['internal'], ['a-list', 'internal']) }),
)

/** Matches on every field, mostly of one or two. */
export const matches: fc.Arbitrary<Match> = fc
  .array(
    fc.oneof(
      record<Match>({ modes: subset(MODES, 4) }),
      record<Match>({ purposes: subset(['marketing', 'survey', 'service'], 2) }),
      record<Match>({ dialing: subset(DIALINGS, 2) }),
      record<Match>({ products: subset(GOODS, 2) }),
      record<Match>({ sectors: subset(BRANCHES, 2) }),
      record<Match>({ audiences: subset(AUDIENCES, 1) }),
      record<Match>({ legalForms: subset(LEGAL_FORMS, 3) }),
      record<Match>({ lineTypes: subset(LINE_TYPES, 4) }),
      record<Match>({ directory: subset(DIRECTORY_STATUSES, 3) }),
      record<Match>({ numbersFrom: subset(NUMBERS_FROM, 3) }),
      record<Match>({ registeredAs: fc.constant(['authority']) }),
      record<Match>({ relationships: subset(RELATIONSHIP_KINDS, 5) }),
      record<Match>({ agentReserved: fc.boolean() }),
      record<Match>({ liveIntroduction: fc.boolean() }),
      record<Match>({ callerSeat: subset(['US', 'US-FL', 'NO', 'FR'], 2) }),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((parts): Match => Object.assign({}, ...parts))

type Tied = { liftable: Rule; policy: Rule }
const nonEmpty = <T>(item: fc.Arbitrary<T>, most: number) => fc.array(item, { minLength: 1, maxLength: most }) as fc.Arbitrary<[T, ...T[]]>

const tied = fc.letrec<Tied>((tie) => ({
  liftable: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: leaves },
    { weight: 2, arbitrary: nonEmpty(tie('liftable'), 3).map((rules) => every(...rules)) },
    { weight: 2, arbitrary: nonEmpty(tie('liftable'), 3).map((rules) => some(...rules)) },
    { weight: 3, arbitrary: fc.tuple(matches, tie('liftable')).map(([match, rule]) => when(match, rule)) },
    { weight: 3, arbitrary: fc.tuple(tie('liftable'), nonEmpty(tie('liftable'), 2)).map(([rule, grants]) => except(rule, ...grants)) },
    { weight: 2, arbitrary: fc.tuple(tie('liftable'), nonEmpty(grantRules, 2)).map(([rule, grants]) => except(rule, ...grants)) },
  ),
  policy: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 6, arbitrary: tie('liftable') },
    { weight: 1, arbitrary: absoluteRules },
    { weight: 2, arbitrary: nonEmpty(tie('policy'), 3).map((rules) => every(...rules)) },
    { weight: 1, arbitrary: fc.tuple(matches, tie('policy')).map(([match, rule]) => when(match, rule)) },
  ),
}))

/** A counterexample shows what a policy says, not the source of its function. */
const shown = (rule: Rule): Rule => Object.defineProperty(rule, fc.toStringMethod, { value: () => JSON.stringify(rule.spec), configurable: true })

/** Policies that `some` and `except` take. */
export const liftablePolicies: fc.Arbitrary<Rule> = tied.liftable.map(shown)
/** Any policy. */
export const policies: fc.Arbitrary<Rule> = tied.policy.map(shown)

/** The same call at another instant. */
export const callAt = (call: Call, at: number): Call => ({ ...call, at: at as Instant })
