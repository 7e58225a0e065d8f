// `dialgate/law/cy`: the law of Cyprus and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { cyprus } from '../jurisdictions/cy'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Cyprus and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [cyprus, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
