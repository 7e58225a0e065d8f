// `dialgate/law/ch`: the law of Switzerland, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { switzerland } from '../jurisdictions/ch'
import { lawfulIn } from './lawful-in'

/** The law of Switzerland. */
export const jurisdictions: readonly Jurisdiction[] = [switzerland]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
