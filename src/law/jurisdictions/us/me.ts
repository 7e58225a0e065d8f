import { callerId } from '../../../rules/caller-id'
import { doNotCall } from '../../../rules/do-not-call'
import { frequencyCap } from '../../../rules/frequency-cap'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { reassignedNumber } from '../../../rules/reassigned-number'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Maine. */
export const maine = jurisdiction(
  {
    id: 'US-ME',
    name: 'Maine',
    laws: [
      {
        title: 'Automated telephone solicitation',
        citation: '10 M.R.S. § 1498',
        sources: [
          'https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-1.asp',
          'https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-2.asp',
          'https://www.lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_10_part_3_chapter_225',
        ],
      },
      {
        title: 'Telemarketing; number blocking',
        citation: '10 M.R.S. § 1499-A',
        sources: ['https://www.mainelegislature.org/legis/statutes/10/title10sec1499-A.html'],
      },
      {
        title: 'Telephone solicitation (amended by PL 2023 c. 570)',
        citation: '10 M.R.S. § 1499-B',
        sources: [
          'https://law.counselstack.com/statute/me/10%20%C2%A71499-B',
          'https://webiis06.mondaq.com/unitedstates/telecoms-mobile--cable-communications/1446994/the-pine-tree-state-gets-tougher-on-telemarketing-maine-enacts-law-that-requires-scrubbing-against-the-national-reassigned-number-database',
          'https://www.mainelegislature.org/ros/LOM/LOM123rd/123R2/PUBLIC489.asp',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'do-not-call': 'provisions',
      prohibition: 'provisions',
      'reassigned-number': 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Live calls have no Maine hours; the federal ones govern.',
      '§ 1498 was read as the unmarked text of a 2003 bill that did not change the present definition; it spares delivery notices, answers to inquiries and public bodies, and asks the line to be freed within five seconds.',
      'Penalty up to $10,000 for a first violation of § 1499-B.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-me/recorded-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-17:00', clock: ['America/New_York'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      liftedBy: [invitation({})],
      citation: '10 M.R.S. § 1498(3)',
      sources: [
        'https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-1.asp',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"weekdays between 9 a.m. and 5 p.m., according to the time in this State"; 17:00 closed',
    }),
    provision({
      id: 'us-me/recorded-call-interval',
      rule: frequencyCap({ max: 1, per: 'PT8H', counts: 'answered', scope: ['phone-number', 'seller'], channels: ['voice'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      liftedBy: [invitation({})],
      citation: '10 M.R.S. § 1498(3)',
      sources: ['https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-1.asp'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'one completed call per number in each eight hours',
    }),
    provision({
      id: 'us-me/recorded-lines',
      rule: prohibition({ what: 'line' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: recorded,
        lineTypes: ['mobile', 'pager', 'emergency', 'health-facility', 'toll-free'],
      },
      liftedBy: [invitation({})],
      citation: '10 M.R.S. § 1498(2)',
      sources: ['https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-1.asp'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'any hour, consent or not; direct-inward-dial numbers too; an unknown line type is held to it',
    }),
    provision({
      id: 'us-me/recorded-unlisted',
      rule: prohibition({ what: 'line' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded, directory: ['unlisted'] },
      liftedBy: [invitation({})],
      citation: '10 M.R.S. § 1498(2)',
      sources: ['https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-1.asp'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'unlisted and unpublished numbers; unknown is held to it',
    }),
    provision({
      id: 'us-me/reassigned-number',
      rule: reassignedNumber({ freshFor: 'P31D', required: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [
        invitation({}),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
      ],
      citation: '10 M.R.S. § 1499-B(6) (PL 2023 c. 570)',
      sources: [
        'https://www.kelleydrye.com/viewpoints/blogs/ad-law-access/maine-to-require-telemarketers-to-check-reassigned-number-database',
        'https://webiis06.mondaq.com/unitedstates/telecoms-mobile--cable-communications/1446994/the-pine-tree-state-gets-tougher-on-telemarketing-maine-enacts-law-that-requires-scrubbing-against-the-national-reassigned-number-database',
        'https://law.counselstack.com/statute/me/10%20%C2%A71499-B',
      ],
      inForce: { from: '2024-07-16' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'effective 2024-07-16 (Kelley Drye) or 2024-08-09 (a table): the earlier taken; freshness not stated',
    }),
    provision({
      id: 'us-me/do-not-call',
      rule: doNotCall({ lists: ['us-national'], bindsAfter: 'P3M' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [
        invitation({}),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
      ],
      citation: '10 M.R.S. § 1499-B(4), (6)',
      sources: [
        'https://webiis06.mondaq.com/unitedstates/telecoms-mobile--cable-communications/1446994/the-pine-tree-state-gets-tougher-on-telemarketing-maine-enacts-law-that-requires-scrubbing-against-the-national-reassigned-number-database',
        'https://law.counselstack.com/statute/me/10%20%C2%A71499-B',
        'https://www.mainelegislature.org/ros/LOM/LOM123rd/123R2/PUBLIC489.asp',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "national or state registry, three months after listing; the national one may serve as Maine's; relationship ends by the consumer's request",
    }),
    provision({
      id: 'us-me/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice },
      citation: '10 M.R.S. § 1499-A',
      sources: [
        'https://www.mainelegislature.org/legis/statutes/10/title10sec1499-A.html',
        'https://www.lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_10_part_3_chapter_225',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no number blocking',
    }),
    provision({
      id: 'us-me/recording',
      rule: recording({ consent: 'one-party' }),
      citation: '15 M.R.S. § 710',
      sources: [
        'https://legislature.maine.gov/statutes/15/title15sec709.html',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the rule sits in the definition of § 709(4); the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
