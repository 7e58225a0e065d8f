// `dialgate/law/dk`: the law of Denmark and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { denmark } from '../jurisdictions/dk'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Denmark and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [denmark, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
