import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { frequencyCap } from '../../rules/frequency-cap'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Hong Kong. */
export const hongKong = jurisdiction(
  {
    id: 'HK',
    name: 'Hong Kong',
    laws: [
      {
        title: 'Unsolicited Electronic Messages Ordinance',
        citation: 'Cap. 593',
        sources: ['https://chinacsr.com/en/?p=2255', 'https://conventuslaw.com/?p=56838'],
      },
      {
        title: 'Personal Data (Privacy) Ordinance, direct marketing',
        citation: 'Cap. 486 Part 6A',
        sources: ['https://www.cedb.gov.hk/ccib/eng/press/2014/pr20112014.htm'],
      },
      {
        title: 'Benchmark Code of Practice on Person-to-Person Marketing Calls',
        citation: 'OFCA 2011, refined 2024; codes of the industries',
        sources: [
          'https://ofca.gov.hk/en/consumer_focus/guide/others/telemarketing_calls/industry_regulatory_scheme/index.html',
          'https://hkcca.com/index.php/announcement-update-to-the-person-to-person-marketing-calls-code-of-practice/',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Penalty: Cap. 593 HKD 100,000 at first, 500,000 on later conviction.',
      'A statutory register for live calls was announced in 2018–2019 and not enacted as far as found.',
      'The code ends calls to somebody who is travelling abroad.',
      'First use of personal data: the person is told that it stops on request, free of charge (Cap. 486 s. 35F): a first use cannot be told here.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'hk/person-to-person-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-22:00', clock: ['Asia/Hong_Kong'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'Benchmark Code of Practice on Person-to-Person Marketing Calls',
      sources: [
        'https://sc.isd.gov.hk/TuniS/www.info.gov.hk/gia/general/202406/21/P2024062100453p.htm',
        'https://www.pccw.com/contact/customer-service/telemarketing-code-of-practice/index.page?',
        'https://ofca.stageweb-dev.aa-testing.com/en/consumer_focus/guide/others/telemarketing_calls/scheme/index.html',
      ],
      inForce: { from: '2011-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'industry-code',
      note: 'Hong Kong time; adopted by banks, insurers, telecom, call centres, and since 2024 beauty, estate agents, moneylenders; applied to all by default',
    }),
    provision({
      id: 'hk/three-calls-a-week',
      rule: frequencyCap({ max: 3, per: 'week', counts: 'attempts', scope: ['phone-number', 'seller'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      liftedBy: [invitation({}), consent({ form: 'express' }), relationship({ kinds: ['contract', 'purchase', 'inquiry'] })],
      citation: 'Benchmark Code of Practice 2024 cl. 11',
      sources: [
        'https://hkcca.com/index.php/announcement-update-to-the-person-to-person-marketing-calls-code-of-practice/',
        'https://sc.isd.gov.hk/TuniS/www.info.gov.hk/gia/general/202406/21/P2024062100453p.htm',
      ],
      inForce: { from: '2024-06-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'industry-code',
      note: 'unsolicited calls only: warm calls and calls asked for or agreed to are outside it; banks from 2024-06-21',
    }),
    provision({
      id: 'hk/recorded-do-not-call',
      rule: doNotCall({ lists: ['hk-dnc-recorded'], bindsAfter: { businessDays: 10 } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'Cap. 593 s. 11',
      sources: [
        'https://www.ofca.gov.hk/en/industry_focus/industry_focus/uemo/index.html',
        'https://www.ofca.gov.hk/en/industry_focus/industry_focus/uemo/dnc_industry/information_for_senders/index.html',
        'https://chinacsr.com/en/?p=2255',
        'https://conventuslaw.com/?p=56838',
      ],
      inForce: { from: '2007-12-22' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from the text (hklii.org, http copy) and the regulator: binds once listed for ten working days, and a consent of the registered user given before or after the listing lifts it; no age of the copy stated; local holidays are not counted off (stricter)',
    }),
    provision({
      id: 'hk/text-do-not-call',
      rule: doNotCall({ lists: ['hk-dnc-text'], bindsAfter: { businessDays: 10 } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'Cap. 593 s. 11',
      sources: [
        'https://www.ofca.gov.hk/en/industry_focus/industry_focus/uemo/index.html',
        'https://www.ofca.gov.hk/en/industry_focus/industry_focus/uemo/dnc_industry/information_for_senders/index.html',
        'https://chinacsr.com/en/?p=2255',
      ],
      inForce: { from: '2007-12-22' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from the text (hklii.org, http copy) and the regulator: binds once listed for ten working days, and a consent of the registered user given before or after the listing lifts it; no age of the copy stated; local holidays are not counted off (stricter)',
    }),
    provision({
      id: 'hk/personal-data-consent',
      rule: consent({ form: 'inferred', qualities: ['informed'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        numbersFrom: ['given-by-person', 'own-customers', 'bought-list', 'directory', 'referral'],
      },
      citation: 'Cap. 486 Part 6A, ss. 35A, 35C, 35E',
      sources: [
        'https://pcpd.org.hk/misc/booklets/e-lawbook/html/files/assets/basic-html/page-99.html',
        'https://pcpd.org.hk/misc/booklets/e-lawbook/html/files/assets/basic-html/page-64.html',
        'https://www.cedb.gov.hk/ccib/eng/press/2014/pr20112014.htm',
      ],
      inForce: { from: '2013-04-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'settled by the Privacy Commissioner’s book: notice of the kinds of data and goods, then consent, which includes an indication of no objection, never silence; live calls to a named person count; numbers made up at random and what is aimed at a person’s office are outside; data used before April 2013 are grandfathered, welfare and health services exempt (neither modelled)',
    }),
    provision({
      id: 'hk/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'phone', by: 'opening' },
          { what: 'agentName', by: 'on-request' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'Benchmark Code of Practice, cl. 10 as refined 2024',
      sources: [
        'https://hkcca.com/index.php/announcement-update-to-the-person-to-person-marketing-calls-code-of-practice/',
        'https://sc.isd.gov.hk/TuniS/www.info.gov.hk/gia/general/202406/21/P2024062100453p.htm',
        'https://ofca.stageweb-dev.aa-testing.com/en/consumer_focus/guide/others/telemarketing_calls/scheme/index.html',
      ],
      inForce: { from: '2011-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'industry-code',
      note: 'since 2024 the name of the caller on request',
    }),
    provision({
      id: 'hk/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'Benchmark Code of Practice',
      sources: [
        'https://www.pccw.com/contact/customer-service/telemarketing-code-of-practice/index.page?',
        'https://ofca.stageweb-dev.aa-testing.com/en/consumer_focus/guide/others/telemarketing_calls/scheme/index.html',
      ],
      inForce: { from: '2011-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'industry-code',
    }),
    provision({
      id: 'hk/message-caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      citation: 'Cap. 593 Part 2 (calling line identification)',
      sources: ['https://www.ofca.gov.hk/en/industry_focus/industry_focus/uemo/index.html'],
      inForce: { from: '2007-12-22' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected: messages sent from a telephone number may not hide it, texts too',
    }),
    provision({
      id: 'hk/message-sender',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: ['phone', 'address'], by: 'during' },
          { what: 'optOutRight', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      citation: 'Cap. 593 Part 2 (sender information, unsubscribe facility)',
      sources: ['https://www.ofca.gov.hk/en/industry_focus/industry_focus/uemo/index.html', 'https://chinacsr.com/en/?p=2255'],
      inForce: { from: '2007-12-22' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'added: clear and accurate sender information and an unsubscribe statement in every commercial electronic message; the order is our choice',
    }),
    provision({
      id: 'hk/unsubscribe',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Benchmark Code of Practice; Cap. 486 Part 6A',
      sources: ['https://ofca.stageweb-dev.aa-testing.com/en/consumer_focus/guide/others/telemarketing_calls/scheme/index.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'industry-code',
      note: 'code: in a timely manner',
    }),
  ]
}
