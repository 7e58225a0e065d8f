// The call that is about to be dialled: as handed over, and as rules see it.
import type {
  AnyProduct,
  Attachment,
  Audience,
  Dialing,
  DirectoryStatus,
  LegalForm,
  LineType,
  Mode,
  NumbersFrom,
  Purpose,
  Sector,
} from './closed-sets'
import type { Instant, JurisdictionId, PhoneNumber, TimeZone } from './scalars'

/** ISO 8601 with an offset, epoch milliseconds, a `Date`, or anything with `toMillis()` such as a luxon `DateTime`. */
export type InstantInput = string | number | Date | { toMillis(): number }

/** Somewhere on the map, as finely as it is known. */
export interface Place {
  /** ISO 3166-1, two letters. */
  readonly country: string
  /** ISO 3166-2. */
  readonly region?: JurisdictionId
  readonly county?: string
  readonly municipality?: string
  readonly postalCode?: string
  readonly timeZone?: TimeZone
}

/** Who sells or who dials. */
export interface Party {
  readonly id: string
  readonly name?: string
  readonly sectors?: readonly Sector[]
  readonly seat?: Place
}

/** Who is called, as far as it is known. Audience, legal form and line type are never derived from each other. */
export interface CalledParty {
  readonly id?: string
  readonly audience?: Audience
  readonly legalForm?: LegalForm
  readonly language?: string
  readonly lineType?: LineType
  readonly directory?: DirectoryStatus
  readonly addresses?: readonly (Place & { readonly kind?: 'home' | 'work' | 'current' })[]
  /** Stated by the person; added to the candidates, replacing them only in `address-first`. */
  readonly timeZone?: TimeZone
}

/** What the called party sees. */
export interface CallerId {
  readonly number: string | 'withheld'
  readonly name?: string
  readonly attestation?: 'A' | 'B' | 'C'
}

/** What will be said. */
export interface Script {
  readonly language: string
  readonly text: string
  /** `opening`: what comes later is left to duties, for agents that improvise. */
  readonly covers?: 'whole' | 'opening'
  readonly version?: string
}

/** A call as handed over. A gate holds defaults for all but `to`, and its clock stands in for `at`. What is absent is unknown. */
export interface CallInput {
  /** Asking twice about one id reserves once; a gate makes one up when absent, `decide()` leaves it `''`. */
  readonly id?: string
  /** The number to dial, in any spelling. */
  readonly to: string
  /** For national spellings: `US`. */
  readonly defaultCountry?: string
  readonly at: InstantInput
  readonly mode: Mode
  readonly purpose: Purpose
  readonly seller: Party
  /** Who dials, when not the seller. */
  readonly telemarketer?: Party
  readonly dialing?: Dialing
  readonly campaign?: string
  /** For caps "on the same subject matter". */
  readonly subject?: string
  /** `['other']` is an answer; absent is not. */
  readonly products?: readonly AnyProduct[]
  readonly debt?: string
  readonly numbersFrom?: NumbersFrom
  readonly callerId?: CallerId
  /** Where the agent sits: recording law, seat-bound law, second clock. */
  readonly callingFrom?: Place
  /** A predictive call has no agent yet, only a pool. */
  readonly agent?: { readonly id: string; readonly name?: string } | { readonly pool: string }
  /** An agent waits for this very call. */
  readonly agentReserved?: boolean
  /** A person asks leave before a recording plays. */
  readonly liveIntroduction?: boolean
  readonly recording?: 'none' | 'after-consent' | 'whole'
  readonly calledParty?: CalledParty
  readonly script?: Script
  /** What the script draws on. */
  readonly personalData?: readonly string[]
}

/** A call as rules see it: parsed once, nothing left to interpret. */
export interface Call extends Omit<CallInput, 'id' | 'to' | 'at' | 'defaultCountry'> {
  readonly id: string
  readonly to: PhoneNumber
  readonly at: Instant
  readonly whereabouts: Whereabouts
}

/** Where the phone may ring: a union, never a guess. */
export interface Whereabouts {
  /** A state brings its country, a member state the EU. */
  readonly jurisdictions: readonly { readonly id: JurisdictionId; readonly by: readonly Attachment[] }[]
  /** Every clock that the called party may live by. */
  readonly zones: readonly TimeZone[]
  readonly basis: readonly ('number' | 'address' | 'stated')[]
  /** The number is impossible or unassigned: `decide()` denies before any policy. */
  readonly invalid?: true
}
