import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Qatar. */
export const qatar = jurisdiction(
  {
    id: 'QA',
    name: 'Qatar',
    laws: [
      {
        title: 'Law on Protection of Personal Data Privacy',
        citation: 'Law 13 of 2016 art. 22',
        sources: ['https://dohanews.co/tag/privacy/', 'https://www.motc.gov.qa/en/documents/document/qatar-issues-personal-data-privacy-law-5'],
      },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'CRA Code on Advertising, Marketing & Branding (25 September 2014): telecom providers must limit contacts per day, call at an appropriate time (no clock hours) and offer a free opt-out.',
      'No hours and no national list confirmed; pages that claim a list are unreliable.',
      'Penalty: up to QAR 1 million.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'qa/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'Law 13 of 2016 art. 22',
      sources: ['https://dohanews.co/tag/privacy/', 'https://www.dlapiperdataprotection.com/index.html?t=law&c=QA'],
      inForce: { from: '2017-05-03' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'qa/call-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'Law 13 of 2016 art. 22',
      sources: [],
      inForce: { from: '2017-05-03' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: '"direct marketing messages electronically": calls are not named in the summaries (looked for again on 2026-11-24); the stricter reading',
    }),
    provision({
      id: 'qa/text-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: ['address', 'phone'], by: 'end' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'Law 13 of 2016 art. 22',
      sources: ['https://dohanews.co/tag/privacy/'],
      inForce: { from: '2017-05-03' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'who sends, and an address or number to stop it',
    }),
    provision({
      id: 'qa/withdrawal',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Law 13 of 2016 art. 22',
      sources: ['https://dohanews.co/tag/privacy/'],
      inForce: { from: '2017-05-03' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
