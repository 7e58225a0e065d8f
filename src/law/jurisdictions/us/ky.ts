import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Kentucky. */
export const kentucky = jurisdiction(
  {
    id: 'US-KY',
    name: 'Kentucky',
    laws: [
      {
        title: 'Telephone solicitations',
        citation: 'KRS 367.46951 to 367.46999',
        sources: [
          'https://lawserver.com/law/state/kentucky/ks-statutes/kentucky_statutes_367-46951',
          'https://self-law.org/code/ky/chapter-367/367-46955',
          'https://self-law.org/code/ky/367-46994',
        ],
      },
      {
        title: 'Automated calling equipment',
        citation: 'KRS 367.461 to 367.469',
        sources: ['https://self-law.org/code/ky/chapter-367/367-461', 'https://self-law.org/code/ky/367-463'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      prohibition: 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Automated equipment must free the line within ten seconds and run attended (KRS 367.461(2)(c), (f)).',
      'Louisville and Lexington are on Eastern time; Paducah, Owensboro and Bowling Green on Central.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ky/calling-hours',
      rule: quietHours({ callable: 'mon-sun 10:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'KRS 367.46955(16)',
      sources: [
        'https://self-law.org/code/ky/chapter-367/367-46955',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
        'https://www.dropcowboy.com/state-compliance',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'to a residence; merchant-to-merchant calls are outside; latest start in the United States; end minute ambiguous, we close at 21:00',
    }),
    provision({
      id: 'us-ky/recorded-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded },
      citation: 'KRS 367.461(2)(e)',
      sources: ['https://self-law.org/code/ky/chapter-367/367-461'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'polls and information gathering too, any called party',
    }),
    provision({
      id: 'us-ky/recorded-consent',
      rule: consent({ form: 'written', qualities: ['informed'], validFor: 'P2Y' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded },
      unless: { liveIntroduction: true },
      citation: 'KRS 367.461(2)(a), 367.463',
      sources: ['https://self-law.org/code/ky/367-463', 'https://self-law.org/code/ky/chapter-367/367-461'],
      inForce: { from: '1992-07-14' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'written consent lapses after two years; the form must state purpose, effect and how to withdraw; consent by keypad for one call only',
    }),
    provision({
      id: 'us-ky/recorded-lines',
      rule: prohibition({ what: 'line' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded, lineTypes: ['emergency', 'health-facility'] },
      citation: 'KRS 367.461(2)(d)',
      sources: ['https://self-law.org/code/ky/chapter-367/367-461'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'hospitals, nursing homes, fire and police; an unknown line type is held to it',
    }),
    provision({
      id: 'us-ky/recorded-unlisted',
      rule: prohibition({ what: 'line' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded, directory: ['unlisted'] },
      citation: 'KRS 367.461(2)(d)',
      sources: ['https://self-law.org/code/ky/chapter-367/367-461'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "numbers left out of the directory at the customer's request; unknown is held to it",
    }),
    provision({
      id: 'us-ky/recorded-generated',
      rule: prohibition({ what: 'generated-number' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded, numbersFrom: ['generated'] },
      citation: 'KRS 367.461(2)(d)',
      sources: ['https://self-law.org/code/ky/chapter-367/367-461'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-ky/recorded-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'PT25S' },
          { what: 'phone', by: 'PT25S' },
          { what: 'company', by: 'end' },
          { what: 'phone', by: 'end' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: recorded },
      citation: 'KRS 367.461(2)(b)',
      sources: ['https://self-law.org/code/ky/chapter-367/367-461'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the text asks name and telephone number, and that the number be answered in office hours',
    }),
    provision({
      id: 'us-ky/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'PT30S' },
          { what: 'purpose', by: 'PT30S' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'KRS 367.46953',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
    }),
    provision({
      id: 'us-ky/do-not-call',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'KRS 367.46994, 367.46955',
      sources: ['https://self-law.org/code/ky/367-46994', 'https://self-law.org/code/ky/chapter-367/367-46955'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the zero call list went into the national registry in 2007; the exclusions of KRS 367.46951 (request, debt or contract, prior business) were not read, so none applies',
    }),
    provision({
      id: 'us-ky/registration',
      rule: registration({ of: 'telemarketer', authority: 'Kentucky Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'KRS 367.46971, 367.46981',
      sources: ['https://lawserver.com/law/state/kentucky/ky-statutes/kentucky_statutes_367-46971'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'at least ten days before doing business, $300, yearly; solicitors outside the state who call into it too; with a bond (KRS 367.46981, heading only)',
    }),
    provision({
      id: 'us-ky/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'KRS 526.010 to 526.020',
      sources: [
        'https://apps.legislature.ky.gov/law/statutes/statute.aspx?id=19948',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
