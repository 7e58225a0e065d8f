import { consent } from '../../rules/consent'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of the Philippines. */
export const philippines = jurisdiction(
  {
    id: 'PH',
    name: 'Philippines',
    laws: [
      {
        title: 'Data Privacy Act of 2012',
        citation: 'Republic Act 10173',
        sources: ['https://www.respicio.ph/commentaries/allowed-telemarketing-call-hours-under-philippine-law'],
      },
      {
        title: 'NTC rules on broadcast and push messages',
        citation: 'MC 03-03-2005 as amended by MC 07-08-2018',
        sources: ['https://dev.lawyerly.ph/laws/view/91581'],
      },
    ],
    covers: {
      consent: 'provisions',
      'quiet-hours': 'none',
      'do-not-call': 'none',
    },
    notes: ['A law firm finds no fixed hours for voice calls.', 'No Call and No Text registry bills (2014–2025) were not enacted.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ph/prior-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], current: true })],
      citation: 'Data Privacy Act of 2012; NPC Circular 2023-04',
      sources: [
        'https://resourcehub.bakermckenzie.com/en/resources/global-data-and-cyber-handbook/asia-pacific/philippines/topics/cookies-online-tracking-and-direct-marketing',
        'https://www.respicio.ph/commentaries/allowed-telemarketing-call-hours-under-philippine-law',
      ],
      inForce: { from: '2012-09-08' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'corrected: opt-in, or an existing business relationship with a way out (Baker McKenzie, January 2025; a current one is taken); the NPC lets direct marketing rest on a legitimate interest after an assessment, which no field says: cold calls stay opt-in, the stricter reading',
    }),
    provision({
      id: 'ph/text-consent',
      rule: consent({ form: 'written', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'NTC MC 03-03-2005 as amended by MC 07-08-2018',
      sources: ['https://dev.lawyerly.ph/laws/view/91581', 'https://jur.ph/law/facts/prohibition-against-unsolicited-push-messages'],
      inForce: { from: '2018-08-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'written consent by letter, text, internet or the like (BSP M-2015-017 on the circular as it was before 2018)',
    }),
  ]
}
