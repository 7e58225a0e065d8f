import type { HolidayCalendar } from '../holiday-calendar'

/** Colombia, días festivos. */
export const co: HolidayCalendar = {
  id: 'co',
  name: 'Colombia, días festivos',
  citation: 'Ley 51 de 1983 (Ley Emiliani); Ley 2578 de 2026 (1 June 2026: 9 July, moved to Monday)',
  sources: ['https://github.com/vacanza/holidays/blob/main/holidays/countries/colombia.py', 'https://accolombianlawyers.com/noticias/?p=31540'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Año Nuevo', on: '01-01' },
    { name: 'Reyes Magos', weekday: 'mon', onOrAfter: '01-06' },
    { name: 'San José', weekday: 'mon', onOrAfter: '03-19' },
    { name: 'Jueves Santo', easter: -3 },
    { name: 'Viernes Santo', easter: -2 },
    { name: 'Día del Trabajo', on: '05-01' },
    { name: 'Ascensión', easter: 43 },
    { name: 'Corpus Christi', easter: 64 },
    { name: 'Sagrado Corazón', easter: 71 },
    { name: 'San Pedro y San Pablo', weekday: 'mon', onOrAfter: '06-29' },
    { name: 'Nuestra Señora de Chiquinquirá', weekday: 'mon', onOrAfter: '07-09', fromYear: 2026 },
    { name: 'Independencia', on: '07-20' },
    { name: 'Batalla de Boyacá', on: '08-07' },
    { name: 'Asunción', weekday: 'mon', onOrAfter: '08-15' },
    { name: 'Día de la Raza', weekday: 'mon', onOrAfter: '10-12' },
    { name: 'Todos los Santos', weekday: 'mon', onOrAfter: '11-01' },
    { name: 'Independencia de Cartagena', weekday: 'mon', onOrAfter: '11-11' },
    { name: 'Inmaculada Concepción', on: '12-08' },
    { name: 'Navidad', on: '12-25' },
  ],
  note: 'Corrected: 13 July 2026 is a holiday by Ley 2578 de 2026.',
}
