import type { HolidayCalendar } from '../holiday-calendar'

/** Public holidays of South Africa. */
export const za: HolidayCalendar = {
  id: 'za',
  name: 'Public holidays of South Africa',
  citation: 'GN R.293 of 2011 item 1(a); Public Holidays Act 36 of 1994',
  sources: ['https://www.acts.co.za/consumer-protection-act-2008/r293_prohibited_time_for_contacting_consumers'],
  verifiedOn: '2026-11-22',
  confidence: 'high',
  days: [
    { name: "New Year's Day", on: '01-01', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Human Rights Day', on: '03-21', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Freedom Day', on: '04-27', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: "Workers' Day", on: '05-01', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Youth Day', on: '06-16', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: "National Women's Day", on: '08-09', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Heritage Day', on: '09-24', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Day of Reconciliation', on: '12-16', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Christmas Day', on: '12-25', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Day of Goodwill', on: '12-26', observed: { shift: { sun: 1 }, dayItself: 'kept' } },
    { name: 'Good Friday', easter: -2 },
    { name: 'Family Day', easter: 1 },
  ],
  note: 'on a Sunday also the Monday, on a Saturday not moved; election days and others are proclaimed: see proclaimedHolidays',
}
