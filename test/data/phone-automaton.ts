// Compiles libphonenumber's metadata outside +1 into one minimal acyclic automaton over the digits of E.164: valid or not, and which region.
//
// It follows what libphonenumber-js does, step by step: among the countries of a calling code, in their order, the first whose
// leading digits fit, or, where it has none, the first with a line type that fits; then the number is valid if that country has a
// line type that fits.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { andUpTo, derivative, isNullable, NOTHING, type Pattern, patternOf } from './phone-patterns'

/** States by number. State 0 is dead; children have lower numbers than their parents; the last is the root. */
export interface Automaton {
  /** Ten targets a state, one per digit. */
  readonly targets: readonly (readonly number[])[]
  /** What a number that ends here is: 0 no number, else an index into `regions`. */
  readonly outputs: readonly number[]
  /** ISO 3166 alpha-2; index 0 is not used; `''` for numbers of no country. */
  readonly regions: readonly string[]
  /** Of libphonenumber-js. */
  readonly version: string
}

/** The parts of a numbering plan that are read here: [2] pattern, [3] lengths, [10] leading digits, [11] line types. */
type Plan = readonly [unknown, unknown, string, readonly number[], ...unknown[]] & {
  readonly 10?: string
  readonly 11?: readonly (readonly [string, (readonly number[])?] | 0 | null)[]
}

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>
  readonly countries: Readonly<Record<string, Plan>>
  readonly nonGeographic: Readonly<Record<string, Plan>>
}

/** Where the patterns of a region stand in the vector that is derived in step. */
interface Region {
  readonly output: number
  readonly general: number
  readonly leading?: number
  readonly lines: readonly { readonly at: number; readonly lengths: readonly number[] }[]
}

/** E.164 has at most fifteen digits. */
const LONGEST = 15
const NO_DIGITS: readonly number[] = Array(10).fill(0)

/** The automaton of the installed libphonenumber-js. */
export function compileAutomaton(): Automaton {
  const metadata: Metadata = readJson('libphonenumber-js/metadata.max.json')
  const { version }: { readonly version: string } = readJson('libphonenumber-js/package.json')
  const regions = ['']
  const targets: (readonly number[])[] = [NO_DIGITS]
  const outputs = [0]
  const known = new Map<string, number>()
  const rootOf = new Map<string, number>()

  for (const [code, countries] of Object.entries(metadata.country_calling_codes))
    if (code !== '1') rootOf.set(code, compilePlans(code, countries.map((country) => [country, planOf(metadata, country)])))
  for (const [code, plan] of Object.entries(metadata.nonGeographic)) rootOf.set(code, compilePlans(code, [['', plan]]))
  joinCallingCodes('')
  return { targets, outputs, regions, version }

  function joinCallingCodes(prefix: string): number {
    const root = rootOf.get(prefix)
    if (root !== undefined) return root
    return prefix.length === 3 ? 0 : stateOf(NO_DIGITS.map((_, digit) => joinCallingCodes(`${prefix}${digit}`)), 0)
  }

  function compilePlans(code: string, plans: readonly (readonly [string, Plan])[]): number {
    const patterns: Pattern[] = []
    const candidates = plans.map(([region, plan]) => readPlan(outputOf(region), plan, patterns))
    const memo = new Map<string, number>()
    return compile(patterns, 0)

    function compile(rest: readonly Pattern[], length: number): number {
      const key = `${length}|${rest.join()}`
      const seen = memo.get(key)
      if (seen !== undefined) return seen
      const next = NO_DIGITS.map((_, digit) => {
        const derived = rest.map((pattern) => derivative(pattern, digit))
        const alive = candidates.some(({ general }) => derived[general] !== NOTHING)
        return alive && code.length + length < LONGEST ? compile(derived, length + 1) : 0
      })
      const state = stateOf(next, decide(candidates, rest, length))
      memo.set(key, state)
      return state
    }
  }

  function stateOf(next: readonly number[], output: number): number {
    if (output === 0 && next.every((target) => target === 0)) return 0
    const key = `${output}:${next.join()}`
    const seen = known.get(key)
    if (seen !== undefined) return seen
    known.set(key, targets.length)
    outputs.push(output)
    return targets.push(next) - 1
  }

  function outputOf(region: string): number {
    const at = regions.indexOf(region, 1)
    return at > 0 ? at : regions.push(region) - 1
  }
}

function readJson<T>(specifier: string): T {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(specifier), 'utf8'))
}

function planOf(metadata: Metadata, country: string): Plan {
  const plan = metadata.countries[country]
  if (plan === undefined) throw new Error(`no metadata of ${country}`)
  return plan
}

function readPlan(output: number, plan: Plan, patterns: Pattern[]): Region {
  const general = patterns.push(patternOf(plan[2])) - 1
  const leading = plan[10] ? { leading: patterns.push(andUpTo(patternOf(plan[10]), LONGEST)) - 1 } : {}
  const lines = (plan[11] ?? []).flatMap((line) => {
    if (!line || !line[0]) return []
    return [{ at: patterns.push(patternOf(line[0])) - 1, lengths: line[1] ?? plan[3] }]
  })
  if (lines.length === 0) throw new Error('a plan without line types is judged by its general pattern, which is not written yet')
  return { output, general, ...leading, lines }
}

function decide(candidates: readonly Region[], rest: readonly Pattern[], length: number): number {
  for (const region of candidates) {
    const valid = matches(region.general) && region.lines.some(({ at, lengths }) => lengths.includes(length) && matches(at))
    if (candidates.length === 1 || region.leading === undefined) {
      if (valid) return region.output
    } else if (matches(region.leading)) return valid ? region.output : 0
  }
  return 0

  function matches(at: number): boolean {
    return isNullable(rest[at] ?? NOTHING)
  }
}
