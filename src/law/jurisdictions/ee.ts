import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Estonia. */
export const estonia = jurisdiction(
  {
    id: 'EE',
    name: 'Estonia',
    laws: [
      {
        title: 'Elektroonilise side seadus',
        citation: 'ESS § 103¹',
        sources: [
          'https://infokasum.ee/Andmete-kasutamise-info/',
          'https://aastaraamat.aki.ee/aastaraamat-2020-praktikute-toolaualt/elektrooniline-otseturustus-ja-telefonimuuk-toid-jatkuvalt',
          'https://www.aki.ee/et/menetluspraktika/rampspostitajate-nimekiri',
        ],
      },
      {
        title: 'Good practice for anonymous sales calls of mobile operators (ITL)',
        citation: 'Mobiilside sektori anonüümsete telefonimüügi kõnede hea tava',
        sources: ['https://tele2.ee/abi/lepingud-ja-arveldus/tingimused/mobiilside-sektori-anonuumsete-telefonimuugi-konede-hea-tava'],
      },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Live calls are outside the direct-marketing rules (ESS § 103¹(6)); the number needs a GDPR basis and may be used only for the purpose for which it was published (AKI 2020).',
      "Calls to generated numbers are outside the AKI's reach while no person is identified.",
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ee/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'ESS § 103¹(1)',
      sources: ['https://infokasum.ee/Andmete-kasutamise-info/'],
      inForce: { from: '2011-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'natural persons; § 103¹(6) leaves real-time voice calls between people out, an artificial voice is read as not spared; legal persons opt-out',
    }),
    provision({
      id: 'ee/operators-code',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        sectors: ['telecom'],
        lineTypes: ['mobile'],
      },
      unless: { directory: ['published-by-business'] },
      liftedBy: [relationship({ kinds: ['contract'], current: true })],
      citation: 'ITL hea tava 1.2-1.4, 2.1',
      sources: ['https://tele2.ee/abi/lepingud-ja-arveldus/tingimused/mobiilside-sektori-anonuumsete-telefonimuugi-konede-hea-tava'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
      note: 'signatory mobile operators, their resellers and group; human or robot; own customers and published business numbers are out',
    }),
    provision({
      id: 'ee/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
      },
      citation: 'võlaõigusseadus § 54 (Directive 2011/83/EU art. 8(5))',
      sources: ['https://eur-lex.europa.eu/eli/dir/2011/83'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'ee/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'GDPR art. 13',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "that it takes notice is the Union's text; whether national criminal law asks for more was not read",
    }),
    provision({
      id: 'ee/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21(2)-(3)',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
