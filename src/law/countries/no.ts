// `dialgate/law/no`: the law of Norway, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { norway } from '../jurisdictions/no'
import { lawfulIn } from './lawful-in'

/** The law of Norway. */
export const jurisdictions: readonly Jurisdiction[] = [norway]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
