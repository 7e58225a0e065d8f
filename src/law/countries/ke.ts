// `dialgate/law/ke`: the law of Kenya, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { kenya } from '../jurisdictions/ke'
import { lawfulIn } from './lawful-in'

/** The law of Kenya. */
export const jurisdictions: readonly Jurisdiction[] = [kenya]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
