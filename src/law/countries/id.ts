// `dialgate/law/id`: the law of Indonesia, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { indonesia } from '../jurisdictions/id'
import { lawfulIn } from './lawful-in'

/** The law of Indonesia. */
export const jurisdictions: readonly Jurisdiction[] = [indonesia]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
