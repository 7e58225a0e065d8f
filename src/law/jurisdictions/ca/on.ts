import { frequencyCap } from '../../../rules/frequency-cap'
import { quietHours } from '../../../rules/quiet-hours'
import { caOn } from '../../../time/calendars/ca-on'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Ontario. */
export const ontario = jurisdiction(
  {
    id: 'CA-ON',
    name: 'Ontario',
    laws: [
      {
        title: 'Collection and Debt Settlement Services Act, General regulation',
        citation: 'R.R.O. 1990, Reg. 74, ss. 20–25',
        sources: ['https://www.ontario.ca/laws/regulation/900074'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
    },
    notes: [
      'No telemarketing hours of its own were found: the federal rules govern marketing calls.',
      'A collection agency must first write, and wait six days before it telephones.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ca-on/debt-hours',
      rule: quietHours({ callable: 'mon-sat 07:00-21:00; sun 13:00-17:00', holidays: { calendars: [caOn], then: 'closed' } }),
      applies: { purposes: ['debt-collection'] },
      citation: 'R.R.O. 1990, Reg. 74',
      sources: [
        'https://www.ontario.ca/laws/regulation/900074',
        'https://settlement.org/ontario/daily-life/consumer-protection/consumer-protection-basics/what-should-i-know-about-collection-agencies',
        'https://spergel.treefrog.dev/laws-and-debt-collection/ontario',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'hours agree in three sources, the list of holidays was not seen; binds collection agencies, not creditors: we hold all to it',
    }),
    provision({
      id: 'ca-on/debt-contacts',
      rule: frequencyCap({ max: 3, per: 'P7D', counts: 'attempts', scope: ['person', 'seller'], onlyAfter: ['connected', 'voicemail', 'sent'] }),
      applies: { purposes: ['debt-collection'] },
      citation: 'R.R.O. 1990, Reg. 74, as amended by O. Reg. 103/06',
      sources: [
        'https://www.ontariocanada.com/registry/view.do?postingId=20&language=en',
        'https://settlement.org/ontario/daily-life/consumer-protection/consumer-protection-basics/what-should-i-know-about-collection-agencies',
      ],
      inForce: { from: '2006-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'a contact is talking, voicemail or e-mail; calls nobody answers do not count',
    }),
  ]
}
