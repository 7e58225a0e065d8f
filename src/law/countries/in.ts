// `dialgate/law/in`: the law of India, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { india } from '../jurisdictions/in'
import { lawfulIn } from './lawful-in'

/** The law of India. */
export const jurisdictions: readonly Jurisdiction[] = [india]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
