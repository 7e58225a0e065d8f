// `dialgate/law/cz`: the law of Czechia and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { czechia } from '../jurisdictions/cz'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Czechia and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [czechia, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
