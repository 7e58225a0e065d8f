import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Romania. */
export const romania = jurisdiction(
  {
    id: 'RO',
    name: 'Romania',
    laws: [
      { title: 'Legea nr. 506/2004', citation: 'Legea 506/2004 art. 12', sources: ['https://www.avocatura.com/legi/5039/legea-506-din-2004.html'] },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
      'do-not-call': 'none',
    },
    notes: [
      'No national do-not-call register was found, again on 2026-11-24.',
      'Penalty: RON 5,000-100,000 or up to 2 % of turnover (from own knowledge).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ro/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'Legea 506/2004 art. 12(1)',
      sources: [
        'https://www.avocatura.com/legi/5039/legea-506-din-2004.html',
        'https://www.ceelegalmatters.com/bondoc-si-asociatii/14860-voice-to-voice-marketing-is-there-any-need-for-consent',
        'https://legalup.ro/consimtamant-gdpr-marketing-2/',
      ],
      inForce: { from: '2004-11-28' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the letter: automated systems, fax, e-mail "sau prin orice altă metodă care folosește serviciile de comunicații electronice destinate publicului"; that this holds a live call is the literal reading, the law firm cited holds that legitimate interest suffices; stricter reading taken',
    }),
    provision({
      id: 'ro/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'] },
      citation: 'Legea 506/2004 art. 12(1)',
      sources: ['https://www.avocatura.com/legi/5039/legea-506-din-2004.html'],
      inForce: { from: '2004-11-28' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'ro/say-who',
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
      citation: 'OUG 34/2014 art. 8 (Directive 2011/83/EU art. 8(5))',
      sources: ['https://eur-lex.europa.eu/eli/dir/2011/83'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'ro/recording',
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
      id: 'ro/opt-out',
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
