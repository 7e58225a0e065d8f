import type { HolidayCalendar } from '../holiday-calendar'

/** Ontario, public holidays. */
export const caOn: HolidayCalendar = {
  id: 'ca-on',
  name: 'Ontario, public holidays',
  citation: 'Employment Standards Act, 2000 (Ontario) s. 1',
  sources: ['https://github.com/vacanza/holidays/blob/main/holidays/countries/canada.py'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: "New Year's Day", on: '01-01' },
    { name: 'Family Day', nth: 3, weekday: 'mon', month: 2, fromYear: 2008 },
    { name: 'Good Friday', easter: -2 },
    { name: 'Victoria Day', weekday: 'mon', onOrBefore: '05-24' },
    { name: 'Canada Day', on: '07-01' },
    { name: 'Labour Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Thanksgiving Day', nth: 2, weekday: 'mon', month: 10 },
    { name: 'Christmas Day', on: '12-25' },
    { name: 'Boxing Day', on: '12-26' },
  ],
  note: 'The list of holidays in R.R.O. 1990, Reg. 74 itself was not seen.',
}
