import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Pakistan. */
export const pakistan = jurisdiction(
  {
    id: 'PK',
    name: 'Pakistan',
    laws: [
      {
        title: 'Protection from Spam, Unsolicited, Fraudulent and Obnoxious Communication Regulations',
        citation: 'PTA 2009',
        sources: ['https://propakistani.pk/2009/08/19/protection-from-spam-unsolicited-fraudulent-and-obnoxious-communication-regulations-2009/'],
      },
    ],
    covers: {
      'do-not-call': 'provisions',
      consent: 'provisions',
      registration: 'provisions',
    },
    notes: ['No hours found.', 'Live calls are opt-out.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'pk/do-not-call-register',
      rule: doNotCall({ lists: ['pk-dncr'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'PTA Regulations 2009',
      sources: [
        'https://www.thenews.com.pk/latest/779173-pta-says-users-can-now-block-unwanted-calls-and-sms',
        'https://www.geo.tv/latest/331556-pta-introduces-measures-to-block-spam-unsolicited-calls-and-messages',
        'https://www.brecorder.com/news/40132077/pta-directs-mobile-operators-to-implement-dncr-in-letter-and-spirit',
      ],
      inForce: { from: '2009-08-05' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'pk/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'PTA orders of 2021',
      sources: ['https://www.brecorder.com/news/40132077/pta-directs-mobile-operators-to-implement-dncr-in-letter-and-spirit'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
      note: 'no messages to subscribers who have not opted in',
    }),
    provision({
      id: 'pk/telemarketer-registration',
      rule: registration({ of: 'telemarketer', authority: 'PTA', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'PTA Regulations 2009',
      sources: ['https://propakistani.pk/2009/08/19/protection-from-spam-unsolicited-fraudulent-and-obnoxious-communication-regulations-2009/'],
      inForce: { from: '2009-08-05' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
      note: 'contract with the operator, approved short codes',
    }),
  ]
}
