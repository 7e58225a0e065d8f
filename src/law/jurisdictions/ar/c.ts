import { doNotCall } from '../../../rules/do-not-call'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Ciudad Autónoma de Buenos Aires. */
export const buenosAiresCity = jurisdiction(
  {
    id: 'AR-C',
    name: 'Ciudad Autónoma de Buenos Aires',
    laws: [
      {
        title: 'Registro No Llame',
        citation: 'Ley CABA 2.014 (2006)',
        sources: ['https://www.clarin.com/servicios/dejar-recibir-llamados-comerciales-molestos-hacer-cumple_0_bMUieJR8g.html'],
      },
    ],
    covers: {
      'do-not-call': 'provisions',
    },
    notes: ['Area code 11 also covers greater Buenos Aires: an address decides.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ar-c/no-llame',
      rule: doNotCall({ lists: ['ar-c-no-llame'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'Ley CABA 2.014',
      sources: ['https://www.clarin.com/servicios/dejar-recibir-llamados-comerciales-molestos-hacer-cumple_0_bMUieJR8g.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'in force by the press of 2021; freshness and exemptions not found',
    }),
  ]
}
