// `dialgate/law/ar`: the law of Argentina and its regions, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { jurisdictions as national } from '../jurisdictions/ar'
import { lawfulIn } from './lawful-in'

/** The law of Argentina and its regions. */
export const jurisdictions: readonly Jurisdiction[] = national

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
