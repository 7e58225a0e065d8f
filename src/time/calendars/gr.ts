import type { HolidayCalendar } from '../holiday-calendar'

/** Greece, days that are no working days. */
export const gr: HolidayCalendar = {
  id: 'gr',
  name: 'Greece, days that are no working days',
  citation: 'ΝΔ 3755/1957 and customary public holidays (from own knowledge)',
  sources: ['https://github.com/vacanza/holidays'],
  verifiedOn: '2026-11-24',
  confidence: 'medium',
  days: [
    { name: 'Πρωτοχρονιά', on: '01-01' },
    { name: 'Θεοφάνεια', on: '01-06' },
    { name: 'Καθαρά Δευτέρα', orthodoxEaster: -48 },
    { name: '25η Μαρτίου', on: '03-25' },
    { name: 'Μεγάλη Παρασκευή', orthodoxEaster: -2 },
    { name: 'Δευτέρα του Πάσχα', orthodoxEaster: 1 },
    { name: 'Πρωτομαγιά', on: '05-01' },
    { name: 'Αγίου Πνεύματος', orthodoxEaster: 50 },
    { name: 'Κοίμηση της Θεοτόκου', on: '08-15' },
    { name: '28η Οκτωβρίου', on: '10-28' },
    { name: 'Χριστούγεννα', on: '12-25' },
    { name: 'Σύναξη της Θεοτόκου', on: '12-26' },
    { name: 'Πρωτομαγιά, moved', on: '05-04', fromYear: 2027, toYear: 2027 },
  ],
  note: 'customary ones counted as closed; 1 May is moved by decree when it meets Holy Week (2027: 4 May expected)',
}
