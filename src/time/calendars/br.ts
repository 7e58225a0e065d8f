import type { HolidayCalendar } from '../holiday-calendar'

/** Brazil, national holidays. */
export const br: HolidayCalendar = {
  id: 'br',
  name: 'Brazil, national holidays',
  citation: 'Lei 662/1949 (Lei 10.607/2002), Lei 6.802/1980, Lei 14.759/2023; Good Friday: Lei 9.093/1995',
  sources: [
    'https://github.com/vacanza/holidays/blob/main/holidays/countries/brazil.py',
    'https://techinbrazil.com/automated-telemarketing-in-brazil',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Confraternização Universal', on: '01-01' },
    { name: 'Paixão de Cristo', easter: -2 },
    { name: 'Tiradentes', on: '04-21' },
    { name: 'Dia do Trabalho', on: '05-01' },
    { name: 'Independência', on: '09-07' },
    { name: 'Nossa Senhora Aparecida', on: '10-12' },
    { name: 'Finados', on: '11-02' },
    { name: 'Proclamação da República', on: '11-15' },
    { name: 'Zumbi e Consciência Negra', on: '11-20', fromYear: 2024 },
    { name: 'Natal', on: '12-25' },
  ],
  note: 'Good Friday is a religious holiday of the municipalities, kept everywhere: we close. Carnival and Corpus Christi are optional days, not holidays. Municipal holidays are left out.',
}
