import type { HolidayCalendar } from '../holiday-calendar'

/** Nebraska legal holidays. */
export const usNe: HolidayCalendar = {
  id: 'us-ne',
  name: 'Nebraska legal holidays',
  citation: 'Neb. Rev. Stat. §§ 25-2221, 62-301',
  sources: [
    'https://nebraskalegislature.gov/laws/statutes.php?statute=62-301',
    'https://nebraskalegislature.gov/laws/statutes.php?statute=25-2221&print=true',
    'https://supremecourt.nebraska.gov/book/export/html/19741',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Birthday of Martin Luther King, Jr.', nth: 3, weekday: 'mon', month: 1 },
    { name: "President's Day", nth: 3, weekday: 'mon', month: 2 },
    { name: 'Arbor Day', nth: -1, weekday: 'fri', month: 4 },
    { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
    { name: 'Juneteenth National Independence Day', fromYear: 2022, on: '06-19', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Independence Day', on: '07-04', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
    { name: "Indigenous Peoples' Day and Columbus Day", nth: 2, weekday: 'mon', month: 10 },
    { name: 'Veterans Day', on: '11-11', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
    { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
    { name: 'day after Thanksgiving', nth: 4, weekday: 'thu', month: 11, plusDays: 1 },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } },
  ],
  note: 'the rule says "legal holidays" without defining them; § 25-2221 also counts days that the governor proclaims; a Saturday holiday is observed on the Friday (§ 25-2221), the day itself kept as the stricter reading',
}
