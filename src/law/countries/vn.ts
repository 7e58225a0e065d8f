// `dialgate/law/vn`: the law of Vietnam, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { vietnam } from '../jurisdictions/vn'
import { lawfulIn } from './lawful-in'

/** The law of Vietnam. */
export const jurisdictions: readonly Jurisdiction[] = [vietnam]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
