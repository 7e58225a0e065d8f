import { callerId } from '../../rules/caller-id'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Ukraine. */
export const ukraine = jurisdiction(
  {
    id: 'UA',
    name: 'Ukraine',
    laws: [
      {
        title: 'Law on Advertising',
        citation: 'Закон «Про рекламу» ст. 14-3',
        sources: [
          'https://protocol.ua/ua/pro_reklamu_stattya_14_3',
          'https://electromotor.com.ua/dovedetsia-viklasti-50-tis-grn-iak-v-ykra%d1%97ni-karaut-za-spam',
        ],
      },
      {
        title: 'CMU Resolution 761: blocking of spam calls, registration of advertising numbers',
        citation: 'постанова КМУ № 761 від 25.06.2025',
        sources: [
          'https://news.finance.ua/ua/spam-dzvinky-teper-pid-zaboronoyu-v-ukraini-zapracyuvaly-novi-pravyla',
          'https://suspilne.media/1138258-v-ukraini-zapracuvav-mehanizm-blokuvanna-spam-dzvinkiv-ak-pracue-i-kudi-zvertatis/',
        ],
      },
      {
        title: 'Law on Electronic Communications',
        citation: 'Закон «Про електронні комунікації» ст. 2',
        sources: ['https://sud.ua/uk/news/ukraine/352129-spam-reklama-pod-zapretom-kogda-zvonki-i-soobscheniya-stanovyatsya-narusheniem-zakona'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      consent: 'provisions',
      'caller-id': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Spam is defined as more than five messages to one subscriber without consent (Закон «Про електронні комунікації» ст. 2): no licence for five, and no window of time, so not a cap.',
      'Advertising rules of martial law not examined.',
      'Penalty: 3,000 non-taxable minimums = UAH 51,000.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ua/marketing-consent',
      rule: consent({ form: 'written' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      citation: 'Закон «Про рекламу» ст. 14-3(2)',
      sources: [
        'https://protocol.ua/ua/pro_reklamu_stattya_14_3',
        'https://electromotor.com.ua/dovedetsia-viklasti-50-tis-grn-iak-v-ykra%d1%97ni-karaut-za-spam',
      ],
      inForce: { from: '2023-06-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'spam, mass calls with any technology included, only with prior written consent (electronic form suffices); a single hand-dialled call may not be a mass call, treated alike',
    }),
    provision({
      id: 'ua/recorded-consent',
      rule: consent({ form: 'written' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'],
        audiences: ['consumer'],
      },
      citation: 'Закон «Про рекламу» ст. 14-3(2)',
      sources: [
        'https://protocol.ua/ua/pro_reklamu_stattya_14_3',
        'https://electromotor.com.ua/dovedetsia-viklasti-50-tis-grn-iak-v-ykra%d1%97ni-karaut-za-spam',
      ],
      inForce: { from: '2023-06-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'ua/registered-number',
      rule: callerId({ mustPresent: true, registeredWith: 'ua-operator' }),
      applies: { modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'], purposes: ['marketing', 'consent-request'] },
      citation: 'постанова КМУ № 761',
      sources: [
        'https://news.finance.ua/ua/spam-dzvinky-teper-pid-zaboronoyu-v-ukraini-zapracyuvaly-novi-pravyla',
        'https://suspilne.media/1138258-v-ukraini-zapracuvav-mehanizm-blokuvanna-spam-dzvinkiv-ak-pracue-i-kudi-zvertatis/',
      ],
      inForce: { from: '2025-10-02' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'numbers for advertising are registered with the operator by contract, else labelled or blocked',
    }),
    provision({
      id: 'ua/operator-contract',
      rule: registration({ of: 'telemarketer', authority: 'mobile operator (contract under CMU 761)', required: false }),
      applies: { modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'], purposes: ['marketing', 'consent-request'] },
      citation: 'постанова КМУ № 761',
      sources: [
        'https://news.finance.ua/ua/spam-dzvinky-teper-pid-zaboronoyu-v-ukraini-zapracyuvaly-novi-pravyla',
        'https://suspilne.media/1138258-v-ukraini-zapracuvav-mehanizm-blokuvanna-spam-dzvinkiv-ak-pracue-i-kudi-zvertatis/',
      ],
      inForce: { from: '2025-10-02' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'ua/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'national secrecy of communications (from own knowledge)',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
    }),
    provision({
      id: 'ua/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Закон «Про рекламу» ст. 14-3',
      sources: [
        'https://protocol.ua/ua/pro_reklamu_stattya_14_3',
        'https://electromotor.com.ua/dovedetsia-viklasti-50-tis-grn-iak-v-ykra%d1%97ni-karaut-za-spam',
      ],
      inForce: { from: '2023-06-30' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'free of charge, at any time',
    }),
  ]
}
