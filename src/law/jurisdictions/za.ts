import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { coolingOff } from '../../rules/cooling-off'
import { doNotCall } from '../../rules/do-not-call'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { registration } from '../../rules/registration'
import { relationship } from '../../rules/relationship'
import { za } from '../../time/calendars/za'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of South Africa. */
export const southAfrica = jurisdiction(
  {
    id: 'ZA',
    name: 'South Africa',
    laws: [
      {
        title: 'Consumer Protection Act ss. 11–12, reg. 4, notice on prohibited times',
        citation: 'Act 68 of 2008; GN R.293 of 2011',
        sources: ['https://www.acts.co.za/consumer-protection-act-2008/r293_prohibited_time_for_contacting_consumers'],
      },
      {
        title: 'Consumer Protection Act Amendment Regulations 2026',
        citation: 'reg. 4 as amended 15 April 2026',
        sources: [
          'https://www.ebnet.co.za/new-national-consumer-commission-opt-out-to-direct-marketing-registry/',
          'https://vdt.co.za/consumer-protection/spam-no-more/',
        ],
      },
      {
        title: 'Protection of Personal Information Act, s. 69',
        citation: 'Act 4 of 2013; regulations amended 17 April 2025; Guidance Note of 3 December 2024',
        sources: [
          'https://cliffedekkerhofmeyr.com/news/publications/2025/Sectors/Technology-Communications/Technology-and-Communications-Alert-29-january-Navigating-the-Information-Regulators-guidance-note-on-direct-marketing',
          'https://moonstone.co.za/amended-popia-regulations-tighten-the-screws-on-direct-marketing',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'cooling-off': 'provisions',
      'opt-out': 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Penalty: up to R1m or 10 percent of annual turnover, whichever is greater.',
      'The gazette numbers the new rules 4(7)–(10) after a 4(6) that does not exist.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'za/calling-hours',
      rule: quietHours({ callable: 'mon-fri 08:00-20:00; sat 09:00-13:00', holidays: { calendars: [za], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'inferred', forHours: true }), invitation({})],
      citation: 'Consumer Protection Act s. 12; GN R.293 of 2011 item 1',
      sources: [
        'https://www.acts.co.za/consumer-protection-act-2008/r293_prohibited_time_for_contacting_consumers',
        'https://www.acts.co.za/consumer-protection-act-2008/12_regulation_of_time_for_contacting_consumers',
      ],
      inForce: { from: '2011-04-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'at home; express or implied agreement to other times lifts it, timed delivery needs it in writing; for messages the time of dispatch counts',
    }),
    provision({
      id: 'za/opt-out-registry',
      rule: doNotCall({ lists: ['za-ncc-opt-out'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Consumer Protection Act s. 11(3); reg. 4 as amended 2026',
      sources: [
        'https://vdt.co.za/consumer-protection/spam-no-more/',
        'https://www.ebnet.co.za/new-national-consumer-commission-opt-out-to-direct-marketing-registry/',
        'https://acts.co.za/news/blog/2026/04/cpa-pre-emptive-block-amended',
        'https://themercury.co.za/news/crime-and-courts/2026-04-19-good-news-for-south-africans-who-are-tired-of-spam-calls/',
      ],
      inForce: { from: '2026-04-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'cleanse monthly and before marketing; settled: in force with the gazette of 15 April 2026, while the NCC let direct marketers and consumers register from July 2026, so nobody was listed before',
    }),
    provision({
      id: 'za/live-consent',
      rule: consent({ form: 'written' }),
      applies: { purposes: ['marketing'], modes: ['live'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'POPIA s. 69; Guidance Note on Direct Marketing',
      sources: [
        'https://cliffedekkerhofmeyr.com/news/publications/2025/Sectors/Technology-Communications/Technology-and-Communications-Alert-29-january-Navigating-the-Information-Regulators-guidance-note-on-direct-marketing',
        'https://businesstech.co.za/news/technology/809391/big-changes-for-spam-messages-in-south-africa/',
      ],
      inForce: { from: '2024-12-03', to: '2025-04-17' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'guidance',
      note: 'the regulator reads a telephone call as electronic communication: not binding and contested',
    }),
    provision({
      id: 'za/live-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing'], modes: ['live'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'POPIA s. 69; regulations as amended 17 April 2025; Guidance Note on Direct Marketing',
      sources: [
        'https://moonstone.co.za/amended-popia-regulations-tighten-the-screws-on-direct-marketing',
        'https://ecr.co.za/shows/stacey-jsbu/popia-updates-new-rules-telemarketers',
        'https://cliffedekkerhofmeyr.com/news/publications/2025/Sectors/Technology-Communications/Technology-and-Communications-Alert-29-january-Navigating-the-Information-Regulators-guidance-note-on-direct-marketing',
        'https://www.ebnet.co.za/direct-marketing-unpacking-the-conflict-between-the-amended-cpa-regulations-popia/',
      ],
      inForce: { from: '2025-04-17' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'guidance',
      note: 'since 2025 consent may be given by telephone, SMS or WhatsApp in substance as Form 4, a telephone consent being recorded; an opt-out is no consent; juristic persons are protected too; POPIA defines electronic communication as a message stored until it is collected, which a live call is not: guidance only',
    }),
    provision({
      id: 'za/automated-consent',
      rule: consent({ form: 'written' }),
      applies: { purposes: ['marketing'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'POPIA s. 69 (automatic calling machines, SMS); Form 4',
      sources: [
        'https://cliffedekkerhofmeyr.com/news/publications/2025/Sectors/Technology-Communications/Technology-and-Communications-Alert-29-january-Navigating-the-Information-Regulators-guidance-note-on-direct-marketing',
        'https://moonstone.co.za/amended-popia-regulations-tighten-the-screws-on-direct-marketing',
      ],
      inForce: { from: '2021-07-01', to: '2025-04-17' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'za/automated-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'POPIA s. 69; regulations as amended 17 April 2025',
      sources: [
        'https://moonstone.co.za/amended-popia-regulations-tighten-the-screws-on-direct-marketing',
        'https://ecr.co.za/shows/stacey-jsbu/popia-updates-new-rules-telemarketers',
      ],
      inForce: { from: '2025-04-17' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'za/ask-consent-once',
      rule: coolingOff({ after: ['conversation'], for: 'ever', scope: ['person', 'seller'] }),
      applies: { purposes: ['consent-request'] },
      citation: 'POPIA s. 69(2)',
      sources: ['https://businesstech.co.za/news/technology/809391/big-changes-for-spam-messages-in-south-africa/'],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'consent may be asked for once, of a person who has not refused it; attempts do not say their purpose, so any earlier conversation of this seller counts',
    }),
    provision({
      id: 'za/demand-to-desist',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Consumer Protection Act s. 11(2), (4)',
      sources: ['https://www.ellipsis.co.za/direct-marketing-cpa-regulations/'],
      inForce: { from: '2011-04-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'za/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'phone', by: 'during' },
          { what: 'address', by: 'during' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop', 'text'],
      },
      citation: 'Reg. 4 as amended 2026',
      sources: ['https://vdt.co.za/consumer-protection/spam-no-more/'],
      inForce: { from: '2026-04-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'name, electronic and physical address and number; texts too',
    }),
    provision({
      id: 'za/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'Reg. 4 as amended 2026',
      sources: ['https://vdt.co.za/consumer-protection/spam-no-more/'],
      inForce: { from: '2026-04-15' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'no communication from an unidentified source',
    }),
    provision({
      id: 'za/marketer-registration',
      rule: registration({ of: 'each', authority: 'NCC', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Reg. 4 as amended 2026',
      sources: [
        'https://vdt.co.za/consumer-protection/spam-no-more/',
        'https://www.ebnet.co.za/new-national-consumer-commission-opt-out-to-direct-marketing-registry/',
      ],
      inForce: { from: '2026-04-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'R2,574.00 at first, R1,930.50 a year',
    }),
  ]
}
