import type { Jurisdiction } from '../../jurisdiction'
import { andalusia } from './an'
import { aragon } from './ar'
import { asturias } from './as'
import { cantabria } from './cb'
import { ceuta } from './ce'
import { castileAndLeon } from './cl'
import { castileLaMancha } from './cm'
import { canaryIslands } from './cn'
import { catalonia } from './ct'
import { extremadura } from './ex'
import { galicia } from './ga'
import { balearicIslands } from './ib'
import { murcia } from './mc'
import { madrid } from './md'
import { melilla } from './ml'
import { spain } from './national'
import { navarre } from './nc'
import { basqueCountry } from './pv'
import { laRioja } from './ri'
import { valencia } from './vc'

/** The law of Spain and its regions, by id. */
export const jurisdictions: readonly Jurisdiction[] = [
  spain,
  andalusia,
  aragon,
  asturias,
  cantabria,
  ceuta,
  castileAndLeon,
  castileLaMancha,
  canaryIslands,
  catalonia,
  extremadura,
  galicia,
  balearicIslands,
  murcia,
  madrid,
  melilla,
  navarre,
  basqueCountry,
  laRioja,
  valencia,
]
