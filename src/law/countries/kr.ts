// `dialgate/law/kr`: the law of South Korea, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { southKorea } from '../jurisdictions/kr'
import { lawfulIn } from './lawful-in'

/** The law of South Korea. */
export const jurisdictions: readonly Jurisdiction[] = [southKorea]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
