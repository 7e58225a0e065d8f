import { abandonment } from '../../../rules/abandonment'
import { callerIdentity } from '../../../rules/caller-identity'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Puerto Rico. */
export const puertoRico = jurisdiction(
  {
    id: 'US-PR',
    name: 'Puerto Rico',
    laws: [
      {
        title: 'Ley para la Prevención del Fraude en el Telemercadeo',
        citation: 'Ley 210-2003, 10 L.P.R.A. §§ 4031-4038',
        sources: [
          'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/',
          'https://www.codexpr.ai/ley/2003-210',
          'https://cliclaw.com/node/7144',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'caller-identity': 'provisions',
      abandonment: 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Calls are recorded in a register kept five years (§ 4034).',
      'Total cost, restrictions, cancellation policy and prize odds must be told (§ 4032); contracts in breach can be annulled by a court or DACO (Ley 193-2018).',
      'One site names a separate do-not-call list of the telecommunications board (Ley 273-2003); no statute found, not modelled.',
      'UTC-4, no daylight saving.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-pr/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
      },
      attaches: ['location', 'caller-seat'],
      citation: 'Ley 210-2003; 10 L.P.R.A. § 4033',
      sources: ['https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/'],
      inForce: { from: '2003-08-28' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '"at any time other than between 9:00 am and 9:00 pm"; the instant 21:00 is ambiguous, we close. One party in Puerto Rico suffices (§ 4031(7)), the caller too',
    }),
    provision({
      id: 'us-pr/say-who',
      rule: callerIdentity({
        say: [
          { what: 'purpose', by: 'PT1M' },
          { what: 'company', by: 'PT1M' },
          { what: 'productKind', by: 'PT1M' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: ['live'] },
      attaches: ['location', 'caller-seat'],
      citation: 'Ley 210-2003; 10 L.P.R.A. § 4032',
      sources: ['https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/'],
      inForce: { from: '2003-08-28' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'during the first minute and before any payment',
    }),
    provision({
      id: 'us-pr/ring-limit',
      rule: abandonment({ maxRings: 5 }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
      },
      attaches: ['location', 'caller-seat'],
      citation: 'Ley 210-2003; 10 L.P.R.A. § 4033',
      sources: ['https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/'],
      inForce: { from: '2003-08-28' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'us-pr/internal-do-not-call',
      rule: optOut({ keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      attaches: ['location', 'caller-seat'],
      citation: 'Ley 210-2003; 10 L.P.R.A. § 4033',
      sources: ['https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/'],
      inForce: { from: '2003-08-28' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'us-pr/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'P.R. Const. art. II § 10; 33 L.P.R.A. § 4912',
      sources: ['https://recordphonecall-com.pages.dev/legal/us/puerto-rico/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'rests on the constitutional right to privacy',
    }),
  ]
}
