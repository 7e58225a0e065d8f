import type { HolidayCalendar } from '../holiday-calendar'

/** Amazonas, state holidays. */
export const brAm: HolidayCalendar = {
  id: 'br-am',
  name: 'Amazonas, state holidays',
  citation: 'Elevação do Amazonas à categoria de província, 5 September; 20 November a state holiday before 2024',
  sources: ['https://github.com/vacanza/holidays/blob/main/holidays/countries/brazil.py'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Elevação à categoria de província', on: '09-05' },
    { name: 'Consciência Negra', on: '11-20' },
  ],
}
