import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of North Carolina. */
export const northCarolina = jurisdiction(
  {
    id: 'US-NC',
    name: 'North Carolina',
    laws: [
      {
        title: 'Telephone Solicitations',
        citation: 'N.C.G.S. §§ 75-100 to 75-105',
        sources: [
          'https://cliclaw.com/library/state-laws/north-carolina/north-carolina-telephone-solicitations-nc-gen-stat-%C2%A7-75-100-et-seq',
          'https://self-law.org/code/nc/chapter-75/75-103',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'HB 936 (robocalls) was pending in 2026; H 682 (2023) was not seen enacted.',
      '§ 75-102(d), (e), (g), (h) (dialers, caller ID) were not read in full.',
      'Whether "telephone solicitation" in § 75-101 reaches texts was not established; texts are left to the federal rules.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-nc/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00', clock: ['called-party', 'caller'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'N.C.G.S. § 75-102(f)',
      sources: [
        'https://cliclaw.com/library/state-laws/north-carolina/north-carolina-telephone-solicitations-nc-gen-stat-%C2%A7-75-100-et-seq',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M." (§ 75-102(f) entire): no time zone named, so both clocks; 21:00:00 itself literally permitted, we close; § 75-103 does not lift it and no residential limit; two sources agree',
    }),
    provision({
      id: 'us-nc/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { liveIntroduction: true },
      citation: 'N.C.G.S. § 75-104',
      sources: [
        'https://statutes.laws.com/north-carolina/Chapter_75/GS_75-104',
        'https://cliclaw.com/library/state-laws/north-carolina/north-carolina-telephone-solicitations-nc-gen-stat-%C2%A7-75-100-et-seq',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"unsolicited" recorded calls only after a live operator names the caller, the nature and length of the message, and gets leave; a relationship does not lift it',
    }),
    provision({
      id: 'us-nc/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      unless: { sectors: ['charity'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
      ],
      citation: 'N.C.G.S. §§ 75-102(a), 75-103(a)',
      sources: ['https://self-law.org/code/nc/chapter-75/75-103', 'https://statutes.laws.com/north-carolina/Chapter_75/GS_75-103'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"Latest edition" of the registry. Relationship periods as in the federal rule (§ 75-101 not re-read). Also exempt, not modelled: fewer than 10 employees and 10 calls a week, calls only to arrange a meeting, newspaper subscriptions',
    }),
    provision({
      id: 'us-nc/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'agentName', by: 'opening' },
          { what: ['phone', 'address'], by: 'on-request' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'N.C.G.S. § 75-102(c)(1)-(2)',
      sources: ['https://cliclaw.com/library/state-laws/north-carolina/north-carolina-telephone-solicitations-nc-gen-stat-%C2%A7-75-100-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'On an objection the call must be ended at once and the line released ((c)(4))',
    }),
    provision({
      id: 'us-nc/opt-out',
      rule: optOut({ honorWithin: { businessDays: 30 } }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'N.C.G.S. § 75-102(b), (c)(3)',
      sources: ['https://cliclaw.com/library/state-laws/north-carolina/north-carolina-telephone-solicitations-nc-gen-stat-%C2%A7-75-100-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-nc/registration',
      rule: registration({ of: 'seller', authority: 'NC SoS', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'N.C.G.S. §§ 66-260 to 66-266',
      sources: ['https://cliclaw.com/library/state-laws/north-carolina/north-carolina-telephone-solicitations-nc-gen-stat-%C2%A7-75-100-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'us-nc/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'N.C.G.S. § 15A-287',
      sources: [
        'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_15A/GS_15A-287.html',
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
