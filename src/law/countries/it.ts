// `dialgate/law/it`: the law of Italy and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { italy } from '../jurisdictions/it'
import { lawfulIn } from './lawful-in'

/** The law of Italy and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [italy, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
