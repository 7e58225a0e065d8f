// `dialgate/law/be`: the law of Belgium and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { belgium } from '../jurisdictions/be'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Belgium and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [belgium, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
