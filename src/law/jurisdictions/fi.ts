import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { prohibition } from '../../rules/prohibition'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Finland. */
export const finland = jurisdiction(
  {
    id: 'FI',
    name: 'Finland',
    laws: [
      {
        title: 'Laki sähköisen viestinnän palveluista',
        citation: '917/2014 §§ 200–202',
        sources: ['https://www.edilex.fi/he/20240035', 'https://www.kkv.fi/ajankohtaista/lausunnot/aloite-puhelinmyynnin-saantelyn-uudistamisesta/'],
      },
      {
        title: 'Kuluttajansuojalaki',
        citation: '38/1978 ch. 6',
        sources: [
          'https://www.kkv.fi/sv/konsumentarenden/information-och-anvisningar-till-foretag/konsumentombudsmannens-anvisningar/anvisning-om-skyldigheterna-i-anslutning-till-telefonforsaljning/',
        ],
      },
      { title: 'Rahapelilaki', citation: '10/2026 § 54', sources: ['https://www.finlex.fi/fi/laki/ajantasa/2026/20260010'] },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      prohibition: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'No statutory hours.',
      'A general ban on telephone sales has been asked for (KKV, Kuluttajaliitto); no act was found (2026-11-24).',
      'The act on gambling takes effect on 2027-07-01 except chapters 2 and 9 and some sections, § 54 not among them.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'fi/mobile-subscription-request',
      rule: consent({ form: 'express', initiative: 'called-party' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'], products: ['mobile-subscription'] },
      liftedBy: [invitation({}), relationship({ kinds: ['contract'], current: true, products: 'same' })],
      citation: '917/2014 § 201',
      sources: [
        'https://www.edilex.fi/he/20240035',
        'https://lvm.fi/sv/-/forbudet-mot-marknadsforing-av-telefonabonnemang-per-telefon-forlangs-796561',
      ],
      inForce: { from: '2015-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "only at the consumer's express request; not for own mobile customers; permanent since 2024-07-01",
    }),
    provision({
      id: 'fi/robinson',
      rule: doNotCall({ lists: ['fi-robinson'], voluntary: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express' }), relationship({ kinds: ['contract', 'purchase'], current: true })],
      citation: 'Data & Marketing Association of Finland',
      sources: ['https://www.kkv.fi/ajankohtaista/lausunnot/aloite-puhelinmyynnin-saantelyn-uudistamisesta/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'industry-code',
      note: 'Puhelintarjonnan rajoituspalvelu, binding on members only',
    }),
    provision({
      id: 'fi/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: '917/2014 § 200',
      sources: ['https://www.kkv.fi/ajankohtaista/lausunnot/aloite-puhelinmyynnin-saantelyn-uudistamisesta/'],
      inForce: { from: '2015-01-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'an artificial voice is treated alike',
    }),
    provision({
      id: 'fi/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: '917/2014 § 200',
      sources: ['https://www.kkv.fi/ajankohtaista/lausunnot/aloite-puhelinmyynnin-saantelyn-uudistamisesta/'],
      inForce: { from: '2015-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'fi/gambling-phone-ban',
      rule: prohibition({ what: 'product' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, products: ['gambling'] },
      citation: 'rahapelilaki 10/2026 § 54, 2 mom.',
      sources: ['https://www.finlex.fi/fi/laki/ajantasa/2026/20260010', 'https://github.com/legalize-dev/legalize-fi'],
      inForce: { from: '2027-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"Puhelimitse tehty suoramarkkinointi on kielletty": no exception, not even by consent',
    }),
    provision({
      id: 'fi/gambling-text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], products: ['gambling'] },
      citation: 'rahapelilaki 10/2026 § 54, 1 mom.',
      sources: ['https://www.finlex.fi/fi/laki/ajantasa/2026/20260010', 'https://github.com/legalize-dev/legalize-fi'],
      inForce: { from: '2027-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no soft opt-in; also not to who has barred himself, nor to who has not played for two years',
    }),
    provision({
      id: 'fi/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'kuluttajansuojalaki ch. 6',
      sources: [
        'https://www.kkv.fi/sv/konsumentarenden/information-och-anvisningar-till-foretag/konsumentombudsmannens-anvisningar/anvisning-om-skyldigheterna-i-anslutning-till-telefonforsaljning/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'at once',
    }),
    provision({
      id: 'fi/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      unless: { products: ['telecom', 'mobile-subscription'] },
      citation: 'kuluttajansuojalaki ch. 6',
      sources: [
        'https://www.kkv.fi/sv/konsumentarenden/information-och-anvisningar-till-foretag/konsumentombudsmannens-anvisningar/anvisning-om-skyldigheterna-i-anslutning-till-telefonforsaljning/',
      ],
      inForce: { from: '2023-01-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'offer confirmed in writing after the call and accepted in writing; telecom subscriptions have their own rules',
    }),
    provision({
      id: 'fi/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: '917/2014 § 202',
      sources: ['https://www.kkv.fi/ajankohtaista/lausunnot/aloite-puhelinmyynnin-saantelyn-uudistamisesta/'],
      inForce: { from: '2015-01-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'easy and free',
    }),
    provision({
      id: 'fi/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'rikoslaki 24 luku 5 §; tietosuojavaltuutettu',
      sources: [
        'https://kauppakamarilehti.fi/saako-puheluita-nauhoittaa/',
        'https://setera.com/fi/products-services/mobile-plans-2/laki-omien-puheluiden-nauhoituksesta/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'criminal law: who takes part may record; the notice of the GDPR stands in EU',
    }),
  ]
}
