// The provisions attached to one kind of call in one set of places: chosen once, kept, and switched by date on their own.
import type { Call } from '../core/call'
import type { Attachment, Confidence } from '../core/closed-sets'
import type { Match } from '../core/policy-spec'
import type { Rule, RuleContext } from '../core/rule'
import { type Matcher, matcher, NO, YES } from '../rules/match'
import { factsOf } from '../rules/when'
import { type Jurisdiction, provisionsOf } from './jurisdiction'
import type { BuiltProvision } from './provision'

/** A provision as far as the traits of the call leave it open. */
export interface Attached {
  readonly rule: Rule
  readonly applies?: Matcher
  readonly unless?: Matcher
  readonly facts: ReturnType<typeof factsOf>
  readonly fromDay: number
  readonly toDay: number
  readonly passOver?: NonNullable<RuleContext['passOver']>
}

export interface AttachedLaw {
  /** Of all periods. */
  readonly provisions: readonly Attached[]
  /** Those in force on any of the local days between two, and the next day on which that changes. */
  inForce(earliestDay: number, latestDay: number): { readonly provisions: readonly Attached[]; readonly changesOn: number }
}

/** What the caller of `lawful()` chose. */
export interface Choice {
  /** Where the law as a whole stands: its rules stand there too. */
  readonly context: RuleContext
  readonly codesOfConduct: 'apply' | 'ignore'
  readonly minimumConfidence: Confidence
}

const RANK: { readonly [C in Confidence]: number } = { low: 0, medium: 1, high: 2 }

/**
 * The fields of a match that are settled when the law is chosen, and not asked again: single values of which there are few, so that
 * calls share them.
 */
const SETTLED = ['modes', 'purposes', 'dialing', 'audiences', 'legalForms', 'lineTypes', 'directory'] as const

/** What of a call decides which provisions are chosen, as a key: where it rings, and the traits that settled fields read. */
export function traitsOf({ whereabouts, mode, purpose, dialing, calledParty = {} }: Call): string {
  const places = whereabouts.jurisdictions.map(({ id, by }) => `${id}:${by.join('+')}`)
  return [mode, purpose, dialing, calledParty.audience, calledParty.legalForm, calledParty.lineType, calledParty.directory, ...places].join(' ')
}

/** Whether two calls have the same key, without making one. */
export function sameTraits(one: Call, other: Call): boolean {
  if (one === other) return true
  const [theirs, others] = [one.calledParty, other.calledParty]
  return (
    one.whereabouts === other.whereabouts &&
    one.mode === other.mode &&
    one.purpose === other.purpose &&
    one.dialing === other.dialing &&
    theirs?.audience === others?.audience &&
    theirs?.legalForm === others?.legalForm &&
    theirs?.lineType === others?.lineType &&
    theirs?.directory === others?.directory
  )
}

/** Chooses the provisions for the places and traits of a call. */
export function attachedLaw(jurisdictions: ReadonlyMap<string, Jurisdiction>, call: Call, choice: Choice): AttachedLaw {
  const provisions = call.whereabouts.jurisdictions.flatMap(({ id, by }) => {
    const law = jurisdictions.get(id)
    const built = law === undefined ? [] : (provisionsOf(law) ?? [])
    return built.filter((one) => isAttached(one, by) && isChosen(one, choice)).flatMap((one) => attach(one, call, choice))
  })
  return { provisions, inForce: byDate(provisions) }
}

/** A recording provision also attaches by the caller's seat, whatever it says: of both ends the stricter law holds. */
function isAttached({ kind, provision }: BuiltProvision, by: readonly Attachment[]): boolean {
  return (provision.attaches ?? ['location']).some((attachment) => by.includes(attachment)) || (kind === 'recording' && by.includes('caller-seat'))
}

function isChosen({ provision: { binding } }: BuiltProvision, { codesOfConduct }: Choice): boolean {
  return codesOfConduct === 'apply' || (binding !== 'guidance' && binding !== 'industry-code')
}

/** Confidence below the minimum drops what loosens, never what restricts. */
function attach(
  { provision, rule, unlifted, fromDay, toDay }: BuiltProvision,
  call: Call,
  { minimumConfidence, context }: Choice,
): readonly Attached[] {
  const open = openMatch(provision.applies ?? {}, call)
  if (open === undefined) return []
  const trusted = RANK[provision.confidence] >= RANK[minimumConfidence]
  const unless = trusted ? provision.unless : undefined
  const matches: readonly Match[] = [open, ...(unless === undefined ? [] : [unless].flat())]
  const attached = {
    rule: withinContext(trusted ? rule : unlifted, context),
    ...(Object.keys(open).length === 0 ? {} : { applies: matcher(open, 'applies') }),
    ...(unless === undefined ? {} : { unless: matcher(unless, 'exempts') }),
    facts: matches.flatMap(factsOf),
    fromDay,
    toDay,
    ...(context.passOver === undefined ? {} : { passOver: context.passOver }),
  }
  return [attached]
}

/** The rule where the law as a whole stands. */
export function withinContext(rule: Rule, context: RuleContext): Rule {
  return Object.keys(context).length === 0 ? rule : (rule.within?.(context) ?? rule)
}

/** What a match leaves open once the settled fields are known to agree; `undefined` where one of them does not. */
function openMatch(applies: Match, call: Call): Match | undefined {
  let open = applies
  for (const field of SETTLED) {
    if (applies[field] === undefined) continue
    const answer = matcher({ [field]: applies[field] }, 'applies')(call, {})
    if (answer === NO) return undefined
    if (answer === YES) {
      const { [field]: _, ...rest } = open
      open = rest
    }
  }
  return open
}

/** Between two days on which the law changes, the provisions in force stay the same; each such stretch is worked out once. */
function byDate(provisions: readonly Attached[]): AttachedLaw['inForce'] {
  const changes = [...new Set(provisions.flatMap(({ fromDay, toDay }) => [fromDay, toDay]))].filter(Number.isFinite).sort((a, b) => a - b)
  const stretches = new Map<number, readonly Attached[]>()
  const stretchOf = (day: number): number => {
    let index = 0
    while (index < changes.length && (changes[index] as number) <= day) index++
    return index
  }
  const inStretch = (index: number): readonly Attached[] => {
    const known = stretches.get(index)
    if (known !== undefined) return known
    const firstDay = changes[index - 1] ?? -Infinity
    const chosen = provisions.filter(({ fromDay, toDay }) => fromDay <= firstDay && firstDay < toDay)
    stretches.set(index, chosen)
    return chosen
  }
  const between = (first: number, last: number): ReturnType<AttachedLaw['inForce']> => {
    const changesOn = changes[first] ?? Infinity
    if (first === last) return { provisions: inStretch(first), changesOn }
    const chosen = new Set<Attached>()
    for (let index = first; index <= last; index++) for (const provision of inStretch(index)) chosen.add(provision)
    return { provisions: [...chosen], changesOn }
  }
  // most calls that follow each other are asked about on the same day
  let asked: { readonly earliestDay: number; readonly latestDay: number; readonly law: ReturnType<AttachedLaw['inForce']> } | undefined
  return (earliestDay, latestDay) => {
    if (asked === undefined || asked.earliestDay !== earliestDay || asked.latestDay !== latestDay)
      asked = { earliestDay, latestDay, law: between(stretchOf(earliestDay), stretchOf(latestDay)) }
    return asked.law
  }
}
