import { confirmation } from '../../../rules/confirmation'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Guam. */
export const guam = jurisdiction(
  {
    id: 'US-GU',
    name: 'Guam',
    laws: [
      {
        title: 'Regulation of Telemarketing',
        citation: '5 G.C.A. §§ 32301-32308',
        sources: ['https://cliclaw.com/library/state-laws/us-territory-guam/guam-regulation-telemarketing-5-gca-%C2%A7-32301-et-seq'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      registration: 'provisions',
      recording: 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'No hours among the eight sections of the act; the federal hours apply. UTC+10.',
      '§ 32303 requires a notice to the consumer; its wording was not seen.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-gu/registration',
      rule: registration({ of: 'seller', authority: 'Attorney General of Guam', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: '5 G.C.A. § 32302',
      sources: ['https://cliclaw.com/library/state-laws/us-territory-guam/guam-regulation-telemarketing-5-gca-%C2%A7-32301-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'ten days before doing business, $50; telemarketing excludes calls that the consumer asked for and sellers who dealt with the consumer within 18 months (§ 32301)',
    }),
    provision({
      id: 'us-gu/written-contract',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: '5 G.C.A. § 32304',
      sources: ['https://cliclaw.com/library/state-laws/us-territory-guam/guam-regulation-telemarketing-5-gca-%C2%A7-32301-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'section "Contracts Required"; its wording was not seen',
    }),
    provision({
      id: 'us-gu/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'own knowledge; no Guam text read',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
      note: 'unsourced',
    }),
  ]
}
