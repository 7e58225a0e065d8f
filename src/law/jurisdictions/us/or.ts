import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { frequencyCap } from '../../../rules/frequency-cap'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Oregon. */
export const oregon = jurisdiction(
  {
    id: 'US-OR',
    name: 'Oregon',
    laws: [
      {
        title: 'HB 3865 (Oregon Laws 2025, ch. 580)',
        citation: 'ORS 646.561, 646.563, 646A.370 to 646A.374',
        sources: [
          'https://www.oregonlegislature.gov/bills_laws/lawsstatutes/2025orlaw0580.pdf',
          'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
        ],
      },
      { title: 'Do-not-call program', citation: 'ORS 646.567 to 646.578', sources: ['https://law.justia.com/codes/oregon/2011/vol14/646/646-569/'] },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'A breach is an unlawful trade practice.',
      'A caller may rely on the area code of a mobile to tell that the party is in Oregon.',
      'oregon.public.law shows stale text of ORS 646.563.',
      'Devices must disconnect within 10 seconds of a hang-up and, when dialling at random or in sequence, leave out emergency and health-care lines (2007 c. 823, read).',
      'HB 3865 as introduced asked for identification within 10 seconds; not confirmed in the enacted text.',
      'Debt collectors are outside. Most of Malheur County is on Mountain time.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-or/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'ORS 646.563 (before HB 3865); federal hours',
      sources: ['https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765'],
      inForce: { from: 'unknown', to: '2026-01-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'reported as the earlier rule; published older texts of ORS 646.563 had no hours, so in substance the federal ones',
    }),
    provision({
      id: 'us-or/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-20:00' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      attaches: ['location', 'area-code'],
      citation: 'ORS 646.563(1)(b)',
      sources: [
        'https://www.oregonlegislature.gov/bills_laws/lawsstatutes/2025orlaw0580.pdf',
        'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
        'https://postscript.io/blog/oregon-house-bill-3865',
        'https://citizenportal.ai/articles/6229846/Oregon/Senate-Judiciary-approves-texting-time-limits-for-telephone-solicitation-sends-bill-to-floor',
      ],
      inForce: { from: '2026-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls, texts, RCS, e-mail sent as text; 20:00:00 undetermined, we close; business to business excluded (ORS 646.561(4)(b)(C)). A committee summary has the 18-month relationship lift the hours too: doubtful, not granted',
    }),
    provision({
      id: 'us-or/daily-cap',
      rule: frequencyCap({ max: 3, per: 'PT24H', counts: 'attempts', scope: ['person', 'seller'], channels: ['voice', 'text'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }), invitation({})],
      attaches: ['location', 'area-code'],
      citation: 'ORS 646.563(1)(b)',
      sources: [
        'https://www.oregonlegislature.gov/bills_laws/lawsstatutes/2025orlaw0580.pdf',
        'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
        'https://postscript.io/blog/oregon-house-bill-3865',
      ],
      inForce: { from: '2026-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "calls and texts together; a reply to the party's own message does not count",
    }),
    provision({
      id: 'us-or/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'] }), invitation({}), consent({ form: 'express' })],
      attaches: ['location', 'area-code'],
      citation: 'ORS 646.569, 646.572',
      sources: [
        'https://law.justia.com/codes/oregon/2011/vol14/646/646-569/',
        'https://getpocketlaw.com/law/state_oregon/section-646-574-list-of-persons-who-do-not-wish-to-receive-telephone-solicitations-fee-disclosure-of-list-complaints_d427023cb955',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'The federal registry is designated as Oregon\'s; any earlier purchase from the business or its predecessor exempts, without a time limit; "then current list"',
    }),
    provision({
      id: 'us-or/recorded-opt-out',
      rule: callerIdentity({ say: [{ what: 'optOutRight', by: 'opening' }] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      attaches: ['location', 'area-code'],
      citation: 'ORS 646A.372',
      sources: [
        'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
        'https://www.oregonlegislature.gov/bills_laws/lawsstatutes/2025orlaw0580.pdf',
      ],
      inForce: { from: '2026-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'Devices must offer a way to opt out; the moment is not stated, the start taken',
    }),
    provision({
      id: 'us-or/opt-out',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'] },
      attaches: ['location', 'area-code'],
      citation: 'ORS 646.563(1)(a)',
      sources: [
        'https://law.uslawyerdatabase.com/category/us-law/2021-oregon-revised-statutes/volume-16-trade-practices-labor-and-employment/title-50-trade-regulations-and-practices/chapter-646-trade-practices-and-antitrust-regulation/telephone-solicitation',
        'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-or/registration',
      rule: registration({ of: 'seller', authority: 'OR DOJ', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'ORS 646.553',
      sources: [
        'https://law.uslawyerdatabase.com/category/us-law/2021-oregon-revised-statutes/volume-16-trade-practices-labor-and-employment/title-50-trade-regulations-and-practices/chapter-646-trade-practices-and-antitrust-regulation/telephone-solicitation',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-or/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'ORS 165.540',
      sources: ['https://www.oregonlegislature.gov/bills_laws/ors/ors165.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "telephone calls (§ 165.540(1)(a)); conversations in person ask that all be informed; the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
