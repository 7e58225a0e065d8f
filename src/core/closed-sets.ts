// The closed sets: one list each, from which the type and the schema follow.
import { z } from 'zod'
import { type Duration, durationSchema } from './scalars'

export const MODES = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop', 'text'] as const
/** What the called party hears. Whether that is "an autodialler" is each law's question: see `dialing` and `numbersFrom`. */
export type Mode = (typeof MODES)[number]

export const DIALINGS = ['manual', 'preview', 'progressive', 'predictive'] as const
/** Who or what dials, and whether an agent waits: `preview` shows the record first, `predictive` dials ahead of free agents. */
export type Dialing = (typeof DIALINGS)[number]

export const CHANNELS = ['voice', 'text', 'app', 'email'] as const
/** How a person is reached. */
export type Channel = (typeof CHANNELS)[number]

export const PURPOSES = [
  'marketing',
  'consent-request',
  'service',
  'transactional',
  'survey',
  'charity',
  'political',
  'debt-collection',
  'health-care',
  'public-safety',
  'government',
] as const
/** Why the call is made. */
export type Purpose = (typeof PURPOSES)[number]

export const PRODUCTS = [
  'electricity-gas',
  'energy-renovation',
  'home-adaptation',
  'training-account',
  'telecom',
  'mobile-subscription',
  'insurance',
  'health-insurance',
  'medicare-advantage',
  'pension',
  'claims-management',
  'credit',
  'payroll-loan',
  'banking',
  'securities',
  'commodity-futures',
  'real-estate',
  'gambling',
  'charity-lottery',
  'newspaper-magazine',
  'book',
  'rescue-service',
  'tourism',
  'health',
  'education',
  'charity-appeal',
  'other',
] as const
/** What is offered, as far as laws tell products apart. */
export type Product = (typeof PRODUCTS)[number]

export const SECTORS = [
  'bank',
  'insurer',
  'securities',
  'telecom',
  'energy',
  'real-estate',
  'publisher',
  'lottery',
  'charity',
  'political',
  'government',
  'education',
  'health-care',
  'debt-collector',
  'commerce',
] as const
/** The trade of a seller, as far as laws tell trades apart. */
export type Sector = (typeof SECTORS)[number]

export const AUDIENCES = ['consumer', 'business'] as const
/** Whom a call addresses: a person as a consumer, or a business. */
export type Audience = (typeof AUDIENCES)[number]

export const LEGAL_FORMS = ['natural-person', 'sole-trader', 'partnership', 'legal-person', 'public-body'] as const
/** What the called party is in law. Never derived from the audience: a natural person may trade. */
export type LegalForm = (typeof LEGAL_FORMS)[number]

export const LINE_TYPES = ['fixed', 'mobile', 'voip', 'pager', 'toll-free', 'emergency', 'health-facility'] as const
/** What kind of line rings. Never derived from the number plan: numbers are ported. */
export type LineType = (typeof LINE_TYPES)[number]

export const DIRECTORY_STATUSES = ['listed', 'listed-no-advertising', 'listed-wants-advertising', 'unlisted', 'published-by-business'] as const
/** How the number stands in the public directory, and what it says there of advertising. */
export type DirectoryStatus = (typeof DIRECTORY_STATUSES)[number]

export const NUMBERS_FROM = ['given-by-person', 'own-customers', 'bought-list', 'directory', 'referral', 'generated'] as const
/** `generated`: random or sequential. */
export type NumbersFrom = (typeof NUMBERS_FROM)[number]

export const CONSENT_FORMS = ['presumed', 'inferred', 'express', 'written', 'signed'] as const
/** Rising. Oral and explicit consents are `express`; the "prior express written consent" of 47 CFR § 64.1200(f)(9) is `signed`. */
export type ConsentForm = (typeof CONSENT_FORMS)[number]

export const CONSENT_QUALITIES = ['explicit', 'informed', 'voluntary', 'separate'] as const
/** What a consent must be besides given. */
export type ConsentQuality = (typeof CONSENT_QUALITIES)[number]

export const RELATIONSHIP_KINDS = ['contract', 'purchase', 'inquiry', 'debt', 'donation', 'membership', 'personal'] as const
/** What ties the called party to the seller. */
export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number]

export const DISPOSITIONS = ['reserved', 'failed', 'busy', 'no-answer', 'voicemail', 'abandoned', 'connected', 'sent'] as const
/** How an attempt ended; `reserved` until it is settled. */
export type Disposition = (typeof DISPOSITIONS)[number]

export const OUTCOMES = ['agreed', 'refused', 'hung-up', 'call-back', 'undecided', 'wrong-person', 'opted-out'] as const
/** How a conversation with a person ended. */
export type Outcome = (typeof OUTCOMES)[number]

export const STATEMENTS = [
  'company',
  'agentName',
  'onBehalfOf',
  'purpose',
  'productKind',
  'phone',
  'address',
  'dataSource',
  'optOutRight',
  'recording',
  'artificialVoice',
  'price',
  'officialNumber',
] as const
/** What may have to be said. */
export type Statement = (typeof STATEMENTS)[number]

export const QUESTIONS = ['permissionToContinue', 'continueEndOrRemove', 'goodMoment', 'consentToRecording', 'leaveToPlayRecording'] as const
/** What may have to be asked. */
export type Question = (typeof QUESTIONS)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
/** `high`: the statute's or regulator's own text, or two independent sources; `medium`: one secondary source; `low`: unsourced. */
export type Confidence = (typeof CONFIDENCES)[number]

export const BINDINGS = ['statute', 'regulation', 'guidance', 'industry-code', 'charter'] as const
/** How a requirement binds; a `charter` is one that the caller took upon itself. */
export type Binding = (typeof BINDINGS)[number]

export const ATTACHMENTS = ['location', 'area-code', 'caller-seat'] as const
/** What ties a law to the call: where the phone may be, the region that the number's prefix belongs to, or where seller, telemarketer or agent sit. */
export type Attachment = (typeof ATTACHMENTS)[number]

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number]

const MOMENTS = ['before-recording', 'opening', 'before-offer', 'during', 'on-request', 'end'] as const
/** When something is to be said: a named moment, or a time from the start of the conversation. */
export type Moment = (typeof MOMENTS)[number] | Duration
export const momentSchema = z.union([z.enum(MOMENTS), durationSchema])

/** Products of the vocabulary, and the user's own by name. */
export type AnyProduct = Product | `x-${string}`
export const anyProductSchema = z.custom<AnyProduct>(
  (value) => typeof value === 'string' && (value.startsWith('x-') || (PRODUCTS as readonly string[]).includes(value)),
  `is neither \`x-…\` nor one of ${PRODUCTS.join(', ')}`,
)

/** The channel of a call follows from its mode. */
export function channelOf(mode: Mode): Channel {
  return mode === 'text' ? 'text' : 'voice'
}
