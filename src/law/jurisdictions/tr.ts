import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Türkiye. */
export const turkiye = jurisdiction(
  {
    id: 'TR',
    name: 'Türkiye',
    laws: [
      {
        title: 'Law 6563 and By-law on Commercial Communication and Commercial Electronic Messages',
        citation: '6563 sayılı Kanun m. 2, 6-8, 12; Yönetmelik (RG 15.07.2015, amended RG 04.01.2020)',
        sources: [
          'https://www.morogluarseven.com/tr/news-and-publications/ileti-yonetim-sistemine-iliskin-tanitici-rehber/',
          'https://www.legaltalks.com.tr/ticari-elektronik-ileti/',
          'https://bener.com/tr/ticari-iletisim-ve-ticari-elektronik-iletiler-hakkinda-yonetmelikte-degisiklik-yapilmasina-dair-yonetmelike-iliskin-bulten/',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      consent: 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Messages on change, use and maintenance of goods supplied, on running subscriptions, debts and deliveries need no consent: they are other purposes than marketing.',
      'Operators under the electronic communications act who advertise their own goods to their own subscribers are outside the by-law (m. 2); other rules bind them.',
      'No statutory calling hours were found, again on 2026-11-24.',
      'Penalties: 6563 m. 12, revalued yearly.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'tr/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: '6563 m. 6(1)',
      sources: [
        'https://www.legaltalks.com.tr/ticari-elektronik-ileti/',
        'https://www.morogluarseven.com/tr/news-and-publications/ileti-yonetim-sistemine-iliskin-tanitici-rehber/',
      ],
      inForce: { from: '2015-05-01', to: '2020-01-04' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'tr/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'], recordedIn: 'tr-iys' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: '6563 m. 6(1); Yönetmelik m. 5',
      sources: [
        'https://www.legaltalks.com.tr/ticari-elektronik-ileti/',
        'https://www.morogluarseven.com/tr/news-and-publications/ileti-yonetim-sistemine-iliskin-tanitici-rehber/',
        'https://bener.com/tr/ticari-iletisim-ve-ticari-elektronik-iletiler-hakkinda-yonetmelikte-degisiklik-yapilmasina-dair-yonetmelike-iliskin-bulten/',
      ],
      inForce: { from: '2020-01-04' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls of people and machines, texts; consent in writing, by any electronic means or over İYS, valid until refused; one taken elsewhere is uploaded to İYS (within three business days, from own knowledge)',
    }),
    provision({
      id: 'tr/iys-consents',
      rule: doNotCall({ lists: ['tr-iys'], polarity: 'positive', maxAge: 'P3D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Yönetmelik m. 5(3)',
      sources: [
        'https://bener.com/tr/ticari-iletisim-ve-ticari-elektronik-iletiler-hakkinda-yonetmelikte-degisiklik-yapilmasina-dair-yonetmelike-iliskin-bulten/',
        'https://blog.lexpera.com.tr/ticari-elektronik-ileti-uygulamalarinda-yeni-donem-ileti-yonetim-sistemi/',
      ],
      inForce: { from: '2020-01-04' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'no ONAY in İYS for the brand and channel, no message; duties started in stages during 2020; three days of age from a secondary list',
    }),
    provision({
      id: 'tr/iys-refusals',
      rule: doNotCall({ lists: ['tr-iys-ret'], maxAge: 'P3D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['business'] },
      citation: '6563 m. 6(2); Yönetmelik m. 6, 9',
      sources: [
        'https://www.legaltalks.com.tr/ticari-elektronik-ileti/',
        'https://www.morogluarseven.com/tr/news-and-publications/ileti-yonetim-sistemine-iliskin-tanitici-rehber/',
      ],
      inForce: { from: '2020-01-04' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'merchants and tradesmen (tacir, esnaf) may be called until they refuse; the refusals stand in İYS',
    }),
    provision({
      id: 'tr/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'phone', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'optOutRight', by: 'opening' },
        ],
      }),
      applies: { modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'], purposes: ['marketing', 'consent-request'] },
      citation: '6563 m. 7',
      sources: ['https://www.legaltalks.com.tr/ticari-elektronik-ileti/'],
      inForce: { from: '2015-05-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'tr/iys-registration',
      rule: registration({ of: 'seller', authority: 'İleti Yönetim Sistemi A.Ş.', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Yönetmelik m. 5(2)',
      sources: [
        'https://bener.com/tr/ticari-iletisim-ve-ticari-elektronik-iletiler-hakkinda-yonetmelikte-degisiklik-yapilmasina-dair-yonetmelike-iliskin-bulten/',
      ],
      inForce: { from: '2020-01-04' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'whoever wants to send must be registered; without it no consent can stand in İYS',
    }),
    provision({
      id: 'tr/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'KVKK 6698 (from own knowledge)',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
    }),
    provision({
      id: 'tr/opt-out',
      rule: optOut({ honorWithin: { businessDays: 3 }, keepFor: 'P3Y' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: '6563 m. 8; Yönetmelik m. 9-13',
      sources: ['https://www.legaltalks.com.tr/ticari-elektronik-ileti/', 'https://tr.themisa.com/makale/63-izinsiz-mesaj-ve-e-posta-yasagi'],
      inForce: { from: '2015-05-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'three business days read (m. 8); the three years are from own knowledge',
    }),
  ]
}
