import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Czechia. */
export const czechia = jurisdiction(
  {
    id: 'CZ',
    name: 'Czechia',
    laws: [
      {
        title: 'Zákon o elektronických komunikacích',
        citation: 'zákon č. 127/2005 Sb. §§ 95, 96, 118',
        sources: ['https://e-sbirka.gov.cz/eli/cz/sb/2005/127/2026-01-01'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'A law firm holds that numbers which business people publish for trade may be called on legitimate interest; § 96(4) protects them alike, so not lifted.',
      'Anyone may publish a directory; operators pass on only numbers whose holders agreed to marketing.',
      'Penalty: § 118, top band CZK 50m or 10 % of net turnover (band of § 96 not verified).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'cz/directory-mark',
      rule: doNotCall({ lists: ['cz-directory'], polarity: 'positive' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      liftedBy: [consent({ form: 'express' }), relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: 'zákon č. 127/2005 Sb. § 96(1), (4) with § 95(1)(b), (5)',
      sources: [
        'https://e-sbirka.gov.cz/eli/cz/sb/2005/127/2026-01-01',
        'https://www.idnes.cz/mobil/tech-trendy/telemarketing-nevyzadany-hovor-vyslovny-souhlas-verejny-ucastnicky-seznam.A220629_130924_mob_tech_LHR',
        'https://www.chrenektomankotrba.cz/clanky/konec-nevyzadanych-reklam-po-telefonu',
      ],
      inForce: { from: '2022-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no mark "wishes to be contacted" in a public directory means no call; natural and legal persons; generated numbers count as a directory; own customers by the joint view of MPO, ČTÚ and ÚOOÚ; six months of transition ended 2022-06-30 (opt-out mark until then)',
    }),
    provision({
      id: 'cz/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'zákon č. 127/2005 Sb. § 96(2)',
      sources: [
        'https://e-sbirka.gov.cz/eli/cz/sb/2005/127/2026-01-01',
        'https://www.chrenektomankotrba.cz/clanky/konec-nevyzadanych-reklam-po-telefonu',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'cz/say-who',
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
      citation: 'občanský zákoník § 1825(1)',
      sources: ['https://e-sbirka.gov.cz/eli/cz/sb/2012/89', 'https://github.com/legalize-dev/legalize-cz'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'at the start of every call',
    }),
    provision({
      id: 'cz/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'občanský zákoník §§ 86, 88(1); GDPR art. 13',
      sources: [
        'https://e-sbirka.gov.cz/eli/cz/sb/2012/89',
        'https://github.com/legalize-dev/legalize-cz',
        'https://eur-lex.europa.eu/eli/reg/2016/679',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'recording private life needs consent, not where it serves to exercise or protect rights or legally protected interests',
    }),
    provision({
      id: 'cz/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'občanský zákoník § 1825(2)',
      sources: ['https://e-sbirka.gov.cz/eli/cz/sb/2012/89', 'https://github.com/legalize-dev/legalize-cz'],
      inForce: { from: '2023-01-06' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'added 2026-11-24: the offer is confirmed in text form, the consumer is bound once he agrees electronically or signs',
    }),
    provision({
      id: 'cz/opt-out',
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
