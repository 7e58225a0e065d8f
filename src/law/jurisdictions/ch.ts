import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { prohibition } from '../../rules/prohibition'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { chNational } from '../../time/calendars/ch-national'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Switzerland. */
export const switzerland = jurisdiction(
  {
    id: 'CH',
    name: 'Switzerland',
    laws: [
      {
        title: 'Bundesgesetz gegen den unlauteren Wettbewerb (UWG)',
        citation: 'UWG art. 3(1)(o), (u), (v), (w); art. 23',
        sources: ['https://www.seco.admin.ch/seco/de/home/Werbe_Geschaeftsmethoden/Unlauterer_Wettbewerb/Unerbetene_Werbeanrufe.html'],
      },
      { title: 'Verordnung über Fernmeldedienste', citation: 'FDV arts 83, 88(1)', sources: ['https://fedlex.data.admin.ch/eli/cc/2007/166'] },
      {
        title: 'Verordnung über die Regulierung der Versicherungsvermittlertätigkeit',
        citation: 'in force 2024-09-01',
        sources: ['https://witreva.ch/2025/03/27/gleiche-regeln-fuer-versicherer'],
      },
      {
        title: 'Ehrenkodex Telefonmarketing',
        citation: 'CallNet.ch, SDV',
        sources: ['https://www.callcenterschweiz24.ch/Ehrenkodex-Telemarketing', 'https://callnet.ch/qualitaetssicherung/ehrenkodex/'],
      },
    ],
    covers: {
      'quiet-hours': 'partly',
      'frequency-cap': 'none',
      'do-not-call': 'none',
      consent: 'provisions',
      prohibition: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: [
      "Calling hours: no statutory ones were found; those of the trade's code of honour stand in ch/code-hours, the fallback applies beside them.",
      'UWG art. 3(1)(w): nobody may rely on information got through a call that breaks (u) or (v).',
      'Penalty: up to 3 years or a monetary penalty, on complaint (art. 23); health insurers up to CHF 100,000.',
      'The directory has three answers: listed without asterisk, listed with, not listed; calledParty.directory carries them.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ch/star',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, directory: ['listed-no-advertising'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], current: true })],
      citation: 'UWG art. 3(1)(u)',
      sources: [
        'https://www.beobachter.ch/konsum/kauf-leasing/werbeanrufe-wer-den-stern-nicht-beachtet-macht-sich-strafbar',
        'https://www.seco.admin.ch/seco/de/home/Werbe_Geschaeftsmethoden/Unlauterer_Wettbewerb/Unerbetene_Werbeanrufe.html',
      ],
      inForce: { from: '2012-04-01', to: '2021-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'asterisk in the directory',
    }),
    provision({
      id: 'ch/star',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, directory: ['listed-no-advertising', 'unlisted'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], current: true })],
      citation: 'UWG art. 3(1)(u)',
      sources: [
        'https://www.seco.admin.ch/seco/de/home/Werbe_Geschaeftsmethoden/Unlauterer_Wettbewerb/Unerbetene_Werbeanrufe.html',
        'https://www.beobachter.ch/konsum/kauf-leasing/werbeanrufe-wer-den-stern-nicht-beachtet-macht-sich-strafbar',
      ],
      inForce: { from: '2021-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'since 2021 a customer without an entry counts as asterisked; an unknown entry is treated so; commentators allow former customers as well',
    }),
    provision({
      id: 'ch/recorded-voice-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'UWG art. 3(1)(o)',
      sources: ['https://www.glausgabathuler.ch/aktuelles/werbeanruf-trotz-eintrag-im-telefonbuch.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'mass advertising by telecommunication; refusal must be offered',
    }),
    provision({
      id: 'ch/text-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'UWG art. 3(1)(o)',
      sources: ['https://www.glausgabathuler.ch/aktuelles/werbeanruf-trotz-eintrag-im-telefonbuch.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'mass advertising by telecommunication',
    }),
    provision({
      id: 'ch/code-hours',
      rule: quietHours({ callable: 'mon-fri 08:00-20:30; sat 09:00-16:00', holidays: { calendars: [chNational], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Ehrenkodex Telefonmarketing (CallNet.ch, SDV) no. 4',
      sources: ['https://www.callcenterschweiz24.ch/Ehrenkodex-Telemarketing', 'https://callnet.ch/qualitaetssicherung/ehrenkodex/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
      note: "added 2026-11-24: as a rule not before 8 nor after 20:30, Saturdays 9–16, not on Sundays and national holidays; read at a member, the association's page tells of the code without the hours; no statutory hours were found, so the fallback stays beside it",
    }),
    provision({
      id: 'ch/health-insurance-ban',
      rule: prohibition({ what: 'product' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, products: ['health-insurance'] },
      liftedBy: [relationship({ kinds: ['contract'], within: 'P36M', from: 'ended', products: 'any' }), invitation({})],
      citation: 'Verordnung über die Regulierung der Versicherungsvermittlertätigkeit',
      sources: [
        'https://witreva.ch/2025/03/27/gleiche-regeln-fuer-versicherer',
        'https://www.blick.ch/politik/schluss-mit-telefon-terror-bundesrat-verbietet-unerwuenschte-krankenkassen-anrufe-id20038114.html',
        'https://www.watson.ch/wirtschaft/schweiz/307045672-80-meldungen-wegen-unerwuenschter-krankenkassen-werbeanrufe',
      ],
      inForce: { from: '2024-09-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no cold call to who was never insured there or not for more than 36 months; basic and supplementary insurance',
    }),
    provision({
      id: 'ch/caller-id',
      rule: callerId({ mustPresent: true, inDirectory: true, holder: 'seller-or-telemarketer' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'UWG art. 3(1)(v)',
      sources: [
        'https://steigerlegal.ch/2020/11/30/telefonmarketing-schweiz-2021/',
        'https://www.seco.admin.ch/seco/de/home/Werbe_Geschaeftsmethoden/Unlauterer_Wettbewerb/Unerbetene_Werbeanrufe.html',
      ],
      inForce: { from: '2021-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'a number shown that is entered in the telephone directory and that the caller is entitled to use',
    }),
    provision({
      id: 'ch/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'UWG art. 3',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
    }),
    provision({
      id: 'ch/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'UWG; DSG',
      sources: ['https://www.seco.admin.ch/seco/de/home/Werbe_Geschaeftsmethoden/Unlauterer_Wettbewerb/Unerbetene_Werbeanrufe.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'ch/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'StGB arts 179bis, 179ter, 179quinquies',
      sources: ['https://bundesblatt.weblaw.ch/?method=dump&bbl_id=45304&format=htm', 'https://www.frc.ch/demarchage-telephonique-enregistrement/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'recording without the consent of all is punished on complaint; since 2004-03-01 calls about orders, mandates, reservations and like business may be recorded without: a call that is to win a customer is not relied on to be one',
    }),
  ]
}
