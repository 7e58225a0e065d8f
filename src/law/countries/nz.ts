// `dialgate/law/nz`: the law of New Zealand, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { newZealand } from '../jurisdictions/nz'
import { lawfulIn } from './lawful-in'

/** The law of New Zealand. */
export const jurisdictions: readonly Jurisdiction[] = [newZealand]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
