import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Belgium. */
export const belgium = jurisdiction(
  {
    id: 'BE',
    name: 'Belgium',
    laws: [
      {
        title: 'Code de droit économique / Wetboek van economisch recht',
        citation: 'CDE/WER arts VI.110–VI.115',
        sources: ['https://www.dncm.be/nl/de-wetgeving/', 'https://refli.be/fr/lex/2025008688'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'No statutory hours: when the Chamber amended the chapter on 2024-01-25, hours were proposed and not taken up; sector codes (energy) may set some.',
      'The amended chapter puts entries with the central number database and access with Do Not Call Me; it keeps opt-out.',
      'A change to opt-in was announced for 2026; no act was found (2026-11-24).',
      'Penalty: fines up to EUR 80,000.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'be/do-not-call-me',
      rule: doNotCall({ lists: ['be-dncm'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'CDE arts VI.110 § 2, VI.112–VI.114',
      sources: [
        'https://www.dncm.be/nl/de-wetgeving/',
        'https://refli.be/fr/lex/2025008688',
        'https://www.rtl.be/actu/vos-temoignages/lionel-continue-etre-demarche-par-telephone-malgre-son-refus-que-peut-il-faire/2025-09-16/article/763586',
      ],
      inForce: { from: '2015-07-11' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'natural and legal persons, customers included; entries appear within five working days; a refresh interval was not found',
    }),
    provision({
      id: 'be/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'CDE art. VI.110 § 1',
      sources: ['https://www.dncm.be/nl/de-wetgeving/'],
      inForce: { from: '2014-05-31' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'an artificial voice is treated alike',
    }),
    provision({
      id: 'be/say-who',
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
      citation: 'CDE arts VI.45 ff.',
      sources: ['https://www.dncm.be/nl/de-wetgeving/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'be/list-licence',
      rule: registration({ of: 'each', authority: 'Do Not Call Me vzw/asbl', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'CDE arts VI.112–VI.114',
      sources: ['https://www.dncm.be/nl/de-wetgeving/'],
      inForce: { from: '2015-07-11' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'paid access to the list before a campaign',
    }),
    provision({
      id: 'be/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'CDE art. VI.110 § 2; GDPR art. 21',
      sources: ['https://refli.be/fr/lex/2025008688', 'https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'be/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'Code pénal art. 314bis; loi du 13 juin 2005 art. 124; GDPR art. 13',
      sources: [
        'https://securex.be/fr/lex4you/employeur/themes/obligations-de-l-employeur/rgpd-et-privacy/l-enregistrement-des-communications-telephoniques-quel-est-le-cadre-legal',
        'https://jubel.be/fr/lenregistrement-des-conversations',
        'https://eur-lex.europa.eu/eli/reg/2016/679',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a recorder who takes no part needs the consent of all; who takes part needs none by criminal law, the GDPR asks for notice',
    }),
  ]
}
