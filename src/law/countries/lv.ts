// `dialgate/law/lv`: the law of Latvia and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { latvia } from '../jurisdictions/lv'
import { lawfulIn } from './lawful-in'

/** The law of Latvia and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [latvia, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
