import type { Jurisdiction } from '../jurisdiction'
import { unitedArabEmirates } from './ae'
import { jurisdictions as argentinian } from './ar'
import { austria } from './at'
import { australia } from './au'
import { belgium } from './be'
import { bulgaria } from './bg'
import { jurisdictions as brazilian } from './br'
import { jurisdictions as canadian } from './ca'
import { switzerland } from './ch'
import { chile } from './cl'
import { china } from './cn'
import { colombia } from './co'
import { cyprus } from './cy'
import { czechia } from './cz'
import { germany } from './de'
import { denmark } from './dk'
import { estonia } from './ee'
import { egypt } from './eg'
import { jurisdictions as spanish } from './es'
import { europeanUnion } from './eu'
import { finland } from './fi'
import { france } from './fr'
import { unitedKingdom } from './gb'
import { ghana } from './gh'
import { greece } from './gr'
import { hongKong } from './hk'
import { croatia } from './hr'
import { hungary } from './hu'
import { indonesia } from './id'
import { ireland } from './ie'
import { israel } from './il'
import { india } from './in'
import { iceland } from './is'
import { italy } from './it'
import { japan } from './jp'
import { kenya } from './ke'
import { southKorea } from './kr'
import { lithuania } from './lt'
import { luxembourg } from './lu'
import { latvia } from './lv'
import { malta } from './mt'
import { mexico } from './mx'
import { malaysia } from './my'
import { nigeria } from './ng'
import { netherlands } from './nl'
import { norway } from './no'
import { newZealand } from './nz'
import { peru } from './pe'
import { philippines } from './ph'
import { pakistan } from './pk'
import { poland } from './pl'
import { portugal } from './pt'
import { qatar } from './qa'
import { romania } from './ro'
import { saudiArabia } from './sa'
import { sweden } from './se'
import { singapore } from './sg'
import { slovenia } from './si'
import { slovakia } from './sk'
import { thailand } from './th'
import { turkiye } from './tr'
import { taiwan } from './tw'
import { ukraine } from './ua'
import { jurisdictions as american } from './us'
import { vietnam } from './vn'
import { southAfrica } from './za'

/** All law that dialgate carries, by id: Union law, countries, and the states and regions that have their own. Built when first asked. */
export const world: readonly Jurisdiction[] = [
  unitedArabEmirates,
  ...argentinian,
  austria,
  australia,
  belgium,
  bulgaria,
  ...brazilian,
  ...canadian,
  switzerland,
  chile,
  china,
  colombia,
  cyprus,
  czechia,
  germany,
  denmark,
  estonia,
  egypt,
  ...spanish,
  europeanUnion,
  finland,
  france,
  unitedKingdom,
  ghana,
  greece,
  hongKong,
  croatia,
  hungary,
  indonesia,
  ireland,
  israel,
  india,
  iceland,
  italy,
  japan,
  kenya,
  southKorea,
  lithuania,
  luxembourg,
  latvia,
  malta,
  mexico,
  malaysia,
  nigeria,
  netherlands,
  norway,
  newZealand,
  peru,
  philippines,
  pakistan,
  poland,
  portugal,
  qatar,
  romania,
  saudiArabia,
  sweden,
  singapore,
  slovenia,
  slovakia,
  thailand,
  turkiye,
  taiwan,
  ukraine,
  ...american,
  vietnam,
  southAfrica,
]
