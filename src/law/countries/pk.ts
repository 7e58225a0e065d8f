// `dialgate/law/pk`: the law of Pakistan, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { pakistan } from '../jurisdictions/pk'
import { lawfulIn } from './lawful-in'

/** The law of Pakistan. */
export const jurisdictions: readonly Jurisdiction[] = [pakistan]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
