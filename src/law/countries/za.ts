// `dialgate/law/za`: the law of South Africa, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { southAfrica } from '../jurisdictions/za'
import { lawfulIn } from './lawful-in'

/** The law of South Africa. */
export const jurisdictions: readonly Jurisdiction[] = [southAfrica]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
