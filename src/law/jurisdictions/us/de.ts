import { callerIdentity } from '../../../rules/caller-identity'
import { optOut } from '../../../rules/opt-out'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Delaware. */
export const delaware = jurisdiction(
  {
    id: 'US-DE',
    name: 'Delaware',
    laws: [
      {
        title: 'Telemarketing Registration and Fraud Prevention',
        citation: '6 Del. C. ch. 25A',
        sources: [
          'https://www.lawserver.com/law/state/delaware/de-code/delaware_code_title_6_chapter_25a',
          'https://cliclaw.com/library/us-state-laws/delaware/delaware-telemarketing-registration-and-fraud-prevention-del-code-tit',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No hours in chapter 25A (all sections read by one source); the Attorney General\'s page names 8 a.m. to 9 p.m. under "federal and Delaware laws".',
      'A sale is not final for seven business days; the seller must give a written notice.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-de/say-who',
      rule: callerIdentity({
        say: [
          { what: 'purpose', by: 'opening' },
          { what: 'productKind', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'agentName', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: ['live'] },
      citation: '6 Del. C. § 2506A',
      sources: ['https://www.alfainternational.com/compendium/business-litigation-2/telephone-consumer-protection-act-tcpa/delaware'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'At the beginning: that it is to sell, what, the names of seller and telemarketer; further terms during the call and a written notice',
    }),
    provision({
      id: 'us-de/internal-do-not-call',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'P10Y' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: '6 Del. C. § 2507A(a)(3)',
      sources: [
        'https://www.lawserver.com/law/state/delaware/de-code/delaware_code_title_6_2507a',
        'https://legalfix.com/statutes/state-codes/delaware/title-6/chapter-25a/section-2507a',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-de/registration',
      rule: registration({ of: 'each', authority: 'Delaware Department of Justice', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: '6 Del. C. § 2503A; exemptions § 2505A',
      sources: [
        'https://attorneygeneral.delaware.gov/fraud/cpu/telemarketing/',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '$50,000 bond; business-to-business sales are exempt (§ 2505A(3))',
    }),
    provision({
      id: 'us-de/recording',
      rule: recording({ consent: 'all-party' }),
      citation: '11 Del. C. § 1335',
      sources: [
        'https://delcode.delaware.gov/title11/c005/sc07/index.html',
        'https://online.documentine.com/record-of-conversation-pdf/1/recording-calls-and-conversations.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "Delaware statutes conflict (11 Del. C. § 2402 asks one party); the stricter is taken. Both § 1335(a)(4) and § 2402(c)(4) read; the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
