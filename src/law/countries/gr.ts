// `dialgate/law/gr`: the law of Greece and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { greece } from '../jurisdictions/gr'
import { lawfulIn } from './lawful-in'

/** The law of Greece and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [greece, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
