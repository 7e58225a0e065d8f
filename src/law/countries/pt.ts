// `dialgate/law/pt`: the law of Portugal and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { portugal } from '../jurisdictions/pt'
import { lawfulIn } from './lawful-in'

/** The law of Portugal and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [portugal, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
