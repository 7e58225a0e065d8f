import type { HolidayCalendar } from '../holiday-calendar'

/** Distrito Federal, district holidays. */
export const brDf: HolidayCalendar = {
  id: 'br-df',
  name: 'Distrito Federal, district holidays',
  citation: 'Fundação de Brasília, 21 April; Dia do Evangélico, 30 November (Lei DF 963/1995)',
  sources: ['https://github.com/vacanza/holidays/blob/main/holidays/countries/brazil.py'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Fundação de Brasília', on: '04-21' },
    { name: 'Dia do Evangélico', on: '11-30' },
  ],
}
