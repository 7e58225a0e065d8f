import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { coolingOff } from '../../rules/cooling-off'
import { doNotCall } from '../../rules/do-not-call'
import { frequencyCap } from '../../rules/frequency-cap'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { relationship } from '../../rules/relationship'
import { cl } from '../../time/calendars/cl'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Chile. */
export const chile = jurisdiction(
  {
    id: 'CL',
    name: 'Chile',
    laws: [
      {
        title: 'Ley 19.496 on consumers, advertising messages and extrajudicial collection',
        citation: 'Ley 19.496 arts. 28 B, 37 (Ley 21.320); Decreto 62/2019 (No Molestar)',
        sources: [
          'https://abdala.cl/sistema-no-molestar-o-antispam/?lang=en',
          'https://www.garrigues.com/pt/pt-PT/news/chile-aprueba-ley-limita-acciones-cobranza-extrajudicial',
        ],
      },
      {
        title: 'Prefixes 600 and 809',
        citation: 'Subtel, Resolución exenta 286 of 2025 amending Resolución exenta 1.319 of 2004',
        sources: [
          'https://www.laleyaldia.cl/?p=2842',
          'https://cooperativa.cl/noticias/pais/consumidores/809-o-600-asi-podras-identificar-las-llamadas-spam-en-chile/2025-08-12/110708.html',
        ],
      },
      {
        title: 'Data protection',
        citation: 'Ley 21.719, in force 2026-12-01',
        sources: ['https://www.latercera.com/opinion/noticia/809-el-prefijo-que-normaliza-lo-ilegitimo/'],
      },
    ],
    covers: {
      'caller-id': 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      'do-not-call': 'provisions',
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'cooling-off': 'provisions',
      consent: 'none',
    },
    notes: [
      'No hours or caps for marketing calls were found.',
      'Opt-in bill 15.610-03/16.041-03 was still before the Senate in February 2026 (ladiscusion.cl).',
      'Ley 21.719 takes effect 2026-12-01: by the Senate’s hearings it does not forbid contact but asks a lawful basis (consent for advertising use, or another) and lets people leave the base; its text was not read, so no provision yet (senado.cl, 20 February 2026; revistamandato.com).',
      'Fines: 5 to 5,000 UTM (other reports 10 to 5,000, or up to 1,000 UTM).',
      'Sources give 7 and 13 February 2025 for the resolution; both end on 13 August 2025 in practice.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'cl/prefix-unsolicited',
      rule: callerId({ mustPresent: true, prefixes: ['+56809'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      liftedBy: [relationship({ kinds: ['contract'], current: true }), invitation({}), consent({ form: 'express' })],
      citation: 'Subtel, Resolución exenta 286/2025',
      sources: [
        'https://www.laleyaldia.cl/?p=2842',
        'https://cooperativa.cl/noticias/pais/consumidores/809-o-600-asi-podras-identificar-las-llamadas-spam-en-chile/2025-08-12/110708.html',
        'https://www.noticiaslosrios.cl/?p=175236',
        'https://www.latercera.com/servicios/noticia/cuales-son-los-nuevos-prefijos-para-los-numeros-de-llamadas-spam/',
        'https://www.diarioelheraldo.cl/noticia/spam-telefonico-llamadas-de-cobranza-tendran-prefijo-809-o-600',
        'https://www.adnradio.cl/2025/03/20/fin-a-las-llamadas-de-spam-en-chile-asi-es-la-nueva-norma-que-dicto-la-subtel-para-identificar-numeros-desconocidos/',
        'https://www.meganoticias.cl/nacional/516362-retail-llamadas-de-cobranza-prefijos-telefonicos-600-809-corte-suprema-06-03-2026.html',
      ],
      inForce: { from: '2025-08-13' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'letter: mass or automated calls; one-to-one calls are outside by SERNAC, but nothing tells mass from single: all are held to it; corrected: 600 also for calls that the person authorised, so an express consent lifts this; settled: collection is outside, the Supreme Court set aside the Oficio 11.269/2025 that had drawn it in (March 2026, financial retail; Subtel reads the ruling as theirs alone)',
    }),
    provision({
      id: 'cl/prefix',
      rule: callerId({ mustPresent: true, prefixes: ['+56600', '+56809'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Subtel, Resolución exenta 286/2025',
      sources: [
        'https://www.laleyaldia.cl/?p=2842',
        'https://cooperativa.cl/noticias/pais/consumidores/809-o-600-asi-podras-identificar-las-llamadas-spam-en-chile/2025-08-12/110708.html',
        'https://www.noticiaslosrios.cl/?p=175236',
        'https://www.latercera.com/servicios/noticia/cuales-son-los-nuevos-prefijos-para-los-numeros-de-llamadas-spam/',
        'https://www.diarioelheraldo.cl/noticia/spam-telefonico-llamadas-de-cobranza-tendran-prefijo-809-o-600',
        'https://www.adnradio.cl/2025/03/20/fin-a-las-llamadas-de-spam-en-chile-asi-es-la-nueva-norma-que-dicto-la-subtel-para-identificar-numeros-desconocidos/',
        'https://www.meganoticias.cl/nacional/516362-retail-llamadas-de-cobranza-prefijos-telefonicos-600-809-corte-suprema-06-03-2026.html',
      ],
      inForce: { from: '2025-08-13' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'letter: mass or automated calls; one-to-one calls are outside by SERNAC, but nothing tells mass from single: all are held to it; settled: collection is outside (Supreme Court, March 2026)',
    }),
    provision({
      id: 'cl/way-to-stop',
      rule: callerIdentity({ say: [{ what: 'optOutRight', by: 'during' }] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 19.496 art. 28 B',
      sources: [
        'https://www.diarioconstitucional.cl/noticias/actualidad-legislativa/2018/12/10/proyecto-facilita-tramite-para-que-proveedores-suspendan-envio-de-promociones-y-publicidad-no-deseadas/',
        'https://abdala.cl/sistema-no-molestar-o-antispam/?lang=en',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'added: calls and messages must show a quick way to have them stopped',
    }),
    provision({
      id: 'cl/own-list',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 19.496 art. 28 B',
      sources: [
        'https://www.diarioconstitucional.cl/noticias/actualidad-legislativa/2018/12/10/proyecto-facilita-tramite-para-que-proveedores-suspendan-envio-de-promociones-y-publicidad-no-deseadas/',
        'https://abdala.cl/sistema-no-molestar-o-antispam/?lang=en',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '"once asked, the sending of new messages is prohibited"',
    }),
    provision({
      id: 'cl/no-molestar',
      rule: doNotCall({ lists: ['cl-no-molestar'], voluntary: true }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ley 19.496 art. 28 B; Decreto 62/2019',
      sources: ['https://abdala.cl/sistema-no-molestar-o-antispam/?lang=en'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'a request binds the provider that it names from the moment it is made; providers enrol by choice to see theirs',
    }),
    provision({
      id: 'cl/debt-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-20:00', holidays: { calendars: [cl], then: 'closed' } }),
      applies: { purposes: ['debt-collection'] },
      citation: 'Ley 19.496 art. 37; Código de Procedimiento Civil art. 59',
      sources: ['https://emerix.net/post/novedades/nuevas-regulaciones-chile-cobranzas'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'days and hours hábiles',
    }),
    provision({
      id: 'cl/debt-calls-a-week',
      rule: frequencyCap({ max: 1, per: 'week', counts: 'answered', scope: ['person', 'seller'] }),
      applies: { purposes: ['debt-collection'], modes: voice },
      citation: 'Ley 19.496 art. 37 (Ley 21.320)',
      sources: [
        'https://www.garrigues.com/pt/pt-PT/news/chile-aprueba-ley-limita-acciones-cobranza-extrajudicial',
        'https://emerix.net/post/novedades/nuevas-regulaciones-chile-cobranzas',
      ],
      inForce: { from: '2021-04-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'added: one telephone contact or visit a week',
    }),
    provision({
      id: 'cl/debt-messages-a-week',
      rule: frequencyCap({ max: 2, per: 'week', counts: 'attempts', scope: ['person', 'seller'], channels: ['text', 'app', 'email'] }),
      applies: { purposes: ['debt-collection'], modes: ['text'] },
      citation: 'Ley 19.496 art. 37 (Ley 21.320)',
      sources: [
        'https://www.garrigues.com/pt/pt-PT/news/chile-aprueba-ley-limita-acciones-cobranza-extrajudicial',
        'https://emerix.net/post/novedades/nuevas-regulaciones-chile-cobranzas',
      ],
      inForce: { from: '2021-04-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'added: two a week by other means',
    }),
    provision({
      id: 'cl/debt-messages-apart',
      rule: coolingOff({ after: ['sent'], for: 'P2D', scope: ['person', 'seller'] }),
      applies: { purposes: ['debt-collection'], modes: ['text'] },
      citation: 'Ley 19.496 art. 37 (Ley 21.320)',
      sources: [
        'https://www.garrigues.com/pt/pt-PT/news/chile-aprueba-ley-limita-acciones-cobranza-extrajudicial',
        'https://emerix.net/post/novedades/nuevas-regulaciones-chile-cobranzas',
      ],
      inForce: { from: '2021-04-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'at least two days between them',
    }),
  ]
}
