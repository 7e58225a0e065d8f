// `dialgate/law/cn`: the law of mainland China, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { china } from '../jurisdictions/cn'
import { lawfulIn } from './lawful-in'

/** The law of mainland China. */
export const jurisdictions: readonly Jurisdiction[] = [china]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
