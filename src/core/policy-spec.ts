// Rules and policies as plain data: what a rule's `spec` holds, what ruleFromSpec() reads, what policyDigest() names.
import type {
  Audience,
  Channel,
  ConsentForm,
  ConsentQuality,
  Dialing,
  DirectoryStatus,
  Disposition,
  LegalForm,
  LineType,
  Mode,
  Moment,
  NumbersFrom,
  Outcome,
  Product,
  Purpose,
  Question,
  RelationshipKind,
  Sector,
  Statement,
} from './closed-sets'
import type { Consent } from './facts'
import type { Duration, Json, JurisdictionId, ListId, TimeZone, WeeklyHours } from './scalars'

/** The name of a kind of rule. */
export type RuleKind = keyof RuleOptions
/** One key, the rule's kind: `{ "quiet-hours": { "callable": "mon-fri 09:00-20:00" } }`. */
export type RuleSpec<K extends RuleKind = RuleKind> = { readonly [kind in K]: { readonly [k in kind]: RuleOptions[kind] } }[K]
/** A whole policy as plain data, for files and databases. */
export type PolicySpec =
  | RuleSpec
  | { readonly every: readonly PolicySpec[] }
  | { readonly some: readonly PolicySpec[] }
  | { readonly when: Match; readonly then: PolicySpec }
  | { readonly except: PolicySpec; readonly liftedBy: readonly PolicySpec[] }
  | { readonly lawful: Json }
  | { readonly ethical: Json }
  | { readonly [custom: `x-${string}`]: Json }

/**
 * Which calls a rule is about. Lists: any of. Fields: all of. In `applies` an unknown value matches; in `unless` and in a grant's
 * `when` it does not, and there every product of the call must be named. Flags absent on the call mean false, known.
 */
export interface Match {
  readonly modes?: readonly Mode[]
  readonly dialing?: readonly Dialing[]
  readonly purposes?: readonly Purpose[]
  readonly products?: readonly Product[]
  readonly sectors?: readonly Sector[]
  readonly audiences?: readonly Audience[]
  readonly legalForms?: readonly LegalForm[]
  readonly lineTypes?: readonly LineType[]
  readonly directory?: readonly DirectoryStatus[]
  readonly numbersFrom?: readonly NumbersFrom[]
  /** The seller holds a registration with one of these authorities. */
  readonly registeredAs?: readonly string[]
  readonly relationships?: readonly RelationshipKind[]
  readonly agentReserved?: boolean
  readonly liveIntroduction?: boolean
  /** Of the seller, the telemarketer or `callingFrom`. */
  readonly callerSeat?: readonly JurisdictionId[]
}

/** A rule that can lift another; `all`: together. */
export type Grant =
  | (RuleSpec<'consent' | 'relationship' | 'invitation'> & { readonly when?: Match })
  | { readonly all: readonly RuleSpec<'consent' | 'relationship' | 'invitation'>[] }

/** `PT24H`: rolling hours; `P7D`: local dates, today included; day, week (from Monday), month, year: calendar, where the phone rings. */
export type Window = Duration | 'day' | 'week' | 'month' | 'year'
/** What a count is kept by; several are joined: `['person', 'seller', 'subject']`. */
export type ScopeKey = 'phone-number' | 'person' | 'seller' | 'campaign' | 'subject' | 'product' | 'debt' | 'channel'

