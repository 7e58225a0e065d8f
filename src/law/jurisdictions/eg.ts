import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Egypt. */
export const egypt = jurisdiction(
  {
    id: 'EG',
    name: 'Egypt',
    laws: [
      {
        title: 'Personal Data Protection Law',
        citation: 'Law 151 of 2020 arts. 17–18, 43; Executive Regulations 816 of 2025',
        sources: [
          'https://www.egypt-business.com/news/details/2513-The-war-on-illegal-e-marketing-in-Egypt-No-more-spam/436016',
          'https://www.tamimi.com/news/from-policy-to-practice-egypt-issues-executive-regulations-of-the-personal-data-protection-law',
        ],
      },
      {
        title: 'NTRA rules on promotional calls',
        citation: 'NTRA decisions 2024–2025',
        sources: ['https://www.egypt-business.com/web/details/2521-ntra-launches-new-rules-to-regulate-telemarketers-and-spam-calls/436523'],
      },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
    },
    notes: ['Penalty: EGP 200,000–2 million.', 'No hours found.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'eg/prior-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Law 151 of 2020 art. 17',
      sources: [
        'https://www.egypt-business.com/news/details/2513-The-war-on-illegal-e-marketing-in-Egypt-No-more-spam/436016',
        'https://www.tamimi.com/news/from-policy-to-practice-egypt-issues-executive-regulations-of-the-personal-data-protection-law',
      ],
      inForce: { from: '2020-10-14' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'proof kept for 3 years (art. 18); executive regulations in force since November 2025',
    }),
    provision({
      id: 'eg/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'address', by: 'during' },
          { what: 'optOutRight', by: 'during' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop', 'text'],
      },
      citation: 'Law 151 of 2020 art. 17',
      sources: ['https://www.egypt-business.com/news/details/2513-The-war-on-illegal-e-marketing-in-Egypt-No-more-spam/436016'],
      inForce: { from: '2020-10-14' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'texts too',
    }),
    provision({
      id: 'eg/promotional-line',
      rule: callerId({ mustPresent: true, registeredWith: 'eg-promotional-lines' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'NTRA decisions 2024–2025',
      sources: [
        'https://www.egypt-business.com/web/details/2521-ntra-launches-new-rules-to-regulate-telemarketers-and-spam-calls/436523',
        'https://www.aldawlanews.com/1176588',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'lines registered as promotional with the operator, which shows the name or an alert; others are cut since 2025-08-24',
    }),
    provision({
      id: 'eg/stop',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Law 151 of 2020 art. 17',
      sources: ['https://www.egypt-business.com/news/details/2513-The-war-on-illegal-e-marketing-in-Egypt-No-more-spam/436016'],
      inForce: { from: '2020-10-14' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'eg/marketing-licence',
      rule: registration({ of: 'each', authority: 'PDPC', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Executive Regulations 816 of 2025',
      sources: ['https://www.tamimi.com/news/from-policy-to-practice-egypt-issues-executive-regulations-of-the-personal-data-protection-law'],
      inForce: { from: '2025-11-02' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'licence or permit of the Personal Data Protection Center; decree of 1 November 2025, in force the day after a publication whose day was not seen',
    }),
  ]
}
