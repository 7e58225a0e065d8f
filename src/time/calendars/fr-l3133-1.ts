import type { HolidayCalendar } from '../holiday-calendar'

/** France: fêtes légales of C. trav. L. 3133-1. */
export const frL31331: HolidayCalendar = {
  id: 'fr-l3133-1',
  name: 'France: fêtes légales of C. trav. L. 3133-1',
  citation: 'C. trav. L. 3133-1, to which C. conso. D. 223-9 refers',
  sources: ['https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823', 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050'],
  verifiedOn: '2026-11-22',
  confidence: 'high',
  days: [
    { name: '1er janvier', on: '01-01' },
    { name: 'Lundi de Pâques', easter: 1 },
    { name: '1er mai', on: '05-01' },
    { name: '8 mai', on: '05-08' },
    { name: 'Ascension', easter: 39 },
    { name: 'Lundi de Pentecôte', easter: 50 },
    { name: '14 juillet', on: '07-14' },
    { name: 'Assomption', on: '08-15' },
    { name: 'Toussaint', on: '11-01' },
    { name: '11 novembre', on: '11-11' },
    { name: 'Noël', on: '12-25' },
  ],
  note: 'not the days of Alsace-Moselle (L. 3134-13) nor the overseas abolition days (L. 3422-2)',
}
