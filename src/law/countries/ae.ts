// `dialgate/law/ae`: the law of the United Arab Emirates, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { unitedArabEmirates } from '../jurisdictions/ae'
import { lawfulIn } from './lawful-in'

/** The law of the United Arab Emirates. */
export const jurisdictions: readonly Jurisdiction[] = [unitedArabEmirates]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
