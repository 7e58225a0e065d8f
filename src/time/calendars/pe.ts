import type { HolidayCalendar } from '../holiday-calendar'

/** Perú, feriados. */
export const pe: HolidayCalendar = {
  id: 'pe',
  name: 'Perú, feriados',
  citation: 'Decreto Legislativo 713 art. 6, as amended',
  sources: ['https://feriadosperu.pe', 'https://taxpartners.com.pe/declaran-el-09-de-diciembre-como-dia-feriado-no-laborable'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Año Nuevo', on: '01-01' },
    { name: 'Jueves Santo', easter: -3 },
    { name: 'Viernes Santo', easter: -2 },
    { name: 'Día del Trabajo', on: '05-01' },
    { name: 'Día de la Bandera', fromYear: 2024, on: '06-07' },
    { name: 'San Pedro y San Pablo', on: '06-29' },
    { name: 'Día de la Fuerza Aérea', fromYear: 2023, on: '07-23' },
    { name: 'Independencia', on: '07-28' },
    { name: 'Independencia, second day', on: '07-29' },
    { name: 'Batalla de Junín', fromYear: 2022, on: '08-06' },
    { name: 'Santa Rosa de Lima', on: '08-30' },
    { name: 'Combate de Angamos', on: '10-08' },
    { name: 'Todos los Santos', on: '11-01' },
    { name: 'Inmaculada Concepción', on: '12-08' },
    { name: 'Batalla de Ayacucho', fromYear: 2022, on: '12-09' },
    { name: 'Navidad', on: '12-25' },
  ],
  note: 'no day is moved; days off for the public sector are not holidays',
}
