import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Croatia. */
export const croatia = jurisdiction(
  {
    id: 'HR',
    name: 'Croatia',
    laws: [
      {
        title: 'Zakon o zaštiti potrošača',
        citation: 'NN 19/22, 59/23 čl. 12; Pravilnik NN 117/22',
        sources: [
          'https://azop.hr/nezeljeni-telefonski-pozivi-u-svrhu-prodaje-razlicitih-roba-i-usluga/',
          'https://www.hakom.hr/en/e-registry-do-not-call/224',
          'https://gov.hr/en/do-not-call-e-register/562',
        ],
      },
      { title: 'Zakon o elektroničkim komunikacijama', citation: 'NN 76/22', sources: ['https://www.hakom.hr/en/e-registry-do-not-call/224'] },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Live calls to numbers not listed are opt-out; the AZOP asks for a basis under GDPR art. 6.',
      'Operators enter numbers within seven days of the request; reports go to the State Inspectorate.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'hr/ne-zovi',
      rule: doNotCall({ lists: ['hr-ne-zovi'], cancelsConsents: 'as-marked' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'Zakon o zaštiti potrošača čl. 12(1); Pravilnik NN 117/22',
      sources: [
        'https://azop.hr/nezeljeni-telefonski-pozivi-u-svrhu-prodaje-razlicitih-roba-i-usluga/',
        'https://www.hakom.hr/en/e-registry-do-not-call/224',
        'https://gov.hr/en/do-not-call-e-register/562',
        'https://splitski-potrosac.hr/nezeljeni-pozivi-i-poruke-trgovaca',
      ],
      inForce: { from: '2022-10-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls and SMS/MMS; the register shows listed or not, whether earlier consents are withdrawn, and since when; a consent given afterwards counts; age of an answer not stated',
    }),
    provision({
      id: 'hr/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'Zakon o elektroničkim komunikacijama NN 76/22 (unsolicited communications)',
      sources: ['https://www.hakom.hr/en/e-registry-do-not-call/224'],
      inForce: { from: '2022-07-12' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'hr/say-who',
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
      citation: 'Zakon o zaštiti potrošača (Directive 2011/83/EU art. 8(5))',
      sources: ['https://eur-lex.europa.eu/eli/dir/2011/83'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'hr/recording',
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
      id: 'hr/opt-out',
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
