import type { HolidayCalendar } from '../holiday-calendar'

/** British Columbia, statutory holidays. */
export const caBc: HolidayCalendar = {
  id: 'ca-bc',
  name: 'British Columbia, statutory holidays',
  citation: 'Employment Standards Act (BC) s. 1; B.C. Reg. 83/2005 says statutory holidays',
  sources: [
    'https://github.com/vacanza/holidays/blob/main/holidays/countries/canada.py',
    'https://consumerprotectionbc.ca/2011/07/everything-you-wanted-to-know-about-telemarketers',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: "New Year's Day", on: '01-01' },
    { name: 'Family Day', nth: 2, weekday: 'mon', month: 2, fromYear: 2013, toYear: 2018 },
    { name: 'Family Day', nth: 3, weekday: 'mon', month: 2, fromYear: 2019 },
    { name: 'Good Friday', easter: -2 },
    { name: 'Victoria Day', weekday: 'mon', onOrBefore: '05-24' },
    { name: 'Canada Day', on: '07-01' },
    { name: 'British Columbia Day', nth: 1, weekday: 'mon', month: 8 },
    { name: 'Labour Day', nth: 1, weekday: 'mon', month: 9 },
    { name: 'Truth and Reconciliation', on: '09-30', fromYear: 2023 },
    { name: 'Thanksgiving Day', nth: 2, weekday: 'mon', month: 10 },
    { name: 'Remembrance Day', on: '11-11' },
    { name: 'Christmas Day', on: '12-25' },
  ],
  note: 'Which definition of holiday the regulation uses was not seen; the regulator says statutory holidays. Easter Monday and Boxing Day are not among them.',
}
