import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Mississippi. */
export const mississippi = jurisdiction(
  {
    id: 'US-MS',
    name: 'Mississippi',
    laws: [
      {
        title: 'Mississippi Telephone Solicitation Act (HB 1225 of 2023 moves it to the Attorney General)',
        citation: 'Miss. Code §§ 77-3-701 to -737',
        sources: [
          'https://cliclaw.com/library/us-state-laws/mississippi/mississippi-telephone-solicitation-act-miss-code-ann-%C2%A7-77-3-701-%E2%80%94',
          'https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73',
          'https://legalfix.com/statutes/state-codes/mississippi/title-77/chapter-3/article-15/section-77-3-707',
          'https://casetext.com/statute/mississippi-code-1972/title-77-public-utilities-and-carriers/chapter-3-regulation-of-public-utilities/article-15-mississippi-telephone-solicitation-act/section-77-3-711-exempt-categories',
          'https://billstatus.ls.state.ms.us/documents/2023/html/SB/2400-2499/SB2494CS.htm',
        ],
      },
      {
        title: 'Unsolicited Residential Telephonic Sales Calls',
        citation: 'Miss. Code §§ 77-3-601 to -619',
        sources: ['https://www.dnc.com/blog/no-more-holidays-mississippi-marketers-magnolia-state-lifts-prohibition-telemarketing-legal'],
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
      "Holidays are open: the PSC ban (39 Miss. Admin. Code R. 1:28) fell with HB 1225 of 2023, as the Attorney General's office confirmed (dnc.com, 2024-06-03); older tables still list it.",
      'Exempt from the Act but not from its hours: callers who do not complete the sale on the call, resident realtors and car dealers, insurance agents (§ 77-3-711).',
      'Political calls: § 23-15-875.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ms/calling-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-20:00', clock: ['Etc/GMT+6', 'called-party'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Miss. Code § 77-3-723(1)',
      sources: [
        'https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73',
        'https://www.dnc.com/blog/no-more-holidays-mississippi-marketers-magnolia-state-lifts-prohibition-telemarketing-legal',
        'https://billstatus.ls.state.ms.us/documents/2023/html/SB/2400-2499/SB2494CS.htm',
      ],
      inForce: { from: '2003-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"Central Standard Time": in summer the letter gives 09:00-21:00 local; both clocks must be open; businesses and texts too, exempt solicitors too (§ 77-3-723(1)(c)); no Sundays',
    }),
    provision({
      id: 'us-ms/residential-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-21:00', clock: ['Etc/GMT+6'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      citation: 'Miss. Code § 77-3-603(1)(a)',
      sources: ['https://www.dnc.com/blog/no-more-holidays-mississippi-marketers-magnolia-state-lifts-prohibition-telemarketing-legal'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'the older, wider window; § 77-3-723 is stricter',
    }),
    provision({
      id: 'us-ms/do-not-call',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [
        relationship({ kinds: ['contract'], current: true }),
        relationship({ kinds: ['contract', 'purchase'], within: 'P6M', from: 'last' }),
      ],
      citation: 'Miss. Code §§ 77-3-707, 77-3-717',
      sources: [
        'https://legalfix.com/statutes/state-codes/mississippi/title-77/chapter-3/article-15/section-77-3-707',
        'https://www.dnc.com/blog/no-more-holidays-mississippi-marketers-magnolia-state-lifts-prohibition-telemarketing-legal',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'the national registry took the place of the state database; business numbers cannot be listed; six months after dnc.com',
    }),
    provision({
      id: 'us-ms/recorded-message-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      liftedBy: [
        relationship({ kinds: ['contract'], current: true }),
        relationship({ kinds: ['contract', 'purchase'], within: 'P6M', from: 'last' }),
      ],
      citation: 'Miss. Code § 77-3-723(2)',
      sources: ['https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a recorded voice only to an established business relationship and only about a new product or service; consent does not help',
    }),
    provision({
      id: 'us-ms/medicare-advantage-ban',
      rule: prohibition({ what: 'product' }),
      applies: { purposes: ['marketing', 'consent-request'], products: ['medicare-advantage'] },
      liftedBy: [invitation({})],
      citation: 'Miss. Code § 77-3-707(4)',
      sources: [
        'https://casetext.com/statute/mississippi-code-1972/title-77-public-utilities-and-carriers/chapter-3-regulation-of-public-utilities/article-15-mississippi-telephone-solicitation-act/section-77-3-711-exempt-categories',
      ],
      inForce: { from: '2024-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'unless the consumer asked; a call that states no product is held to it',
    }),
    provision({
      id: 'us-ms/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Miss. Code § 77-3-723(1)',
      sources: ['https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-ms/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: 'Miss. Code § 77-3-723(2)',
      sources: ['https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no method that blocks caller identification',
    }),
    provision({
      id: 'us-ms/registration',
      rule: registration({ of: 'telemarketer', authority: 'Mississippi Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Miss. Code §§ 77-3-713, 77-3-605',
      sources: [
        'https://cliclaw.com/library/us-state-laws/mississippi/mississippi-telephone-solicitation-act-miss-code-ann-%C2%A7-77-3-701-%E2%80%94',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'mandatory by the section heading; $75,000 bond',
    }),
    provision({
      id: 'us-ms/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Miss. Code § 41-29-531',
      sources: ['https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "two public tables agree; the statute's text was not read",
    }),
  ]
}
