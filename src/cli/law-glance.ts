// The law of a place at a glance: what an ordinary call meets there on one day, a live one that a company makes to sell to a consumer.
import type { Confidence } from '../core/closed-sets'
import type { Match, RuleKind, RuleOptions } from '../core/policy-spec'
import type { LocalDate } from '../core/scalars'
import type { Jurisdiction } from '../law/jurisdiction'
import { isInForce, type Provision } from '../law/provision'
import { duration } from './plain-words'

/** One row of the table. Each text is short, and `?` where the law was not read. */
export interface Glance {
  readonly id: string
  readonly name: string
  readonly hours: string
  readonly holidays: string
  readonly consent: string
  readonly lists: string
  readonly caps: string
  readonly recording: string
  /** In force on the day, all kinds. */
  readonly provisions: number
  readonly confidence: { readonly [C in Confidence]: number }
  /** The day on which the provision that waited longest was last checked; none where there is none. */
  readonly checkedOn?: LocalDate
}

/** A call as most are: what a table for everybody can be about. */
const ORDINARY: { readonly [field in keyof Match]?: string } = {
  modes: 'live',
  dialing: 'manual',
  purposes: 'marketing',
  products: 'other',
  sectors: 'commerce',
  audiences: 'consumer',
  legalForms: 'natural-person',
  lineTypes: 'fixed',
  directory: 'unlisted',
  numbersFrom: 'bought-list',
}

const ALL_WEEK = 'mon-sun 00:00-24:00'

/** Looks at the law of a place on one local day. */
export function glanceOf(law: Jurisdiction, on: LocalDate): Glance {
  const inForce = law.provisions.filter((provision) => isInForce(provision, on))
  const ordinary = inForce.filter(concernsOrdinary)
  const asked = <K extends RuleKind>(kind: K): readonly RuleOptions[K][] => ordinary.flatMap(({ rule }) => optionsOf(rule, kind) ?? [])
  const cell = (kind: RuleKind, texts: readonly string[]): string => (texts.length > 0 ? [...new Set(texts)].join(' and ') : silence(law, kind))
  const hours = asked('quiet-hours')
  const [checkedOn] = inForce.map(({ verifiedOn }) => verifiedOn).sort()
  return {
    id: law.id,
    name: law.name,
    hours: cell('quiet-hours', hours.flatMap(hoursInShort)),
    holidays: holidaysCell(hours),
    consent: ordinary.some(({ rule }) => 'prohibition' in rule)
      ? 'forbidden'
      : cell(
          'consent',
          asked('consent').map(({ form }) => form),
        ),
    lists: cell(
      'do-not-call',
      asked('do-not-call').flatMap(({ lists, polarity }) => lists.map((id) => (polarity === 'positive' ? `only ${id}` : id))),
    ),
    caps: cell('frequency-cap', asked('frequency-cap').map(capInShort)),
    recording: cell(
      'recording',
      asked('recording').map(({ consent }) => consent),
    ),
    provisions: inForce.length,
    confidence: { high: countOf(inForce, 'high'), medium: countOf(inForce, 'medium'), low: countOf(inForce, 'low') },
    ...(checkedOn === undefined ? {} : { checkedOn }),
  }
}

function concernsOrdinary({ applies = {} }: Provision): boolean {
  return Object.entries(applies).every(([field, values]) => {
    const ordinary = ORDINARY[field as keyof Match]
    return ordinary !== undefined && Array.isArray(values) && values.includes(ordinary)
  })
}

function optionsOf<K extends RuleKind>(rule: Provision['rule'], kind: K): RuleOptions[K] | undefined {
  return Object.entries(rule).find(([name]) => name === kind)?.[1] as RuleOptions[K] | undefined
}

/** A provision that is only about holidays leaves every hour of the week open, and says nothing of hours. */
function hoursInShort({ callable, quiet }: RuleOptions['quiet-hours']): readonly string[] {
  return [...(callable === undefined || callable === ALL_WEEK ? [] : [callable]), ...(quiet === undefined ? [] : [`not ${quiet}`])]
}

function holidaysCell(hours: readonly RuleOptions['quiet-hours'][]): string {
  const then = hours.flatMap(({ holidays }) => holidays?.then ?? [])
  if (then.length === 0) return '–'
  return then.includes('closed') ? 'closed' : 'other hours'
}

function capInShort({ max, per, counts }: RuleOptions['frequency-cap']): string {
  const what = counts === undefined || counts === 'attempts' ? '' : ` ${counts}`
  return `${max}${what} per ${per === 'day' || per === 'week' || per === 'month' || per === 'year' ? per : duration(per)}`
}

/** Where no provision speaks: looked for and not there, or there for other calls only, or not read. */
function silence({ covers }: Jurisdiction, kind: RuleKind): string {
  return covers[kind] === undefined || covers[kind] === 'partly' ? '?' : '–'
}

function countOf(provisions: readonly Provision[], confidence: Confidence): number {
  return provisions.filter((provision) => provision.confidence === confidence).length
}
