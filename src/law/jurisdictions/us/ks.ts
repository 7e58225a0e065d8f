import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Kansas. */
export const kansas = jurisdiction(
  {
    id: 'US-KS',
    name: 'Kansas',
    laws: [
      {
        title: 'Kansas No-Call Act',
        citation: 'K.S.A. 50-670, 50-670a',
        sources: [
          'https://instalawyer.io/laws/kansas-statutes/50-670-kansas-no-call-act-definitions',
          'https://ksrevisor.org/statutes/chapters/ch50/050_006_0070a.html',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No hours of its own.',
      'K.S.A. 50-670(b) is said to confine what an announcing device may say before a person answers for it; not read, could amount to a ban on recorded advertising.',
      'Greeley, Hamilton, Sherman and Wallace counties are on Mountain time.',
      'Calls primarily about an existing debt or contract are not "unsolicited".',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ks/do-not-call',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P30D', bindsAfter: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({}), consent({ form: 'written' }), relationship({ kinds: ['contract', 'purchase'], within: 'P18M', from: 'last' })],
      citation: 'K.S.A. 50-670a(a)-(c), 50-670(a)(3)',
      sources: [
        'https://ksrevisor.org/statutes/chapters/ch50/050_006_0070a.html',
        'https://instalawyer.io/laws/kansas-statutes/50-670-kansas-no-call-act-definitions',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'consult the list every 30 days, 30 days to act on a listing; the length of an "established business relationship" was not read, eighteen months taken',
    }),
    provision({
      id: 'us-ks/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      citation: 'K.S.A. 50-670(b)',
      sources: ['https://instalawyer.io/laws/kansas-statutes/50-670-kansas-no-call-act-definitions'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'paragraph (b) not read',
    }),
    provision({
      id: 'us-ks/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'K.S.A. 50-670(c)',
      sources: ['https://instalawyer.io/laws/kansas-statutes/50-670-kansas-no-call-act-definitions'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'paragraph (c) not read',
    }),
    provision({
      id: 'us-ks/opt-out',
      rule: optOut({ keepFor: 'P5Y' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'K.S.A. 50-670(a)(3)(C)',
      sources: ['https://instalawyer.io/laws/kansas-statutes/50-670-kansas-no-call-act-definitions'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the request of a customer; five years is the least',
    }),
    provision({
      id: 'us-ks/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'K.S.A. 21-6101',
      sources: [
        'https://www.ksrevisor.gov/statutes/chapters/ch21/021_061_0001.html',
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
