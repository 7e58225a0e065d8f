import { optOut } from '../../rules/opt-out'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Malaysia. */
export const malaysia = jurisdiction(
  {
    id: 'MY',
    name: 'Malaysia',
    laws: [{ title: 'Personal Data Protection Act 2010', citation: 's. 43', sources: ['https://leadbook.kb.help/malaysia-data-regulations/'] }],
    covers: {
      'opt-out': 'provisions',
      consent: 'none',
      'do-not-call': 'none',
    },
    notes: [
      'A no-call registry was announced in 2014; no sign that it exists.',
      'No hours found.',
      's. 6 of the Act needs consent to process personal data, with exceptions; how far it reaches live calls was not established.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'my/stop-direct-marketing',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Personal Data Protection Act 2010 s. 43',
      sources: ['https://leadbook.kb.help/malaysia-data-regulations/'],
      inForce: { from: '2013-11-15' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'written notice; at the end of a reasonable period: taken at once',
    }),
  ]
}
