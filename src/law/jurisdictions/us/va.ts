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

/** Telemarketing law of Virginia. */
export const virginia = jurisdiction(
  {
    id: 'US-VA',
    name: 'Virginia',
    laws: [
      {
        title: 'Virginia Telephone Privacy Protection Act (SB 1339 of 2025 from 2026-01-01)',
        citation: 'Va. Code §§ 59.1-510 to -518.01',
        sources: [
          'https://law.lis.virginia.gov/vacodepopularnames/virginia-telephone-privacy-protection-act/',
          'https://cliclaw.com/node/7104',
          'https://www.mondaq.com/unitedstates/privacy-protection/1738886/virginia-legislature-emphasizes-its-little-tcpa-applies-to-texts',
        ],
      },
      {
        title: 'Automatic dialing-announcing devices',
        citation: 'Va. Code §§ 59.1-518.1 to -518.4',
        sources: ['https://self-law.org/code/va/title-59-1/chapter-44-1/59-1-518-2'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      'opt-out': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      abandonment: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: private action, $500 to $5,000 rising; seller and solicitor are jointly liable.',
      'Signed permission must name the party and the number.',
      'No registration of solicitors was found in the sources; not established.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-va/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      liftedBy: [consent({ form: 'express', forHours: true })],
      attaches: ['location', 'area-code'],
      citation: 'Va. Code § 59.1-511',
      sources: [
        'https://law.lis.virginia.gov/vacodepopularnames/virginia-telephone-privacy-protection-act/',
        'https://www.mondaq.com/unitedstates/privacy-protection/1738886/virginia-legislature-emphasizes-its-little-tcpa-applies-to-texts',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls and texts; "unless … prior consent": read as consent to that time; no exemption for businesses',
    }),
    provision({
      id: 'us-va/national-registry',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      liftedBy: [
        consent({ form: 'signed' }),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
        relationship({ kinds: ['personal'] }),
      ],
      attaches: ['location', 'area-code'],
      citation: 'Va. Code §§ 59.1-510, 59.1-514(B)–(D)',
      sources: [
        'https://cliclaw.com/node/7104',
        'https://www.mondaq.com/unitedstates/privacy-protection/1738886/virginia-legislature-emphasizes-its-little-tcpa-applies-to-texts',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '31 days from the affirmative defence of (C)',
    }),
    provision({
      id: 'us-va/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'P10Y' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      attaches: ['location', 'area-code'],
      citation: 'Va. Code § 59.1-514(A)',
      sources: [
        'https://www.mondaq.com/unitedstates/privacy-protection/1738886/virginia-legislature-emphasizes-its-little-tcpa-applies-to-texts',
        'https://cliclaw.com/node/7104',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'since 2026-01-01 a text reply STOP or UNSUBSCRIBE counts; twice the federal five years',
    }),
    provision({
      id: 'us-va/recorded-voice-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { liveIntroduction: true },
      attaches: ['location', 'area-code'],
      citation: 'Va. Code § 59.1-518.2',
      sources: ['https://self-law.org/code/va/title-59-1/chapter-44-1/59-1-518-2'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the subscriber "knowingly or voluntarily requested, consented to, permitted, or authorized" the message, or a live operator obtains consent first; the definitions of § 59.1-518.1 were not read',
    }),
    provision({
      id: 'us-va/live-introduction',
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
      attaches: ['location', 'area-code'],
      citation: 'Va. Code § 59.1-518.2(2)',
      sources: ['https://self-law.org/code/va/title-59-1/chapter-44-1/59-1-518-2'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'also that payment will be solicited, where it will',
    }),
    provision({
      id: 'us-va/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'] },
      attaches: ['location', 'area-code'],
      citation: 'Va. Code § 59.1-512',
      sources: [
        'https://law.lis.virginia.gov/vacodepopularnames/virginia-telephone-privacy-protection-act/',
        'https://law.uslawyerdatabase.com/category/us-law/2022-code-of-virginia/title-59-1-trade-and-commerce/chapter-44-virginia-telephone-privacy-protection-act',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'first and last names, promptly',
    }),
    provision({
      id: 'us-va/caller-id',
      rule: callerId({ mustPresent: true, answerable: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      attaches: ['location', 'area-code'],
      citation: 'Va. Code § 59.1-513(A)',
      sources: [
        'https://law.uslawyerdatabase.com/category/us-law/2022-code-of-virginia/title-59-1-trade-and-commerce/chapter-44-virginia-telephone-privacy-protection-act',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the number must take do-not-call requests in business hours; the name too where the carrier offers it; for texts since 2026 a reply suffices',
    }),
    provision({
      id: 'us-va/abandoned-calls',
      rule: abandonment({ connectWithin: 'PT2S', message: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], dialing: ['progressive', 'predictive'] },
      attaches: ['location', 'area-code'],
      citation: 'Va. Code § 59.1-513.1',
      sources: [
        'https://law.uslawyerdatabase.com/category/us-law/2022-code-of-virginia/title-59-1-trade-and-commerce/chapter-44-virginia-telephone-privacy-protection-act',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-va/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Va. Code § 19.2-62',
      sources: [
        'https://law.lis.virginia.gov/vacode/title19.2/chapter6/section19.2-62/',
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
