import type { HolidayCalendar } from '../holiday-calendar'

/** Public holidays of New Zealand, without the regional anniversary days. */
export const nz: HolidayCalendar = {
  id: 'nz',
  name: 'Public holidays of New Zealand, without the regional anniversary days',
  citation: 'Telemarketing Code of Practice; Holidays Act 2003 s. 44; Te Kāhui o Matariki Public Holiday Act 2022',
  sources: ['https://www.amway.co.nz/en/about-amway/legal-information/in-plain-english-content/do-not-call-register/'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sat: 2, sun: 2 }, dayItself: 'kept' } },
    { name: "Day after New Year's Day", on: '01-02', observed: { shift: { sat: 2, sun: 2 }, dayItself: 'kept' } },
    { name: 'Waitangi Day', on: '02-06', observed: { shift: { sat: 2, sun: 1 }, dayItself: 'kept' } },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Anzac Day', on: '04-25', observed: { shift: { sat: 2, sun: 1 }, dayItself: 'kept' } },
    { name: "King's Birthday", nth: 1, weekday: 'mon', month: 6 },
    {
      name: 'Matariki',
      // biome-ignore format: one line a month
      dates: [
        '2022-06-24',
        '2023-07-14',
        '2024-06-28',
        '2025-06-20',
        '2026-07-10',
        '2027-06-25',
        '2028-07-14',
        '2029-07-06',
        '2030-06-21',
      ],
    },
    { name: 'Labour Day', nth: 4, weekday: 'mon', month: 10 },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sat: 2, sun: 2 }, dayItself: 'kept' } },
    { name: 'Boxing Day', on: '12-26', observed: { shift: { sat: 2, sun: 2 }, dayItself: 'kept' } },
  ],
  knownUntilOn: '2030-12-31',
  note: 'both the day itself and its Monday or Tuesday are closed (stricter); the statute lists Matariki to 2052, here to 2030',
}
