// `dialgate/law/co`: the law of Colombia, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { colombia } from '../jurisdictions/co'
import { lawfulIn } from './lawful-in'

/** The law of Colombia. */
export const jurisdictions: readonly Jurisdiction[] = [colombia]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
