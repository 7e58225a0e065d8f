// `dialgate/law/is`: the law of Iceland, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { iceland } from '../jurisdictions/is'
import { lawfulIn } from './lawful-in'

/** The law of Iceland. */
export const jurisdictions: readonly Jurisdiction[] = [iceland]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
