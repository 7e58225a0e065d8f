// `dialgate/law/hr`: the law of Croatia and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { croatia } from '../jurisdictions/hr'
import { lawfulIn } from './lawful-in'

/** The law of Croatia and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [croatia, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
