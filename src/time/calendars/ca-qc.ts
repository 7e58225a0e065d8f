import type { HolidayCalendar } from '../holiday-calendar'

/** Quebec, days on which collection agents may not call. */
export const caQc: HolidayCalendar = {
  id: 'ca-qc',
  name: 'Quebec, days on which collection agents may not call',
  citation: 'Office de la protection du consommateur, list of statutory holidays for collection agents',
  sources: [
    'https://www.opc.gouv.qc.ca/en/consumer/good-service/credit-collection-of-debts-and-personal-finances/collection-agency/communication/times/',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days: [
    { name: "New Year's Day", on: '01-01' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Victoria Day', weekday: 'mon', onOrBefore: '05-24' },
    { name: 'Fête nationale', on: '06-24' },
    { name: 'Canada Day', on: '07-01', observed: { shift: { sun: 1 }, dayItself: 'dropped' } },
    { name: 'Labour Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Thanksgiving Day', nth: 2, weekday: 'mon', month: 10 },
    { name: 'Christmas Day', on: '12-25' },
  ],
  note: 'Sundays are closed by the hours themselves.',
}
