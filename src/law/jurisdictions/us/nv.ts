import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { coolingOff } from '../../../rules/cooling-off'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Nevada. */
export const nevada = jurisdiction(
  {
    id: 'US-NV',
    name: 'Nevada',
    laws: [
      {
        title: 'Deceptive trade practice: solicitation',
        citation: 'NRS 598.0918',
        sources: ['https://leg.state.nv.us/division/legal/lawlibrary/NRS/NRS-598.html'],
      },
      {
        title: 'Devices for automatic dialing and announcing',
        citation: 'NRS 597.812 to 597.818',
        sources: ['https://www.leg.state.nv.us/nrs/nrs-597.html'],
      },
      {
        title: 'Telecommunication solicitation',
        citation: 'NRS 228.500 to 228.640',
        sources: [
          'https://instalawyer.io/laws/nevada-revised-statutes/chapter-228-attorney-general-nrs-228540-national-database',
          'https://courtgpt.ai/laws/nevada/chapter-228/statute-228-530',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'cooling-off': 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Pages that give 8 a.m. to 9 p.m. for Nevada (NAC 599B summaries) contradict NRS 598.0918; the stricter is taken.',
      'West Wendover is on Mountain time.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-nv/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-20:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop', 'text'],
        audiences: ['consumer'],
      },
      citation: 'NRS 598.0918(3)',
      sources: [
        'https://leg.state.nv.us/division/legal/lawlibrary/NRS/NRS-598.html',
        'https://coralberryevents.com/app-to-block-robocalls-and-text-messages-9181',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"between 8 p.m. and 9 a.m." at the residence: 20:00:00 prohibited; enacted 2001 as 9 p.m. to 8 a.m., the date of the change not found; confirmed by the attorney general\'s leaflet',
    }),
    provision({
      id: 'us-nv/recorded-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      liftedBy: [relationship({ kinds: ['contract', 'purchase', 'debt', 'membership'] })],
      citation: 'NRS 597.814(2)(a), (3)',
      sources: ['https://www.leg.state.nv.us/nrs/nrs-597.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"received during the period between 9 p.m. and 9 a.m.": 21:00:00 prohibited; not in a preexisting business relationship; text read in a compliance guide\'s copy',
    }),
    provision({
      id: 'us-nv/recorded-no-call-back',
      rule: coolingOff({ after: ['hung-up'], for: 'ever', scope: ['phone-number', 'seller'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      liftedBy: [relationship({ kinds: ['contract', 'purchase', 'debt', 'membership'] })],
      citation: 'NRS 597.814(2)(b), (3)',
      sources: ['https://www.leg.state.nv.us/nrs/nrs-597.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no call-back or second call after a person at the number ended the first; the letter means first calls by device, ours any',
    }),
    provision({
      id: 'us-nv/recorded-say-who',
      rule: callerIdentity({
        say: [
          { what: 'purpose', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'address', by: 'opening' },
          { what: 'phone', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      liftedBy: [relationship({ kinds: ['contract', 'purchase', 'debt', 'membership'] })],
      citation: 'NRS 597.814(1), (3)',
      sources: ['https://www.leg.state.nv.us/nrs/nrs-597.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'A natural voice (recorded or not) says this and that a device will play a message, before the message',
    }),
    provision({
      id: 'us-nv/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
      },
      unless: { sectors: ['charity', 'political'] },
      liftedBy: [consent({ form: 'express' }), invitation({})],
      citation: 'NRS 228.530, .540, .550',
      sources: [
        'https://instalawyer.io/laws/nevada-revised-statutes/chapter-228-attorney-general-nrs-228540-national-database',
        'https://courtgpt.ai/laws/nevada/chapter-228/statute-228-530',
        'https://legalclarity.org/how-the-nevada-do-not-call-list-works',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'The national registry serves as the list by finding of the attorney general. NRS 228.600 is said to exempt a preexisting relationship; not read, so not granted',
    }),
    provision({
      id: 'us-nv/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: 'NRS 598.0918(4)-(5)',
      sources: [
        'https://leg.state.nv.us/division/legal/lawlibrary/NRS/NRS-598.html',
        'https://coralberryevents.com/app-to-block-robocalls-and-text-messages-9181',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'No blocking; the call must let a service show number or name where feasible',
    }),
    provision({
      id: 'us-nv/registration',
      rule: registration({ of: 'each', authority: 'NV DBI', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'NRS 599B.080 to 599B.120',
      sources: ['https://leg.state.nv.us/division/legal/lawlibrary/NRS/NRS-599B.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "the chapter's headings read: registration of sellers, with security, and of salespersons; its words and exemptions were not",
    }),
    provision({
      id: 'us-nv/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'NRS 200.620',
      sources: [
        'https://www.leg.state.nv.us/NRS/NRS-200.html#NRS200Sec620',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "consent of one party counts only with an emergency besides; Lane v. Allstate (1998) not read; the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
