// `dialgate/law/tr`: the law of Türkiye, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { turkiye } from '../jurisdictions/tr'
import { lawfulIn } from './lawful-in'

/** The law of Türkiye. */
export const jurisdictions: readonly Jurisdiction[] = [turkiye]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
