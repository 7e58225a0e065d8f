import type { HolidayCalendar } from '../holiday-calendar'

/** Netherlands: evenings cut short by the Code Telemarketing. */
export const nlCodeEves: HolidayCalendar = {
  id: 'nl-code-eves',
  name: 'Netherlands: evenings cut short by the Code Telemarketing',
  citation: 'Code Telemarketing 2012 art. 9',
  sources: ['https://www.checksrc.nl/check/telemarketing/checklist/'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Sinterklaasavond', on: '12-05' },
    { name: 'Kerstavond', on: '12-24' },
  ],
  note: '4 May stands in nl-code-telemarketing',
}
