import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { emergency } from '../../../rules/emergency'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const everyMode = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop', 'text'] as const

/** Telemarketing law of New York. */
export const newYork = jurisdiction(
  {
    id: 'US-NY',
    name: 'New York',
    laws: [
      {
        title: 'Telemarketing; no-calls registry; Nuisance Call Act',
        citation: 'N.Y. Gen. Bus. Law § 399-z',
        sources: [
          'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
          'https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of',
        ],
      },
      {
        title: 'Telemarketing definitions',
        citation: '19 NYCRR 220.2',
        sources: ['https://regulations.justia.com/states/new-york/title-19/chapter-viii/part-220/section-220-2/'],
      },
      {
        title: 'Telemarketing and Consumer Fraud and Abuse Prevention Act',
        citation: 'N.Y. Gen. Bus. Law § 399-pp',
        sources: ['https://law.justia.com/codes/new-york/2013/gbs/article-26/399-pp/'],
      },
      {
        title: 'Automatic dialing-announcing devices',
        citation: 'N.Y. Gen. Bus. Law § 399-p',
        sources: ['https://www.nysenate.gov/legislation/laws/GBS/399-P/'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      emergency: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Penalty up to $20,000 a violation (older sources: $11,000).',
      'Declared emergencies come from outside: statewide ones were in force without a break from 2021 to mid-2023; a statewide declaration reaches every municipality.',
      '§ 399-z defines caller identification information; its operative subdivision was not read.',
      'The up-front offer of the company list is in § 399-z(2); no duty to ask leave to continue.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ny/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
      sources: [
        'https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of',
        'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
      ],
      inForce: { from: 'unknown', to: '2021-08-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"other than between 8:00 A.M. and 9:00 P.M. at the location of the customer"; 21:00:00 ambiguous, we close; "customer" is a natural person, sole traders included',
    }),
    provision({
      id: 'us-ny/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: everyMode, legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'N.Y. Gen. Bus. Law § 399-z(1)(h), (2)',
      sources: [
        'https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of',
        'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
        'https://www.dataprivacyandsecurityinsider.com/2021/07/new-york-adds-text-messaging-to-its-definition-of-telemarketing/',
      ],
      inForce: { from: '2021-08-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"other than between 8:00 A.M. and 9:00 P.M. at the location of the customer"; 21:00:00 ambiguous, we close; "customer" is a natural person, sole traders included; texts since 2021-08-12',
    }),
    provision({
      id: 'us-ny/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: everyMode, audiences: ['consumer'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
      ],
      citation: 'N.Y. Gen. Bus. Law § 399-z; 19 NYCRR 220.2(b)',
      sources: [
        'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
        'https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of',
        'https://regulations.justia.com/states/new-york/title-19/chapter-viii/part-220/section-220-2/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the New York list is merged into the national one; relationship 18 months after a purchase, 3 after an inquiry',
    }),
    provision({
      id: 'us-ny/emergency-ban',
      rule: emergency({ level: 'municipality', freshFor: 'PT24H' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
      ],
      citation: 'N.Y. Gen. Bus. Law § 399-z(5-a)',
      sources: [
        'https://www.harrisbeach.com/insights/disaster-emergency-in-new-york-state-prohibits-certain-telemarketing-calls/',
        'https://legiscan.com/NY/bill/A01250/2025',
      ],
      inForce: { from: '2019-12-18' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'unsolicited calls to any person in a county, city, town or village under a declared emergency (Exec. Law §§ 24, 28). A1250/S6853 would ask for a finding; passed the Assembly 2025-06-09, in the Senate Rules Committee, not seen enacted',
    }),
    provision({
      id: 'us-ny/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'productKind', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: everyMode, legalForms: ['natural-person', 'sole-trader'] },
      citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
      sources: ['https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of'],
      inForce: { from: 'unknown', to: '2023-03-06' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-ny/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'optOutRight', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'productKind', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: everyMode, legalForms: ['natural-person', 'sole-trader'] },
      citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
      sources: [
        'https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of',
        'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
        'https://www.compliancepoint.com/marketing-compliance/new-york-telemarketing-law/',
      ],
      inForce: { from: '2023-03-06' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'name and principal first, then the offer to be put on the company list at once, then recording, purpose and goods',
    }),
    provision({
      id: 'us-ny/recorded-say-who',
      rule: callerIdentity({
        say: [
          { what: 'purpose', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'address', by: 'end' },
          { what: 'phone', by: 'end' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'N.Y. Gen. Bus. Law § 399-p(3)',
      sources: ['https://www.nysenate.gov/legislation/laws/GBS/399-P/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'the section was found, subdivision 3 not re-read: kept low',
    }),
    provision({
      id: 'us-ny/recording-notice',
      rule: recording({ consent: 'notice' }),
      applies: { purposes: ['marketing', 'consent-request'], legalForms: ['natural-person', 'sole-trader'] },
      citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
      sources: ['https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'a telemarketer says at the beginning whether the call is recorded',
    }),
    provision({
      id: 'us-ny/registration',
      rule: registration({ of: 'telemarketer', authority: 'NY DOS', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'N.Y. Gen. Bus. Law § 399-pp',
      sources: ['https://law.justia.com/codes/new-york/2013/gbs/article-26/399-pp/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'bond $25,000; business-to-business exempt there',
    }),
    provision({
      id: 'us-ny/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'N.Y. Penal Law §§ 250.00, 250.05',
      sources: [
        'https://www.nysenate.gov/legislation/laws/PEN/250.00',
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
