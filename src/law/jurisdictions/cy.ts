import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Cyprus. */
export const cyprus = jurisdiction(
  {
    id: 'CY',
    name: 'Cyprus',
    laws: [
      {
        title: 'Regulation of Electronic Communications and Postal Services Law',
        citation: 'Law 112(I)/2004 s. 106',
        sources: [
          'https://www.cylaw.org/nomoi/enop/ind/2004_1_112/section-scb7627575-4540-c8ab-74d1-0d41670d2dd7.html',
          'https://www.paschalides.com/articles/litigation/272-email-spam-cyprus-advertising-law',
        ],
      },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: ['Legal persons: the Commissioner protects their interests by order (s. 106); the order was not read.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'cy/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], legalForms: ['natural-person', 'sole-trader'] },
      citation: 'Law 112(I)/2004 s. 106(3) (first text: 106(2))',
      sources: [
        'https://www.cylaw.org/nomoi/enop/ind/2004_1_112/section-scb7627575-4540-c8ab-74d1-0d41670d2dd7.html',
        'https://www.paschalides.com/articles/litigation/272-email-spam-cyprus-advertising-law',
      ],
      inForce: { from: '2004-04-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "unsolicited communications by other means are not allowed without the subscriber's consent; the regulator's definition of them names voice calls; rights of natural persons",
    }),
    provision({
      id: 'cy/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'Law 112(I)/2004 s. 106(1)',
      sources: [
        'https://www.cylaw.org/nomoi/enop/ind/2004_1_112/section-scb7627575-4540-c8ab-74d1-0d41670d2dd7.html',
        'https://www.paschalides.com/articles/litigation/272-email-spam-cyprus-advertising-law',
      ],
      inForce: { from: '2004-04-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the first text names SMS',
    }),
    provision({
      id: 'cy/say-who',
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
      citation: 'Law 112(I)/2021 (Directive 2011/83/EU art. 8(5))',
      sources: [
        'https://eur-lex.europa.eu/eli/dir/2011/83',
        'https://curia.europa.eu/juris/document/document.jsf?docid=185258&doclang=en',
        'https://github.com/legalize-dev/legalize-cz',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'national article not read; the directive harmonises fully (art. 4), and three sisters of its art. 8(5) were read (CZ § 1825, SK § 17, IT art. 51(5))',
    }),
    provision({
      id: 'cy/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'GDPR arts. 6, 13 and national secrecy of communications (from own knowledge)',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
    }),
    provision({
      id: 'cy/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Law 112(I)/2004 s. 106; GDPR art. 21',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
