// `dialgate/law/mt`: the law of Malta and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { malta } from '../jurisdictions/mt'
import { lawfulIn } from './lawful-in'

/** The law of Malta and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [malta, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
