// The provisions attached to one kind of call in one set of places: chosen once, kept, and switched by date on their own.
import type { Whereabouts } from '../core/call'
import type { Attachment, Confidence, Mode, Purpose } from '../core/closed-sets'
import type { Match } from '../core/policy-spec'
import type { Rule } from '../core/rule'
import { type Matcher, matcher } from '../rules/match'
import { factsOf } from '../rules/when'
import { type Jurisdiction, provisionsOf } from './jurisdiction'
import type { BuiltProvision } from './provision'

/** A provision as far as mode and purpose leave it open. */
export interface Attached {
  readonly rule: Rule
  readonly applies?: Matcher
  readonly unless?: Matcher
  readonly facts: ReturnType<typeof factsOf>
  readonly fromDay: number
  readonly toDay: number
}

export interface AttachedLaw {
  /** Of all periods. */
  readonly provisions: readonly Attached[]
  /** Those in force on any of the local days between two, and the next day on which that changes. */
  inForce(earliestDay: number, latestDay: number): { readonly provisions: readonly Attached[]; readonly changesOn: number }
}

/** What the caller of `lawful()` chose. */
export interface Choice {
  readonly codesOfConduct: 'apply' | 'ignore'
  readonly minimumConfidence: Confidence
}

const RANK: { readonly [C in Confidence]: number } = { low: 0, medium: 1, high: 2 }

/** Chooses the provisions for the places of a call, its mode and its purpose. */
export function attachedLaw(
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
  places: Whereabouts['jurisdictions'],
  mode: Mode,
  purpose: Purpose,
  choice: Choice,
): AttachedLaw {
  const provisions = places.flatMap(({ id, by }) => {
    const law = jurisdictions.get(id)
    const built = law === undefined ? [] : (provisionsOf(law) ?? [])
    return built.filter((one) => isAttached(one, by) && mayConcern(one, mode, purpose, choice)).map((one) => attach(one, choice))
  })
  return { provisions, inForce: byDate(provisions) }
}

/** A recording provision also attaches by the caller's seat, whatever it says: of both ends the stricter law holds. */
function isAttached({ kind, provision }: BuiltProvision, by: readonly Attachment[]): boolean {
  return (provision.attaches ?? ['location']).some((attachment) => by.includes(attachment)) || (kind === 'recording' && by.includes('caller-seat'))
}

function mayConcern({ provision: { applies, binding } }: BuiltProvision, mode: Mode, purpose: Purpose, { codesOfConduct }: Choice): boolean {
  if (codesOfConduct === 'ignore' && (binding === 'guidance' || binding === 'industry-code')) return false
  return (applies?.modes?.includes(mode) ?? true) && (applies?.purposes?.includes(purpose) ?? true)
}

/** Confidence below the minimum drops what loosens, never what restricts. */
function attach({ provision, rule, unlifted, fromDay, toDay }: BuiltProvision, { minimumConfidence }: Choice): Attached {
  const trusted = RANK[provision.confidence] >= RANK[minimumConfidence]
  const { modes: _modes, purposes: _purposes, ...open } = provision.applies ?? {}
  const unless = trusted ? provision.unless : undefined
  const matches: readonly Match[] = [open, ...(unless === undefined ? [] : [unless].flat())]
  return {
    rule: trusted ? rule : unlifted,
    ...(Object.keys(open).length === 0 ? {} : { applies: matcher(open, 'applies') }),
    ...(unless === undefined ? {} : { unless: matcher(unless, 'exempts') }),
    facts: matches.flatMap(factsOf),
    fromDay,
    toDay,
  }
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
  return (earliestDay, latestDay) => {
    const [first, last] = [stretchOf(earliestDay), stretchOf(latestDay)]
    const changesOn = changes[first] ?? Infinity
    if (first === last) return { provisions: inStretch(first), changesOn }
    const chosen = new Set<Attached>()
    for (let index = first; index <= last; index++) for (const provision of inStretch(index)) chosen.add(provision)
    return { provisions: [...chosen], changesOn }
  }
}
