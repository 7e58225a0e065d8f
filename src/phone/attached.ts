// Jurisdictions as they gather, each with what ties it to the call.
import type { Place, Whereabouts } from '../core/call'
import { ATTACHMENTS, type Attachment } from '../core/closed-sets'
import type { JurisdictionId } from '../core/scalars'
import { idOfPlace, lineage } from './lineage'

type Jurisdictions = Whereabouts['jurisdictions']

/** A union of attachments by id; what an id brings along comes with it. */
export class Attached {
  readonly #by = new Map<JurisdictionId, Set<Attachment>>()

  constructor(from: Jurisdictions = []) {
    for (const { id, by } of from) this.#by.set(id, new Set(by))
  }

  /** Adds an id and its lineage by the same attachment; an area code belongs to a region, so its country comes by `location`. */
  add(id: JurisdictionId, by: Attachment): void {
    this.#one(id, by)
    for (const ancestor of lineage(id)) this.#one(ancestor, by === 'area-code' ? 'location' : by)
  }

  /** Adds the region and the country of a place. */
  addPlace(place: Place, by: Attachment): void {
    if (place.country !== '') this.add(idOfPlace({ country: place.country }), by)
    if (place.region !== undefined && place.region !== '') this.add(idOfPlace(place), by)
  }

  /** All of them, frozen: the EU, countries, regions, each in the order of the alphabet. */
  toJurisdictions(): Jurisdictions {
    const sorted = [...this.#by].toSorted(([a], [b]) => breadth(a) - breadth(b) || (a < b ? -1 : 1))
    return Object.freeze(sorted.map(([id, by]) => Object.freeze({ id, by: Object.freeze(ATTACHMENTS.filter((attachment) => by.has(attachment))) })))
  }

  #one(id: JurisdictionId, by: Attachment): void {
    const known = this.#by.get(id)
    if (known === undefined) this.#by.set(id, new Set([by]))
    else known.add(by)
  }
}

function breadth(id: JurisdictionId): number {
  return id === 'EU' ? 0 : id.includes('-') ? 2 : 1
}
