// The schema of a call as handed over, and of a call as a decision record keeps it.
import { z } from 'zod'
import {
  ATTACHMENTS,
  AUDIENCES,
  DIALINGS,
  DIRECTORY_STATUSES,
  LEGAL_FORMS,
  LINE_TYPES,
  MODES,
  NUMBERS_FROM,
  PURPOSES,
  SECTORS,
} from '../core/closed-sets'
import { shown } from '../core/faults'
import { lazily } from '../core/lazily'
import { addressSchema, dialingCountrySchema, placeSchema } from './place-schema'
import { instantSchema, productSchema, reading, textSchema, timeZoneSchema } from './scalar-schemas'
import { scriptFault } from './script-text'

/**
 * The schema of `CallInput`: strict at every level. `parseCall` reads with it; `callJsonSchema()` prints it.
 * @example
 * callSchema().safeParse({ to: '+13055550123' }).success // false: `at`, `mode`, `purpose` and `seller` are required
 */
export const callSchema = lazily(() =>
  z.strictObject({ ...commonShape(), id: z.string().optional(), defaultCountry: dialingCountrySchema().optional() }),
)

/**
 * The schema of a `Call` in a decision record: what was parsed then, with the whereabouts known then.
 * @example
 * recordedCallSchema().safeParse(JSON.parse('{}')).success // false
 */
export const recordedCallSchema = lazily(() =>
  z.strictObject({ ...commonShape(), id: z.string(), whereabouts: whereaboutsSchema() }).check(({ value, issues }) => {
    if (value.whereabouts.invalid || E164.test(value.to)) return
    issues.push({ code: 'custom', path: ['to'], message: `must be in E.164 once it is parsed, not ${shown(value.to)}`, input: value.to })
  }),
)

const E164 = /^\+[1-9]\d{1,14}$/

const commonShape = lazily(() => ({
  to: textSchema().meta({ description: 'the number to dial, in any spelling' }),
  at: instantSchema(),
  mode: z.enum(MODES),
  purpose: z.enum(PURPOSES),
  seller: partySchema(),
  telemarketer: partySchema().optional(),
  dialing: z.enum(DIALINGS).optional(),
  campaign: textSchema().optional(),
  subject: textSchema().optional(),
  products: z.array(productSchema()).optional(),
  debt: textSchema().optional(),
  numbersFrom: z.enum(NUMBERS_FROM).optional(),
  callerId: callerIdSchema().optional(),
  callingFrom: placeSchema().optional(),
  agent: z.union([z.strictObject({ id: textSchema(), name: textSchema().optional() }), z.strictObject({ pool: textSchema() })]).optional(),
  agentReserved: z.boolean().optional(),
  liveIntroduction: z.boolean().optional(),
  recording: z.enum(['none', 'after-consent', 'whole']).optional(),
  calledParty: calledPartySchema().optional(),
  script: scriptSchema().optional(),
  personalData: z.array(textSchema()).optional(),
}))

const partySchema = lazily(() =>
  z.strictObject({ id: textSchema(), name: textSchema().optional(), sectors: z.array(z.enum(SECTORS)).optional(), seat: placeSchema().optional() }),
)

const callerIdSchema = lazily(() =>
  z.strictObject({
    number: textSchema().meta({ description: 'the number presented, in any spelling, or `withheld`' }),
    name: textSchema().optional(),
    attestation: z.enum(['A', 'B', 'C']).optional(),
  }),
)

const calledPartySchema = lazily(() =>
  z.strictObject({
    id: textSchema().optional(),
    audience: z.enum(AUDIENCES).optional(),
    legalForm: z.enum(LEGAL_FORMS).optional(),
    language: textSchema().optional(),
    lineType: z.enum(LINE_TYPES).optional(),
    directory: z.enum(DIRECTORY_STATUSES).optional(),
    addresses: z.array(addressSchema()).optional(),
    timeZone: timeZoneSchema().optional(),
  }),
)

const scriptSchema = lazily(() =>
  z.strictObject({
    language: textSchema(),
    text: textSchema().superRefine((text, context) => {
      const fault = scriptFault(text)
      if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
    }),
    covers: z.enum(['whole', 'opening']).optional(),
    version: textSchema().optional(),
  }),
)

const JURISDICTION = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/

const whereaboutsSchema = lazily(() =>
  z.strictObject({
    jurisdictions: z.array(
      z.strictObject({
        id: reading<string>(
          (value) => (typeof value === 'string' && JURISDICTION.test(value) ? value : undefined),
          (value) => `must be a jurisdiction such as \`US\` or \`US-FL\`, not ${shown(value)}`,
          { type: 'string', pattern: JURISDICTION.source },
        ),
        by: z.array(z.enum(ATTACHMENTS)),
      }),
    ),
    zones: z.array(timeZoneSchema()),
    basis: z.array(z.enum(['number', 'address', 'stated'])),
    invalid: z.literal(true).optional(),
  }),
)
