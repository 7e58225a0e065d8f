import type { HolidayCalendar } from '../holiday-calendar'

/** Netherlands: days barred by the Code Telemarketing (stricter reading). */
export const nlCodeTelemarketing: HolidayCalendar = {
  id: 'nl-code-telemarketing',
  name: 'Netherlands: days barred by the Code Telemarketing (stricter reading)',
  citation: 'Code Telemarketing 2024 (feestdagen, herdenkingsdagen); days of the Algemene termijnenwet art. 3 and 4 May',
  sources: [
    'https://ddma.nl/kennisbank/herziene-code-telemarketing-in-werking-getreden-2',
    'https://marketingreport.nl/herziene-code-telemarketing-in-werking-getreden',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'low',
  days: [
    { name: 'Nieuwjaarsdag', on: '01-01' },
    { name: 'Goede Vrijdag', easter: -2 },
    { name: 'Eerste Paasdag', easter: 0 },
    { name: 'Tweede Paasdag', easter: 1 },
    { name: 'Koningsdag', on: '04-27', observed: { shift: { sun: -1 }, dayItself: 'dropped' } },
    { name: 'Dodenherdenking', on: '05-04' },
    { name: 'Bevrijdingsdag', on: '05-05' },
    { name: 'Hemelvaartsdag', easter: 39 },
    { name: 'Eerste Pinksterdag', easter: 49 },
    { name: 'Tweede Pinksterdag', easter: 50 },
    { name: 'Eerste Kerstdag', on: '12-25' },
    { name: 'Tweede Kerstdag', on: '12-26' },
  ],
  note: "the code's own list was not seen; it follows the Winkeltijdenwet, which closes 4 May and Good Friday only in the evening; national days of mourning are barred too and cannot be listed ahead",
}
