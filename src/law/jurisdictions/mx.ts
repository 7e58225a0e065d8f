import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { mx } from '../../time/calendars/mx'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Mexico. */
export const mexico = jurisdiction(
  {
    id: 'MX',
    name: 'Mexico',
    laws: [
      {
        title: 'Ley Federal de Protección al Consumidor (REPEP)',
        citation: 'LFPC arts. 16–18 Bis, 127',
        sources: ['https://repep.profeco.gob.mx/Sanciones.jsp'],
      },
      {
        title: 'Ley de Protección y Defensa al Usuario de Servicios Financieros (REUS)',
        citation: 'LPDUSF and REUS rules',
        sources: ['https://nmas.com.mx/economia/condusef-que-hacer-para-no-recibir-llamadas-bancos-como-bloquear'],
      },
    ],
    covers: {
      'do-not-call': 'provisions',
      'opt-out': 'provisions',
      'quiet-hours': 'provisions',
      consent: 'none',
      'frequency-cap': 'none',
      emergency: 'none',
    },
    notes: [
      'No hours for marketing calls are in force: a 2019 Senate bill (Mon–Fri 08–19) never passed the Chamber; the bill on acoso telefónico comercial passed a second Senate committee in February 2026 and awaited the plenary (sdpnoticias.com, 2026-02-28).',
      'Advertising must name the provider with address and telephone (LFPC art. 17, own knowledge).',
      'Client and call centre are jointly liable; REPEP fines MXN 411.61 to 1,317,141.34.',
      'No daylight saving since October 2022 except in border municipalities; Sonora UTC-7, Quintana Roo UTC-5.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'mx/repep',
      rule: doNotCall({ lists: ['mx-repep'], bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      unless: { sectors: ['bank', 'insurer', 'securities'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'LFPC arts. 18, 18 Bis',
      sources: [
        'https://repep.profeco.gob.mx/Sanciones.jsp',
        'https://www.proceso.com.mx/nacional/2025/10/14/profeco-asi-te-inscribes-al-repep-para-dejar-de-recibir-llamadas-publicitarias-360644.html',
        'https://admin.elmanana.com.mx/nacional/2024/8/13/profeco-cansado-de-las-llamadas-de-publicidad-asi-puedes-evitar-que-te-sigan-marcando-129981.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls and texts; effective 30 calendar days after entry; the often quoted 30 days are this delay, how fresh a copy must be was not found; banks, insurers and funds answer to REUS',
    }),
    provision({
      id: 'mx/reus',
      rule: doNotCall({ lists: ['mx-reus'], bindsAfter: 'P45D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], sectors: ['bank', 'insurer', 'securities'] },
      citation: 'LPDUSF; REUS rules',
      sources: [
        'https://nmas.com.mx/economia/condusef-que-hacer-para-no-recibir-llamadas-bancos-como-bloquear',
        'https://sopitas.com/noticias/como-hacer-que-los-bancos-dejen-de-llamarte/amp',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'effective 45 calendar days after entry, valid two years; the two institutions that a user names are spared (Listing.spares)',
    }),
    provision({
      id: 'mx/own-list',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'LFPC art. 17',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'own knowledge: a consumer may tell a provider not to be bothered; looked for on 2026-11-24, no copy of art. 17 found',
    }),
    provision({
      id: 'mx/debt-hours',
      rule: quietHours({ callable: 'mon-fri 07:00-22:00', holidays: { calendars: [mx], then: 'closed' } }),
      applies: { purposes: ['debt-collection'] },
      citation: 'rules on collection agencies, as given by Profeco',
      sources: [
        'https://expreso.press/2025/08/30/si-tu-telefono-no-para-de-sonar-todo-el-dia-estos-son-los-pasos-a-seguir-para-que-dejes-de-recibir-llamadas-publicitarias/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: '"working days, Monday to Friday 07:00 to 22:00": mandatory rest days read as closed',
    }),
  ]
}
