// Reads the data of these tests, and says in one way who denies.
import { readdirSync, readFileSync } from 'node:fs'
import type { CallInput } from '../../src/core/call'
import type { FactsInput } from '../../src/core/facts'
import type { Verdict } from '../../src/core/verdict'

/** A whole call with facts: which provisions of one jurisdiction deny, whatever others say. */
export interface VerdictCase {
  readonly id: string
  readonly jurisdiction: string
  readonly call: CallInput
  readonly facts: FactsInput
  readonly deniedBy: readonly string[]
  /** Only where nothing denies at all: the provisions of that jurisdiction that impose a duty. */
  readonly duties?: readonly string[]
  readonly why: string
}

/** A moment at a place: whether quiet hours deny. */
export interface HoursCase {
  readonly id: string
  readonly jurisdiction: string
  readonly number: string
  readonly localTime: string
  readonly timezone: string
  readonly kind: 'live' | 'autodialled' | 'prerecorded'
  readonly sector?: 'financial'
  readonly utc?: string
  readonly expect: 'allow' | 'deny'
  /** Our answer, where it is stricter than the letter. */
  readonly conservative?: 'deny'
  readonly because: string
}

/** One invented provision and one call: whether it denies, whether its duty appears. */
export interface EdgeCase {
  readonly id: string
  readonly choice: string
  readonly provision: { readonly id: string; readonly jurisdiction: string }
  readonly call: CallInput
  readonly facts: FactsInput
  readonly denied: boolean
  readonly duty?: boolean
}

/** How many provisions of each kind, and how many notes, a jurisdiction has. */
export interface Counts {
  readonly provisions: { readonly [kind in string]?: number }
  readonly notes: number
}

export const hoursCases = read<readonly HoursCase[]>('cases.json')
export const edgeCases = read<readonly EdgeCase[]>('edges.json')
/** Every id that a provision was ever published under: reasons of old decisions name them. */
export const ids = read<readonly string[]>('ids.json')
export const counts = read<{ readonly [id in string]: Counts }>('counts.json')
export const verdictCases: readonly VerdictCase[] = [
  ...readdirSync(new URL('./data/verdicts', import.meta.url))
    .toSorted()
    .flatMap((file) => read<readonly VerdictCase[]>(`verdicts/${file}`)),
  // so that every jurisdiction both denies and does not
  ...read<readonly VerdictCase[]>('verdicts-more.json'),
]

/** The provisions of a jurisdiction among the reasons of a denial, sorted. */
export function deniedBy(verdict: Verdict, jurisdiction: string): readonly string[] {
  return verdict.allowed ? [] : provisionsOf(verdict.reasons, jurisdiction)
}

/** The provisions of a jurisdiction among the duties of an allow, sorted. */
export function dutiesBy(verdict: Verdict, jurisdiction: string): readonly string[] {
  return verdict.allowed ? provisionsOf(verdict.duties, jurisdiction) : []
}

function provisionsOf(named: readonly { readonly origin?: { readonly id: string; readonly jurisdiction: string } }[], jurisdiction: string) {
  return [...new Set(named.flatMap(({ origin }) => (origin?.jurisdiction === jurisdiction ? [origin.id] : [])))].toSorted()
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')) as T
}
