import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { es } from '../../../time/calendars/es'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Spain. */
export const spain = jurisdiction(
  {
    id: 'ES',
    name: 'Spain',
    laws: [
      {
        title: 'Ley 11/2022, General de Telecomunicaciones',
        citation: 'LGT art. 66.1',
        sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-2022-10757'],
      },
      {
        title: 'Circular 1/2023 of the AEPD on art. 66.1.b LGT',
        citation: 'Circular AEPD 1/2023, de 26 de junio',
        sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-2023-15071'],
      },
      {
        title: 'Consumer code (TRLGDCU)',
        citation: 'RDL 1/2007 arts. 62.1, 96.2-96.6',
        sources: [
          'https://blog.sepin.es/2014/03/fin-a-las-llamadas-comerciales-en-horario-nocturno-y-fines-de-semana?hs_amp=true',
          'https://xatakamovil.com/movil-y-sociedad/llamadas-comerciales-a-deshora-este-horario-fijado-ley',
        ],
      },
      {
        title: 'Ley 10/2025, servicios de atención a la clientela',
        citation: 'Ley 10/2025 art. 16.3-16.4, DF 3ª, DT única',
        sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-2025-26698'],
      },
      {
        title: 'Orden TDF/149/2025 against identity fraud by telephone',
        citation: 'BOE-A-2025-2870',
        sources: ['https://blog.grupocfi.es/es/numeros-moviles-atencion-cliente'],
      },
      {
        title: 'Real Decreto 88/2026, electricity supply regulation',
        citation: 'RD 88/2026, BOE 2026-02-12',
        sources: ['https://apeccaspe.com/?p=3780'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      prohibition: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Business numbers (persons serving a legal entity, sole traders and professionals in that capacity): opt-out, Circular 1/2023 art. 5, LOPDGDD art. 19.',
      'Number range 400: see es/commercial-number. Final resolution (CNMC, SETELECO) not found in sources up to February 2026; customer-care calls must use short, 800, 900 or geographic numbers.',
      'Adaptation period of Ley 10/2025 ends 2026-12-28; the void-contract rule had none.',
      "Voluntary operators' code: calls only 10-15 and 16-21.",
      'Local holidays (two a municipality), island and valley holidays are not in the calendars; Canary Islands are one hour behind.',
      'A consumer who objects must be given a reference number for the objection (TRLGDCU art. 96, from own knowledge).',
      'Penalties: LGT up to EUR 20m, GDPR up to EUR 20m or 4 %, electricity EUR 600,001-6m; contract void.',
      'Holidays of 2027: the list of the Dirección General de Trabajo (BOE, October 2026) was looked for again on 2026-11-24 and not found; the calendars es-XX keep the doubtful days closed.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'es/calling-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-21:00', holidays: { calendars: [es], then: 'closed' } }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'TRLGDCU (RDL 1/2007) art. 96.2',
      sources: [
        'https://blog.sepin.es/2014/03/fin-a-las-llamadas-comerciales-en-horario-nocturno-y-fines-de-semana?hs_amp=true',
        'https://www.consumoresponde.es/art%C3%ADculos/normativa_sobre_spam_telefonico_tanto_de_llamadas_como_de_mensajes',
      ],
      inForce: { from: '2014-03-29' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'letter: not before 9 nor later than 21, nor on holidays or weekends; 21:00:00 itself is literally permitted, we close at 21:00; regional holidays stand in ES-XX, local ones need the municipality',
    }),
    provision({
      id: 'es/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      liftedBy: [
        relationship({ kinds: ['contract'], current: true, products: 'same', numberFromPerson: true }),
        relationship({ kinds: ['contract', 'purchase'], within: 'P1Y', from: 'last', products: 'same', numberFromPerson: true }),
        invitation({ within: 'P1Y' }),
      ],
      citation: 'LGT art. 66.1.b; Circular AEPD 1/2023',
      sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-2022-10757', 'https://www.boe.es/buscar/act.php?id=BOE-A-2023-15071'],
      inForce: { from: '2023-06-29', to: '2025-12-28' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'legitimate interest is presumed only for own similar products while a contract runs or within a year of the last request or dealing',
    }),
    provision({
      id: 'es/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'], validFor: 'P2Y' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      liftedBy: [
        relationship({ kinds: ['contract'], current: true, products: 'same', numberFromPerson: true }),
        relationship({ kinds: ['contract', 'purchase'], within: 'P1Y', from: 'last', products: 'same', numberFromPerson: true }),
        invitation({ within: 'P1Y' }),
      ],
      citation: 'LGT art. 66.1.b; Circular AEPD 1/2023; TRLGDCU art. 62.1 (Ley 10/2025)',
      sources: [
        'https://www.boe.es/buscar/act.php?id=BOE-A-2022-10757',
        'https://www.boe.es/buscar/act.php?id=BOE-A-2023-15071',
        'https://www.boe.es/buscar/act.php?id=BOE-A-2025-26698',
      ],
      inForce: { from: '2025-12-28' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'consent counts two years from grant or express renewal; a contract closed in a call that rests on legitimate interest alone is void (loans: legal interest), so sell on consent',
    }),
    provision({
      id: 'es/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'LGT art. 66.1.a; TRLGDCU art. 96.3',
      sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-2022-10757'],
      inForce: { from: '2023-06-29', to: '2025-12-28' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'artificial voice by the wording "sin intervención humana"; all end users, businesses too',
    }),
    provision({
      id: 'es/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'], validFor: 'P2Y' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'LGT art. 66.1.a; TRLGDCU arts. 62.1, 96.3',
      sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-2022-10757', 'https://www.boe.es/buscar/act.php?id=BOE-A-2025-26698'],
      inForce: { from: '2025-12-28' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'artificial voice by the wording "sin intervención humana"; the two years protect consumers, applied to all',
    }),
    provision({
      id: 'es/robinson',
      rule: doNotCall({ lists: ['es-robinson'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'LOPDGDD art. 23.4; Circular AEPD 1/2023 art. 4; TRLGDCU art. 96.4',
      sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-2023-15071'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'age of the copy not stated; listings may be for some channels or sectors only (in-part); a request to be called without recorded consent does not lift it here',
    }),
    provision({
      id: 'es/generated-numbers',
      rule: prohibition({ what: 'generated-number' }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'], numbersFrom: ['generated'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'Circular AEPD 1/2023 art. 2',
      sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-2023-15071'],
      inForce: { from: '2023-06-29' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'es/electricity-calls',
      rule: prohibition({ what: 'product' }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'], products: ['electricity-gas'], audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'RD 88/2026, de 11 de febrero (Reglamento general de suministro, comercialización y agregación de energía eléctrica)',
      sources: [
        'https://apeccaspe.com/?p=3780',
        'https://www.europapress.es/economia/energia-00341/noticia-gobierno-multara-seis-millones-empresas-electricas-acabar-spam-telefonico-20260210132731.html',
        'https://selectra.es/energia/noticias/nuevo-decreto-energetico-proteccion-consumidor',
      ],
      inForce: { from: '2026-02-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'published BOE 2026-02-12, in force that day, four months to adapt some duties; only the express and unequivocal request of the consumer opens the call; electricity only, the product word also holds gas',
    }),
    provision({
      id: 'es/no-mobile-number',
      rule: callerId({ mustPresent: true, notPrefixes: ['+346', '+347'] }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      liftedBy: [invitation({})],
      citation: 'Orden TDF/149/2025 arts. 4, 9',
      sources: [
        'https://legitec.com/nueva-prohibicion-de-llamadas-comerciales-desde-moviles-lo-que-debes-saber-sobre-la-orden-tdf-149-2025',
        'https://blog.grupocfi.es/es/numeros-moviles-atencion-cliente',
        'https://kiposlegal.com/14146-2/?id=1160&tc_page=36&ttc_pages=92',
      ],
      inForce: { from: '2025-06-07' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'unsolicited commercial calls; geographic, short, 800 and 900 numbers are allowed; operators block an empty caller ID',
    }),
    provision({
      id: 'es/commercial-number',
      rule: callerId({ mustPresent: true, prefixes: ['+34400'] }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      citation: 'Ley 10/2025 art. 16.3–4, disp. transitoria única; draft resolution of the SETELECO of 2026-02-04 (range 400)',
      sources: [
        'https://www.boe.es/buscar/act.php?id=BOE-A-2025-26698',
        'https://elpais.com/sociedad/2026-02-04/el-prefijo-400-identificara-las-llamadas-comerciales-desde-finales-de-este-verano-para-acabar-con-el-spam-telefonico.html',
        'https://www.rtve.es/noticias/20260204/gobierno-propone-asignar-prefijo-400-llamadas-comerciales-atencion-cliente/16923210.shtml',
      ],
      inForce: { from: '2026-12-28' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'read in the law: commercial calls have a numeric code of their own, operators block calls that show signs of being commercial without it, companies adapt within twelve months (2026-12-28); that the code is 400 is told by several papers of the draft, planned for April 2026 with four months to adapt; the final resolution was not found. The letter binds companies in the scope of art. 2 (energy and telephone sellers from 5 % of the market); applied to all, since operators block all',
    }),
    provision({
      id: 'es/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'optOutRight', by: 'opening' },
        ],
      }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      citation: 'TRLGDCU art. 96.2; Circular AEPD 1/2023 arts. 3, 6',
      sources: [
        'https://www.boe.es/buscar/act.php?id=BOE-A-2023-15071',
        'https://blog.sepin.es/2014/03/fin-a-las-llamadas-comerciales-en-horario-nocturno-y-fines-de-semana?hs_amp=true',
      ],
      inForce: { from: '2023-06-29' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'at the beginning of every conversation, the right to object or withdraw included',
    }),
    provision({
      id: 'es/electricity-recording',
      rule: recording({ consent: 'notice', mandatory: true }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'], products: ['electricity-gas'], audiences: ['consumer'] },
      citation: 'RD 88/2026 (commercial calls recorded whole and kept for the consumer)',
      sources: [
        'https://apeccaspe.com/?p=3780',
        'https://www.rtve.es/noticias/20260210/gobierno-aprueba-nuevo-reglamento-comercializacion-electrica-eliminar-llamadas-spam-no-solicitadas/16931654.shtml',
      ],
      inForce: { from: '2026-02-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'es/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'Constitución art. 18.3 (STC 114/1984); GDPR art. 13',
      sources: [
        'https://gesprodat.com/es-legal-la-grabacion-de-una-llamada-comercial/',
        'https://privacydriver.com/grabacion-conversaciones-llamadas-telefonicas-c460',
        'https://nohayderecho.com/es-legal-grabar-una-conversacion-telefonica',
        'https://eur-lex.europa.eu/eli/reg/2016/679',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from one-party: who takes part may record by the constitution, but a company must announce the recording and its purpose; some advisers ask for express consent',
    }),
    provision({
      id: 'es/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21; TRLGDCU art. 96.4',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
