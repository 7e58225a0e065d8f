import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Georgia. */
export const georgia = jurisdiction(
  {
    id: 'US-GA',
    name: 'Georgia',
    laws: [
      {
        title: 'Telephone solicitations; no-call list (amended by SB 73 of 2024)',
        citation: 'O.C.G.A. § 46-5-27',
        sources: [
          'https://github.com/UniCourt/cic-code-ga/blob/4a3c7df/transforms/ga/ocga/r86/gov.ga.ocga.title.46.html',
          'https://instalawyer.io/laws/georgia-code/46-5-27-telephone-solicitations-to',
          'https://ecomm-alliance.org/blog/state-legislative-roundup-for-june-2024',
        ],
      },
      {
        title: 'Automatic dialing and announcing device equipment',
        citation: 'O.C.G.A. § 46-5-23; Ga. Comp. R. & Regs. 515-12-1-.32',
        sources: [
          'https://github.com/UniCourt/cic-code-ga/blob/4a3c7df/transforms/ga/ocga/r86/gov.ga.ocga.title.46.html',
          'https://www.law.cornell.edu/regulations/georgia/Ga-Comp-R--Regs-R-515-12-1-.32',
        ],
      },
      {
        title: 'Telephone solicitation by businesses',
        citation: 'O.C.G.A. § 10-1-393.13',
        sources: ['https://codes.findlaw.com/ga/title-10-commerce-and-trade/ga-code-sect-10-1-393-13/'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'SB 73 (from 2024-07-01): no knowledge requirement, liability of whoever benefits from the call, private action; $1,000 and $2,000 cited.',
      'No hours for live calls except for telecommunications companies; the federal hours govern.',
      'O.C.G.A. § 10-1-393.13 reaches calls to businesses too; its subsection (b) was not read.',
      "§ 46-5-23(a)(2) also forbids announcing equipment to dial at random or in sequence, to call numbers left out of the directory at the customer's request, hospitals, nursing homes, fire and police, and asks name and number within 25 seconds and at the end: read, not yet provisions.",
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ga/automated-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded },
      citation: 'O.C.G.A. § 46-5-23',
      sources: [
        'https://github.com/UniCourt/cic-code-ga/blob/4a3c7df/transforms/ga/ocga/r86/gov.ga.ocga.title.46.html',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
        'https://www.law.cornell.edu/regulations/georgia/Ga-Comp-R--Regs-R-515-12-1-.32',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"(B) Such use is other than between the hours of 8:00 A.M. and 9:00 P.M."; automatic dialing and announcing equipment only; end minute ambiguous, we close at 21:00; artificial voice read as a recorded message',
    }),
    provision({
      id: 'us-ga/telecom-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'], sectors: ['telecom'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'O.C.G.A. § 46-5-187(3)',
      sources: ['https://github.com/UniCourt/cic-code-ga/blob/4a3c7df/transforms/ga/ocga/r86/gov.ga.ocga.title.46.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'telecommunications companies calling a residence, "unless such person has consented prior to the initiation of the call"; text read',
    }),
    provision({
      id: 'us-ga/automated-consent',
      rule: consent({ form: 'written', qualities: ['informed'], validFor: 'P2Y' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded },
      unless: { liveIntroduction: true },
      citation: 'O.C.G.A. § 46-5-23(a)(2)(A), (a)(3); Ga. Comp. R. & Regs. 515-12-1-.32(4)(a)',
      sources: [
        'https://github.com/UniCourt/cic-code-ga/blob/4a3c7df/transforms/ga/ocga/r86/gov.ga.ocga.title.46.html',
        'https://www.law.cornell.edu/regulations/georgia/Ga-Comp-R--Regs-R-515-12-1-.32',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'corrected on 2026-11-24, text read: consent given to a live operator who introduces the call counts for that call alone; else written consent whose form states purpose, effect and how to withdraw, valid two years (before: any express consent, and a live introduction did not exempt). Goods for personal or household use, polls, soliciting information',
    }),
    provision({
      id: 'us-ga/automated-permit',
      rule: registration({ of: 'telemarketer', authority: 'Georgia Public Service Commission', required: false }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded },
      citation: 'Ga. Comp. R. & Regs. 515-12-1-.32(2)',
      sources: ['https://www.law.cornell.edu/regulations/georgia/Ga-Comp-R--Regs-R-515-12-1-.32'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'permit to use announcing equipment, renewed every two years',
    }),
    provision({
      id: 'us-ga/do-not-call',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({}), consent({ form: 'express' }), relationship({ kinds: ['contract', 'purchase', 'personal'] })],
      citation: 'O.C.G.A. § 46-5-27',
      sources: [
        'https://github.com/UniCourt/cic-code-ga/blob/4a3c7df/transforms/ga/ocga/r86/gov.ga.ocga.title.46.html',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
        'https://instalawyer.io/laws/georgia-code/46-5-27-telephone-solicitations-to',
        'https://codes.findlaw.com/ga/title-10-commerce-and-trade/ga-code-sect-10-1-393-13/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the Georgia part of the national registry is included in the state\'s list (§ 46-5-27(d)(4)); "prior express invitation or permission", "prior or current business or personal relationship" without time limit (the federal rule has one); registered charities are outside too, not modelled',
    }),
    provision({
      id: 'us-ga/say-who',
      rule: callerIdentity({ say: [{ what: 'company', by: 'opening' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      citation: 'O.C.G.A. § 46-5-27(g)(1)',
      sources: [
        'https://github.com/UniCourt/cic-code-ga/blob/4a3c7df/transforms/ga/ocga/r86/gov.ga.ocga.title.46.html',
        'https://instalawyer.io/laws/georgia-code/46-5-27-telephone-solicitations-to',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"at the beginning of such call, state clearly the identity of the person or entity initiating the call"; text of 2023, before SB 73 of 2024. Calls on invitation, to present or former customers and of registered charities are no solicitation; the duty is kept for them',
    }),
    provision({
      id: 'us-ga/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'O.C.G.A. § 46-5-27(g)(2)',
      sources: ['https://github.com/UniCourt/cic-code-ga/blob/4a3c7df/transforms/ga/ocga/r86/gov.ga.ocga.title.46.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "no method to block or circumvent the subscriber's caller identification service; text of 2023, before SB 73 of 2024",
    }),
    provision({
      id: 'us-ga/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'O.C.G.A. §§ 16-11-62, 16-11-66',
      sources: ['https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "two public tables agree; the statute's text was not read",
    }),
  ]
}
