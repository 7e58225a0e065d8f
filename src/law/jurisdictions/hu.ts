import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Hungary. */
export const hungary = jurisdiction(
  {
    id: 'HU',
    name: 'Hungary',
    laws: [
      {
        title: 'Elektronikus hírközlési törvény (Eht.)',
        citation: '2003. évi C. törvény 160. §, 162. §',
        sources: [
          'https://piacesprofit.hu/cikkek/kkv_cegblog/igy-jogszeru-a-telefonos-eladas.html',
          'https://harkanyihirek.hu/telemarketing-keretlenul-zaklatas/',
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
      'No register of its own: the note stands in the directories of the telephone providers.',
      'Calling hours: none found, but not established; the fallback applies.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'hu/directory-note',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], directory: ['listed-no-advertising', 'unlisted'] },
      citation: 'Eht. 160. §, 162. § (2)',
      sources: [
        'https://piacesprofit.hu/cikkek/kkv_cegblog/igy-jogszeru-a-telefonos-eladas.html',
        'https://www.hwsw.hu/hirek/60058/eprivacy-gdpr-telemarketing-edm-elektronikus-kommunikacio.html',
      ],
      inForce: { from: '2004-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'live calls are opt-out through the note in the subscriber directory; unlisted (secret) numbers are disputed and need consent by our stricter reading',
    }),
    provision({
      id: 'hu/generated-numbers',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], numbersFrom: ['generated'] },
      citation: 'Eht. 162. § (disputed)',
      sources: ['https://harkanyihirek.hu/telemarketing-keretlenul-zaklatas/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
      note: 'random numbers are a disputed area: not callable without consent',
    }),
    provision({
      id: 'hu/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'Eht. 162. § (1)',
      sources: [
        'https://piacesprofit.hu/cikkek/kkv_cegblog/igy-jogszeru-a-telefonos-eladas.html',
        'https://harkanyihirek.hu/telemarketing-keretlenul-zaklatas/',
        'https://www.hwsw.hu/hirek/60058/eprivacy-gdpr-telemarketing-edm-elektronikus-kommunikacio.html',
      ],
      inForce: { from: '2004-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'for marketing and information alike; withdrawable at any time',
    }),
    provision({
      id: 'hu/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'], purposes: ['marketing', 'consent-request'] },
      citation: 'Eht. 162. §; 45/2014. (II. 26.) Korm. rendelet (Directive 2011/83/EU art. 8(5))',
      sources: [
        'https://eur-lex.europa.eu/eli/dir/2011/83',
        'https://www.hwsw.hu/hirek/60058/eprivacy-gdpr-telemarketing-edm-elektronikus-kommunikacio.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'the sender must be recognisable even where consent was given',
    }),
    provision({
      id: 'hu/recording',
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
      id: 'hu/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21; Grt. 6. §',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
