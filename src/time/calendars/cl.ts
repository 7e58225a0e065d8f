import type { HolidayCalendar } from '../holiday-calendar'

/** Chile, feriados legales. */
export const cl: HolidayCalendar = {
  id: 'cl',
  name: 'Chile, feriados legales',
  citation: 'Ley 2.977, Ley 19.668, Ley 19.973, Ley 20.148, Ley 20.215, Ley 20.299, Ley 20.983, Ley 21.357',
  sources: ['https://github.com/vacanza/holidays/blob/main/holidays/countries/chile.py'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Año Nuevo', on: '01-01' },
    { name: '2 de enero', on: '01-02', onlyOn: ['mon'], fromYear: 2017 },
    { name: 'Viernes Santo', easter: -2 },
    { name: 'Sábado Santo', easter: -1 },
    { name: 'Día del Trabajo', on: '05-01' },
    { name: 'Glorias Navales', on: '05-21' },
    {
      name: 'Pueblos Indígenas',
      dates: ['2024-06-20', '2025-06-20', '2026-06-21', '2027-06-21', '2028-06-20', '2029-06-20', '2030-06-21'],
    },
    { name: 'San Pedro y San Pablo', on: '06-29', observed: { shift: { tue: -1, wed: -2, thu: -3, fri: 3 }, dayItself: 'dropped' } },
    { name: 'Virgen del Carmen', on: '07-16' },
    { name: 'Asunción', on: '08-15' },
    { name: 'Fiestas Patrias, 17', on: '09-17', onlyOn: ['mon', 'fri'], fromYear: 2017 },
    { name: 'Independencia', on: '09-18' },
    { name: 'Glorias del Ejército', on: '09-19' },
    { name: 'Fiestas Patrias, 20', on: '09-20', onlyOn: ['fri'] },
    { name: 'Encuentro de Dos Mundos', on: '10-12', observed: { shift: { tue: -1, wed: -2, thu: -3, fri: 3 }, dayItself: 'dropped' } },
    { name: 'Iglesias Evangélicas', on: '10-31', observed: { shift: { tue: -4, wed: 2 }, dayItself: 'dropped' } },
    { name: 'Todos los Santos', on: '11-01' },
    { name: 'Inmaculada Concepción', on: '12-08' },
    { name: 'Navidad', on: '12-25' },
  ],
  knownUntilOn: '2030-12-31',
  note: 'Election days and days fixed by special laws are not listed. The solstice day (Pueblos Indígenas) is dated one by one.',
}
