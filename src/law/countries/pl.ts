// `dialgate/law/pl`: the law of Poland and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { poland } from '../jurisdictions/pl'
import { lawfulIn } from './lawful-in'

/** The law of Poland and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [poland, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
