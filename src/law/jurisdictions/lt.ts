import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Lithuania. */
export const lithuania = jurisdiction(
  {
    id: 'LT',
    name: 'Lithuania',
    laws: [
      {
        title: 'Elektroninių ryšių įstatymas; Reklamos įstatymas',
        citation: 'ERĮ 81 str. (formerly 69, 68); Reklamos įstatymas 13 str.',
        sources: [
          'https://walless.com/news/protect-your-pocket-save-up-to-e5-million-with-gdpr-compliant-marketing-calls',
          'https://eteismai.lt/byla/31866640220468/I-679-473/2009',
        ],
      },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
      'do-not-call': 'none',
    },
    notes: ['A page that claims a national do-not-call list is unsupported by any official source.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'lt/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'ERĮ 81 str.; Reklamos įstatymas 13 str.(1)',
      sources: [
        'https://walless.com/news/protect-your-pocket-save-up-to-e5-million-with-gdpr-compliant-marketing-calls',
        'https://eteismai.lt/byla/31866640220468/I-679-473/2009',
      ],
      inForce: { from: '2021-12-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "subscribers and users alike; court 2009: advertising by telephone without the recipient's prior consent is forbidden; article number 81 from own knowledge",
    }),
    provision({
      id: 'lt/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'] },
      citation: 'ERĮ 81 str.',
      sources: [
        'https://walless.com/news/protect-your-pocket-save-up-to-e5-million-with-gdpr-compliant-marketing-calls',
        'https://eteismai.lt/byla/31866640220468/I-679-473/2009',
      ],
      inForce: { from: '2021-12-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'lt/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
      },
      citation: 'Civilinis kodeksas 6.228 str. (Directive 2011/83/EU art. 8(5))',
      sources: [
        'https://eur-lex.europa.eu/eli/dir/2011/83',
        'https://curia.europa.eu/juris/document/document.jsf?docid=185258&doclang=en',
        'https://github.com/legalize-dev/legalize-cz',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'national article not read; the directive harmonises fully (art. 4), and three sisters of its art. 8(5) were read (CZ § 1825, SK § 17, IT art. 51(5))',
    }),
    provision({
      id: 'lt/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'GDPR art. 13',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "that it takes notice is the Union's text; whether national criminal law asks for more was not read",
    }),
    provision({
      id: 'lt/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21(2)-(3)',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
