import type { HolidayCalendar } from '../holiday-calendar'

/** Mexico, días de descanso obligatorio. */
export const mx: HolidayCalendar = {
  id: 'mx',
  name: 'Mexico, días de descanso obligatorio',
  citation: 'Ley Federal del Trabajo art. 74',
  sources: ['https://github.com/vacanza/holidays/blob/main/holidays/countries/mexico.py'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Año Nuevo', on: '01-01' },
    { name: 'Constitución', nth: 1, weekday: 'mon', month: 2 },
    { name: 'Natalicio de Juárez', nth: 3, weekday: 'mon', month: 3 },
    { name: 'Día del Trabajo', on: '05-01' },
    { name: 'Independencia', on: '09-16' },
    { name: 'Transmisión del Poder Ejecutivo', on: '10-01', fromYear: 2024, every: { years: 6, from: 2024 } },
    { name: 'Revolución', nth: 3, weekday: 'mon', month: 11 },
    { name: 'Navidad', on: '12-25' },
  ],
  note: 'Election days named by electoral law are not listed.',
}
