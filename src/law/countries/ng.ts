// `dialgate/law/ng`: the law of Nigeria, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { nigeria } from '../jurisdictions/ng'
import { lawfulIn } from './lawful-in'

/** The law of Nigeria. */
export const jurisdictions: readonly Jurisdiction[] = [nigeria]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
