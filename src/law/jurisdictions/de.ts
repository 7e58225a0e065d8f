import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Germany. */
export const germany = jurisdiction(
  {
    id: 'DE',
    name: 'Germany',
    laws: [
      { title: 'Gesetz gegen den unlauteren Wettbewerb', citation: 'UWG §§ 7, 7a, 20', sources: ['https://www.gesetze-im-internet.de/uwg_2004/'] },
      { title: 'TDDDG', citation: 'TDDDG § 15(2)', sources: ['https://www.gesetze-im-internet.de/ttdsg/'] },
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
      "§ 7a: proof of a consumer's consent is kept five years from grant and again five years after each use.",
      'Penalty: EUR 300,000 (no consent), EUR 50,000 (no documentation), EUR 300,000 (number suppressed).',
      '§ 20 as read still cited the numbers of § 7 before 2022-05-28.',
      'No later act changing § 7 was found (2026-11-24).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'de/consumer-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      citation: 'UWG § 7 Abs. 2 Nr. 1',
      sources: ['https://www.gesetze-im-internet.de/uwg_2004/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'numbered Nr. 2 until 2022-05-28; a request to be called counts when it is held as a documented consent (§ 7a)',
    }),
    provision({
      id: 'de/business-consent',
      rule: consent({ form: 'presumed' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['business'] },
      citation: 'UWG § 7 Abs. 2 Nr. 1',
      sources: ['https://www.gesetze-im-internet.de/uwg_2004/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'at least mutmaßliche Einwilligung: hold the reasons for presuming it as a consent of form presumed',
    }),
    provision({
      id: 'de/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'UWG § 7 Abs. 2 Nr. 2',
      sources: ['https://www.gesetze-im-internet.de/uwg_2004/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'automatische Anrufmaschine, any recipient; an artificial voice is treated alike',
    }),
    provision({
      id: 'de/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'UWG § 7 Abs. 2 Nr. 2, Abs. 3',
      sources: ['https://www.gesetze-im-internet.de/uwg_2004/', 'https://github.com/bundestag/gesetze'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'elektronische Post; refusal offered at collection and in every message',
    }),
    provision({
      id: 'de/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'BGB § 312a Abs. 1',
      sources: ['https://www.gesetze-im-internet.de/bgb/__312a.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'de/caller-id',
      rule: callerId({ mustPresent: true, holder: 'seller-or-telemarketer' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'TDDDG § 15 Abs. 2',
      sources: ['https://www.gesetze-im-internet.de/ttdsg/', 'https://github.com/bundestag/gesetze'],
      inForce: { from: '2021-12-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the number shown must be assigned to who calls',
    }),
    provision({
      id: 'de/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21(3); UWG § 7 Abs. 1',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679', 'https://www.gesetze-im-internet.de/uwg_2004/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'Sperrliste',
    }),
    provision({
      id: 'de/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'StGB § 201',
      sources: ['https://www.gesetze-im-internet.de/stgb/__201.html', 'https://github.com/bundestag/gesetze'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'recording without the consent of both is a crime',
    }),
  ]
}
