import type { HolidayCalendar } from '../holiday-calendar'

/** Italy, national holidays (festivi). */
export const it: HolidayCalendar = {
  id: 'it',
  name: 'Italy, national holidays (festivi)',
  citation: 'L. 260/1949; L. 151/2025 (4 October)',
  sources: ['https://github.com/vacanza/holidays'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Capodanno', on: '01-01' },
    { name: 'Epifania', on: '01-06' },
    { name: 'Pasqua', easter: 0 },
    { name: "Lunedì dell'Angelo", easter: 1 },
    { name: 'Liberazione', on: '04-25' },
    { name: 'Festa del lavoro', on: '05-01' },
    { name: 'Festa della Repubblica', on: '06-02' },
    { name: 'Assunzione', on: '08-15' },
    { name: 'San Francesco', on: '10-04', fromYear: 2026 },
    { name: 'Ognissanti', on: '11-01' },
    { name: 'Immacolata', on: '12-08' },
    { name: 'Natale', on: '12-25' },
    { name: 'Santo Stefano', on: '12-26' },
  ],
  note: 'the code says "festivi" without a list; patron days of towns left out',
}
