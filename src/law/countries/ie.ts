// `dialgate/law/ie`: the law of Ireland and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { ireland } from '../jurisdictions/ie'
import { lawfulIn } from './lawful-in'

/** The law of Ireland and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [ireland, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
