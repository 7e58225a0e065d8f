// The law of a place from JSON: for users who add or override a jurisdiction without a fork.
import { z } from 'zod'
import { ATTACHMENTS, BINDINGS, CONFIDENCES } from '../core/closed-sets'
import { gateError, type Issue, isGateError } from '../core/errors'
import { faultsOf } from '../core/faults'
import { lazily } from '../core/lazily'
import type { Grant } from '../core/policy-spec'
import type { Rule } from '../core/rule'
import { localDateSchema } from '../core/scalars'
import { makersOf } from '../rules/kinds'
import { matchSchema } from '../rules/match'
import { ruleFromSpec } from '../rules/rule-from-spec'
import type { HolidayCalendar } from '../time/holidays'
import { specOfGrant } from './grant'
import { type Jurisdiction, jurisdiction } from './jurisdiction'
import type { Provision, ProvisionDraft } from './provision'

const periodSchema = z.strictObject({ from: z.union([z.literal('unknown'), localDateSchema]), to: localDateSchema.exactOptional() })

/** What tells where a provision stands, and when: enough to compare it with the others. */
const timedSchema = z.object({ id: z.string(), jurisdiction: z.string(), inForce: periodSchema })
type Timed = z.infer<typeof timedSchema>

const jurisdictionSchema = lazily(() => {
  const sources = z.array(z.string().startsWith('https://', 'is no https address')).readonly()
  const text = z.string().min(1)
  const spec = z.looseObject({}).readonly()
  const provisionSchema = z.strictObject({
    id: text,
    jurisdiction: text,
    rule: spec,
    applies: matchSchema().exactOptional(),
    unless: z.union([matchSchema(), z.array(matchSchema()).min(1).readonly()]).exactOptional(),
    liftedBy: z.array(spec).min(1).readonly().exactOptional(),
    attaches: z.array(z.enum(ATTACHMENTS)).min(1).readonly().exactOptional(),
    citation: text,
    sources,
    inForce: periodSchema,
    verifiedOn: localDateSchema,
    confidence: z.enum(CONFIDENCES),
    binding: z.enum(BINDINGS),
    note: z.string().exactOptional(),
  })
  return z.strictObject({
    $schema: z.string().exactOptional(),
    id: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is no ISO 3166 code such as `US` or `US-FL`'),
    name: text,
    laws: z.array(z.strictObject({ title: text, citation: text, sources })).readonly(),
    covers: z.partialRecord(z.enum(makersOf().map(({ kind }) => kind)), z.enum(['provisions', 'partly', 'none'])),
    provisions: z.array(provisionSchema).readonly(),
    notes: z.array(z.string()).readonly().exactOptional(),
  })
})

/**
 * Reads the law of a place from JSON, in the vocabulary of `Jurisdiction`.
 * @throws GateError `invalid-policy` with the path of every fault: a missing citation, periods of one id that overlap, an unknown
 * calendar, an unknown rule. Lists that no register describes are accepted; `sources` may be empty.
 */
export function jurisdictionFromSpec(json: unknown, options: CalendarOptions = {}): Jurisdiction {
  const parsed = jurisdictionSchema().safeParse(json)
  const issues: Issue[] = parsed.success ? [] : [...faultsOf(parsed.error, json)]
  const given: readonly unknown[] = isRecord(json) && Array.isArray(json.provisions) ? json.provisions : []
  const timed = given.map((one) => timedSchema.safeParse(one).data)
  if (isRecord(json) && typeof json.id === 'string') issues.push(...misplaced(timed, json.id))
  issues.push(...overlaps(timed))
  const rules = given.map((one, index) => (isRecord(one) ? rulesOf(one, `provisions.${index}`, options, issues) : undefined))
  if (!parsed.success || issues.length > 0) throw gateError('invalid-policy', issues, parsed.error)
  const { $schema: _, provisions, ...head } = parsed.data
  const drafts = provisions.flatMap((provision, index): ProvisionDraft[] => {
    const { jurisdiction: _, rule: __, liftedBy: ___, ...rest } = provision as unknown as Provision
    const made = rules[index]
    return made === undefined ? [] : [{ ...rest, ...made }]
  })
  return jurisdiction(head as unknown as Omit<Jurisdiction, 'provisions'>, () => drafts)
}

