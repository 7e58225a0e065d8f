// The law of every place that a call touches, as one rule: the strictest wins, and every reason names its own provision.
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Confidence } from '../core/closed-sets'
import { CONFIDENCES } from '../core/closed-sets'
import { gateError } from '../core/errors'
import type { Facts } from '../core/facts'
import { faultsOf } from '../core/faults'
import { lazily } from '../core/lazily'
import { mergeNeeds, type Needs } from '../core/needs'
import type { Rule, RuleContext, RuleMaker } from '../core/rule'
import type { Json } from '../core/scalars'
import { type Verdict, withBound } from '../core/verdict'
import { type Attached, type AttachedLaw, attachedLaw, sameTraits, traitsOf, withinContext } from './attached-law'
import { cancelsUntil, withoutCancelled } from './cancelling'
import { decideAttached } from './decide-attached'
import { isJurisdiction, type Jurisdiction } from './jurisdiction'
import { optionsFromJson } from './options-from-json'
import { type Fallback, fallbacksFor, unknownPlaces } from './unsettled'

/** How the law of the world is applied. */
export interface LawfulOptions {
  /** Exactly these; to add or override: `[...world, mine]`. Of two with one id the later counts. */
  readonly jurisdictions?: readonly Jurisdiction[]
  /** Guidance and codes of industry apply unless ignored: the only loosening there is. */
  readonly codesOfConduct?: 'apply' | 'ignore'
  /** Drops exemptions that rest on less; never a restriction. */
  readonly minimumConfidence?: Confidence
  /** What a call to a place without known law gets. */
  readonly unknownLaw?: 'deny' | { readonly fallback: Rule }
}

/** Makes `lawful()` rules; `ruleFromSpec(json, { kinds: [lawful] })` reads them. Of a maker all but its call, as options may be left out. */
export interface LawfulMaker extends Omit<RuleMaker, never> {
  (options?: LawfulOptions): Rule
}

const optionsSchema = lazily((): z.ZodType<LawfulOptions> => {
  const rule = z.custom<Rule>((value) => typeof value === 'function' && 'spec' in value, 'is no rule')
  const law = z.custom<Jurisdiction>(isJurisdiction, 'is no jurisdiction that `jurisdiction()` or `jurisdictionFromSpec()` made')
  return z.strictObject({
    jurisdictions: z.array(law).readonly().exactOptional(),
    codesOfConduct: z.enum(['apply', 'ignore']).exactOptional(),
    minimumConfidence: z.enum(CONFIDENCES).exactOptional(),
    unknownLaw: z.union([z.literal('deny'), z.strictObject({ fallback: rule })]).exactOptional(),
  })
})

/** The options as JSON: jurisdictions by id or in full, the fallback as a policy. */
const plainOptionsSchema = lazily(() =>
  z.strictObject({
    jurisdictions: z.array(z.union([z.string(), z.looseObject({})])).optional(),
    codesOfConduct: z.enum(['apply', 'ignore']).optional(),
    minimumConfidence: z.enum(CONFIDENCES).optional(),
    unknownLaw: z.union([z.literal('deny'), z.strictObject({ fallback: z.looseObject({}) })]).optional(),
  }),
)

/** Makes the maker, given the law that it knows by itself. */
export function lawfulOver(known: () => readonly Jurisdiction[]): LawfulMaker {
  const make = (options: LawfulOptions = {}): Rule => {
    const parsed = optionsSchema().safeParse(options)
    if (!parsed.success) throw gateError('invalid-policy', faultsOf(parsed.error, options, 'lawful'), parsed.error)
    return lawfulRule(options, known, {})
  }
  return Object.assign(make, {
    kind: 'lawful',
    optionsSchema: plainOptionsSchema,
    fromOptions: (options: Json) => make(optionsFromJson(options, known())),
  })
}

