import { callerId } from '../../rules/caller-id'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { quietHours } from '../../rules/quiet-hours'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of India. */
export const india = jurisdiction(
  {
    id: 'IN',
    name: 'India',
    laws: [
      {
        title: 'Telecom Commercial Communications Customer Preference Regulations 2018',
        citation: 'TCCCPR 2018 (6 of 2018)',
        sources: ['https://gazettetracker.com/g/CG-DL-E-18022025-261096'],
      },
      {
        title: 'Second Amendment Regulations 2025',
        citation: '1 of 2025',
        sources: [
          'https://gazettetracker.com/g/CG-DL-E-18022025-261096',
          'https://sigmachambers.in/post/2025-tcccpr-amendments-a-renewed-push-by-trai-for-order-in-commercial-communications-1',
        ],
      },
      {
        title: 'TCCCPR 2010 (repealed)',
        citation: '6 of 2010',
        sources: ['https://business-standard.com/amp/article/technology/no-more-pesky-calls-from-sept-27-111090600032_1.html'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      registration: 'provisions',
      consent: 'none',
    },
    notes: ['Service messages need inferred, promotional ones explicit consent if the subscriber has blocked them.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'in/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'TCCCPR 2010',
      sources: [
        'https://indianexpress.com/article/india/latest-news/no-pesky-calls-between-9-pm-and-9-am-trai/',
        'https://business-standard.com/amp/article/technology/no-more-pesky-calls-from-sept-27-111090600032_1.html',
      ],
      inForce: { from: '2011-09-27', to: '2018-07-19' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'in/calling-hours',
      rule: quietHours({ callable: 'mon-sun 10:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'TCCCPR 2018, default time band',
      sources: [
        'https://www.bloombergquint.com/business/more-than-326-lakh-unsolicited-telemarketing-call-complaints-during-july-september',
        'https://trai.gov.in/preference-registration',
      ],
      inForce: { from: '2018-07-19' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'a minister to the Lok Sabha, 2019; TRAI’s own time bands agree: they change at 08:00, 10:00 and 21:00, never at 09:00, which is quoted from the rules of 2010; the amendment of 2025 says nothing else that was found; each subscriber may choose other bands and day types (an in-part listing)',
    }),
    provision({
      id: 'in/preference-register',
      rule: doNotCall({ lists: ['in-ncpr'], maxAge: 'each-campaign' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      liftedBy: [consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'], recordedIn: 'in-dca' })],
      citation: 'TCCCPR 2018',
      sources: [
        'https://www.bloombergquint.com/business/more-than-326-lakh-unsolicited-telemarketing-call-complaints-during-july-september',
        'https://gazettetracker.com/g/CG-DL-E-18022025-261096',
      ],
      inForce: { from: '2018-07-19' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'scrubbed per campaign on the operators’ platform; blocks can be full or by category, mode, time band and day type',
    }),
    provision({
      id: 'in/promotional-series',
      rule: callerId({ mustPresent: true, prefixes: ['+91140'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'TCCCPR Second Amendment 2025',
      sources: [
        'https://businesstimes.co/index.php/2025/02/13/big-relief-from-spam-calls-trai-bans-10-digit-numbers-for-telemarketing',
        'https://gazettetracker.com/g/CG-DL-E-18022025-261096',
      ],
      inForce: { from: '2025-03-14' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'ordinary ten-digit numbers are barred',
    }),
    provision({
      id: 'in/bank-service-series',
      rule: callerId({ mustPresent: true, prefixes: ['+911600'] }),
      applies: { purposes: ['service', 'transactional'], modes: voice, sectors: ['bank'] },
      citation: 'TRAI direction 2025',
      sources: [
        'https://www.whalesbook.com/news/Tamil/bankingfinance/TRAI-Mandates-1600-Number-Series-for-Banks-Financial-Services-to-Combat-Fraud/691dd7109de501abf62c2e1c',
        'https://businesstimes.co/index.php/2025/02/13/big-relief-from-spam-calls-trai-bans-10-digit-numbers-for-telemarketing',
      ],
      inForce: { from: '2026-01-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'in/insurance-securities-service-series',
      rule: callerId({ mustPresent: true, prefixes: ['+911600'] }),
      applies: { purposes: ['service', 'transactional'], modes: voice, sectors: ['insurer', 'securities'] },
      citation: 'TRAI direction 2025',
      sources: [
        'https://www.whalesbook.com/news/Tamil/bankingfinance/TRAI-Mandates-1600-Number-Series-for-Banks-Financial-Services-to-Combat-Fraud/691dd7109de501abf62c2e1c',
        'https://businesstimes.co/index.php/2025/02/13/big-relief-from-spam-calls-trai-bans-10-digit-numbers-for-telemarketing',
      ],
      inForce: { from: '2026-03-15' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'others of the sector by 2026-03-15; an earlier day for insurers was not seen',
    }),
    provision({
      id: 'in/dlt-registration',
      rule: registration({ of: 'each', authority: 'in-dlt', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'TCCCPR 2018',
      sources: [
        'https://www.etvbharat.com/en/!bharat/trai-orders-disconnection-of-telecom-resources-for-unregistered-senders-and-telemarketers-making-spam-calls-enn24081304878',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'senders and telemarketers with headers and templates; lines of the unregistered are cut for up to two years',
    }),
  ]
}
