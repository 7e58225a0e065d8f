import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Tennessee. */
export const tennessee = jurisdiction(
  {
    id: 'US-TN',
    name: 'Tennessee',
    laws: [
      {
        title: 'Do Not Call / Do Not Text',
        citation: 'T.C.A. §§ 65-4-401 to -408; Tenn. Comp. R. & Regs. 1220-04-11',
        sources: [
          'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
          'https://lawserver.com/?p=29279502',
        ],
      },
      {
        title: 'ADAD equipment',
        citation: 'T.C.A. § 47-18-1502',
        sources: [
          'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      prohibition: 'provisions',
      'caller-identity': 'provisions',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: up to $2,000 per call (secondary).',
      'Exempt from the register: calls for a not-for-profit by its own member, and businesses making no more than three calls or texts in a calendar week that do not otherwise solicit: neither is checked here.',
      'A residential number used for business counts as permission; not applied.',
      'HB 2225 / SB 2209 of 2026 (a new act from 2026-10-01) was taken off notice in committee; HB 2408 / SB 2659 on registration could not be verified.',
      'Recorded calls must end within 10 seconds of a refusal or of hanging up (47-18-1502(a)(6)).',
      'Knoxville and Chattanooga are on Eastern, Nashville and Memphis on Central time.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-tn/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'T.C.A. § 65-4-402; Tenn. Comp. R. & Regs. 1220-04-11-.02(1)',
      sources: ['https://www.law.cornell.edu/regulations/tennessee/Tenn-Comp-R-Regs-1220-04-11-.02'],
      inForce: { from: 'unknown', to: '2023-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'us-tn/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'T.C.A. § 65-4-402; Tenn. Comp. R. & Regs. 1220-04-11-.02(1)',
      sources: [
        'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
      ],
      inForce: { from: '2023-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'texts too since 2023-07-01; without "prior express permission", read as permission for the hour',
    }),
    provision({
      id: 'us-tn/recorded-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded, audiences: ['consumer'] },
      citation: 'T.C.A. § 47-18-1502(a)(2)',
      sources: [
        'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'polls and soliciting information too; not lifted by consent',
    }),
    provision({
      id: 'us-tn/recorded-voice-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded, audiences: ['consumer'] },
      citation: 'T.C.A. § 47-18-1502(a)(1), (b)',
      sources: [
        'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'received before the call; how subsection (b) wants it was not read',
    }),
    provision({
      id: 'us-tn/generated-numbers',
      rule: prohibition({ what: 'generated-number' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded, audiences: ['consumer'], numbersFrom: ['generated'] },
      citation: 'T.C.A. § 47-18-1502(a)(4)',
      sources: [
        'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'random or sequential dialing',
    }),
    provision({
      id: 'us-tn/unlisted-numbers',
      rule: prohibition({ what: 'line' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded, audiences: ['consumer'], directory: ['unlisted'] },
      citation: 'T.C.A. § 47-18-1502(a)(8)(A)',
      sources: [
        'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "numbers left out of published directories at the customer's request; the further items of (a)(8) were not read",
    }),
    provision({
      id: 'us-tn/recorded-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'PT25S' },
          { what: 'phone', by: 'PT25S' },
          { what: 'company', by: 'end' },
          { what: 'phone', by: 'end' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded, audiences: ['consumer'] },
      citation: 'T.C.A. § 47-18-1502(a)(5), (7); 1220-04-11-.02(3)(a)',
      sources: [
        'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
        'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the number must be answered in business hours by someone able to inform',
    }),
    provision({
      id: 'us-tn/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'phone', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(3)',
      sources: ['https://www.law.cornell.edu/regulations/tennessee/Tenn-Comp-R-Regs-1220-04-11-.02'],
      inForce: { from: 'unknown', to: '2023-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'us-tn/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'phone', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(3)',
      sources: [
        'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
      ],
      inForce: { from: '2023-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: '"at the beginning of such communication": texts too',
    }),
    provision({
      id: 'us-tn/do-not-call-register',
      rule: doNotCall({ lists: ['us-tn'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'], within: 'P12M', from: 'last' })],
      citation: 'T.C.A. §§ 65-4-401, 65-4-405; Tenn. Comp. R. & Regs. 1220-04-11',
      sources: ['https://lawserver.com/?p=29279502', 'https://homebuilding.tn.gov/tpuc/tennessee-do-not-call-program.html'],
      inForce: { from: 'unknown', to: '2023-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-tn/do-not-call-register',
      rule: doNotCall({ lists: ['us-tn'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'], within: 'P12M', from: 'last' })],
      citation: 'T.C.A. §§ 65-4-401, 65-4-405; Tenn. Comp. R. & Regs. 1220-04-11',
      sources: [
        'https://homebuilding.tn.gov/tpuc/tennessee-do-not-call-program.html',
        'https://lawserver.com/?p=29279502',
        'https://www.buffaloriverreview.com/2023/07/05/tennessee-creates-do-not-call-text-statewide-registry/',
      ],
      inForce: { from: '2023-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Do Not Call / Do Not Text since 2023-07-01; freshness not stated in the sources; "existing customer": a relationship in the last 12 months',
    }),
    provision({
      id: 'us-tn/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(4)',
      sources: [
        'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'no blocking of or interfering with caller ID',
    }),
    provision({
      id: 'us-tn/own-list',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(2)',
      sources: [
        'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'us-tn/registration',
      rule: registration({ of: 'telemarketer', authority: 'Tennessee Public Utility Commission', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'T.C.A. § 65-4-405',
      sources: ['https://homebuilding.tn.gov/tpuc/tennessee-do-not-call-program.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: '$500 a year, due 1 May',
    }),
    provision({
      id: 'us-tn/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'T.C.A. § 39-13-601',
      sources: ['https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "two public tables agree; the statute's text was not read",
    }),
  ]
}
