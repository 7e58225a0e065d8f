// `dialgate/law/fi`: the law of Finland and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { finland } from '../jurisdictions/fi'
import { lawfulIn } from './lawful-in'

/** The law of Finland and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [finland, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
