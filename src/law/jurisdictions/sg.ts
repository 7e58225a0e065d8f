import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { prohibition } from '../../rules/prohibition'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Singapore. */
export const singapore = jurisdiction(
  {
    id: 'SG',
    name: 'Singapore',
    laws: [
      {
        title: 'Personal Data Protection Act 2012, Part 9',
        citation: 'PDPA 2012 ss. 36–48',
        sources: ['https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=P19-'],
      },
    ],
    covers: {
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      prohibition: 'provisions',
      consent: 'none',
      'quiet-hours': 'none',
      'frequency-cap': 'none',
    },
    notes: [
      'Third-party checkers answer for their results (s. 43A).',
      'Surveys, charity, political and government messages are not specified messages.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'sg/no-voice-call-register',
      rule: doNotCall({ lists: ['sg-no-voice-call'], maxAge: 'P21D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      unless: { audiences: ['business'] },
      liftedBy: [consent({ form: 'written', qualities: ['explicit'] })],
      citation: 'PDPA 2012 s. 43',
      sources: [
        'https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=P19-',
        'https://www.pdpc.gov.sg/Overview-of-PDPA/Do-Not-Call-Registry/Business-Owner/Do-Not-Call-Registry-and-Your-Business',
        'https://www.sorena.io/artifacts/apac/singapore-pdpa/faq/dnc-checking',
      ],
      inForce: { from: '2014-01-02' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '21 days from receipt of the result; consent clear and unambiguous, in writing or another lasting form; business numbers can be listed, only messages to a business are outside',
    }),
    provision({
      id: 'sg/no-text-register',
      rule: doNotCall({ lists: ['sg-no-text'], maxAge: 'P21D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      unless: { audiences: ['business'] },
      liftedBy: [
        consent({ form: 'written', qualities: ['explicit'] }),
        relationship({ kinds: ['contract', 'membership'], current: true, products: 'same' }),
      ],
      citation: 'PDPA 2012 s. 43',
      sources: [
        'https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=P19-',
        'https://www.pdpc.gov.sg/Overview-of-PDPA/Do-Not-Call-Registry/Business-Owner/Do-Not-Call-Registry-and-Your-Business',
        'https://www.sorena.io/artifacts/apac/singapore-pdpa/faq/dnc-checking',
      ],
      inForce: { from: '2014-01-02' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the ongoing relationship lifts it for texts, never for voice; one-off dealings are none',
    }),
    provision({
      id: 'sg/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'during' },
          { what: 'phone', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: [...voice, 'text'] },
      citation: 'PDPA 2012 s. 44',
      sources: ['https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=P19-'],
      inForce: { from: '2014-01-02' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'binds texts too',
    }),
    provision({
      id: 'sg/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'PDPA 2012 s. 45',
      sources: [
        'https://www.cea.gov.sg/news-publications/ceanergy-blog/tools-takeaways/check-the-do-not-call-registry-before-sending-marketing-messages',
      ],
      inForce: { from: '2014-01-02' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'sg/no-generated-numbers',
      rule: prohibition({ what: 'generated-number' }),
      applies: { numbersFrom: ['generated'] },
      citation: 'PDPA 2012 Part 9A (dictionary attacks)',
      sources: ['https://sso.agc.gov.sg/Act/PDPA2012?ProvIds=P19-'],
      inForce: { from: '2021-02-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'the section and day are from own knowledge',
    }),
  ]
}
