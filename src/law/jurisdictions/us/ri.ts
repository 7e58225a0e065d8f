import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { usFederal } from '../../../time/calendars/us-federal'
import { usRi } from '../../../time/calendars/us-ri'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Rhode Island. */
export const rhodeIsland = jurisdiction(
  {
    id: 'US-RI',
    name: 'Rhode Island',
    laws: [
      {
        title: 'Telephone Sales Solicitation Act',
        citation: 'R.I. Gen. Laws ch. 5-61',
        sources: ['https://instalawyer.io/laws/rhode-island-general-laws/section-5-61-2-definitions'],
      },
      {
        title: 'General holidays',
        citation: 'R.I. Gen. Laws § 25-1-1',
        sources: ['https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r71/gov.ri.code.title.25.html'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: misdemeanour, up to $500 per violation.',
      'When a sale is made: cancellation rights, the registration numbers and the street address must be stated (§ 5-61-3.3).',
      'The line must be released within five seconds of hanging up (§§ 5-61-3.4(d), 11-35-26).',
      'A "telephonic seller" is defined by what it represents; whether a given seller falls under the act needs a lawyer.',
      'No state do-not-call register was established from the sources.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ri/calling-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-18:00; sat 10:00-17:00', holidays: { calendars: [usFederal, usRi], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { audiences: ['business'], lineTypes: ['fixed', 'toll-free'] },
      liftedBy: [invitation({})],
      citation: 'R.I. Gen. Laws §§ 5-61-2(2), 5-61-3.6(a)',
      sources: ['https://instalawyer.io/laws/rhode-island-general-laws/section-5-61-2-definitions'],
      inForce: { from: '1999-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: '"Monday through Friday, except a state or federal holiday": by the letter a holiday on a Saturday keeps 10–17; we close it; unsolicited calls to residential, mobile and paging numbers; 18:00:00 is ambiguous and closed',
    }),
    provision({
      id: 'us-ri/recorded-voice-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { liveIntroduction: true },
      citation: 'R.I. Gen. Laws § 5-61-3.4(a)',
      sources: ['https://banking27.com/usstatelaw/rhode-island-law/rhode-island-criminal-laws/rhode-island-telemarketing-fraud-laws'],
      inForce: { from: '1999-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the subscriber requested, consented to, permitted or authorised the message, or a live operator obtains consent first; statute's text read on the legislature's http site",
    }),
    provision({
      id: 'us-ri/live-introduction',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'before-recording' },
          { what: 'purpose', by: 'before-recording' },
          { what: 'productKind', by: 'before-recording' },
        ],
        ask: [{ what: 'leaveToPlayRecording', by: 'before-recording', onNo: 'end' }],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        liveIntroduction: true,
      },
      citation: 'R.I. Gen. Laws § 5-61-3.4(a)(2), (c)',
      sources: ['https://banking27.com/usstatelaw/rhode-island-law/rhode-island-criminal-laws/rhode-island-telemarketing-fraud-laws'],
      inForce: { from: '1999-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'also that payment will be solicited, where it will',
    }),
    provision({
      id: 'us-ri/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'PT30S' },
          { what: 'company', by: 'PT30S' },
          { what: 'purpose', by: 'PT30S' },
          { what: 'productKind', by: 'PT30S' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      unless: { audiences: ['business'], lineTypes: ['fixed', 'toll-free'] },
      citation: 'R.I. Gen. Laws § 5-61-3.3',
      sources: ['https://banking27.com/usstatelaw/rhode-island-law/rhode-island-criminal-laws/rhode-island-telemarketing-fraud-laws'],
      inForce: { from: '1999-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'real name, company and the goods or services sold; recorded messages have their own rule',
    }),
    provision({
      id: 'us-ri/own-list',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: 'R.I. Gen. Laws ch. 5-61',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
      note: 'a secondary page says that each seller must keep its own no-call list; section and time limit not read',
    }),
    provision({
      id: 'us-ri/registration',
      rule: registration({ of: 'each', authority: 'Rhode Island Department of Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'R.I. Gen. Laws § 5-61-3',
      sources: ['https://banking27.com/usstatelaw/rhode-island-law/rhode-island-criminal-laws/rhode-island-telemarketing-fraud-laws'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: '10 days before; $30,000 security',
    }),
    provision({
      id: 'us-ri/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'R.I. Gen. Laws § 11-35-21',
      sources: [
        'https://webserver.rilegislature.gov/Statutes/TITLE11/11-35/11-35-21.htm',
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
