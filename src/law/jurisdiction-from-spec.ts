// The law of a place from JSON: for users who add or override a jurisdiction without a fork.
import { z } from 'zod'
import { ATTACHMENTS, BINDINGS, CONFIDENCES } from '../core/closed-sets'
import { gateError, type Issue, isGateError, issuesOf } from '../core/errors'
import { lazily } from '../core/lazily'
import { localDateSchema } from '../core/scalars'
import { matchSchema } from '../rules/match'
import { ruleFromSpec } from '../rules/rule-from-spec'
import type { HolidayCalendar } from '../time/holidays'
import { specOfGrant } from './grant'
import { type Jurisdiction, jurisdiction } from './jurisdiction'
import type { Provision, ProvisionDraft } from './provision'

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
    inForce: z.strictObject({ from: z.union([z.literal('unknown'), localDateSchema]), to: localDateSchema.exactOptional() }),
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
    covers: z.record(z.string(), z.enum(['provisions', 'partly', 'none'])),
    provisions: z.array(provisionSchema).readonly(),
    notes: z.array(z.string()).readonly().exactOptional(),
  })
})

/**
 * Reads the law of a place from JSON, in the vocabulary of `Jurisdiction`.
 * @throws GateError `invalid-policy` with the path of every fault: a missing citation, periods of one id that overlap, an unknown
 * calendar, an unknown rule. Lists that no register describes are accepted; `sources` may be empty.
 */
export function jurisdictionFromSpec(json: unknown, options: { readonly calendars?: readonly HolidayCalendar[] } = {}): Jurisdiction {
  const parsed = jurisdictionSchema().safeParse(json)
  if (!parsed.success) throw gateError('invalid-policy', issuesOf(parsed.error), parsed.error)
  const { $schema: _, provisions, ...head } = parsed.data
  const issues: Issue[] = [...misplaced(provisions, head.id), ...overlaps(provisions)]
  const drafts = provisions.flatMap((provision, index) => draftOf(provision as unknown as Provision, `provisions.${index}`, options, issues) ?? [])
  if (issues.length > 0) throw gateError('invalid-policy', issues)
  return jurisdiction(head as unknown as Omit<Jurisdiction, 'provisions'>, () => drafts)
}

function draftOf(
  provision: Provision,
  path: string,
  options: { readonly calendars?: readonly HolidayCalendar[] },
  issues: Issue[],
): ProvisionDraft | undefined {
  const { jurisdiction: _, rule, liftedBy, ...rest } = provision
  const made = attempt(`${path}.rule`, issues, () => ruleFromSpec(rule, options))
  const grants = (liftedBy ?? []).map((grant, index) => attempt(`${path}.liftedBy.${index}`, issues, () => ruleFromSpec(specOfGrant(grant), options)))
  if (made === undefined || grants.includes(undefined)) return undefined
  return { ...rest, rule: made, ...(liftedBy === undefined ? {} : { liftedBy: grants.flatMap((grant) => grant ?? []) }) }
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

type Timed = Pick<Provision, 'id' | 'jurisdiction' | 'inForce'>

function misplaced(provisions: readonly Timed[], id: string): Issue[] {
  return provisions.flatMap((provision, index) =>
    provision.jurisdiction === id ? [] : [{ path: `provisions.${index}.jurisdiction`, message: `is \`${provision.jurisdiction}\`, not \`${id}\`` }],
  )
}

/** Periods of one id are one timeline: half-open, so that one may begin on the day the other ends. */
function overlaps(provisions: readonly Timed[]): Issue[] {
  const from = ({ inForce }: Timed): string => (inForce.from === 'unknown' ? '' : inForce.from)
  const to = ({ inForce }: Timed): string => inForce.to ?? '9999-12-31'
  return provisions.flatMap((later, index) => {
    const empty = from(later) >= to(later)
    const earlier = provisions.slice(0, index).find((other) => other.id === later.id && from(other) < to(later) && from(later) < to(other))
    if (empty) return [{ path: `provisions.${index}.inForce`, message: 'ends before it begins' }]
    return earlier === undefined ? [] : [{ path: `provisions.${index}.inForce`, message: `overlaps another period of \`${later.id}\`` }]
  })
}
