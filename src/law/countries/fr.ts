// `dialgate/law/fr`: the law of France and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { france } from '../jurisdictions/fr'
import { lawfulIn } from './lawful-in'

/** The law of France and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [france, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
