// `dialgate/law/ph`: the law of the Philippines, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { philippines } from '../jurisdictions/ph'
import { lawfulIn } from './lawful-in'

/** The law of the Philippines. */
export const jurisdictions: readonly Jurisdiction[] = [philippines]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
