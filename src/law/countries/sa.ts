// `dialgate/law/sa`: the law of Saudi Arabia, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { saudiArabia } from '../jurisdictions/sa'
import { lawfulIn } from './lawful-in'

/** The law of Saudi Arabia. */
export const jurisdictions: readonly Jurisdiction[] = [saudiArabia]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
