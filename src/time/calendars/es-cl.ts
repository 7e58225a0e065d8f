import type { HolidayCalendar } from '../holiday-calendar'

/** Spain, Castile and León: days beside those kept everywhere. */
export const esCl: HolidayCalendar = {
  id: 'es-cl',
  name: 'Spain, Castile and León: days beside those kept everywhere',
  citation: 'Resolución de la Dirección General de Trabajo, BOE-A-2025-21667 (2026)',
  sources: ['https://www.boe.es/diario_boe/txt.php?id=BOE-A-2025-21667', 'https://github.com/vacanza/holidays'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Jueves Santo', easter: -3 },
    { name: 'Fiesta de Castilla y León', on: '04-23' },
    { name: 'Lunes siguiente a Todos los Santos', on: '11-02', fromYear: 2026, toYear: 2026 },
    { name: 'Lunes siguiente al Día de la Constitución', on: '12-07', fromYear: 2026, toYear: 2026 },
    { name: 'San José 2027, in doubt', on: '03-19', fromYear: 2027, toYear: 2027 },
    { name: 'Monday after Asunción 2027, in doubt', on: '08-16', fromYear: 2027, toYear: 2027 },
  ],
  knownUntilOn: '2027-12-31',
  note: '2026 after the BOE list, read through the holidays package that cites it; the list for 2027 was not found: standing days, plus two days kept closed in doubt',
}
