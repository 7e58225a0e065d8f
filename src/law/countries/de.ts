// `dialgate/law/de`: the law of Germany and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { germany } from '../jurisdictions/de'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Germany and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [germany, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
