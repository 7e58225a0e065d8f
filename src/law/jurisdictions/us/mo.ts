import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Missouri. */
export const missouri = jurisdiction(
  {
    id: 'US-MO',
    name: 'Missouri',
    laws: [
      {
        title: 'Telemarketing practices',
        citation: 'RSMo 407.1070-.1085',
        sources: ['https://legalfix.com/statutes/state-codes/missouri/title-xxvi/chapter-407/section-407-1076'],
      },
      {
        title: 'No-Call',
        citation: 'RSMo 407.1095-.1110',
        sources: [
          'https://self-law.org/code/mo/chapter-407/407-1101',
          'https://fastdemocracy.com/bill-summary/?billsummary_id=MOB00028196&billsummary_session=2026&billsummary_state=mo',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'RSMo 407.1073 asks prompt disclosures and 407.1104 touches caller identification: neither was read.',
      'Calls by members of charities, by some federally regulated entities with their own list, on referrals, and by state licensees setting appointments are outside "telephone solicitation" (407.1095(3)).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-mo/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'RSMo 407.1076(5)',
      sources: [
        'https://legalfix.com/statutes/state-codes/missouri/title-xxvi/chapter-407/section-407-1076',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
      ],
      inForce: { from: '2000-08-28' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"to a consumer\'s residence"; end minute ambiguous, we close at 21:00',
    }),
    provision({
      id: 'us-mo/do-not-call',
      rule: doNotCall({ lists: ['us-mo'], maxAge: 'P3M' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [
        invitation({}),
        consent({ form: 'express' }),
        relationship({ kinds: ['contract', 'purchase', 'inquiry'], within: 'P180D', from: 'last' }),
        relationship({ kinds: ['contract', 'personal'], current: true }),
      ],
      citation: 'RSMo 407.1095, 407.1098, 407.1101',
      sources: [
        'https://self-law.org/code/mo/chapter-407/407-1101',
        'https://fastdemocracy.com/bill-summary/?billsummary_id=MOB00028196&billsummary_session=2026&billsummary_state=mo',
        'https://app.legiplex.com/mo/legislature/2025/2025-r/bills/hb292/draft-1406860?id=1406860',
        'https://www.compliancepoint.com/marketing-compliance/state-do-not-call-lists/',
        'https://wipfli-com-cdne.azureedge.net/insights/articles/state-do-not-call-lists-what-businesses-need-to-know',
        'https://stateregstoday.com/living/consumer-protection/telemarketing-and-do-not-call-lists-in-missouri',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '407.1095(3) spares permission, business contact within 180 days and current relationships; voice, SMS and MMS; the list comes out quarterly',
    }),
    provision({
      id: 'us-mo/opt-out',
      rule: optOut({ keepFor: 'ever' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'RSMo 407.1076(4)',
      sources: ['https://legalfix.com/statutes/state-codes/missouri/title-xxvi/chapter-407/section-407-1076'],
      inForce: { from: '2000-08-28' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'unless rescinded; the number must not be passed on either',
    }),
    provision({
      id: 'us-mo/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'RSMo 542.402',
      sources: [
        'https://revisor.mo.gov/main/OneSection.aspx?section=542.402',
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
