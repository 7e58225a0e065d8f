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

/** Telemarketing law of Denmark. */
export const denmark = jurisdiction(
  {
    id: 'DK',
    name: 'Denmark',
    laws: [
      {
        title: 'Forbrugeraftaleloven',
        citation: 'forbrugeraftaleloven §§ 4–6, 34',
        sources: [
          'https://forbrugerombudsmanden.dk/longreads/oversigt-over-reglerne-for-telefonsalg/',
          'https://forbrug.dk/emner/reklamer-og-spam/telefonsaelgere-og-doersalg/',
        ],
      },
      {
        title: 'Markedsføringsloven',
        citation: 'markedsføringsloven § 10',
        sources: [
          'https://www.datatilsynet.dk/erhverv/markedsfoering/robinsonlisten/',
          'https://www.forbrug.dk/raad-og-rettigheder/spam-og-reklamer/telefonsaelgere/',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'No statutory hours.',
      'Charities, unions, polls, religious bodies calling outside trade are free of § 4 and of the Robinson list.',
      'Fine under § 34, stk. 3; the consumer is not bound by a contract made in breach.',
      'L 185 of 2024–25 (financial services at a distance, from 2026-06-19) leaves § 4, stk. 1–2 as they are.',
      'A person with name and address protection is not on the Robinson list.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'dk/consumer-request',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      unless: { products: ['book', 'newspaper-magazine', 'insurance', 'health-insurance', 'rescue-service'] },
      liftedBy: [invitation({})],
      citation: 'forbrugeraftaleloven § 4, stk. 1–2',
      sources: [
        'https://forbrugerombudsmanden.dk/longreads/oversigt-over-reglerne-for-telefonsalg/',
        'https://forbrugerombudsmanden.dk/alle-emner/uanmodede-henvendelser/telefonsalg/',
        'https://forbrug.dk/emner/reklamer-og-spam/telefonsaelgere-og-doersalg/',
      ],
      inForce: { from: '2014-06-13' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"udtrykkelig og utvetydig anmodning"; branding calls too; some associations are consumers; a call that also offers anything outside the exempt goods is not exempt',
    }),
    provision({
      id: 'dk/robinson',
      rule: doNotCall({ lists: ['dk-robinson'], maxAge: 'P92D' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live'],
        audiences: ['consumer'],
        products: ['book', 'newspaper-magazine', 'insurance', 'health-insurance', 'rescue-service'],
      },
      liftedBy: [consent({ form: 'express' }), invitation({})],
      citation: 'markedsføringsloven § 10, stk. 4',
      sources: [
        'https://www.datatilsynet.dk/erhverv/markedsfoering/robinsonlisten/',
        'https://forbrugerombudsmanden.dk/find-sager/sager/markedsfoeringsloven/sager-efter-markedsfoeringsloven/spam/aktivframelding/',
        'https://advodan.dk/da/privat/viden-til-dig/robinsonlisten-beskytter-dig-mod-direkte-reklamer',
      ],
      inForce: { from: '2017-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the latest quarterly edition, four times a year; matters only for the goods that may be sold unasked; own customers too',
    }),
    provision({
      id: 'dk/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'markedsføringsloven § 10, stk. 1',
      sources: ['https://www.forbrug.dk/raad-og-rettigheder/spam-og-reklamer/telefonsaelgere/'],
      inForce: { from: '2017-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'automatisk opkaldssystem, to anyone; an artificial voice is treated alike',
    }),
    provision({
      id: 'dk/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'markedsføringsloven § 10, stk. 1–2',
      sources: ['https://www.forbrug.dk/raad-og-rettigheder/spam-og-reklamer/telefonsaelgere/'],
      inForce: { from: '2017-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'to anyone',
    }),
    provision({
      id: 'dk/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'forbrugeraftaleloven',
      sources: ['https://forbrugerombudsmanden.dk/longreads/oversigt-over-reglerne-for-telefonsalg/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'dk/say-right-to-decline',
      rule: callerIdentity({ say: [{ what: 'optOutRight', by: 'during' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'markedsføringsloven § 10',
      sources: ['https://forbrugerombudsmanden.dk/longreads/oversigt-over-reglerne-for-telefonsalg/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'at the first call; asked of every call here',
    }),
    provision({
      id: 'dk/written-confirmation',
      rule: confirmation({ must: 'written-confirmation' }),
      applies: { purposes: ['marketing'], modes: voice, audiences: ['consumer'] },
      citation: 'forbrugeraftaleloven',
      sources: ['https://forbrug.dk/emner/reklamer-og-spam/telefonsaelgere-og-doersalg/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'information on the contract on a durable medium after the sale',
    }),
    provision({
      id: 'dk/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'markedsføringsloven § 10',
      sources: ['https://forbrugerombudsmanden.dk/longreads/oversigt-over-reglerne-for-telefonsalg/'],
      inForce: { from: '2017-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'business numbers may be called unless declined',
    }),
    provision({
      id: 'dk/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'straffeloven § 263; GDPR art. 6 (Datatilsynet, guidance and decision on TDC 2019-04-08)',
      sources: [
        'https://datatilsynet.gobasic.org/emner/overvaagning-og-sporing/optagelse-af-telefonsamtaler/',
        'https://www.twobirds.com/da/news/articles/2019/denmark/datatilsynet-meddeler-tdc-forbud-mod-optagelse-af-telefonsamtaler-uden-samtykke',
        'https://www.bechbruun.com/da/nyheder/2020/nu-bliver-det-nemmere-at-optage-telefonsamtaler',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from notice: the regulator asks as a rule for an active consent before recording, always for training; without it only where the call could not otherwise be documented (2020), not relied on here',
    }),
  ]
}
