// `dialgate/law/hu`: the law of Hungary and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { hungary } from '../jurisdictions/hu'
import { lawfulIn } from './lawful-in'

/** The law of Hungary and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [hungary, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
