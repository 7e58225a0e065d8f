import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Argentina. */
export const argentina = jurisdiction(
  {
    id: 'AR',
    name: 'Argentina',
    laws: [
      {
        title: 'Registro Nacional No Llame',
        citation: 'Ley 26.951',
        sources: [
          'https://marval.com/publicacion/nuevo-registro-nacional-no-llame-12551',
          'https://www.diarioregistrado.com/politica/promulgan-la-ley-que-crea-el-registro--no-llame-_a54a7665842b51e2eea0154b0',
        ],
      },
    ],
    covers: {
      'do-not-call': 'provisions',
      registration: 'provisions',
      consent: 'none',
      'frequency-cap': 'none',
    },
    notes: [
      'No clock hours exist; calls on a contract must come at reasonable hours, so hours are left to the fallback.',
      'Provincial registers: Buenos Aires city (AR-C), and by the press San Juan, Santa Fe and the province of Buenos Aires (clarin.com, December 2021); only the city has a file.',
      'A compulsory caller prefix was only proposed in 2025 (jujuyeconomico.com.ar).',
      'The AAIP revised its scale of infringements and sanctions.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ar/no-llame',
      rule: doNotCall({ lists: ['ar-no-llame'], maxAge: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      liftedBy: [consent({ form: 'express' }), relationship({ kinds: ['contract'], current: true, products: 'same' })],
      citation: 'Ley 26.951 arts. 6–8',
      sources: [
        'https://marval.com/publicacion/nuevo-registro-nacional-no-llame-12551',
        'https://www.diarioregistrado.com/politica/promulgan-la-ley-que-crea-el-registro--no-llame-_a54a7665842b51e2eea0154b0',
        'https://www.exaltaciondelacruz.gob.ar/OMIC/?page_id=286',
      ],
      inForce: { from: '2014-08-05' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls and messages; natural and legal persons; consult every 30 calendar days; a contract lifts it only on its strict object, in reasonable form and hours; charities, elections and emergencies are free',
    }),
    provision({
      id: 'ar/registration',
      rule: registration({ of: 'seller', authority: 'AAIP', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Ley 26.951',
      sources: ['https://marval.com/publicacion/nuevo-registro-nacional-no-llame-12551'],
      inForce: { from: '2014-08-05' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'to consult the register',
    }),
  ]
}
