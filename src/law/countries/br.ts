// `dialgate/law/br`: the law of Brazil and its states, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { jurisdictions as national } from '../jurisdictions/br'
import { lawfulIn } from './lawful-in'

/** The law of Brazil and its states. */
export const jurisdictions: readonly Jurisdiction[] = national

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
