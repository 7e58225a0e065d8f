import type { HolidayCalendar } from '../holiday-calendar'

/** Switzerland: the national holiday. */
export const chNational: HolidayCalendar = {
  id: 'ch-national',
  name: 'Switzerland: the national holiday',
  citation: 'Bundesverfassung art. 110(3)',
  sources: ['https://www.fedlex.admin.ch/eli/cc/1999/404/de', 'https://github.com/legalize-dev/legalize-ch'],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days: [{ name: 'Bundesfeiertag', on: '08-01' }],
  note: 'the only holiday fixed by federal law; the others are cantonal',
}
