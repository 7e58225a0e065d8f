import { recording } from '../../../rules/recording'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of the U.S. Virgin Islands. */
export const usVirginIslands = jurisdiction(
  {
    id: 'US-VI',
    name: 'U.S. Virgin Islands',
    laws: [
      {
        title: 'Consumer fraud: telemarketing; free trials',
        citation: '12A V.I.C. §§ 303, 310',
        sources: [
          'https://cliclaw.com/library/us-state-laws/telemarketing-sms/virgin-islands-telemarketing-12a-vic-%C2%A7-303-%C2%A7-310-%C2%A7-327-%C2%A7-336',
        ],
      },
    ],
    covers: {
      recording: 'provisions',
    },
    notes: [
      'The body of 12A V.I.C. § 310 (telemarketing; free trials) was not seen: hours, identity and consent are not established; federal law applies.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-vi/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'own knowledge; no Virgin Islands text read',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
      note: 'unsourced',
    }),
  ]
}
