import type { Jurisdiction } from '../../jurisdiction'
import { amazonas } from './am'
import { distritoFederal } from './df'
import { espiritoSanto } from './es'
import { brazil } from './federal'
import { matoGrossoDoSul } from './ms'
import { rioDeJaneiro } from './rj'
import { saoPaulo } from './sp'

/** The law of Brazil and its states, by id. */
export const jurisdictions: readonly Jurisdiction[] = [brazil, amazonas, distritoFederal, espiritoSanto, matoGrossoDoSul, rioDeJaneiro, saoPaulo]
