import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Wyoming. */
export const wyoming = jurisdiction(
  {
    id: 'US-WY',
    name: 'Wyoming',
    laws: [
      {
        title: 'Telephone solicitation',
        citation: 'Wyo. Stat. §§ 40-12-301 to -305',
        sources: [
          'https://cliclaw.com/library/us-state-laws/telemarketing-sms/wyoming-telephone-solicitation-wy-stat-%C2%A7-40-12-301-et-seq',
          'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      prohibition: 'provisions',
      'caller-identity': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      "Merchants with fewer than 225 unsolicited calls a year are free (the attorney general's other page says 250): not checked here.",
      'The article defines caller identification; a ban on blocking it was not read.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-wy/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-20:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract', 'inquiry'], current: true })],
      citation: 'Wyo. Stat. § 40-12-302(d)',
      sources: [
        'https://glama.ai/mcp/connectors/com.modernmustardseed/call-desk/tools/can_i_call_now',
        'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation-for-businesses',
        'https://cliclaw.com/library/us-state-laws/telemarketing-sms/wyoming-telephone-solicitation-wy-stat-%C2%A7-40-12-301-et-seq',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: '"before the hour of 8 a.m. or after 8 p.m.": 20:00:00 itself is literally permitted; unsolicited calls only: request, existing debt or contract, and a relationship that neither side ended are free',
    }),
    provision({
      id: 'us-wy/no-call-list',
      rule: doNotCall({ lists: ['us-wy'], bindsAfter: 'P60D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract', 'inquiry'], current: true })],
      citation: 'Wyo. Stat. § 40-12-302',
      sources: [
        'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation',
        'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation-for-businesses',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the list is the Telephone Preference Service, not a list of the attorney general; binds after more than 60 days; freshness not stated; residential, mobile and pager numbers',
    }),
    provision({
      id: 'us-wy/recorded-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'Wyo. Stat. § 40-12-303(a)',
      sources: [
        'https://lexace.ai/us/statute/wyoming/40-12-303',
        'https://law.justia.com/codes/wyoming/2016/title-40/chapter-12/article-3/section-40-12-303/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no consent or relationship lifts it: subsection (b) frees only live messages',
    }),
    provision({
      id: 'us-wy/autodialled-registry',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], dialing: ['progressive', 'predictive'], audiences: ['consumer'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract', 'inquiry'], current: true })],
      citation: 'Wyo. Stat. § 40-12-303(b)',
      sources: ['https://lexace.ai/us/statute/wyoming/40-12-303'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'automated dialing needs numbers screened against "the national do-not-call list", an answer to the person\'s call, or a relationship',
    }),
    provision({
      id: 'us-wy/autodialled-unlisted',
      rule: prohibition({ what: 'line' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live'],
        dialing: ['progressive', 'predictive'],
        audiences: ['consumer'],
        directory: ['unlisted'],
      },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract', 'inquiry'], current: true })],
      citation: 'Wyo. Stat. § 40-12-303(b)(ii)',
      sources: ['https://lexace.ai/us/statute/wyoming/40-12-303'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'unlisted numbers must be screened out; an unknown directory status therefore bars automated dialing',
    }),
    provision({
      id: 'us-wy/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      citation: 'Wyo. Stat. § 40-12-302',
      sources: [
        'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation-for-businesses',
        'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation',
        'https://www.townofguernseywy.us/departments/public_safety/guernsey_police_department/no_call_w_y',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"at the beginning of the call"',
    }),
    provision({
      id: 'us-wy/notice-filing',
      rule: registration({ of: 'telemarketer', authority: 'Wyoming Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Wyo. Stat. § 40-12-305',
      sources: ['https://cliclaw.com/library/us-state-laws/telemarketing-sms/wyoming-telephone-solicitation-wy-stat-%C2%A7-40-12-301-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'notice of activity and consent to service of process',
    }),
    provision({
      id: 'us-wy/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Wyo. Stat. § 7-3-702',
      sources: [
        'https://wyoleg.gov/statutes/compress/title07.pdf',
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
