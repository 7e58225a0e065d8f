import type { HolidayCalendar } from '../holiday-calendar'

/** Alabama state holidays. */
export const usAl: HolidayCalendar = {
  id: 'us-al',
  name: 'Alabama state holidays',
  citation: 'Ala. Code § 1-3-8 ("holidays" in r. 770-X-5-.17 is undefined)',
  sources: [
    'https://law.uslawyerdatabase.com/section-1-3-8-holidays-enumerated-personal-leave-days-state-holidays-observed-by-closing-of-state-offices-compensatory-leave-days',
    'https://www.billtrack50.com/billdetail/1818884',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: "Martin Luther King, Jr.'s and Robert E. Lee's birthday", nth: 3, weekday: 'mon', month: 1 },
    { name: "George Washington's and Thomas Jefferson's birthday", nth: 3, weekday: 'mon', month: 2 },
    { name: 'Mardi Gras (Mobile and Baldwin counties)', easter: -47 },
    { name: 'Confederate Memorial Day', nth: 4, weekday: 'mon', month: 4 },
    { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
    { name: "Jefferson Davis' birthday", nth: 1, weekday: 'mon', month: 6 },
    { name: 'Juneteenth', on: '06-19', fromYear: 2025, observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Fourth of July', on: '07-04', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Columbus, Fraternal and American Indian Heritage Day', nth: 2, weekday: 'mon', month: 10 },
    { name: "Veterans' Day", on: '11-11', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Thanksgiving', nth: 4, weekday: 'thu', month: 11 },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
  ],
  note: "Juneteenth by HB 165 of 2025, in force 2025-06-01 (proclaimed before). A Sunday holiday moves to Monday, a Saturday one to Friday; the day itself is kept closed, the stricter way. Mardi Gras is a holiday in two counties only; kept closed everywhere, the stricter way. Left out: days the governor proclaims (the day after Thanksgiving in some years), Rosa Parks Day (optional). HB 27 of 2023, to drop Jefferson Davis' birthday, did not become law as far as found.",
}
