import { callerId } from '../../../rules/caller-id'
import { coolingOff } from '../../../rules/cooling-off'
import { doNotCall } from '../../../rules/do-not-call'
import { frequencyCap } from '../../../rules/frequency-cap'
import { quietHours } from '../../../rules/quiet-hours'
import { br } from '../../../time/calendars/br'
import { brDf } from '../../../time/calendars/br-df'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of the Distrito Federal. */
export const distritoFederal = jurisdiction(
  {
    id: 'BR-DF',
    name: 'Distrito Federal',
    laws: [
      {
        title: 'Hours, number of calls and the register Me Respeite',
        citation: 'Lei DF 6.305/2019',
        sources: [
          'https://blogolhardigital.com.br/deputado-distrital-eduardo-pedrosa-lei-n-6-305-direitos-do-consumidor-voce-gostaria-de-obter-um-direito-inibindo-casos-de-abuso-por-empresas-de-telemarketing/',
          'https://curtamais.com.br/brasilia/tag/legislacao/',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'cooling-off': 'provisions',
      'caller-id': 'provisions',
      'do-not-call': 'provisions',
    },
    notes: [
      'An earlier register, Não Importune! (Lei DF 4.171/2008), is not known to be alive.',
      'The area code 61 also covers towns of Goiás around the district.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'br-df/calling-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-20:00; sat 09:00-13:00', holidays: { calendars: [br, brDf], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei DF 6.305/2019 art. 2',
      sources: [
        'https://blogolhardigital.com.br/deputado-distrital-eduardo-pedrosa-lei-n-6-305-direitos-do-consumidor-voce-gostaria-de-obter-um-direito-inibindo-casos-de-abuso-por-empresas-de-telemarketing/',
        'https://curtamais.com.br/brasilia/tag/legislacao/',
      ],
      inForce: { from: '2019-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'protects the consumer in the district; that only sellers with a CNPJ there are bound is one press sentence (G1, 2019-07-16), not taken',
    }),
    provision({
      id: 'br-df/calls-a-day',
      rule: frequencyCap({ max: 3, per: 'day', counts: 'attempts', scope: ['person', 'seller'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei DF 6.305/2019',
      sources: ['https://curtamais.com.br/brasilia/tag/legislacao/', 'https://61brasilia.com/me-respeite-do-procon-barra-ligacoes-indesejadas'],
      inForce: { from: '2019-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'found today: no more than three calls or messages a day',
    }),
    provision({
      id: 'br-df/no-second-offer',
      rule: coolingOff({ after: ['refused'], for: 'ever', scope: ['person', 'seller', 'product'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei DF 6.305/2019',
      sources: ['https://curtamais.com.br/brasilia/tag/legislacao/'],
      inForce: { from: '2019-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'found today: after a refusal the offer may not be pressed by telephone; no end is given',
    }),
    provision({
      id: 'br-df/caller-id',
      rule: callerId({ mustPresent: true, answerable: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei DF 6.305/2019',
      sources: ['https://curtamais.com.br/brasilia/tag/legislacao/'],
      inForce: { from: '2019-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'found today: the number must take calls back',
    }),
    provision({
      id: 'br-df/me-respeite',
      rule: doNotCall({ lists: ['br-df-me-respeite'], bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { sectors: ['charity'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei DF 6.305/2019',
      sources: [
        'https://g1.globo.com/df/distrito-federal/noticia/2019/07/21/consumidor-do-df-pode-bloquear-ligacoes-e-mensagens-de-telemarketing.ghtml',
        'https://revistaaguasclaras.com.br/cidade/3089-procon-lanca-cadastro-eletronico-para-bloqueio-de-telemarketing',
        'https://www.correiobraziliense.com.br/cidades-df/2021/08/4944121-servico-do-procon-para-bloqueio-de-chamadas-ultrapassa-70-mil-cadastros-no-df.html',
      ],
      inForce: { from: '2019-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls and messages, 30 days after entry; non-profit social, educational and health bodies are free as well',
    }),
  ]
}
