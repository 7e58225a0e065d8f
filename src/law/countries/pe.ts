// `dialgate/law/pe`: the law of Peru, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { peru } from '../jurisdictions/pe'
import { lawfulIn } from './lawful-in'

/** The law of Peru. */
export const jurisdictions: readonly Jurisdiction[] = [peru]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
