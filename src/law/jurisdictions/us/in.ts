import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Indiana. */
export const indiana = jurisdiction(
  {
    id: 'US-IN',
    name: 'Indiana',
    laws: [
      {
        title: 'Telephone Solicitation of Consumers',
        citation: 'Ind. Code art. 24-4.7',
        sources: ['https://lexace.ai/us/statute/indiana/24-4.7-2-9', 'https://statutes.laws.com/indiana/title-24/ar-4.7/ch-1/'],
      },
      {
        title: 'Regulation of Automatic Dialing Machines',
        citation: 'Ind. Code ch. 24-5-14',
        sources: ['https://lexace.ai/us/statute/indiana/24-5-14-5', 'https://cetient.com/case/852402/state-v-american-family-voices-inc'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No hours found for live calls.',
      'Calls primarily about an existing debt or contract are outside art. 24-4.7.',
      'Most of the state is on Eastern time; the northwest (Gary) and southwest (Evansville) are on Central.',
      'HB 1123 of 2019 is said to spare calls of broadband providers and financial institutions to their established customers from the list (dnc.com, tcpaguide.org): words not read, not granted.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-in/recorded-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-20:00' }),
      applies: { modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: 'Ind. Code § 24-5-14-8',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: "section not read; lawyers' and programmers' tables give 9–20 every day, none with a public address; the Minnesota twin of this chapter (325E.30) also binds live calls",
    }),
    provision({
      id: 'us-in/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: { modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { liveIntroduction: true },
      liftedBy: [relationship({ kinds: ['contract', 'purchase', 'debt', 'personal'], current: true })],
      citation: 'Ind. Code § 24-5-14-5',
      sources: ['https://lexace.ai/us/statute/indiana/24-5-14-5', 'https://cetient.com/case/852402/state-v-american-family-voices-inc'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'every recorded call, political ones too (State v. American Family Voices, 2008); artificial voice read as recorded',
    }),
    provision({
      id: 'us-in/do-not-call',
      rule: doNotCall({ lists: ['us-in'], maxAge: 'P90D' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'Ind. Code §§ 24-4.7-4-1, 24-4.7-2-9, 24-4.7-1-1',
      sources: [
        'https://www.compliancepoint.com/marketing-compliance/state-do-not-call-lists/',
        'https://wipfli-com-cdne.azureedge.net/insights/articles/state-do-not-call-lists-what-businesses-need-to-know',
        'https://lexace.ai/us/statute/indiana/24-4.7-2-9',
        'https://statutes.laws.com/indiana/title-24/ar-4.7/ch-1/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: "calls and texts; quarterly list; no exemption for existing customers; charity calls by volunteers or employees, licensed realtors and insurance agents, and newspapers' own staff are exempt on conditions that we cannot check",
    }),
    provision({
      id: 'us-in/registration',
      rule: registration({ of: 'seller', authority: 'Indiana Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Ind. Code ch. 24-5-12 (24-5-12-8)',
      sources: [
        'https://tcpaguide.org/states/indiana/dnc',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'since 2020 only sellers whose calls make certain (mis)representations, such as false prizes',
    }),
    provision({
      id: 'us-in/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Ind. Code § 35-33.5-1-5',
      sources: ['https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "two public tables agree; the statute's text was not read",
    }),
  ]
}
