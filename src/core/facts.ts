// What is known. An absent field was not looked up; an empty array was, and there is nothing.
import type { InstantInput, Place } from './call'
import type {
  AnyProduct,
  Channel,
  ConsentForm,
  ConsentQuality,
  Disposition,
  Mode,
  NumbersFrom,
  Outcome,
  Purpose,
  RelationshipKind,
} from './closed-sets'
import type { Instant, JurisdictionId, ListId, LocalDate, PhoneNumber, WeeklyHours } from './scalars'

/** Facts as rules see them. */
export interface Facts {
  readonly optOuts?: readonly OptOut[]
  /** A missing key: that list was not checked. */
  readonly listings?: { readonly [list: ListId]: Listing }
  readonly consents?: readonly Consent[]
  readonly relationships?: readonly Relationship[]
  readonly contacts?: readonly Contact[]
  /** Of this number and this person: all channels, all sellers, reserved ones included. */
  readonly attempts?: readonly Attempt[]
  /** The history is complete from here; absent: from the beginning. */
  readonly attemptsSince?: Instant
  readonly preferences?: Preferences
  readonly origin?: Origin
  readonly reassigned?: Reassigned
  readonly emergencies?: Emergencies
  readonly proclaimedHolidays?: readonly ProclaimedHoliday[]
  readonly callerIds?: readonly CallerIdHolding[]
  readonly registrations?: readonly Registration[]
  readonly abandonment?: readonly Abandonment[]
  readonly complaints?: readonly Complaint[]
  readonly training?: readonly Training[]
  readonly notices?: Notices
  /** Asked for and not answered: every rule that needs it denies with `facts/unavailable` and this cause. */
  readonly unavailable?: { readonly [fact in FactName]?: string }
}
/** The name of a fact. */
export type FactName = Exclude<keyof Facts, 'unavailable'>

/** What a consent or an opt-out reaches; absent: all. */
export interface Scope {
  readonly sellers?: readonly string[]
  readonly campaigns?: readonly string[]
  readonly purposes?: readonly Purpose[]
  readonly products?: readonly string[]
  readonly channels?: readonly Channel[]
  readonly modes?: readonly Mode[]
}

/** Absent fields: from the beginning, everything, for everyone. */
export interface OptOut {
  readonly at?: Instant
  readonly number: PhoneNumber
  readonly person?: string
  readonly scope?: Scope
  readonly channel?: Channel
  readonly source?: string
}

/** What one list says of one number. */
export interface Listing {
  readonly listed: boolean | 'in-part'
  /** When the copy was drawn or the register asked, not when it was loaded. */
  readonly drawnAt: Instant
  readonly via: 'file' | 'query'
  readonly receipt?: string
  /** Unknown: binds already, and no consent is shown to be later. */
  readonly listedOn?: LocalDate
  readonly cancelsEarlierConsents?: boolean
  /** Sellers that the person named. */
  readonly spares?: readonly string[]
  /** Of an `in-part` listing. */
  readonly blocks?: Scope & { readonly outside?: WeeklyHours }
}

/** A consent as evidence: who may call, about what, how; and how it was established. */
export interface Consent {
  readonly id: string
  readonly form: ConsentForm
  /** How each was established; absent: not established. */
  readonly qualities?: { readonly [quality in ConsentQuality]?: string }
  /** Absent: the seller's. */
  readonly initiative?: 'called-party' | 'seller'
  readonly via?: 'paper' | 'web' | 'call' | 'text' | 'email' | 'in-person'
  readonly number: PhoneNumber
  readonly person?: string
  readonly givenBy?: 'called-party' | 'line-holder' | 'authorised-user'
  /** A register of consents. */
  readonly recordedIn?: ListId
  readonly grantedAt: Instant
  readonly renewedAt?: Instant
  readonly lastUsedAt?: Instant
  /** Absent: not stated. */
  readonly expiresAt?: Instant | 'indefinite'
  readonly withdrawnAt?: Instant
  /** A consent names who may call. */
  readonly scope: Scope & { readonly sellers: readonly string[] }
  /** Consent to other hours is its own grant. */
  readonly hours?: WeeklyHours | 'any'
  readonly wording?: { readonly text: string; readonly sha256: string; readonly language: string; readonly version: string }
}

