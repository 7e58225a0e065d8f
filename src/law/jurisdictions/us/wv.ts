import { callerIdentity } from '../../../rules/caller-identity'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of West Virginia. */
export const westVirginia = jurisdiction(
  {
    id: 'US-WV',
    name: 'West Virginia',
    laws: [
      {
        title: 'Telemarketing',
        citation: 'W. Va. Code ch. 46A, art. 6F',
        sources: [
          'https://codes.findlaw.com/wv/chapter-46a-west-virginia-consumer-credit-and-protection-act/wv-code-sect-46a-6f-601/',
          'https://code.wvlegislature.gov/email/46A-6F-112/',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'opt-out': 'provisions',
      'caller-identity': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
      'do-not-call': 'none',
    },
    notes: [
      'There is no state do-not-call list; the national registry binds by federal law.',
      'Details of the offer (cost, quantity, restrictions, refund policy, prizes, investments) must be disclosed (§ 46A-6F-401 et seq.).',
      'A bill of 2024 after the Florida model was not seen enacted.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-wv/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'W. Va. Code § 46A-6F-601(a)(4)',
      sources: [
        'https://codes.findlaw.com/wv/chapter-46a-west-virginia-consumer-credit-and-protection-act/wv-code-sect-46a-6f-601/',
        'https://lexace.ai/us/statute/west-virginia/46A-6F-601',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "to a person's residence; business to business is excluded (§ 46A-6F-206); 21:00:00 is ambiguous and closed",
    }),
    provision({
      id: 'us-wv/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'W. Va. Code § 46A-6F-601(a)(3)',
      sources: [
        'https://codes.findlaw.com/wv/chapter-46a-west-virginia-consumer-credit-and-protection-act/wv-code-sect-46a-6f-601/',
        'https://lexace.ai/us/statute/west-virginia/46A-6F-601',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-wv/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'productKind', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'W. Va. Code § 46A-6F-401',
      sources: ['https://www.findlaw.com/state/west-virginia-law/west-virginia-telemarketing-fraud-laws.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the section itself was not read',
    }),
    provision({
      id: 'us-wv/registration',
      rule: registration({ of: 'telemarketer', authority: 'West Virginia Tax Division', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'W. Va. Code §§ 46A-6F-301 to -303',
      sources: [
        'https://tax.wv.gov/Business/BusinessRegistration/Pages/BusinessRegistrationTelemarketers.aspx',
        'https://code.wvlegislature.gov/email/46A-6F-302',
        'https://lexace.ai/us/statute/west-virginia/46A-6F-303',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'registration and bond ($100,000 per place or $500,000) with the tax authority, which the Code calls the Department of Tax and Revenue; charities and licensed securities dealers among others are exempt',
    }),
    provision({
      id: 'us-wv/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'W. Va. Code § 62-1D-3',
      sources: [
        'https://code.wvlegislature.gov/62-1D-3/',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
