// `dialgate/law/se`: the law of Sweden and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { sweden } from '../jurisdictions/se'
import { lawfulIn } from './lawful-in'

/** The law of Sweden and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [sweden, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
