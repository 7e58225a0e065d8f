import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { usUt } from '../../../time/calendars/us-ut'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Utah. */
export const utah = jurisdiction(
  {
    id: 'US-UT',
    name: 'Utah',
    laws: [
      {
        title: 'Telephone and Facsimile Solicitation Act',
        citation: 'Utah Code ch. 13-25a',
        sources: [
          'https://codes.findlaw.com/ut/title-13-commerce-and-trade/ut-code-sect-13-25a-103/',
          'https://utahlexgraph.pages.dev/Code/Title-13/13-Ch13_25a',
        ],
      },
      {
        title: 'Telephone Fraud Prevention Act',
        citation: 'Utah Code ch. 13-26',
        sources: ['https://cliclaw.com/legal-compliance/telemarketing-compliance-solutions/resources-laws-telemarketing/utah-telephone'],
      },
      { title: 'Legal holidays', citation: 'Utah Code § 63G-1-301', sources: ['https://self-law.org/code/ut/title-63g/chapter-1/1'] },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: private action, $500 at least.',
      'The call must end on any negative response, and the line be released within 25 seconds (§ 13-25a-103(5)(d)–(e)).',
      'A violation of 47 U.S.C. 227 is one of Utah law too (§ 13-25a-103(4)).',
      'A bill of 2022 (HB 102) would have added texts; the text of 2025 does not name them.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ut/calling-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-21:00', holidays: { calendars: [usUt], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      unless: { audiences: ['business'], lineTypes: ['fixed', 'toll-free'] },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'Utah Code § 13-25a-103(3)',
      sources: ['https://codes.findlaw.com/ut/title-13-commerce-and-trade/ut-code-sect-13-25a-103/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'residential and cellular telephones, business mobiles included; "without prior express consent": read as consent to that time; 21:00:00 is prohibited',
    }),
    provision({
      id: 'us-ut/recorded-voice-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract', 'inquiry'], within: 'P18M', from: 'last' })],
      citation: 'Utah Code §§ 13-25a-102(2), (4), 13-25a-103(1)–(2)',
      sources: [
        'https://codes.findlaw.com/ut/title-13-commerce-and-trade/ut-code-sect-13-25a-103/',
        'https://utahlexgraph.pages.dev/Code/Title-13/13-Ch13_25a',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'equipment that connects a called number with a recorded message or artificial voice; consent names the solicitor; the relationship lasts 18 months from the latest inquiry, application, purchase or dealing',
    }),
    provision({
      id: 'us-ut/national-registry',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      liftedBy: [invitation({})],
      citation: 'Utah Code § 13-25a-108',
      sources: ['https://lexace.ai/us/statute/utah/13-25a-108', 'https://utahlexgraph.pages.dev/Code/Title-13/13-Ch13_25a'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a person in Utah; freshness not stated; § 13-25a-102 defines "established business relationship" (18 months, read), but whether "unsolicited telephone call" leaves it out was not read again: not granted',
    }),
    provision({
      id: 'us-ut/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Utah Code § 13-25a-103(5)(a)–(c)',
      sources: ['https://codes.findlaw.com/ut/title-13-commerce-and-trade/ut-code-sect-13-25a-103/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-ut/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Utah Code § 13-25a-103(6)',
      sources: ['https://codes.findlaw.com/ut/title-13-commerce-and-trade/ut-code-sect-13-25a-103/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'where the service or equipment can show the number; the end of the subsection was not read',
    }),
    provision({
      id: 'us-ut/ai-disclosure',
      rule: callerIdentity({ say: [{ what: 'artificialVoice', by: 'on-request' }] }),
      applies: { modes: ['artificial-voice'] },
      citation: 'Utah Code § 13-77-103 (formerly 13-75-103, 13-2-12; SB 149 of 2024, SB 226 of 2025)',
      sources: [
        'https://lexace.ai/us/statute/utah/13-77-103',
        'https://lexace.ai/us/statute/utah/13-77-104',
        'https://fastdemocracy.com/bill-summary/?billsummary_id=UTB00011687&billsummary_session=2024&billsummary_state=ut',
      ],
      inForce: { from: '2024-05-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'text read: in a consumer transaction, on a clear and unambiguous question; at the start of the conversation where a regulated occupation uses it in a high-risk interaction. Saying it at the outset and throughout is a safe harbour (§ 13-77-104)',
    }),
    provision({
      id: 'us-ut/registration',
      rule: registration({ of: 'each', authority: 'Utah Division of Consumer Protection', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Utah Code ch. 13-26',
      sources: ['https://cliclaw.com/legal-compliance/telemarketing-compliance-solutions/resources-laws-telemarketing/utah-telephone'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'yearly; $25,000 or $50,000 bond',
    }),
    provision({
      id: 'us-ut/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Utah Code § 77-23a-4',
      sources: [
        'https://le.utah.gov/xcode/Title77/Chapter23A/77-23a-S4.html',
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
