import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { pe } from '../../time/calendars/pe'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Peru. */
export const peru = jurisdiction(
  {
    id: 'PE',
    name: 'Peru',
    laws: [
      {
        title: 'Código de Protección y Defensa del Consumidor',
        citation: 'Ley 29571 art. 58.1 e), Decreto Legislativo 1390 (2018), Ley 32323 (2025)',
        sources: [
          'https://lpderecho.pe/indecopi-llamadas-telefonicas-no-deseadas-empresas',
          'https://cms.law/es/per/publication/promulgan-ley-contra-llamadas-y-mensajes-spam',
        ],
      },
    ],
    covers: {
      consent: 'provisions',
      'opt-out': 'provisions',
      'frequency-cap': 'none',
      'quiet-hours': 'partly',
    },
    notes: [
      'Prefix 500: drafted in September 2025; Decreto Legislativo 1723 (February 2026) speaks of it, the regulation was still missing then (exitosanoticias.pe, 2026-02-07); nothing later found, so no provision.',
      'The register Gracias… No insista of Indecopi fell away with the opt-in of 2018 (own knowledge).',
      'Very serious infringement: up to 450 UIT.',
      'No clock hours for marketing were found in the summaries; they are left to the fallback.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'pe/consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 29571 art. 58.1 e) as amended by Decreto Legislativo 1390',
      sources: [
        'https://larepublica.pe/sociedad/1312181-prohiben-llamar-enviar-mensajes-promover-servicios-productos-consentimiento-previo',
        'https://larazon.pe/por-fin-prohiben-llamadas-y-mensajes-para-promover-servicios-sin-autorizacion',
      ],
      inForce: { from: '2018-09-06', to: '2025-05-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'prior, informed, express and unequivocal; published 5 September 2018',
    }),
    provision({
      id: 'pe/consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'], initiative: 'called-party' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 29571 art. 58.1 e) as amended by Ley 32323',
      sources: [
        'https://trujilloinforma.com/congreso-promulga-ley-que-prohibe-las-llamadas-spam',
        'https://m.panamericana.pe/politica/442445-ley-llamadas-spam-entra-vigencia-hoy-podran-contactarte-diste-consentimiento',
        'https://lpderecho.pe/indecopi-llamadas-telefonicas-no-deseadas-empresas',
        'https://cms.law/es/per/publication/promulgan-ley-contra-llamadas-y-mensajes-spam',
      ],
      inForce: { from: '2025-05-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'only a consumer who turned to the provider on his own initiative; a consent sought by calling is void; calls, texts and mass messages alike',
    }),
    provision({
      id: 'pe/revocation',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 29571 art. 58.1 e) as amended by Ley 32323',
      sources: [
        'https://trujilloinforma.com/congreso-promulga-ley-que-prohibe-las-llamadas-spam',
        'https://m.panamericana.pe/politica/442445-ley-llamadas-spam-entra-vigencia-hoy-podran-contactarte-diste-consentimiento',
      ],
      inForce: { from: '2025-05-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'with immediate effect, no reason needed',
    }),
    provision({
      id: 'pe/debt-hours',
      rule: quietHours({ callable: 'mon-fri 07:00-20:00', holidays: { calendars: [pe], then: 'closed' } }),
      applies: {
        purposes: ['debt-collection'],
        audiences: ['consumer'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
      },
      citation: 'Ley 29571 art. 62 b)',
      sources: ['https://elegirservicio.pe/codigo-de-proteccion-y-defensa-del-consumidor/'],
      inForce: { from: '2010-10-02' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'added: article quoted: no visits or telephone calls between 20:00 and 07:00 nor on Saturdays, Sundays and holidays; in force thirty days after the day that followed publication on 2 September 2010',
    }),
  ]
}
