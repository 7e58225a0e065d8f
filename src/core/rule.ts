// What a rule is, and how one is made.
import type { z } from 'zod'
import type { Call } from './call'
import { gateError } from './errors'
import type { Facts } from './facts'
import { faultsOf } from './faults'
import { lazily } from './lazily'
import { mergeNeeds, type Needs } from './needs'
import type { PolicySpec } from './policy-spec'
import { type ProvisionRef, type Reason, reasonWith } from './reason'
import type { Json } from './scalars'
import { allow, boundOf, deny, denyWith, isSome, isVerdict, type Verdict } from './verdict'

/** A pure function from a call and facts to a verdict, with its plain form and what it needs to know. */
export interface Rule {
  (call: Call, facts: Facts): Verdict
  /** Plain JSON: from it the policy's digest, its printed form, `ruleFromSpec()`. */
  readonly spec: PolicySpec
  /** Which facts, which lists, how far back; never depends on `at`. */
  needs(call: Call): Needs
  /** `some()` and `except()` refuse it when the policy is built. */
  readonly absolute?: true
  /** The verdict in the position of a grant, where an unknown is silent; absent: the same. */
  readonly grants?: (call: Call, facts: Facts) => Verdict
  /**
   * The unknown fields on which it hangs whether the rule has anything to say at all; undefined: it surely has. As a grant only a ground
   * or a denial says anything. Absent: what the rule says now tells.
   */
  readonly doubts?: (call: Call, facts: Facts, position: Position) => readonly string[] | undefined
  /** The facts without the consents that a listing cancels, for every rule over the call; absent: it cancels none. */
  readonly cancels?: (call: Call, facts: Facts) => Facts
  /** Until when it surely cancels the same; absent: always. */
  readonly cancelsUntil?: (call: Call) => number
  /** The same rule under a provision, or where a grant could lift it. */
  readonly within?: (context: RuleContext) => Rule
}

/** Whether a rule is asked to restrict, or to lift another. */
export type Position = 'rule' | 'grant'

/** Where a rule stands. */
export interface RuleContext {
  /** The provision that every reason and duty names. */
  readonly origin?: ProvisionRef
  /** A grant could lift it: a listing is then remedied by consent. */
  readonly liftable?: true
  /** It is a grant, and this is what it lifts: a consent may have to be later than a listing. */
  readonly lifting?: PolicySpec
  /** Denials that do not count here, such as what a scrub leaves to the dial: they become notes, which grant nothing. */
  readonly passOver?: (reason: Reason) => boolean
}

/** Makes rules of one kind. `ruleFromSpec` finds makers by their `kind`. */
export interface RuleMaker<Options = never> {
  (options: Options): Rule
  readonly kind: string
  /** What reads the options. */
  readonly optionsSchema: () => z.ZodType
  fromOptions(options: Json): Rule
}

export interface RuleDefinition<Kind extends string, Options> {
  readonly kind: Kind
  /** Makes what reads the options, when it is first needed; what that refuses is a `GateError` `invalid-policy` when the policy is built. */
  readonly options: () => z.ZodType<Options>
  /** The options as plain JSON, where they are not plain already. */
  readonly plain?: (options: Options) => Json
  /** Whether nothing may lift it. */
  readonly absolute?: (options: Options) => boolean
  readonly needs: (options: Options, call: Call) => Partial<Needs>
  readonly cancels?: (options: Options) => Rule['cancels']
  /** Prepares the options once and returns the function that decides. */
  readonly compile: (options: Options, context: RuleContext) => (call: Call, facts: Facts) => Verdict
}

/** What a rule threw, and which rule: `judge` turns it into a denial `rule/error`. */
export class RuleFailure extends Error {
  constructor(
    readonly rule: string,
    cause: unknown,
  ) {
    super(`the rule \`${rule}\` threw`, { cause })
  }
}

/** Makes a maker of built-in rules. Users have `defineRule`. */
export function ruleMaker<Kind extends string, Options>(definition: RuleDefinition<Kind, Options>): RuleMaker<Options> {
  const schema = lazily(definition.options)
  const make = (options: Options): Rule => {
    const parsed = schema().safeParse(options)
    if (!parsed.success) throw gateError('invalid-policy', faultsOf(parsed.error, options, definition.kind), parsed.error)
    return ruleWithin(definition, { parsed: parsed.data, plain: (definition.plain?.(parsed.data) ?? options) as Json }, {})
  }
  const fromOptions = (options: Json): Rule => make(options as unknown as Options)
  return Object.assign(make, { kind: definition.kind, optionsSchema: schema, fromOptions })
}

/** Options as the rule uses them, and as they were given, from which it can be made again. */
interface ReadOptions<Options> {
  readonly parsed: Options
  readonly plain: Json
}

