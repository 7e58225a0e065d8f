import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Austria. */
export const austria = jurisdiction(
  {
    id: 'AT',
    name: 'Austria',
    laws: [
      {
        title: 'Telekommunikationsgesetz 2021',
        citation: 'TKG 2021 §§ 174, 188',
        sources: ['https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'none',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No statutory hours, no holidays: consent decides.',
      'An offence committed abroad counts as committed where the call reaches the line (§ 174 Abs. 6): the called number decides.',
      'Consent may be given by whoever the subscriber authorised to use the line.',
      'Penalty up to EUR 100,000 (§ 188, figure from memory).',
      'Bets and lotteries sold to a consumer in a call without consent: the contract is void.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'at/consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request', 'charity', 'political'], modes: voice },
      citation: 'TKG 2021 § 174 Abs. 1',
      sources: [
        'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678',
        'https://kerres.at/print/1386',
        'https://www.verwaltungsrichter.at/2013/09/13/telekommunikationsgesetz-verwaltungsgerichtshof-bestatigt-strafen-fur-unerbetene-werbeanrufe/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'consumers and businesses alike; "Werbung" reaches ideas, politics and donations (case law on § 107 TKG 2003, the same rule before 2021-11-01); asking for consent is itself such a call (OGH 4 Ob 113/99t)',
    }),
    provision({
      id: 'at/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request', 'charity', 'political'], modes: ['text'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'TKG 2021 § 174 Abs. 3–4',
      sources: ['https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678'],
      inForce: { from: '2021-11-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'not where the person refused beforehand, as by the list of ECG § 7',
    }),
    provision({
      id: 'at/caller-id',
      rule: callerId({ mustPresent: true, holder: 'seller-or-telemarketer' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity', 'political'], modes: voice },
      citation: 'TKG 2021 § 174 Abs. 2',
      sources: [
        'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678',
        'https://www.verwaltungsrichter.at/2013/09/13/telekommunikationsgesetz-verwaltungsgerichtshof-bestatigt-strafen-fur-unerbetene-werbeanrufe/',
      ],
      inForce: { from: '2021-11-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "neither suppressed nor another's number (VwGH 2013/03/0052)",
    }),
    provision({
      id: 'at/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'FAGG § 9 Abs. 1; FernFinG § 6 Abs. 1',
      sources: ['https://jusline.at/gesetz/fernfing/paragraf/6', 'https://eur-lex.europa.eu/eli/dir/2011/83'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'FernFinG § 6(1), read: name and business purpose at the start of every call (financial services); FAGG § 9, its sister for goods and services, was not read',
    }),
    provision({
      id: 'at/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity', 'political'] },
      citation: 'TKG 2021 § 174 Abs. 1',
      sources: ['https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678'],
      inForce: { from: '2021-11-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'consent may be withdrawn at any time',
    }),
    provision({
      id: 'at/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'StGB § 120; GDPR art. 13',
      sources: [
        'https://thomasfraiss.at/tag/entlassung/',
        'https://www.argedaten.at/php/cms_monitor.php?q=PUB-TEXT-ARGEDATEN&s=29205tur',
        'https://www.rechtsanwaltsalzburg.com/post/gesprchsaufzeichnungen-ist-das-heimliche-aufnehmen-von-gespraechen-verbote',
        'https://eur-lex.europa.eu/eli/reg/2016/679',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "corrected from all-party: who is spoken to may record (§ 120(1)); handing the recording to a third party for whom it is not meant needs the speaker's consent (§ 120(2)), so an agency that records for its client should ask",
    }),
  ]
}
