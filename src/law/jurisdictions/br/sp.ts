import { doNotCall } from '../../../rules/do-not-call'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of São Paulo. */
export const saoPaulo = jurisdiction(
  {
    id: 'BR-SP',
    name: 'São Paulo',
    laws: [
      {
        title: 'Cadastro para o Bloqueio do Recebimento de Ligações de Telemarketing (Não Me Ligue)',
        citation: 'Lei SP 13.226/2008, Lei SP 17.334/2021; Decreto 53.921/2008, Decreto 67.852/2023',
        sources: ['https://www.normasbrasil.com.br/norma/lei-13226-2008-sp_167938.html'],
      },
    ],
    covers: {
      'do-not-call': 'provisions',
      'quiet-hours': 'none',
    },
    notes: [
      'The often quoted 30 days are the delay until a block binds; how fresh a copy must be was not found, the law has callers consult before a campaign.',
      'Up to five lines per CPF; fines by art. 57 of the Consumer Code.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'br-sp/nao-me-ligue',
      rule: doNotCall({ lists: ['br-sp-nao-me-ligue'], bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei SP 13.226/2008',
      sources: [
        'https://www.normasbrasil.com.br/norma/lei-13226-2008-sp_167938.html',
        'https://www.estadao.com.br/noticias/geral,sao-paulo-criara-cadastro-para-bloquear-telemarketing,256406',
      ],
      inForce: { from: '2009-04-01', to: '2021-03-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'from the 30th day after entry; charities raising funds are free',
    }),
    provision({
      id: 'br-sp/nao-me-ligue',
      rule: doNotCall({ lists: ['br-sp-nao-me-ligue'], bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request', 'debt-collection'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei SP 13.226/2008 art. 1 (Lei 17.334/2021)',
      sources: [
        'https://www.normasbrasil.com.br/norma/lei-13226-2008-sp_167938.html',
        'https://g1.globo.com/economia/tecnologia/noticia/2021/03/17/consumidor-de-sp-pode-pedir-bloqueio-de-telemarketing-por-whatsapp-e-sms-veja-como-fazer.ghtml',
        'https://www.estadao.com.br/noticias/geral,sao-paulo-criara-cadastro-para-bloquear-telemarketing,256406',
      ],
      inForce: { from: '2021-03-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected: since 2021 also collection of any kind, SMS and app messages, by callers of any state; a person may spare named companies (Listing.spares)',
    }),
  ]
}
