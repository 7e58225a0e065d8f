import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Latvia. */
export const latvia = jurisdiction(
  {
    id: 'LV',
    name: 'Latvia',
    laws: [
      {
        title: 'Informācijas sabiedrības pakalpojumu likums',
        citation: 'ISPL 8.-9. pants',
        sources: ['https://www.ptac.gov.lv/lv/komercials-pazinojums', 'https://www.interneta-vietnes.lv/datu-drosiba/spama-izsutisanas-ipatnibas/'],
      },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'A message must name a valid telephone number or address for refusals (ISPL 9(4)).',
      "Operators' code of 2016-08-24 on telemarketing: unambiguous permission of the number's user before calling other operators' customers.",
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'lv/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], legalForms: ['natural-person', 'sole-trader'] },
      citation: 'ISPL 9. pants (3)',
      sources: ['https://www.interneta-vietnes.lv/datu-drosiba/spama-izsutisanas-ipatnibas/', 'https://www.ptac.gov.lv/lv/komercials-pazinojums'],
      inForce: { from: '2004-12-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'art. 9(3) asks free and unambiguous prior consent for any other public electronic communications service, and the PTAC counts those among the means; text read as of 2010, whether a live voice call is such a message was not found decided',
    }),
    provision({
      id: 'lv/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'ISPL 9. pants (1)',
      sources: [
        'https://www.ptac.gov.lv/lv/komercials-pazinojums',
        'https://www.interneta-vietnes.lv/datu-drosiba/spama-izsutisanas-ipatnibas/',
        'https://www.dvi.gov.lv/lv/dvi-par-informacijas-sabiedribas-pakalpojumu-likuma-un-visparigas-datu-aizsardzibas-regulas-mijiedarbibu',
      ],
      inForce: { from: '2004-12-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'automatic calling without human participation, e-mail (SMS by the DVI) and fax',
    }),
    provision({
      id: 'lv/say-who',
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
      citation: 'PTAL; MK noteikumi 255 (Directive 2011/83/EU art. 8(5)); ISPL 8. pants',
      sources: ['https://eur-lex.europa.eu/eli/dir/2011/83', 'https://www.ptac.gov.lv/lv/komercials-pazinojums'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'PTAC: a commercial message is recognisable as such and shows for whom it is; MK 255 not read',
    }),
    provision({
      id: 'lv/recording',
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
      id: 'lv/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'ISPL 8.-9. pants; GDPR art. 21',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
