import type { HolidayCalendar } from '../holiday-calendar'

/** Spain, Catalonia: days beside those kept everywhere. */
export const esCt: HolidayCalendar = {
  id: 'es-ct',
  name: 'Spain, Catalonia: days beside those kept everywhere',
  citation: 'Resolución de la Dirección General de Trabajo, BOE-A-2025-21667 (2026)',
  sources: ['https://www.boe.es/diario_boe/txt.php?id=BOE-A-2025-21667', 'https://github.com/vacanza/holidays'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Lunes de Pascua', easter: 1 },
    { name: 'San Juan', on: '06-24' },
    { name: 'Diada Nacional', on: '09-11' },
    { name: 'San Esteban', on: '12-26' },
    { name: 'San José 2027, in doubt', on: '03-19', fromYear: 2027, toYear: 2027 },
    { name: 'Monday after Asunción 2027, in doubt', on: '08-16', fromYear: 2027, toYear: 2027 },
  ],
  knownUntilOn: '2027-12-31',
  note: '2026 after the BOE list, read through the holidays package that cites it; the list for 2027 was not found: standing days, plus two days kept closed in doubt',
}
