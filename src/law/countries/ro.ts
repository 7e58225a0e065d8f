// `dialgate/law/ro`: the law of Romania and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { romania } from '../jurisdictions/ro'
import { lawfulIn } from './lawful-in'

/** The law of Romania and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [romania, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
