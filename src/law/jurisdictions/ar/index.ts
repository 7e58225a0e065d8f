import type { Jurisdiction } from '../../jurisdiction'
import { buenosAiresCity } from './c'
import { argentina } from './federal'

/** The law of Argentina and its regions, by id. */
export const jurisdictions: readonly Jurisdiction[] = [argentina, buenosAiresCity]
