// The country, region and clock that a verb is given by flags.
import type { Place } from '../core/call'
import { world } from '../law/jurisdictions/world'
import { zonesOfPlace } from '../phone/whereabouts'
import { zoneOf } from '../time/zone'
import { fault } from './fault'
import { didYouMean, nearest } from './nearest'
import { countryReader, regionsByCountry } from './place-names'

/**
 * What `--country` says. @throws Fault for what is no country, with the one that is perhaps meant
 */
export function countryOption(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const code = text.toUpperCase()
  if (/^[A-Z]{2}$/.test(code) && zonesOfPlace({ country: code }).length > 0) return code
  const meant = countryReader()(text)
  throw fault(`--country ${text}: is no country${meant === undefined ? ': write it as two letters, such as US' : didYouMean([meant])}`)
}

/**
 * What `--region` says: `US-FL`, a name that the law carries, or a country alone.
 * @param country of regions that do not name theirs
 * @throws Fault for what is no region, with the nearest
 */
export function regionOption(text: string | undefined, country: string | undefined): Place | undefined {
  if (text === undefined) return undefined
  const wanted = text.trim().toLowerCase()
  const byName = world.find(
    ({ id, name }) => id.includes('-') && name.toLowerCase() === wanted && (country === undefined || id.startsWith(`${country}-`)),
  )
  if (byName !== undefined) return { country: byName.id.slice(0, 2), region: byName.id }
  const prefix = /^([a-z]{2})(?:-|$)/i.exec(text)?.[1]?.toUpperCase()
  const of = prefix !== undefined && zonesOfPlace({ country: prefix }).length > 0 ? prefix : country
  if (of !== undefined && text.toUpperCase() === of) return { country: of }
  const region = of === undefined ? undefined : regionsByCountry()(of).idOf(text)
  if (of !== undefined && region !== undefined) return { country: of, region }
  const regions = world.filter(({ id }) => id.includes('-'))
  const names = regions.filter(({ name }) => nearest(text, [name]).length > 0).map(({ id }) => id)
  const ids = text.includes('-')
    ? nearest(
        text,
        regions.map(({ id }) => id),
        3,
      )
    : []
  throw fault(
    `--region ${text}: is no region${of === undefined ? ' such as US-FL' : ` of ${of}`}${didYouMean([...new Set([...names, ...ids])].slice(0, 3))}`,
  )
}

/**
 * What `--zone` says. @throws Fault for what is no time zone
 */
export function zoneOption(text: string | undefined): string | undefined {
  if (text !== undefined && zoneOf(text) === undefined) throw fault(`--zone ${text}: is no time zone such as America/Chicago`)
  return text
}
