// `dialgate/law/ee`: the law of Estonia and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { estonia } from '../jurisdictions/ee'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Estonia and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [estonia, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
