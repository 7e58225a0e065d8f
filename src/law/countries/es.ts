// `dialgate/law/es`: the law of Spain and its regions, and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { jurisdictions as national } from '../jurisdictions/es'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Spain and its regions, and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [...national, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
