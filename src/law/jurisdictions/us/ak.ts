import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { prohibition } from '../../../rules/prohibition'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Alaska. */
export const alaska = jurisdiction(
  {
    id: 'US-AK',
    name: 'Alaska',
    laws: [
      {
        title: 'Unlawful telephone solicitations',
        citation: 'AS 45.50.475',
        sources: [
          'https://cliclaw.com/library/state-laws/alaska/alaska-telephonic-solicitations-act-%C2%A7-4563010-4563100-%C2%A7-4550475',
          'https://www.akleg.gov/basis/Bill/Plaintext/23?Hsid=HB0015H',
        ],
      },
      {
        title: 'Telephonic solicitations',
        citation: 'AS 45.63.010-45.63.100',
        sources: ['https://cliclaw.com/library/state-laws/alaska/alaska-telephonic-solicitations-act-%C2%A7-4563010-4563100-%C2%A7-4550475'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'do-not-call': 'provisions',
      prohibition: 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No hours rule in AS 45.63 or 45.50.475; the federal hours apply.',
      'AS 45.50.475(a)(1): a residential customer marked in the telephone directory as refusing solicitations must not be called; no register with a file form.',
      'AS 45.63.020: a written contract is required; AS 45.63.045 lists required representations, not read.',
      'Two zones: America/Anchorage and America/Adak.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ak/do-not-call',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'AS 45.50.475(a)(2), (g)(4)(B)',
      sources: [
        'https://cliclaw.com/library/state-laws/alaska/alaska-telephonic-solicitations-act-%C2%A7-4563010-4563100-%C2%A7-4550475',
        'https://www.akleg.gov/basis/Bill/Plaintext/23?Hsid=HB0015H',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Business calls and answers to a request are outside; whether an existing customer is, was not read, so not spared',
    }),
    provision({
      id: 'us-ak/internal-do-not-call',
      rule: optOut({ keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], audiences: ['consumer'] },
      citation: 'AS 45.50.475(a)(3)',
      sources: [
        'https://cliclaw.com/library/state-laws/alaska/alaska-telephonic-solicitations-act-%C2%A7-4563010-4563100-%C2%A7-4550475',
        'https://www.akleg.gov/basis/Bill/Plaintext/23?Hsid=HB0015H',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-ak/recorded-solicitation-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'] },
      citation: 'AS 45.50.475(a)(4)',
      sources: [
        'https://www.akleg.gov/basis/Bill/Plaintext/23?Hsid=HB0015H',
        'https://cliclaw.com/library/state-laws/alaska/alaska-telephonic-solicitations-act-%C2%A7-4563010-4563100-%C2%A7-4550475',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"an automated or recorded message as a telephonic advertisement or a telephone solicitation"; no exception for consent read',
    }),
    provision({
      id: 'us-ak/registration',
      rule: registration({ of: 'seller', authority: 'Alaska Department of Law', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'AS 45.63.010',
      sources: ['https://cliclaw.com/library/state-laws/alaska/alaska-telephonic-solicitations-act-%C2%A7-4563010-4563100-%C2%A7-4550475'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '30 days before each campaign; nineteen exemptions by subject (AS 45.63.080)',
    }),
    provision({
      id: 'us-ak/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'AS 42.20.310',
      sources: [
        'https://www.akleg.gov/basis/statutes.asp#42.20.310',
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
