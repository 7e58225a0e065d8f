import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Massachusetts. */
export const massachusetts = jurisdiction(
  {
    id: 'US-MA',
    name: 'Massachusetts',
    laws: [
      {
        title: 'Telemarketing solicitation',
        citation: 'M.G.L. c. 159C',
        sources: [
          'https://cliclaw.com/library/us-state-laws/massachusetts/massachusetts-telemarketing-solicitation-mgl-c-159c-%C2%A7-1-%C2%A7-14',
          'https://instalawyer.io/laws/massachusetts-general-laws/section-2-unsolicited-telephonic',
        ],
      },
      {
        title: 'Massachusetts Do Not Call Registry',
        citation: '201 CMR 12.00',
        sources: [
          'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
          'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-03',
          'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-05',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      prohibition: 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Faxed sales calls are banned too (201 CMR 12.02(3)).',
      'Debt collectors and creditors have their own call limits in Massachusetts (940 CMR 7.00, 209 CMR 18.00): not modelled.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ma/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-20:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'M.G.L. c. 159C § 3; 201 CMR 12.02(2)',
      sources: [
        'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
      ],
      inForce: { from: '2003-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'unsolicited calls; "8:00 P.M. to 8:00 A.M.": 20:00:00 is prohibited; no holidays',
    }),
    provision({
      id: 'us-ma/do-not-call',
      rule: doNotCall({ lists: ['us-ma'], maxAge: 'P90D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'M.G.L. c. 159C §§ 2-3; 201 CMR 12.02(1)',
      sources: [
        'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
        'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-03',
        'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-05',
        'https://instalawyer.io/laws/massachusetts-general-laws/section-2-unsolicited-telephonic',
        'https://www.compliancepoint.com/marketing-compliance/state-do-not-call-lists/',
      ],
      inForce: { from: '2003-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'current quarterly registry, which holds the national one; 12.05(2) gives 60 days after the first listing, we bind at once; an exemption for existing customers (c. 159C § 1) not read, not applied',
    }),
    provision({
      id: 'us-ma/recorded-message-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [invitation({})],
      citation: '201 CMR 12.02(4); M.G.L. c. 159C § 3',
      sources: ['https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02'],
      inForce: { from: '2003-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no unsolicited call by a recorded message device, consent or not, unless the consumer asked for it; artificial voice read as recorded',
    }),
    provision({
      id: 'us-ma/say-who',
      rule: callerIdentity({
        say: [
          { what: 'purpose', by: 'PT1M' },
          { what: 'agentName', by: 'PT1M' },
          { what: 'company', by: 'PT1M' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'M.G.L. c. 159C § 5A; 201 CMR 12.02(7)',
      sources: [
        'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
        'https://cliclaw.com/library/us-state-laws/massachusetts/massachusetts-telemarketing-solicitation-mgl-c-159c-%C2%A7-1-%C2%A7-14',
      ],
      inForce: { from: '2003-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'at the beginning, within the first minute, before payment is spoken of',
    }),
    provision({
      id: 'us-ma/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: '201 CMR 12.02(5); M.G.L. c. 159C § 4',
      sources: [
        'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
        'https://cliclaw.com/library/us-state-laws/massachusetts/massachusetts-telemarketing-solicitation-mgl-c-159c-%C2%A7-1-%C2%A7-14',
      ],
      inForce: { from: '2003-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no blocking device or service',
    }),
    provision({
      id: 'us-ma/registration',
      rule: registration({ of: 'each', authority: 'Office of Consumer Affairs and Business Regulation', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: '201 CMR 12.00',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
    }),
    provision({
      id: 'us-ma/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'M.G.L. c. 272 § 99',
      sources: [
        'https://malegislature.gov/Laws/GeneralLaws/PartIV/TitleI/Chapter272/Section99',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the letter forbids secret recording: an open announcement suffices; the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
