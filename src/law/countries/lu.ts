// `dialgate/law/lu`: the law of Luxembourg and of the Union, and no other.
import type { Jurisdiction } from '../jurisdiction'
import { europeanUnion } from '../jurisdictions/eu'
import { luxembourg } from '../jurisdictions/lu'
import { lawfulIn } from './lawful-in'

/** The law of Luxembourg and of the Union. */
export const jurisdictions: readonly Jurisdiction[] = [luxembourg, europeanUnion]

/** `lawful()` that knows only this law: a call to anywhere else is denied `law/unknown-jurisdiction`. */
export const lawful = lawfulIn(jurisdictions)
