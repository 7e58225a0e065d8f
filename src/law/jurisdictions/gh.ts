import { consent } from '../../rules/consent'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Ghana. */
export const ghana = jurisdiction(
  {
    id: 'GH',
    name: 'Ghana',
    laws: [
      {
        title: 'Electronic Transactions Act',
        citation: 'Act 772 (2008) s. 50',
        sources: ['https://www.theghanareport.com/stop-sending-unsolicited-calls-texts-to-subscribers-nca-warns-telc/'],
      },
    ],
    covers: {
      consent: 'provisions',
    },
    notes: ['Draft guidelines of 2024 on promotional messages (frequency, timing): outcome not found.', 'No hours found.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'gh/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'Act 772 s. 50; NCA directive 2021',
      sources: ['https://www.theghanareport.com/stop-sending-unsolicited-calls-texts-to-subscribers-nca-warns-telc/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'gh/call-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'Act 772',
      sources: ['https://www.theghanareport.com/stop-sending-unsolicited-calls-texts-to-subscribers-nca-warns-telc/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'telephone solicitation, as described for the code of 2014 (withdrawn 2021)',
    }),
  ]
}
