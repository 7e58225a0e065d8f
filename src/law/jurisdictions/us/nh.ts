import { callerId } from '../../../rules/caller-id'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of New Hampshire. */
export const newHampshire = jurisdiction(
  {
    id: 'US-NH',
    name: 'New Hampshire',
    laws: [
      {
        title: 'Telemarketing',
        citation: 'RSA ch. 359-E',
        sources: [
          'https://cliclaw.com/library/us-state-laws/new-hampshire/new-hampshire-telemarketing-nh-rev-stat-%C2%A7-359-e1-%C2%A7-359-e11',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-hampshire-revised-statutes/title-31-trade-and-commerce/chapter-359-e-telemarketing/telemarketing-sales-calls/section-359-e7-definitions',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'No calling hours in RSA 359-E (all eleven sections were read for it); pages that state 8 to 9 repeat the federal rule.',
      'RSA 359-E:5 (identification in recorded calls) exists; its text was not read.',
      'Penalty $5,000; private action, $1,000 minimum, trebled if wilful.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-nh/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P3M' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
      ],
      citation: 'RSA 359-E:7 to :9',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-hampshire-revised-statutes/title-31-trade-and-commerce/chapter-359-e-telemarketing/telemarketing-sales-calls/section-359-e7-definitions',
        'https://www.alfainternational.com/compendium/business-litigation-2/telephone-consumer-protection-act-tcpa/new-hampshire/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'List of the FTC, obtained quarterly; relationship as in 16 CFR 310.2. "Customer" is a natural person: a sole trader\'s own mobile is arguably inside. Texts: silent',
    }),
    provision({
      id: 'us-nh/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'RSA 359-E:5-a',
      sources: [
        'https://www.alfainternational.com/compendium/business-litigation-2/telephone-consumer-protection-act-tcpa/new-hampshire/',
        'https://cliclaw.com/library/us-state-laws/new-hampshire/new-hampshire-telemarketing-nh-rev-stat-%C2%A7-359-e1-%C2%A7-359-e11',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'No blocking; the number shown must not be missing, inaccurate or deceptive',
    }),
    provision({
      id: 'us-nh/dialer-registration',
      rule: registration({ of: 'each', authority: 'NH DOJ', required: true }),
      applies: {
        purposes: ['marketing', 'consent-request', 'survey', 'charity'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'RSA 359-E:1, I-II; 359-E:2',
      sources: [
        'https://lexace.ai/us/statute/new-hampshire/359-E-1',
        'https://www.alfainternational.com/compendium/business-litigation-2/telephone-consumer-protection-act-tcpa/new-hampshire/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'ten days before; devices that deliver recorded messages to numbers dialled at random or in sequence',
    }),
    provision({
      id: 'us-nh/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'RSA 570-A:2',
      sources: [
        'https://gc.nh.gov/rsa/html/LVIII/570-A/570-A-2.htm',
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
