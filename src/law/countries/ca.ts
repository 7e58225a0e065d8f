// `dialgate/law/ca`: the law of Canada and its provinces, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { jurisdictions as national } from '../jurisdictions/ca'
import { lawfulIn } from './lawful-in'

/** The law of Canada and its provinces. */
export const jurisdictions: readonly Jurisdiction[] = national

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
