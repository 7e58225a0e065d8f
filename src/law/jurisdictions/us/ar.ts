import { callerId } from '../../../rules/caller-id'
import { doNotCall } from '../../../rules/do-not-call'
import { prohibition } from '../../../rules/prohibition'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Arkansas. */
export const arkansas = jurisdiction(
  {
    id: 'US-AR',
    name: 'Arkansas',
    laws: [
      {
        title: 'Automated telephone solicitation',
        citation: 'Ark. Code § 5-63-204',
        sources: ['https://instalawyer.io/laws/arkansas-code/5-63-204-automated-telephone-solicitation'],
      },
      {
        title: 'Regulation of telephonic sellers; Consumer Telephone Privacy Act',
        citation: 'Ark. Code §§ 4-99-101 to 4-99-408',
        sources: ['https://cliclaw.com/library/us-state-laws/arkansas/arkansas-regulation-telephonic-sellers-aca-%C2%A7-4-99-101-et-seq'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      prohibition: 'provisions',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: ['No hours of its own; Arkansas imports 16 CFR 310.4.', '§ 4-99-201 asks the caller to identify himself; its wording was not read.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ar/recorded-sales-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'] },
      citation: 'Ark. Code § 5-63-204(a)',
      sources: ['https://instalawyer.io/laws/arkansas-code/5-63-204-automated-telephone-solicitation'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "Class D felony, no consent exception. Spared: delivery and order status, and an answer to the called person's own call; the latter is not modelled (an invitation by web would pass as well)",
    }),
    provision({
      id: 'us-ar/do-not-call',
      rule: doNotCall({ lists: ['us-ar'], voluntary: true }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ark. Code §§ 4-99-404, 4-99-405',
      sources: ['https://codes.findlaw.com/ar/title-4-business-and-commercial-law/ar-code-sect-4-99-404/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "The Attorney General's database may include the national registry; surveys of state lists do not name a separate one, hence voluntary. Exemptions of § 4-99-406 not read",
    }),
    provision({
      id: 'us-ar/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
      },
      citation: 'Ark. Code § 4-99-302(a)',
      sources: [
        'https://law.uslawyerdatabase.com/category/us-law/2020-arkansas-code/title-4-business-and-commercial-law/subtitle-7-consumer-protection/chapter-99-regulation-of-telephonic-sellers',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no method may keep caller identification from being shown',
    }),
    provision({
      id: 'us-ar/registration',
      rule: registration({ of: 'seller', authority: 'Arkansas Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Ark. Code §§ 4-99-103, 4-99-104',
      sources: ['https://cliclaw.com/library/us-state-laws/arkansas/arkansas-regulation-telephonic-sellers-aca-%C2%A7-4-99-101-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'only sellers who make certain representations',
    }),
    provision({
      id: 'us-ar/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Ark. Code § 5-60-120',
      sources: [
        'https://recordphonecall.com/resources/one-party-vs-all-party/',
        'https://online.documentine.com/record-of-conversation-pdf/1/recording-calls-and-conversations.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
