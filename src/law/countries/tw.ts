// `dialgate/law/tw`: the law of Taiwan, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { taiwan } from '../jurisdictions/tw'
import { lawfulIn } from './lawful-in'

/** The law of Taiwan. */
export const jurisdictions: readonly Jurisdiction[] = [taiwan]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