function lawfulRule(options: LawfulOptions, known: () => readonly Jurisdiction[], context: RuleContext): Rule {
  const choice = { codesOfConduct: options.codesOfConduct ?? 'apply', minimumConfidence: options.minimumConfidence ?? 'low', context } as const
  let byId: ReadonlyMap<string, Jurisdiction> | undefined
  const jurisdictions = (): ReadonlyMap<string, Jurisdiction> => {
    byId ??= new Map((options.jurisdictions ?? known()).map((one) => [one.id, one]))
    return byId
  }
  const compile = (call: Call): Compiled => {
    const attached = attachedLaw(jurisdictions(), call, choice)
    const fallbacks = fallbacksFor(call, jurisdictions())
    return {
      attached,
      unknown: unknownPlaces(call, jurisdictions()),
      fallbacks,
      cancelling: attached.provisions.filter(({ rule }) => rule.cancels !== undefined),
      needs: mergeNeeds([
        ...attached.provisions.flatMap((one) => [one.rule.needs(call), { facts: one.facts, lists: [] }]),
        ...fallbacks.map((fallback) => fallback.rule.needs(call)),
      ]),
    }
  }
  const compiledFor = remembering(compile)
  const unknownLaw =
    options.unknownLaw === undefined || options.unknownLaw === 'deny' ? undefined : withinContext(options.unknownLaw.fallback, context)
  const cancels = (call: Call, facts: Facts): Facts => {
    const { cancelling } = compiledFor(call)
    return cancelling.length === 0 ? facts : withoutCancelled(cancelling, call, facts)
  }

  const decide = (call: Call, facts: Facts): Verdict => {
    const compiled = compiledFor(call)
    const verdict = decideAttached(compiled, unknownLaw, call, cancels(call, facts))
    return compiled.cancelling.length === 0 ? verdict : withBound(verdict, cancelsUntil(compiled.cancelling, call))
  }

  return Object.assign(decide, {
    spec: { lawful: plainOptions(options, known) },
    absolute: true as const,
    cancels,
    cancelsUntil: (call: Call): number => cancelsUntil(compiledFor(call).cancelling, call),
    needs: (call: Call): Needs => {
      const { needs, unknown } = compiledFor(call)
      return unknown.length > 0 && unknownLaw !== undefined ? mergeNeeds([needs, unknownLaw.needs(call)]) : needs
    },
    within: (more: RuleContext) => lawfulRule(options, known, { ...context, ...more }),
  })
}

/** What was worked out for one set of places and traits. */
export interface Compiled {
  readonly attached: AttachedLaw
  readonly cancelling: readonly Attached[]
  /** Countries of the called party without law. */
  readonly unknown: readonly string[]
  /** Kinds of rule that the law of the called party leaves unsettled. */
  readonly fallbacks: readonly Fallback[]
  /** What all of it needs to know, whenever it is asked. */
  readonly needs: Needs
}

/** Regions come from callers too: what is remembered must not grow without end. */
const MOST_REMEMBERED = 10_000

/** Works out once per places and traits. The last answer is at hand without making a key. */
function remembering(compile: (call: Call) => Compiled): (call: Call) => Compiled {
  const byKey = new Map<string, Compiled>()
  let last: Call | undefined
  let lastCompiled: Compiled | undefined
  return (call) => {
    if (lastCompiled !== undefined && last !== undefined && sameTraits(last, call)) return lastCompiled
    const key = traitsOf(call)
    const compiled = byKey.get(key) ?? compile(call)
    if (byKey.size >= MOST_REMEMBERED) byKey.clear()
    byKey.set(key, compiled)
    last = call
    lastCompiled = compiled
    return compiled
  }
}

/** Jurisdictions that the maker knows are named by id; others stand in full, so that the digest tells them apart. */
function plainOptions({ jurisdictions, unknownLaw, ...rest }: LawfulOptions, known: () => readonly Jurisdiction[]): Json {
  const plain = {
    ...rest,
    ...(jurisdictions === undefined
      ? {}
      : { jurisdictions: jurisdictions.map((one) => (known().includes(one) ? one.id : { ...one, provisions: one.provisions })) }),
    ...(unknownLaw === undefined ? {} : { unknownLaw: unknownLaw === 'deny' ? unknownLaw : { fallback: unknownLaw.fallback.spec } }),
  }
  return plain as unknown as Json
}
