// `dialgate/law/eg`: the law of Egypt, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { egypt } from '../jurisdictions/eg'
import { lawfulIn } from './lawful-in'

/** The law of Egypt. */
export const jurisdictions: readonly Jurisdiction[] = [egypt]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
