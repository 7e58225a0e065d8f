import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Thailand. */
export const thailand = jurisdiction(
  {
    id: 'TH',
    name: 'Thailand',
    laws: [
      {
        title: 'Direct Sale and Direct Marketing Act',
        citation: 'B.E. 2545 (2002), amended 2560 (2017)',
        sources: ['https://tilleke.com/insights/new-guarantee-requirement-direct-sales-and-direct-marketing-businesses'],
      },
      { title: 'Personal Data Protection Act', citation: 'B.E. 2562 (2019)', sources: ['https://talk-q.com/outbound-call-regulations-in-thailand'] },
    ],
    covers: {
      consent: 'provisions',
      'opt-out': 'provisions',
      'caller-identity': 'provisions',
      registration: 'provisions',
      'do-not-call': 'none',
    },
    notes: [
      'Insurance (OIC notification, own knowledge, no source): offers by telephone only Monday to Saturday 08:30–19:00, not on public holidays. Not written as a provision, because hours of one sector would mark the hours of all as established.',
      'Bank of Thailand: bank calls within a period that it sets (Bangkok Post 2019); the hours were not found.',
      'No central do-not-call register.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'th/prior-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Personal Data Protection Act',
      sources: [
        'https://talk-q.com/outbound-call-regulations-in-thailand',
        'https://www.bangkokpost.com/business/1802834/bot-app-to-identify-telemarketing-calls',
      ],
      inForce: { from: '2022-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'legitimate interest with a right to object is also argued (s. 32): the stricter reading; the central bank moved banks to opt-in',
    }),
    provision({
      id: 'th/objection',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Personal Data Protection Act s. 32',
      sources: ['https://talk-q.com/outbound-call-regulations-in-thailand'],
      inForce: { from: '2022-06-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'th/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'dataSource', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'Personal Data Protection Act, notice',
      sources: ['https://talk-q.com/outbound-call-regulations-in-thailand'],
      inForce: { from: '2022-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'who calls and how the number was obtained',
    }),
    provision({
      id: 'th/direct-marketing-registration',
      rule: registration({ of: 'seller', authority: 'OCPB', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Direct Sale and Direct Marketing Act',
      sources: ['https://tilleke.com/insights/new-guarantee-requirement-direct-sales-and-direct-marketing-businesses'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'and a guarantee of THB 5,000–200,000',
    }),
  ]
}
