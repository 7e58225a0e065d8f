import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Iceland. */
export const iceland = jurisdiction(
  {
    id: 'IS',
    name: 'Iceland',
    laws: [
      {
        title: 'Lög um fjarskipti',
        citation: 'lög nr. 70/2022 art. 94 (formerly 81/2003 art. 46)',
        sources: ['https://fjarskiptastofa.is/page/800b6746-7d8b-4d94-a51f-409a1f94e472', 'https://lagasafn.hi.is/2022070.html'],
      },
    ],
    covers: {
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: ['Calling hours: none were found, none is affirmed by a source; the fallback applies.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'is/directory-mark',
      rule: doNotCall({ lists: ['is-simaskra'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'lög 70/2022 art. 94 (81/2003 art. 46(5))',
      sources: ['https://um.ja.is/bannmerkingar', 'https://fjarskiptastofa.is/page/800b6746-7d8b-4d94-a51f-409a1f94e472'],
      inForce: { from: '2003-07-25' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'marks in the telephone directory must be respected; the words of the 2003 act were read, the article of 2022 from the regulator, who speaks of prior consent in general terms: a lawyer should look',
    }),
    provision({
      id: 'is/registers-iceland-ban',
      rule: doNotCall({ lists: ['is-thjodskra'] }),
      applies: { purposes: ['marketing', 'consent-request'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'lög 90/2018 (formerly lög 46/2000 art. 14)',
      sources: ['https://www.hugi.is/notendur/lhg/alit/?sida=261'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'ban list (bannskrá), now of Registers Iceland; the words of the act of 2000 were read, the article of 2018 was not',
    }),
    provision({
      id: 'is/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'lög 70/2022 art. 94',
      sources: [
        'https://fjarskiptastofa.is/page/800b6746-7d8b-4d94-a51f-409a1f94e472',
        'https://lists.isnic.is/archives/list/gurus@lists.isnic.is/message/V7WGF6QLANNDS2L4DTFXODGQPJZUBI3R',
      ],
      inForce: { from: '2003-07-25' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'sjálfvirk uppkallskerfi, any subscriber',
    }),
    provision({
      id: 'is/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: 'lög 70/2022 art. 94',
      sources: [
        'https://fjarskiptastofa.is/page/800b6746-7d8b-4d94-a51f-409a1f94e472',
        'https://lists.isnic.is/archives/list/gurus@lists.isnic.is/message/V7WGF6QLANNDS2L4DTFXODGQPJZUBI3R',
      ],
      inForce: { from: '2003-07-25' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the regulator names SMS; own goods to customers as in the 2003 act',
    }),
    provision({
      id: 'is/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'dataSource', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'lög 90/2018',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
    }),
    provision({
      id: 'is/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'is/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'fjarskiptalög 70/2022 (formerly 81/2003 art. 48(1))',
      sources: [
        'https://fjarskiptastofa.is/fjarskiptastofa/stjornsysla/akvardanir-og-urskurdir/akvordun/%C3%9Arlausnir/5-2023',
        'https://pfs.is/um-pfs/frettir/frett/2019/01/25/Oheimilt-ad-hljodrita-simtal-an-undanfarandi-tilkynningar.-/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "who wants to record tells the other at the start of the call (regulator's decisions 28/2018, 5/2023); a notice on the web site does not do",
    }),
  ]
}
