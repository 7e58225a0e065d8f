import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { coolingOff } from '../../rules/cooling-off'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of China. */
export const china = jurisdiction(
  {
    id: 'CN',
    name: 'China (mainland)',
    laws: [
      {
        title: 'Regulations for the Implementation of the Consumer Rights Protection Law',
        citation: 'State Council Decree No. 778',
        sources: ['https://www.gov.cn/zhengce/content/202403/content_6940158.htm'],
      },
      { title: 'Advertising Law', citation: 'arts. 43–44', sources: [] },
      { title: 'MIIT notice on call-centre business', citation: 'MIIT, 8 June 2020', sources: ['https://i.ancii.com/xiongyxiong/feed/a6vm7865v'] },
      { title: 'Measures on telephone sale of personal insurance', citation: 'CIRC 2013', sources: [] },
      {
        title: 'Measures for labelling AI-generated content',
        citation: 'CAC 2025; GB 45438-2025',
        sources: ['https://www.aimadetools.com/blog/ai-content-labelling-laws-asia-2026/'],
      },
    ],
    covers: {
      consent: 'provisions',
      'opt-out': 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'quiet-hours': 'provisions',
      'cooling-off': 'provisions',
      'do-not-call': 'none',
    },
    notes: [
      'No clock hours for other sellers: operators set them by contract.',
      'MIIT runs a Reject Calls platform with the operators; callers have no list to check, and the 2020 draft rules were not found adopted.',
      'Live business-to-business calls: no consent rule established.',
      'Absolute terms (best, national-level) are barred in advertising (Advertising Law art. 9).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'cn/commercial-call-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Decree 778 art. 24',
      sources: ['https://www.gov.cn/zhengce/content/202403/content_6940158.htm'],
      inForce: { from: '2024-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'no commercial messages or calls without consent; read in the law-lib.com copy; art. 23 bars blanket and default authorisation',
    }),
    provision({
      id: 'cn/advertising-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      liftedBy: [invitation({})],
      citation: 'Advertising Law art. 43',
      sources: ['https://m.78911.com.cn/ZhengCeGaiGe/395577-6.html', 'https://falvjieda.com/falvfagui/h0rwbbi5i5.html'],
      inForce: { from: '2015-09-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'article read in two copies: no advertising to anybody by electronic information without consent or request, businesses included; whether it reaches live voice is open',
    }),
    provision({
      id: 'cn/cancel-at-once',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Decree 778 art. 24',
      sources: ['https://www.gov.cn/zhengce/content/202403/content_6940158.htm'],
      inForce: { from: '2024-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'an explicit and easy way to cancel',
    }),
    provision({
      id: 'cn/advertiser-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'phone', by: 'opening' },
          { what: 'optOutRight', by: 'end' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      citation: 'Advertising Law art. 43',
      sources: ['https://m.78911.com.cn/ZhengCeGaiGe/395577-6.html', 'https://falvjieda.com/falvfagui/h0rwbbi5i5.html'],
      inForce: { from: '2015-09-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'article read in two copies: true identity, contact and a way to refuse further advertising',
    }),
    provision({
      id: 'cn/ai-voice-label',
      rule: callerIdentity({ say: [{ what: 'artificialVoice', by: 'opening' }] }),
      applies: { modes: ['artificial-voice'] },
      citation: 'AI labelling Measures; GB 45438-2025',
      sources: ['https://www.aimadetools.com/blog/ai-content-labelling-laws-asia-2026/'],
      inForce: { from: '2025-09-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
      note: 'an audible cue and metadata',
    }),
    provision({
      id: 'cn/call-centre-recording',
      rule: recording({ consent: 'notice', mandatory: true, keepFor: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'MIIT notice of 8 June 2020',
      sources: ['https://i.ancii.com/xiongyxiong/feed/a6vm7865v'],
      inForce: { from: '2020-06-08' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'guidance',
      note: 'recordings and proof of consent for at least 30 days; call back only with consent and not in rest time (no clock hours)',
    }),
    provision({
      id: 'cn/insurance-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, products: ['insurance', 'health-insurance'] },
      liftedBy: [invitation({})],
      citation: 'Measures on telephone sale of personal insurance 2013',
      sources: ['https://www.zhaokaoti.com/view/shiti/B92E09AFFCB1CCA6.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'wording quoted in an examination question, and in Xinhua and People’s Daily of May 2013 (http copies): no outbound sale from 21:00 to 09:00 unless the customer asked; personal insurance (life, health, accident); no repeal found, whether the insurance sales rules in force since March 2024 left it standing is open',
    }),
    provision({
      id: 'cn/insurance-refusal',
      rule: coolingOff({ after: ['refused', 'opted-out'], for: 'P6M', scope: ['person', 'seller'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, products: ['insurance', 'health-insurance'] },
      citation: 'Measures on telephone sale of personal insurance 2013',
      sources: ['https://www.zhaokaoti.com/view/shiti/B92E09AFFCB1CCA6.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'whoever refused further telephone sales: not less than 6 months; same sources and doubt as the hours',
    }),
    provision({
      id: 'cn/insurance-recording',
      rule: recording({ consent: 'notice', mandatory: true, keepFor: 'P10Y' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, products: ['insurance', 'health-insurance'] },
      citation: 'Measures on telephone sale of personal insurance 2013',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'regulation',
      note: 'whole call; 5 years from the end of a contract of up to a year, else 10: the longer is written; read in Xinhua of May 2013 (http copy) only',
    }),
  ]
}
