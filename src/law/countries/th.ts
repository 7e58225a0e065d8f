// `dialgate/law/th`: the law of Thailand, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { thailand } from '../jurisdictions/th'
import { lawfulIn } from './lawful-in'

/** The law of Thailand. */
export const jurisdictions: readonly Jurisdiction[] = [thailand]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
