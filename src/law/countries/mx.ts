// `dialgate/law/mx`: the law of Mexico, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { mexico } from '../jurisdictions/mx'
import { lawfulIn } from './lawful-in'

/** The law of Mexico. */
export const jurisdictions: readonly Jurisdiction[] = [mexico]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
