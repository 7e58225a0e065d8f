import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Malta. */
export const malta = jurisdiction(
  {
    id: 'MT',
    name: 'Malta',
    laws: [
      {
        title: 'Processing of Personal Data (Electronic Communications Sector) Regulations',
        citation: 'S.L. 586.01 reg. 9',
        sources: [
          'https://www.itu.int/osg/spu/spam/legislation/legislation_malta.html',
          'https://www.dlapiperdataprotection.com/index.html?t=electronic-marketing&c=MT',
        ],
      },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Live calls: opt-out by reg. 9(3), from own knowledge and not verified on 2026-11-24; no provision asks consent for them.',
      'A page that claims a national do-not-call list in Malta is unsupported by any official source.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'mt/recorded-consent',
      rule: consent({ form: 'written', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'S.L. 586.01 reg. 9(1)',
      sources: [
        'https://www.itu.int/osg/spu/spam/legislation/legislation_malta.html',
        'https://www.dlapiperdataprotection.com/index.html?t=electronic-marketing&c=MT',
      ],
      inForce: { from: '2003-07-15' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'natural persons; that the consent must be in writing is from own knowledge and is the stricter reading; legal persons opt-out',
    }),
    provision({
      id: 'mt/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
      },
      citation: 'Consumer Rights Regulations (Directive 2011/83/EU art. 8(5))',
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
      id: 'mt/recording',
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
      id: 'mt/opt-out',
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
