import { abandonment } from '../../../rules/abandonment'
import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of South Carolina. */
export const southCarolina = jurisdiction(
  {
    id: 'US-SC',
    name: 'South Carolina',
    laws: [
      {
        title: 'South Carolina Telephone Privacy Protection Act (Act 218 of 2018)',
        citation: 'S.C. Code §§ 37-21-10 to -100',
        sources: ['https://scstatehouse.gov/Archives/CodeofLaws2021/t37c021.php'],
      },
      {
        title: 'ADAD statute, held unconstitutional',
        citation: 'S.C. Code § 16-17-446',
        sources: [
          'https://getpocketlaw.com/law/state_south_carolina/section-16-17-446-regulation-of-automatically-dialed-announcing-device-adad_ab9bd6958e2b',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      'opt-out': 'provisions',
      'caller-id': 'provisions',
      abandonment: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: $1,000, or $5,000 if wilful (§ 37-21-80).',
      'S.C. Code § 16-17-446 (recorded calls: not after 7 p.m. or before 8 a.m.) stands in the code but was held unconstitutional in Cahaly v. LaRosa, 796 F.3d 399 (4th Cir. 2015): no provision is made of it.',
      'Misleading caller identification is forbidden by § 37-21-50(2); the rest of the section was not read.',
      'HB 3323 was pending in 2026.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-sc/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { audiences: ['business'], lineTypes: ['fixed', 'toll-free'] },
      attaches: ['location', 'area-code'],
      citation: 'S.C. Code § 37-21-30',
      sources: [
        'https://scstatehouse.gov/Archives/CodeofLaws2021/t37c021.php',
        'https://stateregstoday.com/living/consumer-protection/telemarketing-and-do-not-call-lists-in-south-carolina',
      ],
      inForce: { from: '2018-05-18' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: "calls, texts and media messages to a natural person's residence or a wireless number with an SC area code; no business exemption for the latter",
    }),
    provision({
      id: 'us-sc/national-registry',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { audiences: ['business'], lineTypes: ['fixed', 'toll-free'] },
      liftedBy: [
        consent({ form: 'signed' }),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
        relationship({ kinds: ['personal'] }),
      ],
      attaches: ['location', 'area-code'],
      citation: 'S.C. Code §§ 37-21-20(2), (4), 37-21-70(B)–(C)',
      sources: [
        'https://lawserver.com/law/state/south-carolina/sc-code/south_carolina_code_37-21-70',
        'https://scstatehouse.gov/Archives/CodeofLaws2021/t37c021.php',
        'https://www.asurity.com/regulatory-updates/legislative-update-2-0-0-0-0-0-0-1-0-0-0-0-0-0/',
      ],
      inForce: { from: '2018-05-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '31 days from the affirmative defence; one commentator reads the exemptions as void for listed numbers',
    }),
    provision({
      id: 'us-sc/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'P5Y' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      attaches: ['location', 'area-code'],
      citation: 'S.C. Code § 37-21-70(A)',
      sources: ['https://lawserver.com/law/state/south-carolina/sc-code/south_carolina_code_37-21-70'],
      inForce: { from: '2018-05-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-sc/local-area-code',
      rule: callerId({ notPrefixes: ['+1803', '+1821', '+1839', '+1843', '+1854', '+1864'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { callerSeat: ['US-SC'] },
      attaches: ['location', 'area-code'],
      citation: 'S.C. Code § 37-21-50(1)',
      sources: ['https://lawserver.com/law/state/south-carolina/sc-code/south_carolina_code_37-21-50'],
      inForce: { from: '2018-05-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no South Carolina area code may be shown without a physical presence in the state; the prefixes are its area codes',
    }),
    provision({
      id: 'us-sc/abandoned-calls',
      rule: abandonment({ connectWithin: 'PT2S', message: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], dialing: ['progressive', 'predictive'] },
      attaches: ['location', 'area-code'],
      citation: 'S.C. Code § 37-21-60',
      sources: ['https://lexace.ai/us/statute/south-carolina/37-21-60'],
      inForce: { from: '2018-05-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'message: that it was a solicitation, the name and number; plus an automated opt-out by voice or key',
    }),
    provision({
      id: 'us-sc/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      attaches: ['location', 'area-code'],
      citation: 'S.C. Code § 37-21-40',
      sources: ['https://stateregstoday.com/living/consumer-protection/telemarketing-and-do-not-call-lists-in-south-carolina'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'the section itself was not read',
    }),
    provision({
      id: 'us-sc/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'S.C. Code § 17-30-30',
      sources: [
        'https://www.scstatehouse.gov/code/t17c030.php',
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
