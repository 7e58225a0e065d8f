import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { usNe } from '../../../time/calendars/us-ne'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Nebraska. */
export const nebraska = jurisdiction(
  {
    id: 'US-NE',
    name: 'Nebraska',
    laws: [
      {
        title: 'Automatic Dialing-Announcing Devices Act',
        citation: 'Neb. Rev. Stat. §§ 86-236 to 86-257',
        sources: [
          'https://nebraskalegislature.gov/laws/statutes.php?statute=86-242',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=86-244',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=86-248',
        ],
      },
      {
        title: 'Automatic dialing-announcing devices rules',
        citation: '291 Neb. Admin. Code ch. 11',
        sources: [
          'https://d1tvxue8o4w0fl.cloudfront.net/regulation/nebraska-administrative-code/public-service-commission/title-291-nebraska-public-service-commission/chapter-11-automatic-dialing-announcing-devices-rules-and-regulations/section-291-11-003-automatic-dialing-announcing-devices-used-for-telephone-solicitations-and-unsolicited-advertisements',
        ],
      },
      {
        title: 'Telemarketing and Prize Promotions Act',
        citation: 'Neb. Rev. Stat. §§ 86-212 to 86-235',
        sources: ['https://cliclaw.com/legal-compliance/telemarketing/resources/nebraska-telemarketing-and-prize-promotions-act-automatic'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      prohibition: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Live calls: Nebraska sets no hours of its own (86-212 to 86-235 read for hours, none); the provisions bind recorded messages only.',
      'A recorded message may last two minutes at most and its script is filed with the commission (291 NAC 11 § 003.02, .04).',
      'Recorded messages other than solicitations: register the device, state identity and number, 8 a.m. to 9 p.m. (§ 86-256), with exceptions for relationships, schools and employers.',
      'Nebraska runs no do-not-call list of its own that we know of.',
      'The panhandle is on Mountain time.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ne/recorded-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded, audiences: ['consumer'] },
      unless: { sectors: ['charity'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['contract'], current: true }),
        relationship({ kinds: ['purchase'], within: 'P18M', from: 'last' }),
      ],
      citation: 'Neb. Rev. Stat. § 86-248(1)(a)',
      sources: [
        'https://nebraskalegislature.gov/laws/statutes.php?statute=86-248',
        'https://nebraskalegislature.gov/laws/statutes.php?statute=86-242',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"before 8 a.m. or after 9 p.m. at the location of the person called", residential lines; 21:00:00 literally permitted, we close; a call with prior express invitation or permission, in an established relationship (period not read: 18 months taken) or by a tax-exempt nonprofit is no "telephone solicitation" (§ 86-242)',
    }),
    provision({
      id: 'us-ne/recorded-sunday-holiday-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-21:00; sun 13:00-21:00', holidays: { calendars: [usNe], then: 'mon-sun 13:00-21:00' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded, audiences: ['consumer'] },
      unless: { sectors: ['charity'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['contract'], current: true }),
        relationship({ kinds: ['purchase'], within: 'P18M', from: 'last' }),
      ],
      citation: '291 Neb. Admin. Code ch. 11 § 003.01',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/nebraska-administrative-code/public-service-commission/title-291-nebraska-public-service-commission/chapter-11-automatic-dialing-announcing-devices-rules-and-regulations/section-291-11-003-automatic-dialing-announcing-devices-used-for-telephone-solicitations-and-unsolicited-advertisements',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'raised from medium: rule text now read. "Legal holidays" undefined there: §§ 25-2221, 62-301 taken',
    }),
    provision({
      id: 'us-ne/recorded-line-ban',
      rule: prohibition({ what: 'line' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: recorded,
        lineTypes: ['mobile', 'pager', 'toll-free', 'emergency', 'health-facility'],
      },
      unless: { sectors: ['charity'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['contract'], current: true }),
        relationship({ kinds: ['purchase'], within: 'P18M', from: 'last' }),
      ],
      citation: 'Neb. Rev. Stat. § 86-244',
      sources: [
        'https://nebraskalegislature.gov/laws/statutes.php?statute=86-244',
        'https://nebraskalegislature.gov/laws/statutes.php?statute=86-242',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'also any service for which the called person pays; a call with prior express invitation or permission, in an established relationship (period not read: 18 months taken) or by a tax-exempt nonprofit is no "telephone solicitation" (§ 86-242)',
    }),
    provision({
      id: 'us-ne/recorded-say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: ['phone', 'address'], by: 'end' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      unless: { sectors: ['charity'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['contract'], current: true }),
        relationship({ kinds: ['purchase'], within: 'P18M', from: 'last' }),
      ],
      citation: '291 Neb. Admin. Code ch. 11 § 003.03; § 86-248(2)(d)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/nebraska-administrative-code/public-service-commission/title-291-nebraska-public-service-commission/chapter-11-automatic-dialing-announcing-devices-rules-and-regulations/section-291-11-003-automatic-dialing-announcing-devices-used-for-telephone-solicitations-and-unsolicited-advertisements',
        'https://nebraskalegislature.gov/laws/statutes.php?statute=86-248',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: "The number stated may not be the device's own",
    }),
    provision({
      id: 'us-ne/opt-out',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      citation: 'Neb. Rev. Stat. § 86-248(1)(b), (2); 291 Neb. Admin. Code ch. 11 § 003.05',
      sources: [
        'https://nebraskalegislature.gov/laws/statutes.php?statute=86-248',
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/nebraska-administrative-code/public-service-commission/title-291-nebraska-public-service-commission/chapter-11-automatic-dialing-announcing-devices-rules-and-regulations/section-291-11-003-automatic-dialing-announcing-devices-used-for-telephone-solicitations-and-unsolicited-advertisements',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'residential and business subscribers',
    }),
    provision({
      id: 'us-ne/dialer-permit',
      rule: registration({ of: 'each', authority: 'NE PSC', required: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      unless: { sectors: ['charity'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['contract'], current: true }),
        relationship({ kinds: ['purchase'], within: 'P18M', from: 'last' }),
      ],
      citation: 'Neb. Rev. Stat. § 86-250; 291 Neb. Admin. Code ch. 11 § 002',
      sources: [
        'https://casetext.com/regulation/nebraska-administrative-code/public-service-commission/title-291-nebraska-public-service-commission/chapter-11-automatic-dialing-announcing-devices-rules-and-regulations/section-291-11-002-pernits-and-registrations',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"No person shall operate or connect" without a current permit for the device; $500, two years',
    }),
    provision({
      id: 'us-ne/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Neb. Rev. Stat. § 86-290',
      sources: [
        'https://nebraskalegislature.gov/laws/statutes.php?statute=86-290',
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
