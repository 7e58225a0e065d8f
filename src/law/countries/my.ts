// `dialgate/law/my`: the law of Malaysia, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { malaysia } from '../jurisdictions/my'
import { lawfulIn } from './lawful-in'

/** The law of Malaysia. */
export const jurisdictions: readonly Jurisdiction[] = [malaysia]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
