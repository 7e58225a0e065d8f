import { abandonment } from '../../../rules/abandonment'
import { callerIdentity } from '../../../rules/caller-identity'
import { optOut } from '../../../rules/opt-out'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of the District of Columbia. */
export const districtOfColumbia = jurisdiction(
  {
    id: 'US-DC',
    name: 'District of Columbia',
    laws: [
      {
        title: 'Telephone fraud',
        citation: 'D.C. Code §§ 22-3226.01 to 22-3226.15',
        sources: [
          'https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.08',
          'https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.06',
        ],
      },
      {
        title: 'Ban on automated dialing systems',
        citation: 'D.C. Code § 34-1701',
        sources: ['https://cliclaw.com/library/us-state-laws/district-columbia/district-columbia-ban-automated-dialing-systems-telephone'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'caller-identity': 'provisions',
      prohibition: 'provisions',
      abandonment: 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Penalty: up to $1,000 a violation (§ 22-3226.09).',
      'Recording devices must free the line within 10 seconds of hanging up (§ 34-1701(b)(3)).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-dc/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
      },
      citation: 'D.C. Code § 22-3226.08(3)',
      sources: ['https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.08'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"to a consumer\'s residence … before 8:00 a.m. and after 9:00 p.m.": 21:00:00 itself is literally permitted; mobiles taken in',
    }),
    provision({
      id: 'us-dc/ring-limit',
      rule: abandonment({ maxRings: 15 }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'] },
      citation: 'D.C. Code § 22-3226.08(1)',
      sources: ['https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.08'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-dc/internal-do-not-call',
      rule: optOut({ keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'D.C. Code § 22-3226.08(2)',
      sources: ['https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.08'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-dc/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'PT30S' },
          { what: 'company', by: 'PT30S' },
          { what: 'productKind', by: 'PT30S' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'D.C. Code § 22-3226.15',
      sources: ['https://code.dccouncil.us/dc/council/code/sections/22-3226.15.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'found on re-check',
    }),
    provision({
      id: 'us-dc/recorded-solicitation-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same' })],
      citation: 'D.C. Code § 34-1701(b)',
      sources: ['https://cliclaw.com/library/us-state-laws/district-columbia/district-columbia-ban-automated-dialing-systems-telephone'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'Recorded or synthesized sales messages, no consent exception; spared only where the call concerns goods already ordered or bought',
    }),
    provision({
      id: 'us-dc/registration',
      rule: registration({ of: 'telemarketer', authority: 'Mayor of the District of Columbia (DLCP)', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'D.C. Code §§ 22-3226.02, .03, .06(a)(1)',
      sources: [
        'https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.06',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'certificate before any solicitation, filed 60 business days ahead, $50,000 bond; fourteen exemptions in § 22-3226.05 that we cannot check, none for business calls',
    }),
    provision({
      id: 'us-dc/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'D.C. Code § 23-542',
      sources: [
        'https://code.dccouncil.gov/us/dc/council/code/sections/23-542',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
        'https://recordphonecall.com/resources/one-party-vs-all-party/',
        'https://online.documentine.com/record-of-conversation-pdf/1/recording-calls-and-conversations.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
