// `dialgate/law/cl`: the law of Chile, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { chile } from '../jurisdictions/cl'
import { lawfulIn } from './lawful-in'

/** The law of Chile. */
export const jurisdictions: readonly Jurisdiction[] = [chile]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
