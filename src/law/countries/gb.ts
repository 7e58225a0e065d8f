// `dialgate/law/gb`: the law of the United Kingdom, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { unitedKingdom } from '../jurisdictions/gb'
import { lawfulIn } from './lawful-in'

/** The law of the United Kingdom. */
export const jurisdictions: readonly Jurisdiction[] = [unitedKingdom]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
