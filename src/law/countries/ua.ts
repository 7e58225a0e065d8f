// `dialgate/law/ua`: the law of Ukraine, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { ukraine } from '../jurisdictions/ua'
import { lawfulIn } from './lawful-in'

/** The law of Ukraine. */
export const jurisdictions: readonly Jurisdiction[] = [ukraine]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
