// Every calendar that a provision names.
import type { HolidayCalendar } from '../holiday-calendar'
import { auNational } from './au-national'
import { br } from './br'
import { brAm } from './br-am'
import { brDf } from './br-df'
import { brEs } from './br-es'
import { brRj } from './br-rj'
import { caBc } from './ca-bc'
import { caOn } from './ca-on'
import { caQc } from './ca-qc'
import { chNational } from './ch-national'
import { cl } from './cl'
import { co } from './co'
import { es } from './es'
import { esAn } from './es-an'
import { esAr } from './es-ar'
import { esAs } from './es-as'
import { esCb } from './es-cb'
import { esCe } from './es-ce'
import { esCl } from './es-cl'
import { esCm } from './es-cm'
import { esCn } from './es-cn'
import { esCt } from './es-ct'
import { esEx } from './es-ex'
import { esGa } from './es-ga'
import { esIb } from './es-ib'
import { esMc } from './es-mc'
import { esMd } from './es-md'
import { esMl } from './es-ml'
import { esNc } from './es-nc'
import { esPv } from './es-pv'
import { esRi } from './es-ri'
import { esVc } from './es-vc'
import { frL31331 } from './fr-l3133-1'
import { gr } from './gr'
import { id } from './id'
import { it } from './it'
import { mx } from './mx'
import { nlCodeEves } from './nl-code-eves'
import { nlCodeTelemarketing } from './nl-code-telemarketing'
import { no } from './no'
import { nz } from './nz'
import { pe } from './pe'
import { saRamadan } from './sa-ramadan'
import { usAl } from './us-al'
import { usFederal } from './us-federal'
import { usLa } from './us-la'
import { usNe } from './us-ne'
import { usPa } from './us-pa'
import { usRi } from './us-ri'
import { usUt } from './us-ut'
import { za } from './za'

/** All of dialgate's own calendars, by id. */
export const calendars: readonly HolidayCalendar[] = [
  auNational,
  brAm,
  brDf,
  brEs,
  brRj,
  br,
  caBc,
  caOn,
  caQc,
  chNational,
  cl,
  co,
  esAn,
  esAr,
  esAs,
  esCb,
  esCe,
  esCl,
  esCm,
  esCn,
  esCt,
  esEx,
  esGa,
  esIb,
  esMc,
  esMd,
  esMl,
  esNc,
  esPv,
  esRi,
  esVc,
  es,
  frL31331,
  gr,
  id,
  it,
  mx,
  nlCodeEves,
  nlCodeTelemarketing,
  no,
  nz,
  pe,
  saRamadan,
  usAl,
  usFederal,
  usLa,
  usNe,
  usPa,
  usRi,
  usUt,
  za,
]

/**
 * The calendar of that id; undefined where there is none of ours.
 * @example
 * calendarOf('us-federal')?.days.length // 11
 */
export function calendarOf(id: string): HolidayCalendar | undefined {
  return calendars.find((calendar) => calendar.id === id)
}
