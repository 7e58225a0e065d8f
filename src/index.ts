// The public surface of `dialgate`, by what one does with it.
// biome-ignore-all assist/source/organizeImports: ordered by hand, for its reader

// decide, purely
export { decide } from './intake/decide'
export { nextAllowed } from './intake/next-allowed'
export { windows } from './intake/windows'

// gate a dialer
export { createGate } from './gate/create-gate'
export type { AdmitOptions, CallableWindow, Gate, OptOutRequest, Who } from './gate/gate'
export type { AdmissionCall, CallDefaults, GateCall, TimelessCall } from './gate/gate-call'
export type { FactSource, GateOptions } from './gate/gate-options'
export type { Settlement } from './gate/settle'
export { memoryStores } from './stores/memory'
export type { AttemptStore, CampaignFigures, RecordStore, StoredRecord, Stores, VersionedLog } from './stores/ports'
export { type NumberList, numberList } from './lists/number-list'

// say why, and what would help
export { explain } from './explain/explain'
export { fixes } from './explain/fixes'

// compose rules
export { every, except, some } from './core/compose'
export { when } from './rules/when'
export { defineRule, type Rule, type RuleMaker } from './core/rule'
export { ruleFromSpec } from './rules/rule-from-spec'
export { policyJsonSchema } from './rules/policy-json-schema'
export { policyDigest } from './intake/policy-digest'

// the five rules
export { doNotCall } from './rules/do-not-call'
export { consent } from './rules/consent'
export { quietHours } from './rules/kinds'
export { frequencyCap } from './rules/frequency-cap'
export { callerIdentity } from './rules/caller-identity'

// what else the law asks
export { coolingOff } from './rules/cooling-off'
export { relationship } from './rules/relationship'
export { invitation } from './rules/invitation'
export { prohibition } from './rules/prohibition'
export { emergency } from './rules/emergency'
export { reassignedNumber } from './rules/reassigned-number'
export { callerId } from './rules/caller-id'
export { abandonment } from './rules/abandonment'
export { optOut } from './rules/opt-out'
export { recording } from './rules/recording'
export { registration } from './rules/registration'
export { confirmation } from './rules/confirmation'

// law of one's own; the law of the world is `dialgate/law`
export { jurisdictionFromSpec } from './law/jurisdiction-from-spec'
export type { Jurisdiction } from './law/jurisdiction'
export type { Provision } from './law/provision'
export { dataVersions } from './law/data-versions'

// read what people hand over
export { parseCall } from './intake/parse-call'
export { parseFacts } from './intake/parse-facts'
export { parsePhoneNumber } from './phone/number'
export { whereaboutsOf } from './phone/whereabouts'
export { callJsonSchema, factsJsonSchema, type JsonSchema } from './intake/json-schemas'

// misuse
export { type GateError, type Issue, isGateError } from './core/errors'

// the words
export type * from './core/call'
export type {
  AnyProduct,
  Attachment,
  Audience,
  Binding,
  Channel,
  Confidence,
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
  Weekday,
} from './core/closed-sets'
export type * from './core/decision'
export type * from './core/duty'
export type * from './core/facts'
export type { Needs } from './core/needs'
export type * from './core/policy-spec'
export type { Fix, ProvisionRef, Reason, Remedy } from './core/reason'
export type { Duration, Instant, JurisdictionId, Json, ListId, LocalDate, PhoneNumber, TimeZone, WeeklyHours } from './core/scalars'
export type { Allow, Deny, Verdict } from './core/verdict'
export type { Turn } from './script/turn'
export type { HolidayCalendar, HolidayRule } from './time/holidays'