/** A relationship between the called party and a seller, as evidence. */
export interface Relationship {
  readonly id: string
  readonly kind: RelationshipKind
  readonly seller: string
  readonly products: readonly string[]
  readonly debt?: string
  readonly beganOn: LocalDate
  readonly lastOn: LocalDate
  readonly endedOn?: LocalDate
  readonly numberFromPerson: boolean
}

/** The person got in touch, or asked to be called: what an invitation rests on. */
export interface Contact {
  readonly id: string
  readonly at: Instant
  readonly channel: Channel
  readonly seller: string
  readonly subject?: string
  readonly wants: 'call-back' | 'information' | 'other'
  /** It invites only then. */
  readonly callBack?: { readonly fromAt: Instant; readonly toAt: Instant }
}

/** A call that was dialled, or reserved. */
export interface Attempt {
  readonly callId: string
  readonly at: Instant
  readonly number: PhoneNumber
  readonly person?: string
  readonly purpose?: Purpose
  readonly seller: string
  readonly campaign?: string
  readonly subject?: string
  readonly products?: readonly AnyProduct[]
  readonly debt?: string
  readonly channel: Channel
  readonly mode: Mode
  readonly callerId?: PhoneNumber
  readonly disposition: Disposition
  readonly answeredBy?: 'person' | 'machine' | 'unknown'
  /** Only when a person answered. */
  readonly outcome?: Outcome
  readonly answeredAt?: Instant
  readonly agentJoinedAt?: Instant
  readonly endedAt?: Instant
  /** Codes of duties done. */
  readonly fulfilled?: readonly string[]
}

/** How the person wants to be reached. */
export interface Preferences {
  readonly only?: WeeklyHours
  readonly never?: WeeklyHours
  readonly busyUntilAt?: Instant
  readonly channels?: readonly Channel[]
  readonly languages?: readonly string[]
  readonly topics?: readonly string[]
  readonly situation?: 'bereavement' | 'hardship' | 'illness'
}

/** Where this number came from; wins over the call's `numbersFrom`. */
export interface Origin {
  readonly numbersFrom: NumbersFrom
  readonly obtainedOn: LocalDate
  readonly basis: 'consent' | 'contract' | 'legitimate-interest' | 'public'
  readonly chain: readonly string[]
}

/** What a database of reassigned numbers answered. */
export interface Reassigned {
  readonly answer: 'yes' | 'no' | 'no-data'
  readonly sinceOn: LocalDate
  readonly checkedAt: Instant
}

/** Declared emergencies, and when that was looked up. */
export interface Emergencies {
  readonly asOf: Instant
  readonly declared: readonly { readonly area: Place; readonly fromAt: Instant; readonly toAt?: Instant; readonly kind: string }[]
}

/** A day that was proclaimed a holiday in an area. */
export interface ProclaimedHoliday {
  readonly area: Place
  readonly on: LocalDate
}

/** A number that may be presented, and whose it is. */
export interface CallerIdHolding {
  readonly number: PhoneNumber
  readonly holder: 'seller' | 'telemarketer'
  readonly from: Place
  readonly registeredWith?: readonly string[]
  readonly inDirectory?: boolean
  readonly answeredUntilOn?: LocalDate
}

/** A registration or licence of a party. */
export interface Registration {
  /** The id of the party that holds it. */
  readonly holder: string
  readonly jurisdiction: JurisdictionId
  readonly authority: string
  readonly number: string
  readonly fromOn: LocalDate
  /** The first day on which it no longer holds. */
  readonly toOn?: LocalDate
  readonly exemption?: string
}

