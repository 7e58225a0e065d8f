import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Ohio. */
export const ohio = jurisdiction(
  {
    id: 'US-OH',
    name: 'Ohio',
    laws: [
      {
        title: 'Telephone solicitors',
        citation: 'R.C. ch. 4719',
        sources: ['https://codes.ohio.gov/orc/4719', 'https://lawserver.com/law/state/ohio/oh-code/ohio_code_4719-08'],
      },
      {
        title: 'Violations of federal telemarketing law',
        citation: 'R.C. § 109.87',
        sources: ['https://telecommunications.uslegal.com/articles/ohio-laws-regarding-telephonic-solicitation/'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'No calling hours of its own: R.C. § 109.87 makes a breach of the federal rules a breach of Ohio law.',
      'Aggregators\' "9am-9pm under 4719.04" is wrong: that section is the bond.',
      'Ohio Adm. Code 109:4-3-11 (solicitation at the residence) has no hours; its disclosure duties were not read.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-oh/certificate',
      rule: registration({ of: 'seller', authority: 'OH AG', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'R.C. §§ 4719.02, 4719.04, 4719.08(B)',
      sources: [
        'https://telecommunications.uslegal.com/articles/ohio-laws-regarding-telephonic-solicitation/',
        'https://lawserver.com/law/state/ohio/oh-code/ohio_code_4719-08',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'required only of a telephone solicitor outside the many exemptions of § 4719.01(B); bond $50,000; a felony without',
    }),
    provision({
      id: 'us-oh/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'R.C. § 2933.52',
      sources: [
        'https://codes.ohio.gov/ohio-revised-code/section-2933.52',
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
