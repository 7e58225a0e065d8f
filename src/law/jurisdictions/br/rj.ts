import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { quietHours } from '../../../rules/quiet-hours'
import { br } from '../../../time/calendars/br'
import { brRj } from '../../../time/calendars/br-rj'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Rio de Janeiro. */
export const rioDeJaneiro = jurisdiction(
  {
    id: 'BR-RJ',
    name: 'Rio de Janeiro',
    laws: [
      {
        title: 'Lei 4.896/2006, amended by Lei 7.853/2018 and Lei 10.948/2025',
        citation: 'Lei RJ 4.896/2006 arts. 1–1-B, 5',
        sources: ['https://www.legisweb.com.br/legislacao/?legislacao=157705', 'https://tributa.net/legislacao/lei-n-7-853-de-15-de-janeiro-de-2018'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      'caller-identity': 'provisions',
    },
    notes: [
      'The city of Rio has its own block list (Lei 6.523/2019, Decreto 46.382/2019): Procon Carioca publishes the numbers, to be consulted before calling, binding from the 30th day, companies with a consumer relationship and charities apart; no file, a city is not a layer here.',
      'Fines go to FEPROCON.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'br-rj/calling-hours',
      rule: quietHours({ callable: 'mon-fri 08:00-18:00', holidays: { calendars: [br, brRj], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei RJ 4.896/2006 art. 1-A (Lei 7.853/2018)',
      sources: [
        'https://www.legisweb.com.br/legislacao/?legislacao=157705',
        'https://tributa.net/legislacao/lei-n-7-853-de-15-de-janeiro-de-2018',
        'https://extra.globo.com/noticias/economia/comecam-valer-hoje-novas-regras-para-telemarketing-no-rio-22684817.html',
      ],
      inForce: { from: '2018-05-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"exclusively Monday to Friday, 8h to 18h"; Saturdays, Sundays and holidays at any hour barred; municipal holidays not known',
    }),
    provision({
      id: 'br-rj/privacy-list',
      rule: doNotCall({ lists: ['br-rj-privacidade'], maxAge: 'each-campaign' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei RJ 4.896/2006 art. 1',
      sources: ['https://www.legisweb.com.br/legislacao/?legislacao=157705'],
      inForce: { from: '2006-11-09', to: '2025-09-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'to be consulted before any campaign begins',
    }),
    provision({
      id: 'br-rj/privacy-list',
      rule: doNotCall({ lists: ['br-rj-privacidade'], maxAge: 'each-campaign' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei RJ 4.896/2006 art. 1 (Lei 10.948/2025)',
      sources: [
        'https://www.legisweb.com.br/legislacao/?legislacao=157705',
        'https://netdiario.com.br/noticias/rio-de-janeiro-tera-cadastro-publico-para-bloqueio-de-ligacoes-de-telemarketing',
        'https://destaquepopular.com.br/2022/02/11/deputado-estadual-jari-apresenta-projeto-de-lei-para-assegurar-privacidade-aos-usuarios-de-telefonia/',
      ],
      inForce: { from: '2025-09-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected: published, and in force, on 12 September 2025; now also SMS and app messages, and a public register (Procon/RJ by the bill) that is passed on to the operators, whose registers callers must still consult before a campaign; how they reach them was not found',
    }),
    provision({
      id: 'br-rj/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei RJ 4.896/2006 art. 1-B (Lei 7.853/2018)',
      sources: [
        'https://tributa.net/legislacao/lei-n-7-853-de-15-de-janeiro-de-2018',
        'https://extra.globo.com/noticias/economia/comecam-valer-hoje-novas-regras-para-telemarketing-no-rio-22684817.html',
      ],
      inForce: { from: '2018-05-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a number that the consumer can identify; no private number',
    }),
    provision({
      id: 'br-rj/say-who',
      rule: callerIdentity({ say: [{ what: 'company', by: 'opening' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei RJ 4.896/2006 art. 1-B (Lei 7.853/2018)',
      sources: [
        'https://tributa.net/legislacao/lei-n-7-853-de-15-de-janeiro-de-2018',
        'https://extra.globo.com/noticias/economia/comecam-valer-hoje-novas-regras-para-telemarketing-no-rio-22684817.html',
      ],
      inForce: { from: '2018-05-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
  ]
}
