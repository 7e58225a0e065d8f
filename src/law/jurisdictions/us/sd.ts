import { confirmation } from '../../../rules/confirmation'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of South Dakota. */
export const southDakota = jurisdiction(
  {
    id: 'US-SD',
    name: 'South Dakota',
    laws: [
      {
        title: 'Telemarketing',
        citation: 'SDCL ch. 37-30A',
        sources: [
          'https://puc.sd.gov/statutes-administrativelaw/telecommunicationsrules.aspx',
          'https://sdlegislature.gov/api/Statutes/37.html?all=true',
        ],
      },
      {
        title: 'Automated telephone dialing systems',
        citation: 'SDCL §§ 37-30-23 to -29',
        sources: ['https://lexace.ai/us/statute/south-dakota/37-30-28'],
      },
      {
        title: 'Unsolicited telephone calls',
        citation: 'SDCL §§ 49-31-1.5, 49-31-99 et seq.',
        sources: [
          'https://print.casetext.com/statute/south-dakota-codified-laws/title-49-public-utilities-and-carriers/chapter-31-telecommunications-services/section-49-31-15-unsolicited-telephone-call-defined',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      confirmation: 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: up to $5,000 per call (PUC); use of a dialing system outside the hours is a class 2 misdemeanour.',
      'The required disclosures of SDCL § 37-30A-2 exist but were not read.',
      'Chapter 37-30A leaves out merchants at a fixed place with less than a quarter of new sales by unsolicited calls, business to business, and sales from full advertisements (37-30A-8).',
      'The device must disconnect within 20 seconds of the called number (37-30-28).',
      'West of the Missouri is on Mountain time.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-sd/calling-hours',
      rule: quietHours({ callable: 'mon-sat 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'] })],
      citation: 'SDCL §§ 37-30A-3(2), 37-30A-8(2)',
      sources: [
        'https://puc.sd.gov/statutes-administrativelaw/telecommunicationsrules.aspx',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'tables agree on Mon–Sat 9–21 and no Sundays under 37-30A-3(2), and one that read the section through the legislature\'s own service quotes its scope, "unsolicited consumer telephone communications to any residence"; the hours themselves were not seen in the statute\'s words. The relationship exemption of 37-30A-8(2) was read',
    }),
    provision({
      id: 'us-sd/recorded-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { audiences: ['business'] },
      citation: 'SDCL §§ 37-30-28, 37-30-24(4)',
      sources: [
        'https://lexace.ai/us/statute/south-dakota/37-30-28',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"except weekdays between 9 a.m. and 9 p.m., according to the time in this state", which has two zones: the called party\'s; 21:00:00 is ambiguous and closed. Corrected on 2026-11-24: 37-30-24(4) leaves out "Business-to-business contacts" (as quoted by a table that read it at sdlegislature.gov)',
    }),
    provision({
      id: 'us-sd/autodialled-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], dialing: ['progressive', 'predictive'] },
      unless: { audiences: ['business'] },
      citation: 'SDCL §§ 37-30-28, 37-30-24(4)',
      sources: [
        'https://lexace.ai/us/statute/south-dakota/37-30-28',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the definition of "automated telephone dialing system" (37-30-23) was not read and may mean recorded messages only; stricter reading. Corrected on 2026-11-24: business-to-business contacts are outside (37-30-24(4))',
    }),
    provision({
      id: 'us-sd/national-registry',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' })],
      citation: 'SDCL §§ 49-31-1.5, 49-31-99 et seq.',
      sources: [
        'https://print.casetext.com/statute/south-dakota-codified-laws/title-49-public-utilities-and-carriers/chapter-31-telecommunications-services/section-49-31-15-unsolicited-telephone-call-defined',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'exemptions read in 49-31-1.5 (request, existing debt or contract, established relationship); it states no period, the federal 18 months are used',
    }),
    provision({
      id: 'us-sd/written-confirmation',
      rule: confirmation({ must: 'written-confirmation' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'SDCL §§ 37-30A-4, 37-30A-5',
      sources: ['https://puc.sd.gov/statutes-administrativelaw/telecommunicationsrules.aspx'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'of a verbal agreement; only the headings were read',
    }),
    provision({
      id: 'us-sd/registration',
      rule: registration({ of: 'telemarketer', authority: 'South Dakota Public Utilities Commission', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'SDCL § 49-31-99 et seq.',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
      note: 'fee by headcount',
    }),
    provision({
      id: 'us-sd/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'SDCL § 23A-35A-20',
      sources: [
        'https://sdlegislature.gov/Statutes/23A-35A-20',
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
