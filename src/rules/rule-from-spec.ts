// From plain JSON to a policy.
import { every, except, some } from '../core/compose'
import { gateError, type Issue, isGateError } from '../core/errors'
import type { Match } from '../core/policy-spec'
import type { Rule } from '../core/rule'
import type { Json } from '../core/scalars'
import type { HolidayCalendar } from '../time/holidays'
import { type AnyRuleMaker, makersOf } from './kinds'
import { when } from './when'

export interface RuleFromSpecOptions {
  /** Makers besides the built-in ones: `lawful`, and your own of `defineRule`. */
  readonly kinds?: readonly AnyRuleMaker[]
  /** Calendars besides those carried. */
  readonly calendars?: readonly HolidayCalendar[]
}

/**
 * Reads a policy from JSON: one key per rule, `every`, `some`, `when`/`then`, `except`/`liftedBy`; `$schema` is allowed on top.
 * @throws GateError `invalid-policy` with the path of each fault
 * @example
 * const house = ruleFromSpec({ every: [{ 'quiet-hours': { quiet: 'mon-sun 12:00-13:00' } }, { 'frequency-cap': { max: 2, per: 'week' } }] })
 */
export function ruleFromSpec(spec: unknown, options: RuleFromSpecOptions = {}): Rule {
  const makers = new Map([...makersOf(options.calendars), ...(options.kinds ?? [])].map((maker) => [maker.kind, maker]))
  const issues: Issue[] = []
  const rule = read(withoutSchema(spec), '', makers, issues)
  if (rule === undefined || issues.length > 0) throw gateError('invalid-policy', issues)
  return rule
}

type Makers = ReadonlyMap<string, AnyRuleMaker>

function read(spec: unknown, path: string, makers: Makers, issues: Issue[]): Rule | undefined {
  if (!isRecord(spec)) return fault(issues, path, 'is no rule: a rule is an object with one key, its kind')
  const keys = Object.keys(spec)
  const shape = keys.toSorted().join(' ')
  if (shape === 'every' || shape === 'some') return readSeveral(shape, spec[shape], path, makers, issues)
  if (shape === 'then when') {
    const then = read(spec.then, join(path, 'then'), makers, issues)
    return then && built(path, issues, () => when(spec.when as Match, then))
  }
  if (shape === 'except liftedBy') {
    const rule = read(spec.except, join(path, 'except'), makers, issues)
    const grants = readList(spec.liftedBy, join(path, 'liftedBy'), makers, issues)
    const [first, ...rest] = grants ?? []
    return rule && first && built(path, issues, () => except(rule, first, ...rest))
  }
  const [kind] = keys
  if (keys.length !== 1 || kind === undefined)
    return fault(issues, path, `is no rule: it has the keys ${keys.map((key) => `\`${key}\``).join(', ') || 'of nothing'}`)
  const maker = makers.get(kind)
  if (maker === undefined)
    return fault(issues, join(path, kind), `unknown rule \`${kind}\`: known are ${['every', 'some', 'when', 'except', ...makers.keys()].join(', ')}`)
  return built(path, issues, () => maker.fromOptions(spec[kind] as Json))
}

function readSeveral(shape: 'every' | 'some', list: unknown, path: string, makers: Makers, issues: Issue[]): Rule | undefined {
  const [first, ...rest] = readList(list, join(path, shape), makers, issues) ?? []
  return first && built(path, issues, () => (shape === 'every' ? every(first, ...rest) : some(first, ...rest)))
}

function readList(list: unknown, path: string, makers: Makers, issues: Issue[]): readonly Rule[] | undefined {
  if (!Array.isArray(list) || list.length === 0) return fault(issues, path, 'is no list of rules, or an empty one')
  return list.flatMap((one, index) => read(one, join(path, String(index)), makers, issues) ?? [])
}

/** What a factory refuses becomes issues under its path, so that one reading names all faults. */
function built(path: string, issues: Issue[], make: () => Rule): Rule | undefined {
  try {
    return make()
  } catch (error) {
    if (!isGateError(error)) throw error
    for (const issue of error.issues) issues.push({ path: join(path, issue.path), message: issue.message })
    return undefined
  }
}

function fault(issues: Issue[], path: string, message: string): undefined {
  issues.push({ path, message })
}

function withoutSchema(spec: unknown): unknown {
  if (!isRecord(spec)) return spec
  const { $schema: _, ...rest } = spec
  return rest
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const join = (path: string, key: string): string => [path, key].filter((part) => part !== '').join('.')