function ruleWithin<Kind extends string, Options>(definition: RuleDefinition<Kind, Options>, read: ReadOptions<Options>, context: RuleContext): Rule {
  const options = read.parsed
  const { passOver } = context
  const compiled = definition.compile(options, context)
  const decide = passOver === undefined ? compiled : (call: Call, facts: Facts) => passingOver(compiled(call, facts), passOver)
  const cancels = definition.cancels?.(options)
  // our own rules need the same of every call, and are asked for each of a file's rows
  const needsOfCall = (call?: Call): Needs => Object.assign({ facts: [], lists: [] }, definition.needs(options, call as Call))
  const needs = definition.needs.length < 2 ? lazily(() => needsOfCall()) : needsOfCall
  const decideNamed = (call: Call, facts: Facts): Verdict => {
    try {
      return decide(call, facts)
    } catch (cause) {
      throw new RuleFailure(definition.kind, cause)
    }
  }
  return Object.assign(decideNamed, {
    spec: { [definition.kind]: read.plain } as PolicySpec,
    needs,
    within: (more: RuleContext) => ruleWithin(definition, read, { ...context, ...more }),
    ...(definition.absolute?.(options) ? { absolute: true as const } : {}),
    ...(cancels === undefined ? {} : { cancels }),
  })
}

/**
 * Makes a maker of your own rules. Its kind starts with `x-`; `options` is a zod schema; `decide` is pure: no clock, no I/O.
 * A throw inside it denies with `rule/error`.
 * @throws GateError `invalid-policy` if the kind does not start with `x-`, or, when a rule is made, if the options do not fit
 * @example
 * const noVip = defineRule({
 *   kind: 'x-no-vip', options: z.strictObject({ ids: z.array(z.string()) }), needs: () => ({}),
 *   decide: ({ ids }, call) => ids.includes(call.calledParty?.id ?? '')
 *     ? { allowed: false, remedy: 'never', reasons: [{ code: 'x-no-vip/is-one', rule: 'x-no-vip', required: { ids }, observed: null, remedy: 'never' }] }
 *     : { allowed: true, reasons: [], duties: [] },
 * })
 */
export function defineRule<Options>(definition: {
  readonly kind: `x-${string}`
  readonly options: z.ZodType<Options>
  readonly needs: (options: Options, call: Call) => Partial<Needs>
  readonly decide: (options: Options, call: Call, facts: Facts) => Verdict
}): RuleMaker<Options> {
  if (!definition.kind.startsWith('x-'))
    throw gateError('invalid-policy', [{ path: 'kind', message: `a rule of your own is named \`x-…\`, not \`${definition.kind}\`` }])
  return ruleMaker({
    kind: definition.kind,
    options: () => definition.options,
    needs: (options, call) => definition.needs(options, call),
    compile:
      (options, { origin }) =>
      (call, facts) => {
        const verdict = whole(definition.decide(options, call, facts))
        return origin === undefined ? verdict : underOrigin(verdict, origin)
      },
  })
}

/** A verdict without the denials that do not count. Its bound stays: too early, at worst. */
export function passingOver(verdict: Verdict, passOver: (reason: Reason) => boolean): Verdict {
  if (verdict.allowed) return verdict
  const counting = verdict.reasons.filter((reason) => !passOver(reason))
  if (counting.length === verdict.reasons.length) return verdict
  if (isSome(counting)) return deny(counting, boundOf(verdict))
  const notes = verdict.reasons.map((reason) => (reason.remedy === undefined ? reasonWith(reason, { remedy: verdict.remedy }) : reason))
  return allow(notes, undefined, boundOf(verdict))
}

/** The facts without the consents that any of the rules finds cancelled. */
export function cancelledBy(rules: readonly Rule[]): Rule['cancels'] {
  const cancelling = rules.flatMap(({ cancels }) => (cancels === undefined ? [] : [cancels]))
  if (cancelling.length === 0) return undefined
  return (call, facts) => cancelling.reduce((left, cancel) => cancel(call, left), facts)
}

/** What a rule made of others needs. */
export function needsOf(rules: readonly Pick<Rule, 'needs'>[]): Rule['needs'] {
  // calls that are alike need the same, and then the very same objects come back
  const joined: Joined = { next: new WeakMap() }
  return (call) => {
    let at = joined
    const all = rules.map((rule) => rule.needs(call))
    for (const needs of all) {
      let next = at.next.get(needs)
      if (next === undefined) {
        next = { next: new WeakMap() }
        at.next.set(needs, next)
      }
      at = next
    }
    at.merged ??= mergeNeeds(all)
    return at.merged
  }
}

/** Needs that were merged before, found by their parts. */
interface Joined {
  readonly next: WeakMap<Needs, Joined>
  merged?: Needs
}

/** The verdict of a rule that we did not write, once it is one. Every reason of a denial gets a remedy: one without would pass for a ground. */
function whole(verdict: Verdict): Verdict {
  if (!isVerdict(verdict)) throw new TypeError('the rule answered what is no verdict')
  if (verdict.allowed || verdict.reasons.every(({ remedy }) => remedy !== undefined)) return verdict
  const reasons = verdict.reasons.map((reason) => reasonWith(reason, { remedy: reason.remedy ?? verdict.remedy }))
  return isSome(reasons) ? denyWith(reasons, verdict.remedy, boundOf(verdict)) : verdict
}

function underOrigin(verdict: Verdict, origin: ProvisionRef): Verdict {
  const reasons = verdict.reasons.map((reason): Reason => ({ ...reason, origin }))
  if (verdict.allowed) return { ...verdict, reasons, duties: verdict.duties.map((duty) => ({ ...duty, origin })) }
  return { ...verdict, reasons: reasons as [Reason, ...Reason[]] }
}
