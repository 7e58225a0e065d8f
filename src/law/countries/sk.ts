// `dialgate/law/sk`: the law of Slovakia and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { slovakia } from '../jurisdictions/sk'
import { lawfulIn } from './lawful-in'

/** The law of Slovakia and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [slovakia, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
