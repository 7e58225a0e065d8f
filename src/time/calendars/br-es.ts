import type { HolidayCalendar } from '../holiday-calendar'

/** Espírito Santo, state holidays. */
export const brEs: HolidayCalendar = {
  id: 'br-es',
  name: 'Espírito Santo, state holidays',
  citation: 'Nossa Senhora da Penha, Monday eight days after Easter (state holiday since 2020)',
  sources: ['https://github.com/vacanza/holidays/blob/main/holidays/countries/brazil.py'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [{ name: 'Nossa Senhora da Penha', easter: 8, fromYear: 2020 }],
}
