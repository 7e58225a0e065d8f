import { confirmation } from '../../../rules/confirmation'
import { doNotCall } from '../../../rules/do-not-call'
import { quietHours } from '../../../rules/quiet-hours'
import { br } from '../../../time/calendars/br'
import { brEs } from '../../../time/calendars/br-es'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Espírito Santo. */
export const espiritoSanto = jurisdiction(
  {
    id: 'BR-ES',
    name: 'Espírito Santo',
    laws: [
      { title: 'Hours of telemarketing and collection calls', citation: 'Lei ES 10.626/2017', sources: [] },
      {
        title: 'Não Importune',
        citation: 'Lei ES 9.176/2009',
        sources: ['https://www3.al.es.gov.br/Arquivo/Documents/legislacao/html/LEI91762009.html'],
      },
      {
        title: 'Copies of contracts made by call centre',
        citation: 'Lei ES 9.793/2012 (Lei 10.575/2016)',
        sources: ['https://www.normasbrasil.com.br/norma/lei-9793-2012-es_327603.html'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      confirmation: 'provisions',
    },
    notes: ['Municipal holidays are not known here.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'br-es/calling-hours',
      rule: quietHours({ callable: 'mon-fri 08:00-19:00', holidays: { calendars: [br, brEs], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request', 'debt-collection'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei ES 10.626/2017',
      sources: ['https://efic.com.br/?p=368'],
      inForce: { from: '2017-03-02' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'weekdays 8–19, none on Saturdays, Sundays and holidays; also read at jornalfato.com.br (http only): sales and collection, promulgated 16 January 2017, in force after 45 days; later challenges not checked',
    }),
    provision({
      id: 'br-es/nao-importune',
      rule: doNotCall({ lists: ['br-es-nao-importune'], bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei ES 9.176/2009 art. 4',
      sources: ['https://www3.al.es.gov.br/Arquivo/Documents/legislacao/html/LEI91762009.html'],
      inForce: { from: '2009-06-02' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'from the 30th day after entry; persons and companies; exceptions of the later articles not seen',
    }),
    provision({
      id: 'br-es/copy-of-contract',
      rule: confirmation({ must: 'written-confirmation', within: 'P15D' }),
      applies: { purposes: ['marketing'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei ES 9.793/2012 art. 1 (Lei 10.575/2016)',
      sources: ['https://www.normasbrasil.com.br/norma/lei-9793-2012-es_327603.html'],
      inForce: { from: '2012-01-23' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'added: tell the consumer that a copy can be had, and send it within 15 business days when asked; we say 15 days',
    }),
  ]
}
