// `lawful()` for those who call one country and do not want to carry the law of the others.
import type { Json } from '../../core/scalars'
import type { Jurisdiction } from '../jurisdiction'
import { type LawfulMaker, type LawfulOptions, lawfulOver } from '../lawful-over'
import { optionsFromJson } from '../options-from-json'

/**
 * Makes the `lawful` of one country. It spells out which law it knows, so that its digest is not that of the whole world's.
 * @example
 * const lawful = lawfulIn(world.filter(({ id }) => id === 'NO'))
 */
export function lawfulIn(jurisdictions: readonly Jurisdiction[]): LawfulMaker {
  const over = lawfulOver(() => jurisdictions)
  const make = (options: LawfulOptions = {}) => over({ jurisdictions, ...options })
  return Object.assign(make, over, { fromOptions: (options: Json) => make(optionsFromJson(options, jurisdictions)) })
}
