// `dialgate/law/si`: the law of Slovenia and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { slovenia } from '../jurisdictions/si'
import { lawfulIn } from './lawful-in'

/** The law of Slovenia and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [slovenia, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
