import type { HolidayCalendar } from '../holiday-calendar'

/** Spain, holidays kept in every autonomous community. */
export const es: HolidayCalendar = {
  id: 'es',
  name: 'Spain, holidays kept in every autonomous community',
  citation: 'RD 2001/1983 art. 45; Resolución de la Dirección General de Trabajo, BOE-A-2025-21667 (2026)',
  sources: [
    'https://www.boe.es/diario_boe/txt.php?id=BOE-A-2025-21667',
    'https://www.diariosur.es/sociedad/calendario-laboral-2026-boe-publica-puentes-fines-20251028120314-nt.html',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days: [
    { name: 'Año Nuevo', on: '01-01' },
    { name: 'Epifanía', on: '01-06' },
    { name: 'Viernes Santo', easter: -2 },
    { name: 'Fiesta del Trabajo', on: '05-01' },
    { name: 'Asunción', on: '08-15' },
    { name: 'Fiesta Nacional', on: '10-12' },
    { name: 'Todos los Santos', on: '11-01' },
    { name: 'Día de la Constitución', on: '12-06' },
    { name: 'Inmaculada Concepción', on: '12-08' },
    { name: 'Natividad', on: '12-25' },
  ],
  note: 'Epifanía may be replaced by a community but all keep it; a holiday on a Sunday moves to Monday only where the community says so: see es-xx',
}
