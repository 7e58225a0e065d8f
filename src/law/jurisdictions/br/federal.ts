import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { br } from '../../../time/calendars/br'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Brazil. */
export const brazil = jurisdiction(
  {
    id: 'BR',
    name: 'Brazil',
    laws: [
      {
        title: 'Não Me Perturbe',
        citation: 'Anatel; self-regulation of operators and banks',
        sources: ['https://www.rcn67.com.br/campo-grande/massafm/anatel-altera-regras-do-telemarketing-e-amplia-restricoes-para-operadoras/'],
      },
      {
        title: 'Prefix 0303 (revoked) and Origem Verificada',
        citation: 'Anatel Ato 10.413/2021, Ato 12.712/2024; Acórdão 201 of 14 August 2025',
        sources: [
          'https://sei.anatel.gov.br/sei/publicacoes/controlador_publicacoes.php?acao=publicacao_visualizar&id_documento=15909661&id_orgao_publicacao=0',
        ],
      },
      {
        title: 'Código de Ética (Probare)',
        citation: 'self-regulation, ABEMD–ABT–ABRAREC',
        sources: ['https://techinbrazil.com/automated-telemarketing-in-brazil'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      'frequency-cap': 'none',
      emergency: 'none',
    },
    notes: [
      'Callers above 500,000 calls a month must authenticate them (Origem Verificada), or their lines are suspended: 2025-11-01 to 2028-10-31; no rule kind carries attestation.',
      'State laws bind by the state of the consumer (area code DDD) on top of this; the strictest layer holds.',
      'Bans on automated telemarketing exist in Amazonas (Lei 6.765/2024), Mato Grosso do Sul (Lei 6.230/2024) and Amapá (Lei 2.915/2023, https://www.normasbrasil.com.br/norma/lei-2915-2023-ap_451623.html; BR-AP has no file yet).',
      'Bills on telemarketing (PL 2.616/2025, Senate CCJ December 2025) are not law as far as found.',
      'LGPD (Lei 13.709/2018) asks for a basis for the data; whether marketing calls need consent was not read.',
      'No daylight saving since 2019; Noronha UTC-2, Manaus, Cuiabá and Campo Grande UTC-4, Acre UTC-5.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'br/calling-hours-code',
      rule: quietHours({ callable: 'mon-fri 09:00-21:00; sat 10:00-16:00', holidays: { calendars: [br], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Código de Ética (Probare)',
      sources: ['https://techinbrazil.com/automated-telemarketing-in-brazil'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'industry-code',
      note: 'self-regulation; no national statute sets hours (PLS 48/2018 passed the Senate only)',
    }),
    provision({
      id: 'br/say-who-code',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'phone', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Código de Ética (Probare)',
      sources: ['https://techinbrazil.com/automated-telemarketing-in-brazil'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'industry-code',
    }),
    provision({
      id: 'br/recording-code',
      rule: recording({ consent: 'notice' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Código de Ética (Probare)',
      sources: ['https://techinbrazil.com/automated-telemarketing-in-brazil'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'industry-code',
      note: '"a recorded call must say so at the start": read as a call that is recorded',
    }),
    provision({
      id: 'br/nao-me-perturbe-telecom',
      rule: doNotCall({ lists: ['br-nao-me-perturbe'], bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['telecom'] },
      citation: 'Anatel, Não Me Perturbe',
      sources: [
        'https://www.rcn67.com.br/campo-grande/massafm/anatel-altera-regras-do-telemarketing-e-amplia-restricoes-para-operadoras/',
        'https://radiominuano.com.br/?p=32681',
        'https://g1.globo.com/df/distrito-federal/noticia/2019/07/16/queixas-contra-telemarketing-aumentam-115percent-no-df-em-3-anos-anatel-permite-bloqueio.ghtml',
        'https://g1.globo.com/tecnologia/noticia/2026/01/02/ligacoes-indesejadas-e-robocalls-veja-o-que-mudou-nas-regras-sobre-telemarketing-em-2025.ghtml',
      ],
      inForce: { from: '2019-07-16' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'the large operators since 2019-07-16, all since November 2025: we hold all to the first day; effective within 30 days of entry',
    }),
    provision({
      id: 'br/nao-me-perturbe-payroll-loans',
      rule: doNotCall({ lists: ['br-nao-me-perturbe'], bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank'], products: ['payroll-loan'] },
      citation: 'Não Me Perturbe, self-regulation of payroll credit',
      sources: [
        'https://www.rcn67.com.br/campo-grande/massafm/anatel-altera-regras-do-telemarketing-e-amplia-restricoes-para-operadoras/',
        'https://radiominuano.com.br/?p=32681',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
    }),
    provision({
      id: 'br/prefix-0303',
      rule: callerId({ prefixes: ['+55303'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Anatel Ato 10.413/2021, Ato 12.712/2024; revoked by Acórdão 201/2025 (DOU 2025-08-15)',
      sources: [
        'https://sei.anatel.gov.br/sei/publicacoes/controlador_publicacoes.php?acao=publicacao_visualizar&id_documento=15909661&id_orgao_publicacao=0',
        'https://noticias.uol.com.br/ultimas-noticias/agencia-brasil/2025/08/12/anatel-revoga-obrigatoriedade-do-uso-do-prefixo-0303-em-ligacoes.htm',
        'https://oglobo.globo.com/economia/defesa-do-consumidor/noticia/2022/06/a-partir-desta-quinta-todas-as-ligacoes-de-telemarketing-devem-ter-o-prefixo-0303.ghtml',
      ],
      inForce: { from: '2022-03-10', to: '2025-08-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'mobile numbers from 2022-03-10, fixed from 2022-06-08; corrected: revoked by Acórdão 201 of 14 August 2025, published the 15th',
    }),
  ]
}
