import type { HolidayCalendar } from '../holiday-calendar'

/** Legal holidays of Pennsylvania (44 P.S. § 11). */
export const usPa: HolidayCalendar = {
  id: 'us-pa',
  name: 'Legal holidays of Pennsylvania (44 P.S. § 11)',
  citation: '44 P.S. § 11; 7 P.S. § 113(a)(viii) for the Monday after a Sunday',
  sources: [
    'https://dnc.dreamhosters.com/update-pennsylvania-governor-signs-new-robocall-restrictions-law',
    'https://codes.findlaw.com/pa/title-7-ps-banks-and-banking/pa-st-sect-7-113/',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Dr. Martin Luther King, Jr. Day', nth: 3, weekday: 'mon', month: 1 },
    { name: "Presidents' Day", nth: 3, weekday: 'mon', month: 2 },
    { name: 'Good Friday', easter: -2 },
    { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
    { name: 'Flag Day', on: '06-14' },
    { name: 'Independence Day', on: '07-04', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Columbus Day', nth: 2, weekday: 'mon', month: 10 },
    { name: 'Election Day', nth: 1, weekday: 'mon', month: 11, plusDays: 1 },
    { name: 'Veterans Day', on: '11-11' },
    { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
  ],
  note: 'Juneteenth is not in the list; Saturday afternoons (half holidays) are left out on purpose. The Monday after New Year, 4 July or Christmas on a Sunday comes from the banking law and is the stricter reading. Days appointed by the governor or the president come in as proclaimed holidays.',
}
