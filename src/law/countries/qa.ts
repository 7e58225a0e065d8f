// `dialgate/law/qa`: the law of Qatar, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { qatar } from '../jurisdictions/qa'
import { lawfulIn } from './lawful-in'

/** The law of Qatar. */
export const jurisdictions: readonly Jurisdiction[] = [qatar]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
