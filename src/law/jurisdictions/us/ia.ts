import { prohibition } from '../../../rules/prohibition'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { when } from '../../../rules/when'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Iowa. */
export const iowa = jurisdiction(
  {
    id: 'US-IA',
    name: 'Iowa',
    laws: [
      {
        title: 'Limitations on use of ADAD equipment',
        citation: 'Iowa Code § 476.57',
        sources: ['https://www.legis.iowa.gov/DOCS/IACODE/1999/476/57.html'],
      },
    ],
    covers: {
      'do-not-call': 'none',
      prohibition: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Hours are left open on purpose: no Iowa statute found, two cheat sheets claim a 9 a.m. start without one.',
      'ADAD calls by nonprofits without advertising, about debts, payment, service or warranty, and to employees are outside the ban; an opening message of at most seven seconds before a live operator too.',
      'ADAD must free the line within ten seconds (§ 476.57(3)); a violation is a serious misdemeanor.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ia/recorded-message-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { liveIntroduction: true, numbersFrom: ['given-by-person', 'own-customers', 'bought-list', 'directory', 'referral'] },
      liftedBy: [
        when(
          { numbersFrom: ['given-by-person', 'own-customers', 'bought-list', 'directory', 'referral'] },
          relationship({ kinds: ['contract', 'purchase', 'membership'] }),
        ),
      ],
      citation: 'Iowa Code § 476.57(2)',
      sources: [
        'https://www.legis.iowa.gov/DOCS/IACODE/1999/476/57.html',
        'https://www.legis.iowa.gov/docs/publications/LGI/81/attachments/HF36.html?layout=false',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'recorded calls are banned at any hour, consent or not, save prior business relationships, members, and a message after a live opening, and none of these for random or sequential numbers; read in the 1999 Code, unchanged in the Code of 2005. A public table of 2026 says that § 476.57 is since repealed, without a date; no act of repeal was found: kept, a lawyer should look',
    }),
    provision({
      id: 'us-ia/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Iowa Code §§ 727.8, 808B.2',
      sources: [
        'https://www.legis.iowa.gov/docs/code/808B.2.pdf',
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
