import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { when } from '../../rules/when'
import { no } from '../../time/calendars/no'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Norway. */
export const norway = jurisdiction(
  {
    id: 'NO',
    name: 'Norway',
    laws: [
      {
        title: 'Markedsføringsloven',
        citation: 'lov 2009-01-09 nr. 2 §§ 12, 13 a, 14, 15, 16, 16 a',
        sources: ['https://lovdata.no/dokument/NL/lov/2009-01-09-2'],
      },
      { title: 'Angrerettloven', citation: 'lov 2014-06-20 nr. 27 § 10', sources: ['https://lovdata.no/dokument/NL/lov/2014-06-20-27'] },
    ],
    covers: {
      'quiet-hours': 'provisions',
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
      'Text read as consolidated with lov 2025-04-25-12 (in force 2026-01-01); collections by voluntary organisations follow the same rules (§ 16 a).',
      'Penalty: overtredelsesgebyr by Forbrukertilsynet, up to 4 % of turnover or EUR 2 million.',
      'For voluntary organisations a donor relation also exists where the giver agreed after a first gift to be contacted again: hold it as a consent.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'no/calling-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-21:00', holidays: { calendars: [no], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice, audiences: ['consumer'] },
      citation: 'markedsføringsloven §§ 14 første ledd, 16 a',
      sources: ['https://lovdata.no/dokument/NL/lov/2009-01-09-2', 'https://github.com/legalize-dev/legalize-no'],
      inForce: { from: '2009-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"før kl. 09.00 og etter kl. 21.00": 21:00:00 is literally free, we close at 21:00; holds whatever the person has reserved or agreed',
    }),
    provision({
      id: 'no/reservation-register',
      rule: doNotCall({ lists: ['no-reservasjon'], maxAge: 'calendar-month' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice, audiences: ['consumer'] },
      liftedBy: [
        consent({ form: 'express', initiative: 'called-party' }),
        relationship({ kinds: ['contract', 'purchase'], current: true, products: 'same', numberFromPerson: true }),
        when({ sectors: ['charity'] }, relationship({ kinds: ['donation'], within: 'P3Y', from: 'last', numberFromPerson: true })),
      ],
      citation: 'markedsføringsloven §§ 12, 13 a',
      sources: ['https://lovdata.no/dokument/NL/lov/2009-01-09-2', 'https://github.com/legalize-dev/legalize-no'],
      inForce: { from: '2009-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "checked before the first approach and before an approach in each month of marketing; the request must be the person's own, to that trader; an in-part listing may spare charities",
    }),
    provision({
      id: 'no/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'markedsføringsloven § 15 første ledd',
      sources: ['https://lovdata.no/dokument/NL/lov/2009-01-09-2', 'https://github.com/legalize-dev/legalize-no'],
      inForce: { from: '2009-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'talemaskin; soundboard and artificial voice are treated alike (stricter reading: only oral contact by telephone is excepted)',
    }),
    provision({
      id: 'no/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], current: true, products: 'same', numberFromPerson: true })],
      citation: 'markedsføringsloven § 15 første, tredje og fjerde ledd',
      sources: ['https://lovdata.no/dokument/NL/lov/2009-01-09-2', 'https://github.com/legalize-dev/legalize-no'],
      inForce: { from: '2009-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'no/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({})],
      citation: 'markedsføringsloven § 16 annet ledd',
      sources: ['https://lovdata.no/dokument/NL/lov/2009-01-09-2', 'https://github.com/legalize-dev/legalize-no'],
      inForce: { from: '2009-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"straks"',
    }),
    provision({
      id: 'no/say-source-and-right',
      rule: callerIdentity({
        say: [
          { what: 'dataSource', by: 'during' },
          { what: 'optOutRight', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice },
      liftedBy: [invitation({})],
      citation: 'markedsføringsloven § 16 første ledd',
      sources: ['https://lovdata.no/dokument/NL/lov/2009-01-09-2', 'https://github.com/legalize-dev/legalize-no'],
      inForce: { from: '2009-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the right to reserve "der det er relevant"',
    }),
    provision({
      id: 'no/caller-id',
      rule: callerId({ mustPresent: true, inDirectory: true }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice, audiences: ['consumer'] },
      citation: 'markedsføringsloven §§ 14 annet ledd, 16 a',
      sources: [
        'https://lovdata.no/dokument/NL/lov/2009-01-09-2',
        'https://www.finansnorge.no/aktuelt/nyheter/2018/01/innstramminger-i-regelverk-for-telefonsalg-fra-1.-januar-2018/',
      ],
      inForce: { from: '2018-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the number must be registered and searchable in directory enquiries',
    }),
    provision({
      id: 'no/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      unless: { products: ['newspaper-magazine'] },
      citation: 'angrerettloven § 10',
      sources: ['https://lovdata.no/dokument/NL/lov/2014-06-20-27', 'https://github.com/legalize-dev/legalize-no'],
      inForce: { from: '2014-06-13' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'offer confirmed in writing after the call, binding only when accepted in writing; also not for sales by voluntary organisations, nor after a call that was asked for',
    }),
    provision({
      id: 'no/direct-reservation',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'] },
      citation: 'markedsføringsloven §§ 12 annet ledd, 13 a tredje ledd',
      sources: ['https://lovdata.no/dokument/NL/lov/2009-01-09-2', 'https://github.com/legalize-dev/legalize-no'],
      inForce: { from: '2009-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'easy and free; protects natural persons in business too',
    }),
    provision({
      id: 'no/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'straffeloven § 205; personopplysningsloven § 1 (GDPR art. 13)',
      sources: [
        'https://lovdata.no/dokument/NL/lov/2005-05-20-28',
        'https://lovdata.no/dokument/NL/lov/2018-06-15-38',
        'https://github.com/legalize-dev/legalize-no',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from one-party: a participant commits no crime, the GDPR, which is Norwegian law, asks for information when the data are obtained',
    }),
  ]
}
