import type { HolidayCalendar } from '../holiday-calendar'

/** Norway: helligdager and days equated with them. */
export const no: HolidayCalendar = {
  id: 'no',
  name: 'Norway: helligdager and days equated with them',
  citation: 'lov 1995-02-24 nr. 12 § 2; lov 1947-04-26 nr. 1 § 1',
  sources: ['https://lovdata.no/dokument/NL/lov/1995-02-24-12', 'https://lovdata.no/dokument/NL/lov/1947-04-26-1'],
  verifiedOn: '2026-11-24',
  confidence: 'high',
  days: [
    { name: 'Nyttårsdag', on: '01-01' },
    { name: 'Skjærtorsdag', easter: -3 },
    { name: 'Langfredag', easter: -2 },
    { name: 'Første påskedag', easter: 0 },
    { name: 'Annen påskedag', easter: 1 },
    { name: '1. mai', on: '05-01' },
    { name: '17. mai', on: '05-17' },
    { name: 'Kristi himmelfartsdag', easter: 39 },
    { name: 'Første pinsedag', easter: 49 },
    { name: 'Annen pinsedag', easter: 50 },
    { name: 'Første juledag', on: '12-25' },
    { name: 'Annen juledag', on: '12-26' },
  ],
  note: "Christmas Eve, New Year's Eve and Easter Eve are not helligdager",
}
