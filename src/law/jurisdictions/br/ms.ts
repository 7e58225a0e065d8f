import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { prohibition } from '../../../rules/prohibition'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Mato Grosso do Sul. */
export const matoGrossoDoSul = jurisdiction(
  {
    id: 'BR-MS',
    name: 'Mato Grosso do Sul',
    laws: [
      { title: 'Lei 3.641/2009, amended 7 January 2019', citation: 'Lei MS 3.641/2009 arts. 1, 5, 8', sources: [] },
      {
        title: 'Ban on telemarketing by robots',
        citation: 'Lei MS 6.230/2024',
        sources: ['https://www.opantaneiro.com.br/politica/em-ms-agora-esta-proibido-telemarketing-via-ligacao-telefonica/214409/'],
      },
    ],
    covers: {
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      'caller-identity': 'provisions',
      prohibition: 'provisions',
      'quiet-hours': 'none',
    },
    notes: [
      'Corrected: there are no hours. Art. 7 (Mon–Fri 8–18, no holidays) was vetoed on 7 January 2019 (Mensagem nº 5) and the assembly upheld the veto on 13 March 2019; the press had reported it as law.',
      'A law of November 2021 bars banks and their agents from telemarketing of loans to pensioners (https://g1.globo.com/ms/mato-grosso-do-sul/noticia/2021/11/11/nova-lei-proibe-oferta-de-emprestimos-por-ligacao-eletronica-para-aposentados-e-pensionistas-de-ms.ghtml); no field says that the called party is a pensioner.',
      'Fine up to 400 Uferms a call.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'br-ms/block-list',
      rule: doNotCall({ lists: ['br-ms'], bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei MS 3.641/2009 arts. 1, 5',
      sources: [
        'https://amp.diariodigital.com.br/geral/lei-altera-norma-sobre-cadastro-para-bloquear-ligacoes-de-telemarketing',
        'https://www.rcn67.com.br/rcn67/cadastros-no-servico-de-bloqueio-de-telemarketing-do-procon-chegam-a-1',
      ],
      inForce: { from: '2009-02-06' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'text read at aacpdappls.net.ms.gov.br (http copy): binds from the 30th day, amended in 2019 and 2022; a consumer may free a named company (Listing.spares); Procon has said that callers refresh daily and that charities are outside, neither is in the text',
    }),
    provision({
      id: 'br-ms/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei MS 3.641/2009 art. 8 (law of 7 January 2019)',
      sources: [],
      inForce: { from: '2019-01-07' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'text read again (http only): no private number; no https copy found',
    }),
    provision({
      id: 'br-ms/say-who',
      rule: callerIdentity({ say: [{ what: 'company', by: 'opening' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'area-code'],
      citation: 'Lei MS 3.641/2009 art. 8 (law of 7 January 2019)',
      sources: [],
      inForce: { from: '2019-01-07' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'text read again (http only): the company at the start of the call; no https copy found',
    }),
    provision({
      id: 'br-ms/no-robot-voices',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei MS 6.230/2024',
      sources: [
        'https://www.opantaneiro.com.br/politica/em-ms-agora-esta-proibido-telemarketing-via-ligacao-telefonica/214409/',
        'https://bocadopovonews.com.br/riedel-sanciona-lei-que-proibe-ligacoes-de-telemarketing-por-robos',
      ],
      inForce: { from: '2024-05-07' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'all sellers; robots, bots or software doing automated, repetitive, predefined tasks',
    }),
    provision({
      id: 'br-ms/no-robot-dialling',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], dialing: ['predictive'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei MS 6.230/2024',
      sources: [
        'https://www.opantaneiro.com.br/politica/em-ms-agora-esta-proibido-telemarketing-via-ligacao-telefonica/214409/',
        'https://bocadopovonews.com.br/riedel-sanciona-lei-que-proibe-ligacoes-de-telemarketing-por-robos',
      ],
      inForce: { from: '2024-05-07' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'stricter reading: a predictive dialler is software that calls automatically; a lawyer should look',
    }),
  ]
}
