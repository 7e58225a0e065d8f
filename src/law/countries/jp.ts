// `dialgate/law/jp`: the law of Japan, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { japan } from '../jurisdictions/jp'
import { lawfulIn } from './lawful-in'

/** The law of Japan. */
export const jurisdictions: readonly Jurisdiction[] = [japan]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
