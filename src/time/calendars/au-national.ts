import type { HolidayCalendar } from '../holiday-calendar'

/** National public holidays of the telemarketing standard. */
export const auNational: HolidayCalendar = {
  id: 'au-national',
  name: 'National public holidays of the telemarketing standard',
  citation: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, prohibited calling times',
  sources: [
    'https://packleader.net.au/topic/calling-times/',
    'https://www.acma.gov.au/Citizen/Phones/Landlines/Reduce-unwanted-calls/telemarketing-calls-do-you-know-your-rights',
  ],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sat: 2, sun: 1 }, dayItself: 'kept' } },
    { name: 'Australia Day', on: '01-26', observed: { shift: { sat: 2, sun: 1 }, dayItself: 'kept' } },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Anzac Day', on: '04-25' },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sat: 2, sun: 2 }, dayItself: 'kept' } },
    { name: 'Boxing Day', on: '12-26', observed: { shift: { sat: 2, sun: 2 }, dayItself: 'kept' } },
  ],
  note: 'days common to every State and Territory; whether substitute days count was not seen: they are counted (stricter); no substitute for Anzac Day, which differs by State',
}
