import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { coolingOff } from '../../rules/cooling-off'
import { doNotCall } from '../../rules/do-not-call'
import { frequencyCap } from '../../rules/frequency-cap'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of the United Arab Emirates. */
export const unitedArabEmirates = jurisdiction(
  {
    id: 'AE',
    name: 'United Arab Emirates',
    laws: [
      {
        title: 'Regulating marketing by telephone',
        citation: 'Cabinet Resolution 56 of 2024',
        sources: [
          'https://www.mondaq.com/advertising-marketing-branding/1495836/new-telemarketing-regulations-introduced-in-uae',
          'https://tamimi.com/news/new-uae-telemarketing-regulations-what-you-need-to-know',
        ],
      },
      {
        title: 'Administrative violations and penalties',
        citation: 'Cabinet Resolution 57 of 2024',
        sources: ['https://www.khairallahlegal.com/uae-law/cabinet-resolution-no-57-of-2024-administrative-violations-and-penalties'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'cooling-off': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Penalty: AED 10,000–150,000, suspension, loss of the licence, up to a year without telecom service.',
      'Natural persons may not market by telephone at all: the seller being one cannot be said in a Match.',
      'Callers must be trained in ethics and the register; calls are logged and reported.',
      'Automated systems may be used within the resolution; no AI disclosure text seen.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ae/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-18:00' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://www.emirates247.com/business/economy-finance/uae-announce-new-resolutions-on-controls-and-procedures-regulating-telemarketing-effective-from-mid-august-2024-2024-06-09-1.733078',
        'https://www.khaleejtimes.com/ta/uae/uae-announces-fines-up-to-dh150000-tighter-telemarketing-rules',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'no weekend or holiday rule found; SMS and social media messages are telemarketing too',
    }),
    provision({
      id: 'ae/once-a-day',
      rule: frequencyCap({
        max: 1,
        per: 'day',
        counts: 'attempts',
        scope: ['person', 'seller'],
        onlyAfter: ['no-answer', 'busy', 'voicemail', 'hung-up'],
      }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://world-arabia.com/articles/new-uae-telemarketing-regulations-effective-mid-2024',
        'https://www.khaleejtimes.com/ta/uae/uae-announces-fines-up-to-dh150000-tighter-telemarketing-rules',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'when the person did not answer or ended the call',
    }),
    provision({
      id: 'ae/twice-a-week',
      rule: frequencyCap({
        max: 2,
        per: 'week',
        counts: 'attempts',
        scope: ['person', 'seller'],
        onlyAfter: ['no-answer', 'busy', 'voicemail', 'hung-up'],
      }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: ['https://world-arabia.com/articles/new-uae-telemarketing-regulations-effective-mid-2024'],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'when the person did not answer or ended the call',
    }),
    provision({
      id: 'ae/no-recall-after-refusal',
      rule: coolingOff({ after: ['refused', 'opted-out'], for: 'ever', scope: ['person', 'seller', 'product'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://www.emirates247.com/business/economy-finance/uae-announce-new-resolutions-on-controls-and-procedures-regulating-telemarketing-effective-from-mid-august-2024-2024-06-09-1.733078',
        'https://www.khaleejtimes.com/ta/uae/uae-announces-fines-up-to-dh150000-tighter-telemarketing-rules',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'who refused the product or service in the first call',
    }),
    provision({
      id: 'ae/do-not-call-register',
      rule: doNotCall({ lists: ['ae-dncr'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://www.mondaq.com/advertising-marketing-branding/1495836/new-telemarketing-regulations-introduced-in-uae',
        'https://focus.hidubai.com/uae-to-impose-fines-up-to-dhs150k-on-misbehaving-cold-callers-starting-august-27',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'no age of the copy stated; to be consulted before each campaign',
    }),
    provision({
      id: 'ae/interested-consumers-only',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://tamimi.com/news/new-uae-telemarketing-regulations-what-you-need-to-know',
        'https://support.thomsonreuters.ae/product/westlaw-middle-east/updates-alerts/uaes-cabinet-issues-telemarketing-regulations-and-its',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'a channel for interested consumers (Ministry of Economy briefing, August 2024), and marketing to these only (Tamimi); "the need for consumer consent" (Westlaw), which may be the question whether to go on at the start of the call; Clyde, BSB, Morgan Lewis and the Ministry name no prior consent, only the register: the text was not found, the stricter reading stays',
    }),
    provision({
      id: 'ae/declined',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://tamimi.com/news/new-uae-telemarketing-regulations-what-you-need-to-know',
        'https://www.mondaq.com/advertising-marketing-branding/1495836/new-telemarketing-regulations-introduced-in-uae',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'preferences are respected; who declines calls is not called',
    }),
    provision({
      id: 'ae/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'recording', by: 'opening' },
          { what: 'dataSource', by: 'on-request' },
        ],
        ask: [{ what: 'permissionToContinue', by: 'before-offer', onNo: 'end' }],
      }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: voice },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://morganlewis.com/ru/blogs/sourcingatmorganlewis/2024/07/telemarketing-in-an-evolving-legal-landscape-uae-adopts-regulations-on-telemarketing-activities',
        'https://world-arabia.com/articles/new-uae-telemarketing-regulations-effective-mid-2024',
        'https://tamimi.com/news/new-uae-telemarketing-regulations-what-you-need-to-know',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'the source of the number on request (Tamimi: the consumer; Morgan Lewis: the authority)',
    }),
    provision({
      id: 'ae/local-registered-number',
      rule: callerId({ mustPresent: true, prefixes: ['+971'], holder: 'seller-or-telemarketer', registeredWith: 'ae-company-licence' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: voice },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://www.emirates247.com/business/economy-finance/uae-announce-new-resolutions-on-controls-and-procedures-regulating-telemarketing-effective-from-mid-august-2024-2024-06-09-1.733078',
        'https://focus.hidubai.com/uae-to-impose-fines-up-to-dhs150k-on-misbehaving-cold-callers-starting-august-27',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'a local number registered under the commercial licence of the company, never of a person',
    }),
    provision({
      id: 'ae/recording',
      rule: recording({ consent: 'notice', mandatory: true }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: voice },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://tamimi.com/news/new-uae-telemarketing-regulations-what-you-need-to-know',
        'https://focus.hidubai.com/uae-to-impose-fines-up-to-dhs150k-on-misbehaving-cold-callers-starting-august-27',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'ae/prior-approval',
      rule: registration({ of: 'each', authority: 'TDRA', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Cabinet Resolution 56 of 2024',
      sources: [
        'https://morganlewis.com/ru/blogs/sourcingatmorganlewis/2024/07/telemarketing-in-an-evolving-legal-landscape-uae-adopts-regulations-on-telemarketing-activities',
        'https://www.emirates247.com/business/economy-finance/uae-announce-new-resolutions-on-controls-and-procedures-regulating-telemarketing-effective-from-mid-august-2024-2024-06-09-1.733078',
      ],
      inForce: { from: '2024-08-27' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'the competent authority; Morgan Lewis names TDRA, others the licensing authority',
    }),
  ]
}