/** Of one campaign over one span: how many calls a person answered, and how many of these were abandoned. */
export interface Abandonment {
  readonly campaign: string
  readonly answeredByPerson: number
  readonly abandoned: number
  readonly fromAt: Instant
  readonly toAt: Instant
}

/** A complaint about our calls, of this called party or of another about the campaign. */
export interface Complaint {
  readonly at: Instant
  readonly campaign?: string
  readonly fromCalledParty: boolean
  readonly about?: string
}

/** That an agent was trained in a topic, and until when that counts. */
export interface Training {
  readonly agent: string
  readonly topic: string
  readonly untilOn: LocalDate
}

/** Where the public can read what the seller does: addresses of its notices, and what it says of itself. */
export interface Notices {
  readonly privacyPolicy?: string
  readonly consentTerms?: string
  readonly selectionCriteria?: readonly string[]
  readonly substantiation?: readonly string[]
}

// ── as people hand them over ──────────────────────────────────────────────────────────────────────────────────────

/** The same shape with any spelling of a number, and `Date`, ISO text with an offset, or milliseconds for instants. */
type Loosely<T> = T extends Instant
  ? InstantInput
  : T extends PhoneNumber
    ? string
    : T extends readonly (infer E)[]
      ? readonly Loosely<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Loosely<T[K]> }
        : T
type Optional<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]?: T[P] }

/** An opt-out as handed over. */
export type OptOutInput = Loosely<OptOut>
/** A listing as handed over; `via` is `file` when absent. */
export type ListingInput = Loosely<Optional<Listing, 'via'>>
/** `number` and `scope.sellers` are the call's when absent; `wording.sha256` is computed, and checked where given. */
export type ConsentInput = Loosely<Optional<Omit<Consent, 'scope' | 'wording'>, 'number'>> & {
  readonly scope?: Scope
  readonly wording?: { readonly text: string; readonly sha256?: string; readonly language: string; readonly version: string }
}
/** A relationship as handed over; the seller is the call's when absent. */
export type RelationshipInput = Loosely<Optional<Relationship, 'seller' | 'products' | 'numberFromPerson'>>
/** A contact as handed over; the seller is the call's when absent. */
export type ContactInput = Loosely<Optional<Contact, 'seller'>>
/** An attempt as handed over; number and seller are the call's when absent, the channel follows from the mode. */
export type AttemptInput = Loosely<Optional<Attempt, 'number' | 'seller' | 'channel'>>
/** The origin of a number as handed over. */
export type OriginInput = Loosely<Optional<Origin, 'chain'>>
/** `from` is the number's country when absent. */
export type CallerIdHoldingInput = Loosely<Optional<CallerIdHolding, 'from'>>
/** What people hand over; `parseFacts` reads it. */
export interface FactsInput {
  readonly optOuts?: readonly OptOutInput[]
  readonly listings?: { readonly [list: ListId]: ListingInput }
  readonly consents?: readonly ConsentInput[]
  readonly relationships?: readonly RelationshipInput[]
  readonly contacts?: readonly ContactInput[]
  readonly attempts?: readonly AttemptInput[]
  readonly attemptsSince?: InstantInput
  readonly preferences?: Loosely<Preferences>
  readonly origin?: OriginInput
  readonly reassigned?: Loosely<Reassigned>
  readonly emergencies?: Loosely<Emergencies>
  readonly proclaimedHolidays?: readonly ProclaimedHoliday[]
  readonly callerIds?: readonly CallerIdHoldingInput[]
  readonly registrations?: readonly RegistrationInput[]
  readonly abandonment?: readonly Loosely<Abandonment>[]
  readonly complaints?: readonly Loosely<Complaint>[]
  readonly training?: readonly Training[]
  readonly notices?: Notices
  readonly unavailable?: { readonly [fact in FactName]?: string }
}
/** A registration as handed over. */
export type RegistrationInput = Optional<Registration, 'number'>
