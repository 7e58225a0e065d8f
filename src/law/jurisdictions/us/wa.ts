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

/** Telemarketing law of Washington. */
export const washington = jurisdiction(
  {
    id: 'US-WA',
    name: 'Washington',
    laws: [
      {
        title: 'Telephone solicitation (HB 1497 of 2022, HB 1051 of 2023)',
        citation: 'RCW 80.36.390',
        sources: [
          'https://instalawyer.io/laws/revised-code-of-washington/8036390-telephone-solicitation',
          'https://www.womblebonddickinson.com/us/insights/blogs/amendments-and-expansions-washington-state-mini-tcpa',
        ],
      },
      { title: 'Commercial telephone solicitation', citation: 'RCW 19.158', sources: ['https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040'] },
      {
        title: 'Automatic dialing and announcing devices',
        citation: 'RCW 80.36.400',
        sources: [
          'https://lawfilesext.leg.wa.gov/biennium/2023-24/Htm/Bill%20Reports/House/1051%20HBA%20CPB%2023.htm',
          'https://www.womblebonddickinson.com/us/insights/blogs/amendments-and-expansions-washington-state-mini-tcpa',
        ],
      },
      {
        title: 'Commercial electronic mail and texts',
        citation: 'RCW 19.190',
        sources: ['https://fastdemocracy.com/bill-summary/?billsummary_id=WAB00013653&billsummary_session=2021-2022&billsummary_state=wa'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      prohibition: 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: $1,000 per violation; a violation is one of the Consumer Protection Act (treble damages).',
      'HB 1051 also forbids misleading caller identification with intent to defraud, and helping in the transmission.',
      'HB 1103 (do-not-call including texts) was pending, not verified.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-wa/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-20:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      liftedBy: [invitation({})],
      citation: 'RCW 19.158.040(2), 19.158.110',
      sources: ['https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040', 'https://centralialaw.com/new-solicitation-law/'],
      inForce: { from: '2022-06-09' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"before 8:00 a.m. or after 8:00 p.m.": 20:00:00 itself is literally permitted; any person, businesses too; unsolicited calls; the hours stand in .040(2)',
    }),
    provision({
      id: 'us-wa/tsa-calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-20:00' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice, audiences: ['consumer'] },
      unless: { sectors: ['charity'], relationships: ['membership'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase'], within: 'P12M', from: 'last', products: 'same' })],
      citation: 'RCW 80.36.390(1), (8)',
      sources: [
        'https://centralialaw.com/new-solicitation-law/',
        'https://instalawyer.io/laws/revised-code-of-washington/8036390-telephone-solicitation',
      ],
      inForce: { from: '2022-06-09' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'donations too; not business to business, not on request or about an item bought in the last 12 months; a non-profit may call its own members',
    }),
    provision({
      id: 'us-wa/national-registry',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice, audiences: ['consumer'] },
      unless: { sectors: ['charity'], relationships: ['membership'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase'], within: 'P12M', from: 'last', products: 'same' })],
      attaches: ['location', 'area-code'],
      citation: 'RCW 80.36.390 (HB 1051 of 2023)',
      sources: [
        'https://www.womblebonddickinson.com/us/insights/blogs/amendments-and-expansions-washington-state-mini-tcpa',
        'https://lawfilesext.leg.wa.gov/biennium/2023-24/Htm/Bill%20Reports/House/1051%20HBA%20CPB%2023.htm',
        'https://www.consumerfinancialserviceslawmonitor.com/2023/04/washington-robocall-bill-signed-into-law/',
        'https://www.dnc.com/news/washington-state-legislature-passes-new-telemarketing-law',
      ],
      inForce: { from: '2023-07-23' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'freshness as federal, to which the act refers; the substitute bill is said to define "established business relationship" (House announcement of 2023-03-01), its words were not found: not granted',
    }),
    provision({
      id: 'us-wa/recorded-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      liftedBy: [invitation({})],
      attaches: ['location', 'area-code'],
      citation: 'RCW 80.36.400',
      sources: [
        'https://getpocketlaw.com/law/state_west_virginia/section-80-36-400-automatic-dialing-and-announcing-device-commercial-solicitation-by_80d1bfff913a',
        'https://lawfilesext.leg.wa.gov/biennium/2023-24/Htm/Bill%20Reports/House/1051%20HBA%20CPB%2023.htm',
        'https://www.womblebonddickinson.com/us/insights/blogs/amendments-and-expansions-washington-state-mini-tcpa',
        'https://www.dnc.com/news/washington-state-legislature-passes-new-telemarketing-law',
      ],
      inForce: { from: '2023-07-23' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'commercial solicitation by a device that dials and plays a recorded or artificial voice; only unsolicited calls; a like ban without any exemption stood from 1986 (read). The relationship carve-out of 2023 is said to exist, its words were not found: not granted',
    }),
    provision({
      id: 'us-wa/text-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'RCW 19.190.060, 19.190.070',
      sources: ['https://fastdemocracy.com/bill-summary/?billsummary_id=WAB00013653&billsummary_session=2021-2022&billsummary_state=wa'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '"clear and affirmative consent" in advance, as the legislature restates it; C 135 L 2026 (from 2026-06-11) was not read',
    }),
    provision({
      id: 'us-wa/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'PT30S' },
          { what: 'onBehalfOf', by: 'PT30S' },
          { what: 'purpose', by: 'PT30S' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: ['live'] },
      citation: 'RCW 80.36.390(2), 19.158.040(4)',
      sources: [
        'https://instalawyer.io/laws/revised-code-of-washington/8036390-telephone-solicitation',
        'https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040',
      ],
      inForce: { from: '2022-06-09' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-wa/donation-choice',
      rule: callerIdentity({ say: [], ask: [{ what: 'continueEndOrRemove', by: 'before-offer', onNo: 'end' }] }),
      applies: { purposes: ['charity'], modes: ['live'] },
      citation: 'RCW 80.36.390(4)',
      sources: ['https://instalawyer.io/laws/revised-code-of-washington/8036390-telephone-solicitation'],
      inForce: { from: '2022-06-09' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-wa/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'P1Y' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice },
      citation: 'RCW 80.36.390(5)–(6), 19.158.040(5)–(6)',
      sources: ['https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040', 'https://centralialaw.com/new-solicitation-law/'],
      inForce: { from: '2022-06-09' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'at any number associated with the party; say so, and end the call within 10 seconds',
    }),
    provision({
      id: 'us-wa/licence',
      rule: registration({ of: 'telemarketer', authority: 'Washington State Department of Licensing', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'RCW 19.158.050',
      sources: ['https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'licence and security before the first call; categories of solicitors are exempt',
    }),
    provision({
      id: 'us-wa/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'RCW 9.73.030',
      sources: [
        'https://app.leg.wa.gov/RCW/default.aspx?cite=9.73.030',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "an announcement that is itself recorded counts as consent (§ 9.73.030(3)); the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
