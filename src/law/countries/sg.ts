// `dialgate/law/sg`: the law of Singapore, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { singapore } from '../jurisdictions/sg'
import { lawfulIn } from './lawful-in'

/** The law of Singapore. */
export const jurisdictions: readonly Jurisdiction[] = [singapore]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
