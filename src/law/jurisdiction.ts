// The law of one place: what was read, what was found, and the provisions, built when they are first asked for.
import type { RuleKind } from '../core/policy-spec'
import type { JurisdictionId } from '../core/scalars'
import { type BuiltProvision, buildProvision, type Provision, type ProvisionDraft } from './provision'

/**
 * `covers`: for which kinds of rule the law was read. `none`: looked for, there is none. `partly`: there are provisions, but for the
 * general case nothing was established.
 */
export interface Jurisdiction {
  readonly id: JurisdictionId
  readonly name: string
  readonly laws: readonly { readonly title: string; readonly citation: string; readonly sources: readonly string[] }[]
  readonly covers: { readonly [kind in RuleKind]?: 'provisions' | 'partly' | 'none' }
  readonly provisions: readonly Provision[]
  /** Prose that no rule decides: penalties, registers without a file form, doubts. */
  readonly notes?: readonly string[]
}

const built = new WeakMap<Jurisdiction, () => readonly BuiltProvision[]>()

/**
 * Writes the law of a place. Importing it does no work: the provisions are made when first asked for. Our own files hand in a function
 * declaration: V8 reads past one until it is called, but parses an arrow function in an argument at once (import of all law 44 ms against
 * 28, of the United States 19 against 11).
 * @example
 * export const utopia = jurisdiction({ id: 'XU', name: 'Utopia', laws: [], covers: { 'quiet-hours': 'none' } }, () => [])
 */
export function jurisdiction(head: Omit<Jurisdiction, 'provisions'>, drafts: () => readonly ProvisionDraft[]): Jurisdiction {
  let made: readonly BuiltProvision[] | undefined
  const provisions = (): readonly BuiltProvision[] => {
    made ??= drafts().map((draft) => buildProvision(draft, head.id))
    return made
  }
  const law: Jurisdiction = {
    ...head,
    get provisions() {
      return provisions().map(({ provision }) => provision)
    },
  }
  built.set(law, provisions)
  return law
}

/** Whether this is a jurisdiction that `jurisdiction()` or `jurisdictionFromSpec()` made. Asking builds nothing. */
export function isJurisdiction(value: unknown): value is Jurisdiction {
  return typeof value === 'object' && value !== null && built.has(value as Jurisdiction)
}

/** The provisions of a jurisdiction that `jurisdiction()` or `jurisdictionFromSpec()` made, ready to be asked; else `undefined`. */
export function provisionsOf(law: Jurisdiction): readonly BuiltProvision[] | undefined {
  return built.get(law)?.()
}
