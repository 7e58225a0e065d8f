import type { HolidayCalendar } from '../holiday-calendar'

/** Rio de Janeiro, state holidays. */
export const brRj: HolidayCalendar = {
  id: 'br-rj',
  name: 'Rio de Janeiro, state holidays',
  citation: 'Lei RJ 5.198/2008 (São Jorge), Lei RJ 5.243/2008 (Tuesday of Carnival); 20 November a state holiday before 2024',
  sources: ['https://github.com/vacanza/holidays/blob/main/holidays/countries/brazil.py'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Terça-feira de Carnaval', easter: -47 },
    { name: 'São Jorge', on: '04-23' },
    { name: 'Consciência Negra', on: '11-20' },
  ],
}
