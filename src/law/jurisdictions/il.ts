import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { invitation } from '../../rules/invitation'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Israel. */
export const israel = jurisdiction(
  {
    id: 'IL',
    name: 'Israel',
    laws: [
      {
        title: 'Consumer Protection Law, amendment 61 (Do not call me)',
        citation: 'Consumer Protection Law 5741-1981 s. 16B, Sixth Schedule; Regulations 5782-2022',
        sources: [
          'https://www.law.co.il/news/2022/07/04/the-do-not-call-me-database-will-start-operating-in-november/',
          'https://www.chamber.org.il/serviceslobby/legal/1857/116013/',
        ],
      },
      { title: 'Communications Law', citation: 's. 30A', sources: [] },
    ],
    covers: {
      'do-not-call': 'provisions',
      consent: 'provisions',
    },
    notes: [
      'Penalty: NIS 25,000–45,000 a breach, 75,000–135,000 after a stop order.',
      'No calling hours found.',
      'The proof that the consumer asked for the call is on the trader.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'il/do-not-call-me',
      rule: doNotCall({ lists: ['il-do-not-call-me'], maxAge: 'P15D' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      unless: { sectors: ['bank', 'insurer', 'securities'] },
      liftedBy: [
        invitation({}),
        relationship({ kinds: ['contract'], current: true, products: 'same' }),
        consent({ form: 'written', qualities: ['explicit', 'separate'], validFor: 'P1Y', notVia: ['call'] }),
      ],
      citation: 'Consumer Protection Law s. 16B, Sixth Schedule; Regulations 5782-2022',
      sources: [
        'https://www.law.co.il/news/2022/07/04/the-do-not-call-me-database-will-start-operating-in-november/',
        'https://www.chamber.org.il/serviceslobby/legal/1857/116013/',
        'https://hay-law.com/%D7%9E%D7%90%D7%92%D7%A8-%D7%90%D7%9C-%D7%AA%D7%AA%D7%A7%D7%A9%D7%A8%D7%95-%D7%90%D7%9C%D7%99%D7%99-%D7%99%D7%95%D7%A6%D7%90-%D7%9C%D7%93%D7%A8%D7%9A/',
      ],
      inForce: { from: '2023-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a continuing transaction allows calls about that transaction only; talking a listed person out of the list is banned; insurers, banks and financial institutions are outside according to the press',
    }),
    provision({
      id: 'il/recorded-and-text-consent',
      rule: consent({ form: 'written', qualities: ['explicit'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'Communications Law s. 30A (Amendment 40)',
      sources: [
        'https://www.law.co.il/en/news/2008/05/27/knesset-approves-israeli-anti-spam-law/',
        'https://www.alpip.co.il/2234',
        'https://www.globes.co.il/en/article-1000401125',
      ],
      inForce: { from: '2008-12-01', to: '2016-08-19' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'automatic dialling, texts, fax and email; written or in a recorded call: only the written form is taken; corrected: the customer exception added, whose further conditions (told that advertising would follow, a chance to refuse) cannot be said here; calls by a person are outside',
    }),
    provision({
      id: 'il/recorded-and-text-consent',
      rule: consent({ form: 'written', qualities: ['explicit'] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity'],
        modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'],
      },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'Communications Law s. 30A (amended August 2016)',
      sources: [
        'https://www.law.co.il/en/news/2008/05/27/knesset-approves-israeli-anti-spam-law/',
        'https://www.alpip.co.il/2234',
        'https://www.globes.co.il/en/article-1000401125',
        'https://www.law.co.il/en/news/2016/08/19/israeli-anti-spam-law-amended-for-first-time/',
        'https://barlaw.co.il/?p=24445',
      ],
      inForce: { from: '2016-08-19' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'as before 2016; corrected: since the amendment appeals for donations and non-commercial propaganda count too, political messages do not; the day is that of the report, the enactment being of early August',
    }),
  ]
}