interface CalendarOptions {
  /** Calendars of one's own, that provisions name by id. */
  readonly calendars?: readonly HolidayCalendar[]
}

type RecordOf<T> = { readonly [key: string]: T }

/** The rule and the grants of a provision; what they cannot be made of becomes issues. Wrong shapes were named already. */
function rulesOf(
  { rule, liftedBy }: RecordOf<unknown>,
  path: string,
  options: CalendarOptions,
  issues: Issue[],
): Pick<ProvisionDraft, 'rule' | 'liftedBy'> | undefined {
  const made = isRecord(rule) ? attempt(`${path}.rule`, issues, () => oneRule(rule, options)) : undefined
  const grants = (Array.isArray(liftedBy) ? liftedBy.filter(isRecord) : []).map((grant, index) =>
    attempt(`${path}.liftedBy.${index}`, issues, () => oneGrant(grant, options)),
  )
  const [first, ...rest] = grants.flatMap((grant) => grant ?? [])
  return made && { rule: made, ...(first === undefined ? {} : { liftedBy: [first, ...rest] }) }
}

const COMPOSED = ['every', 'some', 'when', 'then', 'except']

/** A provision is one rule: what composes rules is said by `applies`, `unless` and `liftedBy`, or by several provisions. */
function oneRule(spec: RecordOf<unknown>, options: CalendarOptions): Rule {
  const composed = COMPOSED.find((key) => key in spec)
  if (composed !== undefined) throw gateError('invalid-policy', [{ path: composed, message: 'a provision is one rule, not several composed' }])
  return ruleFromSpec(spec, options)
}

const LIFTING = ['consent', 'relationship', 'invitation']

function oneGrant(spec: RecordOf<unknown>, options: CalendarOptions): Rule {
  const parts = Array.isArray(spec.all) ? spec.all.filter(isRecord) : [spec]
  const other = parts.flatMap(Object.keys).find((key) => key !== 'when' && key !== 'all' && !LIFTING.includes(key))
  if (other !== undefined)
    throw gateError('invalid-policy', [{ path: other, message: 'lifts nothing: only consent, relationship and invitation do' }])
  return ruleFromSpec(specOfGrant(spec as unknown as Grant), options)
}

function attempt<T>(path: string, issues: Issue[], make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (!isGateError(error)) throw error
    for (const issue of error.issues) issues.push({ path: [path, issue.path].filter((part) => part !== '').join('.'), message: issue.message })
    return undefined
  }
}

function misplaced(timed: readonly (Timed | undefined)[], id: string): Issue[] {
  return timed.flatMap((one, index) =>
    one === undefined || one.jurisdiction === id
      ? []
      : [{ path: `provisions.${index}.jurisdiction`, message: `is \`${one.jurisdiction}\`, not \`${id}\`` }],
  )
}

/** Periods of one id are one timeline: half-open, so that one may begin on the day the other ends. */
function overlaps(timed: readonly (Timed | undefined)[]): Issue[] {
  const from = ({ inForce }: Timed): string => (inForce.from === 'unknown' ? '' : inForce.from)
  const to = ({ inForce }: Timed): string => inForce.to ?? '9999-12-31'
  return timed.flatMap((later, index) => {
    if (later === undefined) return []
    if (from(later) >= to(later)) return [{ path: `provisions.${index}.inForce`, message: 'ends before it begins' }]
    const overlapped = timed.slice(0, index).some((other) => other?.id === later.id && from(other) < to(later) && from(later) < to(other))
    return overlapped ? [{ path: `provisions.${index}.inForce`, message: `overlaps another period of \`${later.id}\`` }] : []
  })
}

function isRecord(value: unknown): value is RecordOf<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
