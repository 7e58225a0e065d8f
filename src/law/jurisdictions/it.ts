import { abandonment } from '../../rules/abandonment'
import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { coolingOff } from '../../rules/cooling-off'
import { doNotCall } from '../../rules/do-not-call'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { registration } from '../../rules/registration'
import { it } from '../../time/calendars/it'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Italy. */
export const italy = jurisdiction(
  {
    id: 'IT',
    name: 'Italy',
    laws: [
      {
        title: 'Registro pubblico delle opposizioni',
        citation: 'L. 5/2018 art. 1; DPR 26/2022; Codice privacy art. 130',
        sources: [
          'https://www.filodiritto.com/registro-delle-opposizioni-scudo-le-chiamate-moleste',
          'https://www.technospia.it/2022/04/11/nasce-il-nuovo-registro-delle-opposizioni-sara-attivo-a-partire-da-luglio/',
        ],
      },
      {
        title: 'Codice di condotta telemarketing e teleselling (GDPR art. 40)',
        citation: 'Garante, provv. 7 marzo 2024 n. 148, G.U. 27-3-2024 n. 73',
        sources: [
          'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.codiceRedazionale=24A01602&art.dataPubblicazioneGazzetta=2024-03-27&art.flagTipoArticolo=1&art.idArticolo=10&art.idGruppo=3&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.progressivo=0&art.versione=1',
          'https://www.pmi.it/impresa/pubblicita-e-marketing/453002/telemarketing-le-nuove-regole-e-le-fasce-orarie-permesse.html',
        ],
      },
      {
        title: 'Chiamate mute',
        citation: 'Garante, delibera 20 febbraio 2014 n. 83',
        sources: [
          'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticoloDefault/originario?atto.dataPubblicazioneGazzetta=2014-04-04&atto.codiceRedazionale=14A02670&atto.tipoProvvedimento=DELIBERA',
        ],
      },
      {
        title: 'Energy bills decree 2026 as converted',
        citation: 'decree-law of February 2026, converted April 2026 (number not verified)',
        sources: [
          'https://frontaliereticino.ch/en/cross-border-articles/dl-bill-news-consumers-2026/',
          'https://cerebro.cc/canonicals/cmnmiw8wu03h6obb6wmyw9z0f',
        ],
      },
      {
        title: 'AGCOM numbering and anti-spoofing',
        citation: 'delibere 156/18/CIR, 106/25/CONS, 271/25/CONS, 21/26/CIR',
        sources: [
          'https://www.alanews.it/tecnologia/nuove-regole-contro-il-telemarketing-aggressivo-come-tutelarsi-da-chiamate-e-truffe',
          'https://audaxrenewables.it/en/agcom-dal-19-novembre-attivo-il-filtro-anti-spoofing-mobile',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-id': 'provisions',
      'caller-identity': 'provisions',
      abandonment: 'provisions',
      registration: 'provisions',
      confirmation: 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
      'cooling-off': 'provisions',
    },
    notes: [
      'Calls from abroad that show an Italian fixed number are blocked since 2025-08-19, an Italian mobile number not in roaming since 2025-11-19 (AGCOM 106/25/CONS, 271/25/CONS).',
      'A person who calls back a campaign number may be spoken to; the register need not be asked (Codice di condotta art. 10(3)).',
      'A listing in the register takes effect within 15 days; we heed it at once.',
      'Penalty: GDPR EUR 20m or 4 %; client and call centre are jointly liable.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'it/calling-hours',
      rule: quietHours({
        callable: 'mon-fri 09:00-20:00; sat 10:00-19:00',
        holidays: { calendars: [it], then: 'closed', eve: 'mon-sat 10:00-19:00' },
      }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      citation: 'Codice di condotta art. 10',
      sources: [
        'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.codiceRedazionale=24A01602&art.dataPubblicazioneGazzetta=2024-03-27&art.flagTipoArticolo=1&art.idArticolo=10&art.idGruppo=3&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.progressivo=0&art.versione=1',
        'https://www.pmi.it/impresa/pubblicita-e-marketing/453002/telemarketing-le-nuove-regole-e-le-fasce-orarie-permesse.html',
        'https://www.punto-informatico.it/telemarketing-in-vigore-il-codice-di-condotta/',
      ],
      inForce: { from: '2024-09-28' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'industry-code',
      note: 'binds adherents, benchmark for others; the eve of a holiday has the Saturday window whatever the weekday; a Sunday stays closed; local patron days not included',
    }),
    provision({
      id: 'it/unlisted-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live'],
        directory: ['unlisted', 'listed-no-advertising', 'published-by-business'],
      },
      liftedBy: [invitation({})],
      citation: 'Codice privacy art. 130(1), (3-bis); Codice di condotta art. 10(2)',
      sources: [
        'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.codiceRedazionale=24A01602&art.dataPubblicazioneGazzetta=2024-03-27&art.flagTipoArticolo=1&art.idArticolo=10&art.idGruppo=3&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.progressivo=0&art.versione=1',
        'https://www.filodiritto.com/registro-delle-opposizioni-scudo-le-chiamate-moleste',
        'https://www.technospia.it/2022/04/11/nasce-il-nuovo-registro-delle-opposizioni-sara-attivo-a-partire-da-luglio/',
      ],
      inForce: { from: '2022-07-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a number outside the public directories needs consent unless the person expressly asked for the call; a listed one does not, subject to the register; most mobiles are unlisted',
    }),
    provision({
      id: 'it/opposition-register',
      rule: doNotCall({ lists: ['it-rpo'], maxAge: 'P15D', cancelsConsents: 'all' }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request', 'survey'] },
      liftedBy: [consent({ form: 'express', afterListing: true })],
      citation: 'L. 5/2018 art. 1(2), (5), (6); DPR 26/2022',
      sources: [
        'https://www.filodiritto.com/registro-delle-opposizioni-scudo-le-chiamate-moleste',
        'https://www.technospia.it/2022/04/11/nasce-il-nuovo-registro-delle-opposizioni-sara-attivo-a-partire-da-luglio/',
      ],
      inForce: { from: '2022-07-27' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'not lifted here: consents within a contract that runs or ended no more than 30 days ago survive the listing (art. 1(5), from own knowledge; consent plus relationship cannot be said in one grant); market research is covered',
    }),
    provision({
      id: 'it/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'] },
      citation: 'Codice privacy art. 130(1)-(2)',
      sources: [
        'https://www.filodiritto.com/registro-delle-opposizioni-scudo-le-chiamate-moleste',
        'https://www.technospia.it/2022/04/11/nasce-il-nuovo-registro-delle-opposizioni-sara-attivo-a-partire-da-luglio/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'listed numbers too; SMS and MMS by art. 130(2)',
    }),
    provision({
      id: 'it/energy-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], products: ['electricity-gas'], audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'Codice del consumo art. 51(8-bis)–(8-quater) (decreto bollette 2026 as converted)',
      sources: [
        'https://frontaliereticino.ch/en/cross-border-articles/dl-bill-news-consumers-2026/',
        'https://cerebro.cc/canonicals/cmnmiw8wu03h6obb6wmyw9z0f',
        'https://raw.githubusercontent.com/ThomasMoreAI/legal-skills-open/main/eu/data-protection/skills/legal-it/references/vendita-online.md',
      ],
      inForce: { from: '2026-06-19' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "calls and messages for electricity or gas contracts only at the consumer's request or with specific consent to offers; the seller bears the proof; contract void otherwise; paragraphs told by a summary of the consolidated text of 2026-08-05",
    }),
    provision({
      id: 'it/energy-number',
      rule: callerId({ mustPresent: true, holder: 'seller' }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'], products: ['electricity-gas'], audiences: ['consumer'] },
      citation: 'Codice del consumo art. 51(8-bis)–(8-quater) (decreto bollette 2026 as converted)',
      sources: ['https://cerebro.cc/canonicals/cmnmiw8wu03h6obb6wmyw9z0f'],
      inForce: { from: '2026-06-19' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "one secondary source tells the amendment of the Chamber's commission: number uniquely the supplier's, AGCOM may suspend others; of the three paragraphs adopted the ban and the nullity were confirmed, the number was not",
    }),
    provision({
      id: 'it/caller-id',
      rule: callerId({ mustPresent: true, answerable: true }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      citation: 'L. 5/2018 art. 2; AGCOM 156/18/CIR; Codice di condotta',
      sources: ['https://www.pmi.it/impresa/pubblicita-e-marketing/453002/telemarketing-le-nuove-regole-e-le-fasce-orarie-permesse.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'identifiable and re-callable number, or a number of range 0844 (0843 for statistics); three-digit numbers may also be shown since AGCOM 21/26/CIR',
    }),
    provision({
      id: 'it/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'dataSource', by: 'during' },
          { what: 'optOutRight', by: 'during' },
        ],
      }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      citation: 'Codice di condotta arts. 10-11; Codice privacy art. 130(5)',
      sources: [
        'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.codiceRedazionale=24A01602&art.dataPubblicazioneGazzetta=2024-03-27&art.flagTipoArticolo=1&art.idArticolo=10&art.idGruppo=3&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.progressivo=0&art.versione=1',
        'https://www.pmi.it/impresa/pubblicita-e-marketing/453002/telemarketing-le-nuove-regole-e-le-fasce-orarie-permesse.html',
      ],
      inForce: { from: '2024-09-28' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'industry-code',
      note: 'the letter says during the call; who calls and why is put at the opening',
    }),
    provision({
      id: 'it/silent-calls',
      rule: abandonment({ maxRate: 0.03, by: ['campaign'], connectWithin: 'PT3S' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], dialing: ['progressive', 'predictive'] },
      citation: 'Garante, delibera 20 febbraio 2014 n. 83',
      sources: [
        'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticoloDefault/originario?atto.dataPubblicazioneGazzetta=2014-04-04&atto.codiceRedazionale=14A02670&atto.tipoProvvedimento=DELIBERA',
        'https://www.polesine24.it/cronaca/2025/05/03/news/occhio-alle-telefonate-mute-344024',
        'https://tvzap.it/social/call-center-perche-alcune-telefonate-sono-mute/2',
      ],
      inForce: { from: '2014-04-04' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'at most three silent calls per hundred answered in a campaign, cut after 3 s, comfort noise; no new call for five days and then only with an agent ready',
    }),
    provision({
      id: 'it/silent-call-recall',
      rule: coolingOff({ after: ['abandoned'], for: 'PT120H', scope: ['phone-number', 'seller'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'Garante, delibera 20 febbraio 2014 n. 83',
      sources: [
        'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticoloDefault/originario?atto.dataPubblicazioneGazzetta=2014-04-04&atto.codiceRedazionale=14A02670&atto.tipoProvvedimento=DELIBERA',
        'https://www.polesine24.it/cronaca/2025/05/03/news/occhio-alle-telefonate-mute-344024',
        'https://tvzap.it/social/call-center-perche-alcune-telefonate-sono-mute/2',
      ],
      inForce: { from: '2014-04-04' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'no new call for five days, and then only with an agent ready',
    }),
    provision({
      id: 'it/roc',
      rule: registration({ of: 'each', authority: 'Registro degli operatori di comunicazione (AGCOM)', required: false }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      citation: 'D.L. 83/2012 art. 24-bis(11) (L. 232/2016); AGCOM 1/17/CONS',
      sources: [
        'https://www.assemblea.emr.it/corecom/in-breve/agcom-obbligo-di-iscrizione-al-registro-degli-operatori-di-comunicazione-dei-soggetti-esercenti-attivita-di-call-center',
        'https://www.crm4solution.com/roc-per-il-call-center-come-iscriversi/',
      ],
      inForce: { from: '2017-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'all who run call-centre activity on national numbers and those entrusted with it, with every number used; due within sixty days of 2017-01-01; fine EUR 50,000',
    }),
    provision({
      id: 'it/energy-confirmation',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, products: ['electricity-gas'], audiences: ['consumer'] },
      citation: 'ARERA 395/2024/R/com; Codice del consumo art. 51',
      sources: [
        'https://www.punto-informatico.it/contratti-luce-gas-solo-documenti-scritti-2025/',
        'https://innovation.dday.it/redazione/51174/basta-contratti-luce-e-gas-estorti-al-telefono-dal-2025-il-consenso-e-valido-solo-se-documentato',
      ],
      inForce: { from: '2025-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'the customer confirms receipt of the written terms on a durable medium',
    }),
    provision({
      id: 'it/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Codice del consumo art. 51(6)',
      sources: [
        'https://raw.githubusercontent.com/ThomasMoreAI/legal-skills-open/main/eu/data-protection/skills/legal-it/references/vendita-online.md',
      ],
      inForce: { from: '2014-06-13' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'added 2026-11-24: a contract by telephone binds the consumer only once the offer is signed or accepted in writing',
    }),
    provision({
      id: 'it/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'GDPR art. 13; Cass. 20487/2025',
      sources: [
        'https://anclbari.it/?p=5408',
        'https://studioargari.it/registrazioni-di-conversazioni-nel-marketing-digitale-validita-probativa-e-limiti-giuridici-alla-luce-della-giurisprudenza-della-corte-di-cassazione',
        'https://eur-lex.europa.eu/eli/reg/2016/679',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from one-party: a participant commits no crime, but the recording is processing of data and needs a legal basis and information, save to defend a right',
    }),
    provision({
      id: 'it/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21; Codice di condotta',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