/** The options of every rule kind. */
export interface RuleOptions {
  'do-not-call': {
    readonly lists: readonly ListId[]
    /** A positive list names who may be called. Negative unless said. */
    readonly polarity?: 'negative' | 'positive'
    /** How old a copy may be, by its `drawnAt`. Not stated: P31D, and the reason says so. */
    readonly maxAge?: Duration | 'calendar-month' | 'each-campaign'
    /** Nobody must check it; but a listing binds. */
    readonly voluntary?: boolean
    /** How long after `listedOn` a listing binds. */
    readonly bindsAfter?: Duration | { readonly monthDays: readonly number[] } | { readonly businessDays: number }
    readonly cancelsConsents?: 'all' | 'as-marked'
  }
  consent: {
    readonly form: ConsentForm
    readonly qualities?: readonly ConsentQuality[]
    readonly validFor?: Duration
    readonly validForUnlessStated?: Duration
    readonly initiative?: 'called-party'
    readonly notVia?: readonly NonNullable<Consent['via']>[]
    readonly recordedIn?: ListId
    /** In a grant of do-not-call: given after the listing. */
    readonly afterListing?: boolean
    /** In a grant of quiet-hours: given for these very hours. */
    readonly forHours?: boolean
  }
  /** At least one of `callable` and `quiet`; quiet is taken from callable. */
  'quiet-hours': {
    readonly callable?: WeeklyHours
    readonly quiet?: WeeklyHours
    /** The called party's unless said; of several, all must be open. */
    readonly clock?: readonly ('called-party' | 'caller' | TimeZone)[]
    readonly holidays?: { readonly calendars: readonly string[]; readonly then: 'closed' | WeeklyHours; readonly eve?: WeeklyHours }
  }
  /** Attempts, of one seller to one person, unless said. */
  'frequency-cap': {
    readonly max: number
    readonly per: Window
    readonly counts?: 'attempts' | 'answered' | 'conversations' | 'distinct-channels'
    readonly scope?: readonly ScopeKey[]
    readonly channels?: readonly Channel[]
    readonly onlyAfter?: readonly (Outcome | Disposition)[]
  }
  'caller-identity': {
    /** Of an inner list one is enough. */
    readonly say: readonly { readonly what: Statement | readonly Statement[]; readonly by: Moment }[]
    readonly ask?: readonly { readonly what: Question; readonly by: Moment; readonly onNo: 'end' | 'end-and-remove' }[]
  }
  /** Day 1 is the day it happened. */
  'cooling-off': {
    readonly after: readonly (Outcome | Disposition | 'conversation' | 'complaint')[]
    readonly for: Duration | 'rest-of-day' | 'ever'
    readonly scope?: readonly ScopeKey[]
  }
  relationship: {
    readonly kinds: readonly RelationshipKind[]
    readonly within?: Duration
    readonly from?: 'began' | 'last' | 'ended'
    readonly current?: boolean
    readonly products?: 'same' | 'any'
    readonly numberFromPerson?: boolean
  }
  invitation: { readonly within?: Duration }
  prohibition: { readonly what: 'product' | 'line' | 'kind-of-call' | 'generated-number' | 'consent-request' }
  emergency: { readonly level: 'country' | 'region' | 'county' | 'municipality'; readonly freshFor: Duration }
  'reassigned-number': { readonly freshFor: Duration; readonly required: boolean }
  'caller-id': {
    readonly mustPresent?: boolean
    readonly prefixes?: readonly string[]
    readonly notPrefixes?: readonly string[]
    readonly name?: boolean
    readonly holder?: 'seller' | 'seller-or-telemarketer'
    readonly answerable?: boolean
    readonly registeredWith?: string
    readonly inDirectory?: boolean
  }
  abandonment: {
    readonly maxRate?: number
    readonly per?: Window
    readonly by?: readonly ScopeKey[]
    readonly connectWithin?: Duration
    readonly message?: boolean
    readonly ringFor?: Duration
    readonly maxRings?: number
  }
  /** Enforced at once, whatever `honorWithin` says. */
  'opt-out': {
    readonly honorWithin?: Duration | { readonly businessDays: number } | 'at-once'
    readonly keepFor?: Duration | 'ever'
    readonly confirmWithin?: Duration
  }
  /** The stricter of both ends. */
  recording: { readonly consent: 'one-party' | 'notice' | 'all-party'; readonly mandatory?: boolean; readonly keepFor?: Duration }
  registration: { readonly of: 'seller' | 'telemarketer' | 'each' | 'agent'; readonly authority: string; readonly required: boolean }
  confirmation: { readonly must: 'written-confirmation' | 'written-acceptance' | 'opt-out-confirmation'; readonly within?: Duration }
}
