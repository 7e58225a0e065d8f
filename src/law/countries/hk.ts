// `dialgate/law/hk`: the law of Hong Kong, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { hongKong } from '../jurisdictions/hk'
import { lawfulIn } from './lawful-in'

/** The law of Hong Kong. */
export const jurisdictions: readonly Jurisdiction[] = [hongKong]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
