// `dialgate/law/at`: the law of Austria and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { austria } from '../jurisdictions/at'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Austria and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [austria, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
