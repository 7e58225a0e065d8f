import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Wisconsin. */
export const wisconsin = jurisdiction(
  {
    id: 'US-WI',
    name: 'Wisconsin',
    laws: [
      {
        title: 'Direct marketing',
        citation: 'Wis. Admin. Code ch. ATCP 127',
        sources: [
          'https://datcp.wi.gov/Pages/Programs_Services/WIDoNotCallLaw.aspx',
          'https://docs.legis.wisconsin.gov/code/register/2015/712b/register/final/cr_14_050_rule_text/cr_14_050_rule_text/_178?down=1',
        ],
      },
      {
        title: 'Telephone solicitations',
        citation: 'Wis. Stat. § 100.52',
        sources: ['https://lexace.ai/us/statute/wisconsin/100.52', 'https://docs.legis.wisconsin.gov/scroll/down/1808/2023/statutes/statutes/100'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: $100 per violation, more for caller-ID violations; twice the pecuniary loss (§ 100.20(5)).',
      'Not covered: individuals buying in a business capacity; a person who runs a business at home is no residential customer.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-wi/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'Wis. Admin. Code ATCP 127.16(3)',
      sources: [
        'https://datcp.wi.gov/Pages/Programs_Services/WIDoNotCallLaw.aspx',
        'https://www.alfainternational.com/compendium/business-litigation-2/telephone-consumer-protection-act-tcpa/wisconsin',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'regulator: "before 8 AM or after 9 PM"; whether texts are reached was not read',
    }),
    provision({
      id: 'us-wi/do-not-call-registry',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      unless: { sectors: ['charity'] },
      liftedBy: [invitation({}), relationship({ kinds: ['contract'], current: true })],
      citation: 'Wis. Stat. § 100.52(4)(a)2., (6)(am); ATCP 127.82',
      sources: [
        'https://lexace.ai/us/statute/wisconsin/100.52',
        'https://docs.legis.wisconsin.gov/scroll/down/1808/2023/statutes/statutes/100',
        'https://docs.legis.wisconsin.gov/code/register/2015/712b/register/final/cr_14_050_rule_text/cr_14_050_rule_text/_178?down=1',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls and texts; the Wisconsin part of the national registry, at least every 31 days; "current client" of the very seller: a running contract; non-profits are no solicitors',
    }),
    provision({
      id: 'us-wi/recorded-voice-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { sectors: ['charity'] },
      citation: 'Wis. Stat. § 100.52(4)(a)1.',
      sources: [
        'https://datcp.wi.gov/Pages/Programs_Services/WIPrivacyLawsUnsolicitedCommercialCommunications.aspx',
        'https://lexace.ai/us/statute/wisconsin/100.52',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"electronically prerecorded message"; artificial voice added as the stricter reading; neither request nor clientship lifts it',
    }),
    provision({
      id: 'us-wi/opening-disclosures',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'Wis. Stat. § 100.52(4)(d); Wis. Admin. Code ATCP 127.04',
      sources: [
        'https://docs.legis.wisconsin.gov/document/statutes/100.523(1)',
        'https://docs.legis.wisconsin.gov/code/register/2015/712b/register/cr/cr_14_050_rule_text/cr_14_050_rule_text/_60?down=1',
        'https://datcp.wi.gov/Pages/Programs_Services/WIDoNotCallLaw.aspx',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: '§ 100.52(4)(d), read, commands a rule by which solicitor and seller are named at the beginning; the rule itself was not read; the rule-makers say that solicitors must disclose their name and may not use fictitious ones',
    }),
    provision({
      id: 'us-wi/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { sectors: ['charity'] },
      citation: 'Wis. Stat. § 100.52(4)(a)4.–5. (2023 Wis. Act 243)',
      sources: [
        'https://www.insideglobaltech.com/2023/10/25/anti-spoofing-caller-id-bill-introduced-in-wisconsin/',
        'https://docs.legis.wisconsin.gov/document/statutes/100.52(4)(d)2.',
        'https://docs.legis.wisconsin.gov/scroll/down/1808/2023/statutes/statutes/100',
      ],
      inForce: { from: '2025-04-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'no blocking of a caller identification record, none misleading (as the bill was summarised; the two lines themselves not read); the seller\'s name and customer service number may be shown. Corrected on 2026-11-24: a nonprofit is no "telephone solicitor" (§ 100.52(1)(j), read)',
    }),
    provision({
      id: 'us-wi/opt-out',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Wis. Admin. Code ch. ATCP 127; Wis. Stat. § 100.52(4)(a)3.',
      sources: ['https://datcp.wi.gov/Pages/Programs_Services/WIDoNotCallLaw.aspx'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'consumers who asked the seller not to call; businesses by mail',
    }),
    provision({
      id: 'us-wi/registration',
      rule: registration({ of: 'each', authority: 'Wisconsin DATCP', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { sectors: ['charity'] },
      citation: 'Wis. Stat. § 100.52(3); ATCP 127.81',
      sources: ['https://docs-preview.legis.wisconsin.gov/document/statutes/100.52(7)'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '$700 / $500 a year',
    }),
    provision({
      id: 'us-wi/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Wis. Stat. § 968.31(2)(c)',
      sources: [
        'https://docs.legis.wisconsin.gov/statutes/statutes/968/31',
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
