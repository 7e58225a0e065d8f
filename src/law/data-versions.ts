// Versions of everything that a verdict rests on besides its arguments.
import type { DataVersions } from '../core/decision'
import { LIBRARY_VERSION } from '../core/version'
import { PLACES_VERSION } from '../phone/data/places'
import { ZONES_VERSION } from '../time/zone'

/** The day on which the newest provision was last checked. A literal, so that asking loads no law; a test keeps it true. */
export const LAW_VERSION = '2026-11-24'

/** The versions of library, law, time zones and places, for the record of a decision. */
export function dataVersions(): DataVersions {
  return { library: LIBRARY_VERSION, law: LAW_VERSION, zones: ZONES_VERSION, places: PLACES_VERSION }
}
