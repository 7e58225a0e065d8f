// Which law a place brings along: a state its country, a dependency its parent, a member state the Union.
import type { Place } from '../core/call'
import type { JurisdictionId } from '../core/scalars'

const MEMBERS_OF_EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** Dependencies that have a country code of their own, and live under the law of another country too. */
const PARENTS: ReadonlyMap<string, JurisdictionId> = new Map([
  ...['GP', 'MQ', 'GF', 'RE', 'YT', 'MF', 'BL', 'PM'].map((id): [string, string] => [id, 'FR']),
  ...['CC', 'CX'].map((id): [string, string] => [id, 'AU']),
  ['AX', 'FI'],
  ['SJ', 'NO'],
])

/** ISO names these places twice, as a country and as a part of one. The value is the name that is used here. */
const SAME_PLACE: ReadonlyMap<string, JurisdictionId> = new Map([
  ...['PR', 'GU', 'VI', 'AS', 'MP'].map((id): [string, string] => [id, `US-${id}`]),
  ...['GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF', 'PM', 'PF', 'NC', 'WF', 'TF'].map((id): [string, string] => [`FR-${id}`, id]),
  ...Object.entries({ 971: 'GP', 972: 'MQ', 973: 'GF', 974: 'RE', 976: 'YT', 977: 'BL', 978: 'MF', 975: 'PM', 986: 'WF', 987: 'PF', 988: 'NC' }).map(
    ([number, id]): [string, string] => [`FR-${number}`, id],
  ),
  ...['AW', 'CW', 'SX'].map((id): [string, string] => [`NL-${id}`, id]),
  ...['NL-BQ1', 'NL-BQ2', 'NL-BQ3'].map((id): [string, string] => [id, 'BQ']),
  ...['HK', 'MO', 'TW'].map((id): [string, string] => [`CN-${id}`, id]),
  ['NO-21', 'SJ'],
  ['NO-22', 'SJ'],
  ['FI-01', 'AX'],
])

const NONE: readonly JurisdictionId[] = Object.freeze([])
const lineages = new Map<JurisdictionId, readonly JurisdictionId[]>()
/** Ids come from callers too: what is remembered must not grow without end. */
const MOST_REMEMBERED = 10_000

/**
 * What an id brings along, nearest first: `US-FL` the `US`; `FR` the `EU`; `GP` both `FR` and `EU`; `PR` is `US-PR` and brings the `US`.
 * Liechtenstein, Iceland and Norway do not bring the EU, nor Jersey Great Britain, Hong Kong China or Greenland Denmark.
 */
export function lineage(id: JurisdictionId): readonly JurisdictionId[] {
  const known = lineages.get(id)
  if (known !== undefined) return known
  const parent = SAME_PLACE.get(id) ?? parentOf(id)
  const result = parent === undefined ? NONE : Object.freeze([parent, ...lineage(parent)])
  if (lineages.size >= MOST_REMEMBERED) lineages.clear()
  lineages.set(id, result)
  return result
}

/** The country whose law an id falls under: `US` of `US-FL` and of `PR`, `FR` of `GP`; a country and `EU` are their own. */
export function countryOfId(id: JurisdictionId): JurisdictionId {
  return lineage(id).findLast((ancestor) => ancestor !== 'EU') ?? id
}

/** The id of a place as it is used here: its region, else its country; where ISO has two names, one of them. */
export function idOfPlace({ country, region }: Pick<Place, 'country' | 'region'>): JurisdictionId {
  const id = region === undefined || region === '' ? country : region.includes('-') || region === country ? region : `${country}-${region}`
  return SAME_PLACE.get(id) ?? id
}

function parentOf(id: JurisdictionId): JurisdictionId | undefined {
  const hyphen = id.indexOf('-')
  if (hyphen > 0) return id.slice(0, hyphen)
  return PARENTS.get(id) ?? (MEMBERS_OF_EU.includes(id) ? 'EU' : undefined)
}
