// `dialgate/law/gh`: the law of Ghana, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { ghana } from '../jurisdictions/gh'
import { lawfulIn } from './lawful-in'

/** The law of Ghana. */
export const jurisdictions: readonly Jurisdiction[] = [ghana]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
