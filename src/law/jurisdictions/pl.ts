import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Poland. */
export const poland = jurisdiction(
  {
    id: 'PL',
    name: 'Poland',
    laws: [
      {
        title: 'Prawo komunikacji elektronicznej (PKE)',
        citation: 'ustawa z 12 lipca 2024 r. (Dz.U. 2024 poz. 1221) arts. 398-400',
        sources: ['https://radcaprawny.kirp.pl/archiwum/praktyka/zakaz-cold-callingu-w-prawie-komunikacji-elektronicznej'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Making an e-mail address available counts as consent (art. 398(2)) for e-mail only, not for voice.',
      "Penalties: UKE up to 3 % of the previous year's revenue; UOKiK up to 10 % (from own knowledge).",
      'No register of objections: the regime is opt-in.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'pl/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'PKE art. 398(1)(2)',
      sources: ['https://radcaprawny.kirp.pl/archiwum/praktyka/zakaz-cold-callingu-w-prawie-komunikacji-elektronicznej'],
      inForce: { from: '2024-11-10' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'any terminal equipment, every subscriber or end user, companies included; asking for consent by telephone is itself marketing (practice of UKE and UOKiK); art. 172 Prawo telekomunikacyjne was alike before',
    }),
    provision({
      id: 'pl/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'] },
      citation: 'PKE art. 398(1)',
      sources: ['https://radcaprawny.kirp.pl/archiwum/praktyka/zakaz-cold-callingu-w-prawie-komunikacji-elektronicznej'],
      inForce: { from: '2024-11-10' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'pl/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
      },
      citation: 'ustawa o prawach konsumenta art. 20 (Directive 2011/83/EU art. 8(5))',
      sources: ['https://eur-lex.europa.eu/eli/dir/2011/83'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'pl/recording',
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
      id: 'pl/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'PKE art. 400; GDPR arts. 7(3), 21',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
