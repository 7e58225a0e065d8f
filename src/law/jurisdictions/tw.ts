import { callerIdentity } from '../../rules/caller-identity'
import { coolingOff } from '../../rules/cooling-off'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Taiwan. */
export const taiwan = jurisdiction(
  {
    id: 'TW',
    name: 'Taiwan',
    laws: [
      { title: 'Personal Data Protection Act', citation: 'art. 20', sources: ['https://johnnytowncar.com/tw/2012/09-29/4222685.shtml'] },
      {
        title: 'Bankers Association principles on telemarketing',
        citation: 'revised, in force 2024-01-01',
        sources: [
          'https://businesstoday.com.tw/article/category/183017/post/202308290008',
          'https://news-demo.cts.com.tw/cts/life/202308/202308292220964.html',
        ],
      },
      {
        title: 'FSC notes on telemarketing by insurers, insurance brokers and agents',
        citation: 'FSC',
        sources: ['https://www.moneybar.com.tw/News/90057'],
      },
    ],
    covers: {
      'cooling-off': 'provisions',
      'opt-out': 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      consent: 'none',
    },
    notes: [
      'No hours for calls found; SMS carriers block promotional texts 12:30–13:30 and 21:00–09:00.',
      'Penalty: banks TWD 2–10 million under the Banking Act.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'tw/no-recall-after-refusal',
      rule: coolingOff({ after: ['refused', 'opted-out'], for: 'ever', scope: ['person', 'seller'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Personal Data Protection Act art. 20(2)',
      sources: ['https://johnnytowncar.com/tw/2012/09-29/4222685.shtml'],
      inForce: { from: '2012-10-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'refusal of marketing ends the use of the data for it',
    }),
    provision({
      id: 'tw/stop-on-refusal',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Personal Data Protection Act art. 20; FSC',
      sources: ['https://johnnytowncar.com/tw/2012/09-29/4222685.shtml', 'https://www.moneybar.com.tw/News/90057'],
      inForce: { from: '2012-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'insurers stop within the call; banks have about a week for all units',
    }),
    provision({
      id: 'tw/bank-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'agentName', by: 'opening' },
          { what: 'dataSource', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'optOutRight', by: 'during' },
          { what: 'recording', by: 'during' },
        ],
        ask: [{ what: 'permissionToContinue', by: 'before-offer', onNo: 'end' }],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, sectors: ['bank'] },
      citation: 'Bankers Association principles',
      sources: [
        'https://businesstoday.com.tw/article/category/183017/post/202308290008',
        'https://news-demo.cts.com.tw/cts/life/202308/202308292220964.html',
      ],
      inForce: { from: '2024-01-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'industry-code',
      note: 'the first call names the source of the data, then asks whether the person accepts',
    }),
    provision({
      id: 'tw/insurance-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'agentName', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'recording', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, sectors: ['insurer'] },
      citation: 'FSC notes on telemarketing by insurers, brokers and agents',
      sources: ['https://readers.ctee.com.tw/cm/20180807/a39ac3/914662/share', 'https://www.moneybar.com.tw/News/90057'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'with the registration number; may not be passed off as a deposit',
    }),
    provision({
      id: 'tw/insurance-recording',
      rule: recording({ consent: 'all-party', mandatory: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, products: ['insurance', 'health-insurance'] },
      citation: 'FSC notes on telemarketing by insurers, brokers and agents',
      sources: ['https://readers.ctee.com.tw/cm/20180807/a39ac3/914662/share'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'the whole call; the person is asked first',
    }),
  ]
}
