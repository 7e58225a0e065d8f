// `dialgate/law/nl`: the law of the Netherlands and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { netherlands } from '../jurisdictions/nl'
import { lawfulIn } from './lawful-in'

/** The law of the Netherlands and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [netherlands, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
