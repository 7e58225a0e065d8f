import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Sweden. */
export const sweden = jurisdiction(
  {
    id: 'SE',
    name: 'Sweden',
    laws: [
      {
        title: 'Marknadsföringslag',
        citation: 'SFS 2008:486 §§ 5, 7, 9, 19, 21, 29–31',
        sources: ['https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2008-486'],
      },
      {
        title: 'Lag om distansavtal och avtal utanför affärslokaler',
        citation: 'SFS 2005:59 2 kap. 3, 3 a §§',
        sources: ['https://lagen.nu/sou/2021:79'],
      },
      {
        title: 'Etiska riktlinjer (Kontakta, SWEDMA) 2021-07-01',
        citation: 'applied as god marknadsföringssed',
        sources: ['https://www.kontakta.se/etiska-regler-for-forsaljning-och-marknadforing-over-telefon-till-konsument'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'No statutory hours; the published summary of the Kontakta/SWEDMA guidelines (Telekområdgivarna) names no times, the guidelines themselves were not seen.',
      'A call to a business subscription may only concern the business, as a rule in office hours (NIX guidance).',
      'Silent calls are to be avoided as far as possible (guidelines, no figure).',
      'Charities and market research are partly outside NIX.',
      'Penalty: marknadsstörningsavgift SEK 10,000 up to 4 % of turnover (§ 31).',
      'Konsumentverket asked for a total ban on 2025-08-27; no act was found (2026-11-24).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'se/nix',
      rule: doNotCall({ lists: ['se-nix'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['contract', 'purchase'], within: 'P1Y', from: 'ended', products: 'same' }),
      ],
      citation: 'marknadsföringslagen §§ 5, 21; NIX-Telefon',
      sources: [
        'https://nixtelefon.org/konsumentguiden/vad-har-hant/ar-du-kund/ratt-att-kontakta/',
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2008-486',
        'https://www.kontakta.se/etiska-regler-for-forsaljning-och-marknadforing-over-telefon-till-konsument',
      ],
      inForce: { from: '2008-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'self-regulation that courts apply as good practice; Konsumentverket: companies must check it; customers up to one year after the contract ended, for the same kind of goods',
    }),
    provision({
      id: 'se/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'marknadsföringslagen § 19',
      sources: ['https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2008-486'],
      inForce: { from: '2008-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'uppringningsautomater not served by a person; an artificial voice is treated alike',
    }),
    provision({
      id: 'se/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: 'marknadsföringslagen § 19',
      sources: ['https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2008-486'],
      inForce: { from: '2008-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'se/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'marknadsföringslagen § 9; distansavtalslagen 2 kap. 3 §',
      sources: [
        'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2008-486',
        'https://telekomradgivarna.se/abonnemang/regler-och-beslut/god-sed/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'se/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Etiska riktlinjer 2021-07-01',
      sources: [
        'https://telekomradgivarna.se/abonnemang/regler-och-beslut/god-sed/',
        'https://www.kontakta.se/etiska-regler-for-forsaljning-och-marknadforing-over-telefon-till-konsument',
      ],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
      note: 'applied as good practice under marknadsföringslagen §§ 5–6',
    }),
    provision({
      id: 'se/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'distansavtalslagen 2 kap. 3 a §',
      sources: [
        'https://lagen.nu/sou/2021:79',
        'https://www.kontakta.se/guide-for-tillampning-av-nya-skriftlighetskrav-vid-telefonforsaljning-inom-ramen-for-lagen-om-distan',
      ],
      inForce: { from: '2018-09-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'void unless accepted in writing after the call has ended',
    }),
    provision({
      id: 'se/record-offer',
      rule: recording({ consent: 'one-party', mandatory: true }),
      applies: { purposes: ['marketing'], modes: ['live'], audiences: ['consumer'] },
      citation: 'Etiska riktlinjer 2021-07-01',
      sources: ['https://telekomradgivarna.se/abonnemang/regler-och-beslut/god-sed/'],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
      note: 'the part with the offer and the yes to receive it in writing is to be recorded',
    }),
    provision({
      id: 'se/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'brottsbalken 4 kap. 9 a §',
      sources: [
        'https://lagen.nu/begrepp/Olovlig_avlyssning',
        'https://lawline.se/answers/fraga-om-olovlig-avlyssning',
        'https://lexiqon.se/ar-det-olagligt-att-spela-in-ett-samtal/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'criminal law: who takes part may record; the notice of the GDPR stands in EU',
    }),
    provision({
      id: 'se/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'marknadsföringslagen § 21',
      sources: ['https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2008-486'],
      inForce: { from: '2008-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
  ]
}
