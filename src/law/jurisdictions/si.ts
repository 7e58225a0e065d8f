import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Slovenia. */
export const slovenia = jurisdiction(
  {
    id: 'SI',
    name: 'Slovenia',
    laws: [
      {
        title: 'Zakon o elektronskih komunikacijah (ZEKom-2)',
        citation: 'ZEKom-2 art. 226 (formerly ZEKom-1 art. 158)',
        sources: [
          'https://www.akos-rs.si/nadzor-odlocbe/telekomunikacije/odlocba/odlocba-06106-37-2022-15',
          'https://iskalniksodneprakse.si/documents/docfile:d6cab71d-62b4-4a7c-9e40-d6b7e1687059',
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
      'Directories carry a mark against commercial calls (ZEKom-1 art. 150); under the consent rule it adds nothing.',
      'The exception for own customers is for e-mail only.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'si/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'ZEKom-2 art. 226 (ZEKom-1 art. 158(3))',
      sources: [
        'https://www.akos-rs.si/nadzor-odlocbe/telekomunikacije/odlocba/odlocba-06106-37-2022-15',
        'https://iskalniksodneprakse.si/documents/docfile:d6cab71d-62b4-4a7c-9e40-d6b7e1687059',
      ],
      inForce: { from: '2022-11-10' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'AKOS 06106-37/2022/15: consent before the call, customers included; the Administrative Court (I U 694/2021, 2023-01-17) held that art. 158(3) does not ask for it beforehand; stricter reading; wording of ZEKom-2 not seen',
    }),
    provision({
      id: 'si/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'] },
      citation: 'ZEKom-2 art. 226(1) (ZEKom-1 art. 158(1))',
      sources: [
        'https://iskalniksodneprakse.si/documents/docfile:d6cab71d-62b4-4a7c-9e40-d6b7e1687059',
        'https://www.cert.si/si/varnostne-groznje/spam/zakonodaja-in-spam/',
      ],
      inForce: { from: '2022-11-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'automated calls, SMS, MMS',
    }),
    provision({
      id: 'si/say-who',
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
      citation: 'ZVPot-1 (Directive 2011/83/EU art. 8(5))',
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
      id: 'si/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'ZEKom-1 art. 147(6)–(7), now ZEKom-2; GDPR art. 13',
      sources: [
        'https://iskalniksodneprakse.si/documents/docfile:9517878b-7173-4371-8775-21a3b3b57c1e',
        'https://eur-lex.europa.eu/eli/reg/2016/679',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'only what proves a market transaction or another business communication, the parties told beforehand of purpose and keeping (Administrative Court on a ban of wholesale recording)',
    }),
    provision({
      id: 'si/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'ZVOP-2; GDPR art. 21',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
