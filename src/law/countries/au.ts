// `dialgate/law/au`: the law of Australia, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { australia } from '../jurisdictions/au'
import { lawfulIn } from './lawful-in'

/** The law of Australia. */
export const jurisdictions: readonly Jurisdiction[] = [australia]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
