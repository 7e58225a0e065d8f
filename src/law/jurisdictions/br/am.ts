import { confirmation } from '../../../rules/confirmation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { br } from '../../../time/calendars/br'
import { brAm } from '../../../time/calendars/br-am'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Amazonas. */
export const amazonas = jurisdiction(
  {
    id: 'BR-AM',
    name: 'Amazonas',
    laws: [
      {
        title: 'Hours of sales and collection calls',
        citation: 'Lei AM 4.644/2018',
        sources: ['https://informemanaus.com/2019/stf-mantem-lei-que-proibe-cobrancas-e-vendas-por-telefone-fora-do-horario-comercial'],
      },
      {
        title: 'Ban on telemarketing by robots',
        citation: 'Lei AM 6.765/2024',
        sources: [
          'https://noticiariodf.com.br/sancionada-lei-de-roberto-cidade-que-proibe-e-estabelece-multa-para-acoes-de-telemarketing-realizadas-via-bots-e-robos',
        ],
      },
      {
        title: 'Written contracts after call-centre sales',
        citation: 'Lei Promulgada AM 233/2014',
        sources: ['https://legisla.imprensaoficial.am.gov.br/diario_am/41534/2014/12/4048?o=1'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      prohibition: 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'Lei Promulgada 360/2016 on collection calls: not after 19h, weekends or holidays, no hidden number, only from a fixed line of the same metropolitan area (amazonasnoticias.com.br, http only); text not seen, not carried.',
      'Sanction by art. 71 of the Consumer Code.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'br-am/calling-hours',
      rule: quietHours({ callable: 'mon-fri 08:00-18:00; sat 08:00-14:00', holidays: { calendars: [br, brAm], then: 'closed' } }),
      applies: {
        purposes: ['marketing', 'consent-request', 'debt-collection'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
      },
      attaches: ['location', 'area-code', 'caller-seat'],
      citation: 'Lei AM 4.644/2018',
      sources: [
        'https://informemanaus.com/2019/stf-mantem-lei-que-proibe-cobrancas-e-vendas-por-telefone-fora-do-horario-comercial',
        'https://amnews.com.br/nova-lei-proibe-cobrancas-por-telefone-fora-do-horario-comercial',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'number found today; upheld by the Supreme Court in 2019; passed July 2018, in force 90 days after publication; names establishments in Amazonas: we hold callers from elsewhere to it too; the 2019 report says weekends are barred, the hours given leave Saturday to 14:00',
    }),
    provision({
      id: 'br-am/no-mass-dialling',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], dialing: ['predictive'], sectors: ['telecom', 'bank', 'commerce'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei AM 6.765/2024',
      sources: [
        'https://noticiariodf.com.br/sancionada-lei-de-roberto-cidade-que-proibe-e-estabelece-multa-para-acoes-de-telemarketing-realizadas-via-bots-e-robos',
        'https://amazonas1.com.br/governo-sanciona-lei-de-roberto-cidade-que-proibe-ligacoes-de-telemarketing-por-robos/',
      ],
      inForce: { from: '2024-01-10' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '"mass dialling beyond human capacity": read as predictive; sectors: telecom, internet, TV, repair, appliances, banks and finance (repair and appliances = commerce)',
    }),
    provision({
      id: 'br-am/no-robot-calls',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop', 'text'],
        sectors: ['telecom', 'bank', 'commerce'],
      },
      attaches: ['location', 'area-code'],
      citation: 'Lei AM 6.765/2024',
      sources: [
        'https://noticiariodf.com.br/sancionada-lei-de-roberto-cidade-que-proibe-e-estabelece-multa-para-acoes-de-telemarketing-realizadas-via-bots-e-robos',
        'https://amazonas1.com.br/governo-sanciona-lei-de-roberto-cidade-que-proibe-ligacoes-de-telemarketing-por-robos/',
      ],
      inForce: { from: '2024-01-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'bots, robots or software; texts sent by software are taken as mass texts',
    }),
    provision({
      id: 'br-am/written-contract',
      rule: confirmation({ must: 'written-confirmation', within: 'P30D' }),
      applies: { purposes: ['marketing'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      attaches: ['location', 'area-code'],
      citation: 'Lei Promulgada AM 233/2014 art. 1',
      sources: ['https://legisla.imprensaoficial.am.gov.br/diario_am/41534/2014/12/4048?o=1'],
      inForce: { from: '2014-12-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'added: by the thirtieth business day; we say 30 days',
    }),
  ]
}
