// `dialgate/law/lt`: the law of Lithuania and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { lithuania } from '../jurisdictions/lt'
import { lawfulIn } from './lawful-in'

/** The law of Lithuania and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [lithuania, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
