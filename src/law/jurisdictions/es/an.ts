import { quietHours } from '../../../rules/quiet-hours'
import { esAn } from '../../../time/calendars/es-an'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Andalusia. */
export const andalusia = jurisdiction(
  {
    id: 'ES-AN',
    name: 'Spain: Andalusia',
    laws: [
      {
        title: 'Public holidays of the autonomous community, as published for 2026',
        citation: 'RD 2001/1983 art. 45; BOE-A-2025-21667',
        sources: ['https://www.boe.es/diario_boe/txt.php?id=BOE-A-2025-21667'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
    },
    notes: ['Local holidays (two a municipality) are not in the calendar.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'es-an/regional-holidays',
      rule: quietHours({ callable: 'mon-sun 00:00-24:00', holidays: { calendars: [esAn], then: 'closed' } }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
      },
      citation: 'TRLGDCU (RDL 1/2007) art. 96.2 ("festivos"); regional list of holidays',
      sources: [
        'https://blog.sepin.es/2014/03/fin-a-las-llamadas-comerciales-en-horario-nocturno-y-fines-de-semana?hs_amp=true',
        'https://www.boe.es/diario_boe/txt.php?id=BOE-A-2025-21667',
      ],
      inForce: { from: '2014-03-29' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the statute says "festivos" without more: read as those of the consumer\'s own region too; hours and weekends stand in ES',
    }),
  ]
}
