import type { Jurisdiction } from '../../jurisdiction'
import { britishColumbia } from './bc'
import { canada } from './federal'
import { ontario } from './on'
import { quebec } from './qc'

/** The law of Canada and its provinces, by id. */
export const jurisdictions: readonly Jurisdiction[] = [canada, britishColumbia, ontario, quebec]
