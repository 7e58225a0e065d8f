import type { HolidayCalendar } from '../holiday-calendar'

/** Federal holidays of the United States. */
export const usFederal: HolidayCalendar = {
  id: 'us-federal',
  name: 'Federal holidays of the United States',
  citation: '5 U.S.C. § 6103; E.O. 11582',
  sources: ['https://www.law.cornell.edu/uscode/text/5/6103'],
  verifiedOn: '2026-11-22',
  confidence: 'high',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Birthday of Martin Luther King, Jr.', nth: 3, weekday: 'mon', month: 1 },
    { name: "Washington's Birthday", nth: 3, weekday: 'mon', month: 2 },
    { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
    { name: 'Juneteenth National Independence Day', fromYear: 2021, on: '06-19', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Independence Day', on: '07-04', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Columbus Day', nth: 2, weekday: 'mon', month: 10 },
    { name: 'Veterans Day', on: '11-11', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
  ],
  note: 'Observed days are those of federal employees: Friday for a Saturday, Monday for a Sunday. Inauguration Day binds only in and around Washington, D.C., and is left out.',
}
