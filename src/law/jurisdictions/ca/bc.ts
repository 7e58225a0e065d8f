import { callerId } from '../../../rules/caller-id'
import { consent } from '../../../rules/consent'
import { frequencyCap } from '../../../rules/frequency-cap'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { registration } from '../../../rules/registration'
import { caBc } from '../../../time/calendars/ca-bc'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of British Columbia. */
export const britishColumbia = jurisdiction(
  {
    id: 'CA-BC',
    name: 'British Columbia',
    laws: [
      {
        title: 'Telemarketer Licensing Regulation',
        citation: 'B.C. Reg. 83/2005 under the Business Practices and Consumer Protection Act',
        sources: [
          'https://ubcm.ca/convention-resolutions/resolutions/resolutions-database/unwanted-telephone-fax-solicitation',
          'https://www.canadianadvertisinglaw.com/telemarketing-in-bc-or-to-bc-residents-the-telemarketer-licensing-regulation-may-apply/',
        ],
      },
      {
        title: 'Debt Collection Industry Regulation',
        citation: 'Business Practices and Consumer Protection Act',
        sources: ['https://consumerprotectionbc.ca/2011/11/a-debt-collector-called-my-workplace'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'caller-id': 'provisions',
      registration: 'provisions',
    },
    notes: [
      'British Columbia stays at UTC-7 since 2026; Peace River and Creston keep their own practice.',
      'Which definition of holiday the regulation uses was not seen.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ca-bc/calling-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-21:30; sat,sun 10:00-18:00', holidays: { calendars: [caBc], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      attaches: ['location', 'caller-seat'],
      citation: 'B.C. Reg. 83/2005',
      sources: [
        'https://consumerprotectionbc.ca/2011/07/everything-you-wanted-to-know-about-telemarketers',
        'https://www.consumerprotectionbc.ca/2014/08/looking-for-some-telemarketing-tips/',
        'https://www.consumerprotectionbc.ca/2023/03/5-rules-about-telemarketing-calls/',
      ],
      inForce: { from: '2005-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: "the consumer's local time; binds telemarketers seated in BC as well; third-party fundraisers for a charity are bound, the charity itself is not",
    }),
    provision({
      id: 'ca-bc/one-contact-per-offer',
      rule: frequencyCap({ max: 1, per: 'P30D', counts: 'answered', scope: ['person', 'seller', 'product'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express' }), invitation({})],
      attaches: ['location', 'caller-seat'],
      citation: 'B.C. Reg. 83/2005',
      sources: [
        'https://consumerprotectionbc.ca/2011/07/everything-you-wanted-to-know-about-telemarketers',
        'https://www.consumerprotectionbc.ca/2023/03/5-rules-about-telemarketing-calls/',
        'https://ubcm.ca/convention-resolutions/resolutions/resolutions-database/unwanted-telephone-fax-solicitation',
      ],
      inForce: { from: '2005-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: '"contact … more than once in a 30 day period for the same good or service without the consumer\'s permission"; a call nobody answers is read as no contact',
    }),
    provision({
      id: 'ca-bc/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      attaches: ['location', 'caller-seat'],
      citation: 'B.C. Reg. 83/2005',
      sources: [
        'https://www.consumerprotectionbc.ca/2014/08/looking-for-some-telemarketing-tips/',
        'https://www.consumerprotectionbc.ca/2023/03/5-rules-about-telemarketing-calls/',
      ],
      inForce: { from: '2005-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'ca-bc/licence',
      rule: registration({ of: 'telemarketer', authority: 'Consumer Protection BC', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      attaches: ['location', 'caller-seat'],
      citation: 'B.C. Reg. 83/2005',
      sources: [
        'https://www.canadianadvertisinglaw.com/telemarketing-in-bc-or-to-bc-residents-the-telemarketer-licensing-regulation-may-apply/',
        'https://consumerprotectionbc.ca/2011/07/everything-you-wanted-to-know-about-telemarketers',
      ],
      inForce: { from: '2005-10-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'one licence per location; political parties, savings institutions and charities calling for themselves need none',
    }),
    provision({
      id: 'ca-bc/debt-hours',
      rule: quietHours({ callable: 'mon-sat 07:00-21:00; sun 13:00-17:00', holidays: { calendars: [caBc], then: 'closed' } }),
      applies: { purposes: ['debt-collection'] },
      citation: 'Debt Collection Industry Regulation (BC)',
      sources: ['https://consumerprotectionbc.ca/2011/11/a-debt-collector-called-my-workplace'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: "collectors, the debtor's local time; the page is of 2011",
    }),
  ]
}
