import type { HolidayCalendar } from '../holiday-calendar'

/** General holidays of Rhode Island. */
export const usRi: HolidayCalendar = {
  id: 'us-ri',
  name: 'General holidays of Rhode Island',
  citation: 'R.I. Gen. Laws § 25-1-1',
  sources: ['https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r71/gov.ri.code.title.25.html', 'https://publicholidays.com/rhode-island/'],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sat: 2, sun: 1 }, dayItself: 'kept' } },
    { name: "Dr. Martin Luther King, Jr.'s Birthday", nth: 3, weekday: 'mon', month: 1 },
    { name: "Washington's Birthday", nth: 3, weekday: 'mon', month: 2 },
    { name: 'Rhode Island Independence Day', on: '05-04', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
    { name: 'Juneteenth', fromYear: 2021, on: '06-19', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Independence Day', on: '07-04', observed: { shift: { sat: 2, sun: 1 }, dayItself: 'kept' } },
    { name: 'Victory Day', nth: 2, weekday: 'mon', month: 8 },
    { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Columbus Day', nth: 2, weekday: 'mon', month: 10 },
    { name: 'Election Day', nth: 1, weekday: 'mon', month: 11, plusDays: 1, every: { years: 2, from: 2000 } },
    { name: "Veterans' Day", on: '11-11', observed: { shift: { sat: 2, sun: 1 }, dayItself: 'kept' } },
    { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sat: 2, sun: 1 }, dayItself: 'kept' } },
  ],
  note: 'Sundays are holidays too (closed anyway). On a Saturday it is the state employees who celebrate the Monday: taken as a holiday, the stricter reading. Thanksgiving by appointment, in practice the fourth Thursday; Juneteenth as a day appointed by Congress. Other days appointed come in as proclaimed holidays.',
}
