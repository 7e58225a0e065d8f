// `dialgate/law/il`: the law of Israel, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { israel } from '../jurisdictions/il'
import { lawfulIn } from './lawful-in'

/** The law of Israel. */
export const jurisdictions: readonly Jurisdiction[] = [israel]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
