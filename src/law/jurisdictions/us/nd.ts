import { callerId } from '../../../rules/caller-id'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of North Dakota. */
export const northDakota = jurisdiction(
  {
    id: 'US-ND',
    name: 'North Dakota',
    laws: [
      {
        title: 'Telephone Solicitations',
        citation: 'N.D.C.C. ch. 51-28',
        sources: [
          'https://cliclaw.com/library/us-state-laws/north-dakota/north-dakota-telephone-solicitations-nd-cent-code-%C2%A7-51-28-01-et',
          'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
      registration: 'none',
    },
    notes: [
      'The attorney general holds that the chapter protects personal phones only.',
      'Always unlawful per the attorney general: paid professional fundraisers (no rule kind knows whether the telemarketer is paid).',
      'Dialers must release the line within 10 seconds (§ 51-28-04).',
      '§§ 51-28-03 (message requirements) and -07 (identification) exist; their text was not read.',
      'The south-west is on Mountain time.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-nd/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], audiences: ['consumer'] },
      liftedBy: [relationship({ kinds: ['contract'], current: true })],
      citation: 'N.D.C.C. § 51-28-05',
      sources: [
        'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/',
        'https://cliclaw.com/library/us-state-laws/north-dakota/north-dakota-telephone-solicitations-nd-cent-code-%C2%A7-51-28-01-et',
        'https://lexace.ai/us/statute/north-dakota/51-28-02',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"before eight a.m. or after nine p.m. at the telephone subscriber\'s location": 21:00:00 literally permitted, we close. Texts and appeals are solicitations (§ 51-28-01). § 51-28-02 takes messages in a current business relationship out of the hours too',
    }),
    provision({
      id: 'us-nd/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: {
        purposes: ['marketing', 'consent-request', 'service', 'transactional', 'survey', 'charity', 'political', 'debt-collection', 'health-care'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      unless: { liveIntroduction: true },
      liftedBy: [relationship({ kinds: ['contract'], current: true }), invitation({})],
      citation: 'N.D.C.C. § 51-28-02',
      sources: ['https://lexace.ai/us/statute/north-dakota/51-28-02', 'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Any recorded or synthesized message, whatever its purpose; public safety, schools and work schedules exempt',
    }),
    provision({
      id: 'us-nd/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express' }), invitation({}), relationship({ kinds: ['purchase', 'contract'], within: 'P24M', from: 'last' })],
      citation: 'N.D.C.C. §§ 51-28-01(4), -06, -09',
      sources: [
        'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/',
        'https://lexace.ai/us/statute/north-dakota/51-28-09',
        'https://law.counselstack.com/statute/nd/51-28-01',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'The national registry is the North Dakota list; 24 months of relationship, longer than the federal 18; texts included',
    }),
    provision({
      id: 'us-nd/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], audiences: ['consumer'] },
      citation: 'N.D.C.C. § 51-28-08',
      sources: ['https://attorneygeneral.nd.gov/consumer-resources/do-not-call/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no blocking of caller ID',
    }),
    provision({
      id: 'us-nd/own-number',
      rule: callerId({ holder: 'seller-or-telemarketer' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'] },
      citation: 'N.D.C.C. § 51-28-08.1',
      sources: ['https://lexace.ai/us/statute/north-dakota/51-28-08.1'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "no number that the caller neither owns nor may use by its owner's consent; the letter binds every call, here sales and appeals only; $5,000 to $10,000 a call",
    }),
    provision({
      id: 'us-nd/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'N.D.C.C. § 12.1-15-02',
      sources: [
        'https://ndlegis.gov/cencode/t12-1c15.pdf',
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
