import { callerId } from '../../../rules/caller-id'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Montana. */
export const montana = jurisdiction(
  {
    id: 'US-MT',
    name: 'Montana',
    laws: [
      {
        title: 'Montana Telemarketing Registration and Fraud Prevention Act',
        citation: 'MCA 30-14-1401 to -1414',
        sources: [
          'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0140/section_0120/0300-0140-0140-0120.html',
          'https://cliclaw.com/library/us-state-laws/montana/montana-telemarketing-registration-and-fraud-prevention-act-telephone',
        ],
      },
      {
        title: 'Telephone Solicitation No-Call List',
        citation: 'MCA 30-14-1601 to -1606',
        sources: ['https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0160/section_0030/0300-0140-0160-0030.html'],
      },
      {
        title: 'Unlawful automated telephone solicitation',
        citation: 'MCA 45-8-216',
        sources: ['https://self-law.org/code/mt/title-45/chapter-8/part-2/45-8-216'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      prohibition: 'provisions',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'A call to a business line has no hours in the statute; the internal opt-out list binds there too.',
      'MCA 30-14-1410 (disclosures at the start of a call) exists; its text was not read.',
      'Recorded-call ban: fine up to $2,500.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-mt/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'MCA 30-14-1412(1)(d)',
      sources: ['https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0140/section_0120/0300-0140-0140-0120.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"to a person\'s residence at any time other than between 8 a.m. and 9 p.m. local time at the called person\'s location"; 21:00:00 itself is ambiguous, we close',
    }),
    provision({
      id: 'us-mt/recorded-message-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { liveIntroduction: true },
      liftedBy: [invitation({})],
      citation: 'MCA 45-8-216',
      sources: ['https://self-law.org/code/mt/title-45/chapter-8/part-2/45-8-216'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Prior consent is no exception in the letter: only leave obtained by a live operator, an answer to an inquiry, or order status and "pertinent information" in a preexisting relationship (not lifted here for offers). Political limb (1)(e) left out: Victory Processing v. Fox (9th Cir. 2019)',
    }),
    provision({
      id: 'us-mt/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express' }), invitation({})],
      citation: 'MCA 30-14-1601(4), -1603',
      sources: [
        'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0160/section_0030/0300-0140-0160-0030.html',
        'https://self-law.org/code/mt/title-30/chapter-14/part-16/30-14-1603',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'The statutory database takes in the Montana part of the national list; no separate Montana file is known. Prior express invitation or permission lifts; a relationship exception follows in -1601(4)(b), its words not seen, so not granted',
    }),
    provision({
      id: 'us-mt/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'MCA 30-14-1412(1)(f)',
      sources: ['https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0140/section_0120/0300-0140-0140-0120.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a reasonable substitute name and working number of the entity is allowed',
    }),
    provision({
      id: 'us-mt/opt-out',
      rule: optOut({}),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'MCA 30-14-1412(1)(c)',
      sources: ['https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0140/section_0120/0300-0140-0140-0120.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'not limited to residences',
    }),
    provision({
      id: 'us-mt/registration',
      rule: registration({ of: 'each', authority: 'MT DOJ', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'MCA 30-14-1404; exemptions -1405',
      sources: ['https://cliclaw.com/library/us-state-laws/montana/montana-telemarketing-registration-and-fraud-prevention-act-telephone'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: '$50,000 bond; business-to-business exempt from registration only',
    }),
    provision({
      id: 'us-mt/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'MCA 45-8-213',
      sources: [
        'https://mca.legmt.gov/bills/mca/title_0450/chapter_0080/part_0020/section_0130/0450-0080-0020-0130.html',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the letter asks knowledge, not consent, of a hidden device; a warning by one person suffices (§ 45-8-213(2)(a)(iii)); the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
