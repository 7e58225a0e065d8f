import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { confirmation } from '../../../rules/confirmation'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { usPa } from '../../../time/calendars/us-pa'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Pennsylvania. */
export const pennsylvania = jurisdiction(
  {
    id: 'US-PA',
    name: 'Pennsylvania',
    laws: [
      {
        title: 'Telemarketer Registration Act (Act 147 of 1996, Act 73 of 2019)',
        citation: '73 P.S. §§ 2241–2250',
        sources: [
          'https://cliclaw.com/node/7134',
          'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
        ],
      },
      {
        title: 'Act 47 of 2026 (SB 992), approved 2026-07-20, in force after 90 days',
        citation: '73 P.S. § 2245(a)(1)',
        sources: [
          'https://www.pasenategop.com/news/brooks-bill-to-strengthen-protections-against-telemarketers-passes-senate',
          'https://www.billtrack50.com/billdetail/1905317',
        ],
      },
      {
        title: 'Legal holidays',
        citation: '44 P.S. § 11',
        sources: ['https://dnc.dreamhosters.com/update-pennsylvania-governor-signs-new-robocall-restrictions-law'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      'caller-id': 'provisions',
      confirmation: 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: $1,000, or $3,000 if the consumer is 60 or older.',
      'Every Saturday after noon is a half holiday in 44 P.S. § 11; one vendor therefore closes Saturdays at noon, the others do not. Not applied here, since Act 47 itself leaves Saturdays open until 19:00.',
      'The disclosures of 73 P.S. § 2245(a)(5) for live calls were not read.',
      'Act 47 is said to forbid AI or false caller IDs used to deceive; the enacted wording was not seen.',
      'One older matrix has Sundays noon to 9 p.m.: contradicted by every other source.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-pa/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: '73 P.S. § 2245(a)(1) (before Act 47)',
      sources: ['https://glama.ai/mcp/connectors/com.modernmustardseed/call-desk/tools/can_i_call_now', 'https://cliclaw.com/node/7134'],
      inForce: { from: 'unknown', to: '2026-10-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"after 9 p.m. or before 8 a.m.": 21:00:00 itself is literally permitted; businesses too; texts were not reached',
    }),
    provision({
      id: 'us-pa/calling-hours',
      rule: quietHours({ callable: 'mon-sat 09:00-19:00' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: '73 P.S. § 2245(a)(1) as amended by Act 47 of 2026',
      sources: [
        'https://www.pasenategop.com/news/brooks-bill-to-strengthen-protections-against-telemarketers-passes-senate',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
        'https://glama.ai/mcp/connectors/com.modernmustardseed/call-desk/tools/can_i_call_now',
      ],
      inForce: { from: '2026-10-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"on a Sunday or after 7 p.m. or before 9 a.m.": 19:00:00 itself is literally permitted; now texts, voicemail and ringless voicemail, and businesses; approved 2026-07-20, in force after 90 days (a table that read it at palegis.us)',
    }),
    provision({
      id: 'us-pa/legal-holidays',
      rule: quietHours({ callable: 'mon-sun 00:00-24:00', holidays: { calendars: [usPa], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      unless: { sectors: ['charity'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'], within: 'P12M', from: 'last' })],
      citation: '73 P.S. §§ 2242, 2245(a)(10)',
      sources: [
        'https://dnc.dreamhosters.com/update-pennsylvania-governor-signs-new-robocall-restrictions-law',
        'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
        'https://mslawgroup.com/regulatory-alert-pennsylvania-amends-telemarketing-registration-act/',
      ],
      inForce: { from: '2019-12-03', to: '2026-10-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls on express request, for an existing debt or contract, for non-profits, and within 12 months of a dealing are no "telephone solicitation call"; an inquiry alone needs a further consent and is left out',
    }),
    provision({
      id: 'us-pa/legal-holidays',
      rule: quietHours({ callable: 'mon-sun 00:00-24:00', holidays: { calendars: [usPa], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { sectors: ['charity'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'], within: 'P12M', from: 'last' })],
      citation: '73 P.S. §§ 2242, 2245(a)(10)',
      sources: [
        'https://dnc.dreamhosters.com/update-pennsylvania-governor-signs-new-robocall-restrictions-law',
        'https://www.billtrack50.com/billdetail/1905317',
      ],
      inForce: { from: '2026-10-18' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'texts and voicemail since Act 47; exemptions carried over from 2019, the enacted wording of 2026 was not seen',
    }),
    provision({
      id: 'us-pa/do-not-call-list',
      rule: doNotCall({ lists: ['us-pa'], maxAge: 'P30D', bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      unless: { sectors: ['charity'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'], within: 'P12M', from: 'last' })],
      citation: '73 P.S. §§ 2242, 2245.2(a)',
      sources: [
        'https://govt.westlaw.com/pac/Document/NF2B0FCB0E9F711E98CCACEE740D6E525?viewType=FullText',
        'https://govt.westlaw.com/pac/Document/N74C963A0E9F711E9AF2CE45E2DE3A839?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
        'https://mslawgroup.com/regulatory-alert-pennsylvania-amends-telemarketing-registration-act/',
      ],
      inForce: { from: '2019-12-03', to: '2026-10-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'residential, wireless and business numbers; binds 30 days after the quarterly list that first has the number; counted from the listing day',
    }),
    provision({
      id: 'us-pa/do-not-call-list',
      rule: doNotCall({ lists: ['us-pa'], maxAge: 'P30D', bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { sectors: ['charity'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'], within: 'P12M', from: 'last' })],
      citation: '73 P.S. §§ 2242, 2245.2(a) as amended by Act 47 of 2026',
      sources: [
        'https://govt.westlaw.com/pac/Document/NF2B0FCB0E9F711E98CCACEE740D6E525?viewType=FullText',
        'https://www.billtrack50.com/billdetail/1905317',
      ],
      inForce: { from: '2026-10-18' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'texts and voicemail since Act 47; freshness and exemptions carried over from 2019, the enacted wording of 2026 was not seen',
    }),
    provision({
      id: 'us-pa/robocall-opt-out',
      rule: callerIdentity({ say: [{ what: 'optOutRight', by: 'opening' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: '73 P.S. § 2245.2(j)(1)',
      sources: [
        'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
        'https://mslawgroup.com/regulatory-alert-pennsylvania-amends-telemarketing-registration-act/',
      ],
      inForce: { from: '2019-12-03' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'how to opt out, at the very beginning of the recorded message',
    }),
    provision({
      id: 'us-pa/voicemail-opt-out-number',
      rule: callerIdentity({ say: [{ what: 'phone', by: 'during' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['voicemail-drop'] },
      citation: '73 P.S. § 2245.2(j)',
      sources: ['https://mslawgroup.com/regulatory-alert-pennsylvania-amends-telemarketing-registration-act/'],
      inForce: { from: '2019-12-03' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'a message left on voicemail must give a toll-free opt-out number',
    }),
    provision({
      id: 'us-pa/robocall-opt-out-at-once',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: '73 P.S. § 2245.2(j)',
      sources: [
        'https://mondaq.com/unitedstates/x/860268/Telecommunications+Mobile+Cable+Communications/Pennsylvania+Gives+Telephone+Subscribers+New+Protections+Against+Telemarketers+and+Robocallers?type=related',
      ],
      inForce: { from: '2019-12-03' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'us-pa/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: '73 P.S. § 2245.1',
      sources: [
        'https://cliclaw.com/node/7134',
        'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the section forbids blocking caller identification; only its heading was read',
    }),
    provision({
      id: 'us-pa/signed-contract',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: '73 P.S. § 2245(a)',
      sources: [
        'https://mondaq.com/unitedstates/x/860268/Telecommunications+Mobile+Cable+Communications/Pennsylvania+Gives+Telephone+Subscribers+New+Protections+Against+Telemarketers+and+Robocallers?type=related',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'a sale made on a telemarketing call needs a written contract; exemptions not read',
    }),
    provision({
      id: 'us-pa/registration',
      rule: registration({ of: 'telemarketer', authority: 'Pennsylvania Office of Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: '73 P.S. § 2243',
      sources: ['https://cliclaw.com/node/7134'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'us-pa/recording',
      rule: recording({ consent: 'all-party' }),
      citation: '18 Pa.C.S. §§ 5703, 5704(4)',
      sources: [
        'https://www.legis.state.pa.us/WU01/LI/LI/CT/HTM/18/00.057.004.000..HTM',
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
