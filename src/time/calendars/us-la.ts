import type { HolidayCalendar } from '../holiday-calendar'

/** Louisiana legal holidays (R.S. 1:55) as R.S. 45:811(3) refers to them. */
export const usLa: HolidayCalendar = {
  id: 'us-la',
  name: 'Louisiana legal holidays (R.S. 1:55) as R.S. 45:811(3) refers to them',
  citation: 'La. R.S. 1:55(A)-(B), (E); 45:811(3)',
  sources: [
    'https://legis.la.gov/legis/Law.aspx?d=74097',
    'https://www.orleanscivilclerk.com/holidays.html',
    'https://www.findlaw.com/state/louisiana-law/louisiana-legal-holidays-laws.html',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Battle of New Orleans', on: '01-08' },
    { name: "Martin Luther King Jr.'s Birthday", nth: 3, weekday: 'mon', month: 1 },
    { name: "Washington's Birthday and Presidents' Day", nth: 3, weekday: 'mon', month: 2 },
    { name: 'Mardi Gras', easter: -47 },
    { name: 'Good Friday', easter: -2 },
    { name: 'National Memorial Day', nth: -1, weekday: 'mon', month: 5 },
    { name: 'Independence Day', on: '07-04', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Huey P. Long Day', on: '08-30' },
    { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Christopher Columbus Day', nth: 2, weekday: 'mon', month: 10 },
    { name: "All Saints' Day", on: '11-01' },
    { name: 'General election day, even years', weekday: 'tue', onOrAfter: '11-02', every: { years: 2, from: 2024 } },
    { name: "Veterans' Day", on: '11-11' },
    { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
  ],
  note: 'Sundays are closed by the hours; left out: Inauguration Day (Baton Rouge only), the Saturdays of some parishes, and days that the governor proclaims (facts.proclaimedHolidays); Lee Day and Confederate Memorial Day were struck in 2022',
}
