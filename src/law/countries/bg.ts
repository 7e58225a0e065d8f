// `dialgate/law/bg`: the law of Bulgaria and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { bulgaria } from '../jurisdictions/bg'
import { europeanUnion } from '../jurisdictions/eu'
import { lawfulIn } from './lawful-in'

/** The law of Bulgaria and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [bulgaria, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
