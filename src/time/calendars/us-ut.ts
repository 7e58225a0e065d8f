import type { HolidayCalendar } from '../holiday-calendar'

/** Legal holidays of Utah. */
export const usUt: HolidayCalendar = {
  id: 'us-ut',
  name: 'Legal holidays of Utah',
  citation: 'Utah Code § 63G-1-301',
  sources: ['https://self-law.org/code/ut/title-63g/chapter-1/1', 'https://le.utah.gov/Session/2026/bills/introduced/HB0104.xml'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'dropped' } },
    { name: 'Dr. Martin Luther King, Jr. Day', nth: 3, weekday: 'mon', month: 1 },
    { name: "Presidents' Day", nth: 3, weekday: 'mon', month: 2 },
    { name: 'Good Friday', fromYear: 2027, easter: -2 },
    { name: 'Easter Sunday', fromYear: 2026, easter: 0 },
    { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
    {
      name: 'Juneteenth National Freedom Day',
      fromYear: 2022,
      on: '06-19',
      observed: { shift: { tue: -1, wed: -2, thu: -3, fri: -4, sat: 2, sun: 1 }, dayItself: 'dropped' },
    },
    { name: 'Independence Day', on: '07-04', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'dropped' } },
    { name: 'Pioneer Day', on: '07-24', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'dropped' } },
    { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Columbus Day', nth: 2, weekday: 'mon', month: 10 },
    { name: 'Election Day', fromYear: 2027, nth: 1, weekday: 'mon', month: 11, plusDays: 1 },
    { name: 'Veterans Day', on: '11-11', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'dropped' } },
    { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
    { name: 'Christmas', on: '12-25', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'dropped' } },
  ],
  note: 'Version of 2026-05-06. A further one holds from 2027-01-01 and was not seen: Election Day is taken from HB 104 of 2026 as introduced (stricter). Good Friday is "subject to Subsection (6)", not seen. A fixed day on a Saturday is the Friday before and not the Saturday. Sundays are legal holidays too; proclaimed days come in as proclaimed holidays.',
}
