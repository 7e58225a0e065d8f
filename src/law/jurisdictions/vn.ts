import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { frequencyCap } from '../../rules/frequency-cap'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { registration } from '../../rules/registration'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Vietnam. */
export const vietnam = jurisdiction(
  {
    id: 'VN',
    name: 'Vietnam',
    laws: [
      {
        title: 'Decree on combating spam messages, e-mails and calls',
        citation: 'Decree 91/2020/ND-CP',
        sources: [
          'https://lawnet.vn/thong-tin-phap-luat/en/khac/08-requirements-for-advertising-via-messages-emails-phone-calls-in-vietnam-from-october-1-148955.html',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-id': 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Penalty: VND 20–30 million for hours or frequency, up to 100 million for calling listed numbers.',
      'No successor of Decree 91 was found (looked for again on 2026-11-24); the personal data law in force since 2026-01-01 was not read.',
      'Advertising texts carry [QC] or [AD] and a way to refuse.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'vn/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-17:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'Decree 91/2020/ND-CP art. 13',
      sources: ['https://www.dlapiperdataprotection.com/index.html?c=VN&t=electronic-marketing', 'https://legalcentrix.com/media/view/154805'],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'every day, no holiday rule; unless otherwise agreed',
    }),
    provision({
      id: 'vn/text-hours',
      rule: quietHours({ callable: 'mon-sun 07:00-22:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'Decree 91/2020/ND-CP art. 13',
      sources: ['https://www.dlapiperdataprotection.com/index.html?c=VN&t=electronic-marketing', 'https://legalcentrix.com/media/view/154805'],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'vn/one-call-a-day',
      rule: frequencyCap({ max: 1, per: 'PT24H', counts: 'attempts', scope: ['phone-number', 'seller'], channels: ['voice'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Decree 91/2020/ND-CP art. 13',
      sources: [
        'https://lsxlawfirm.com/can-i-make-2-promotional-calls-to-a-phone-number-in-vietnam-within-24-hours',
        'https://legalcentrix.com/media/view/154805',
      ],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'an agreement with the subscriber to more calls lifts it (not modelled); press says per day, law firms within 24 hours',
    }),
    provision({
      id: 'vn/three-texts-a-day',
      rule: frequencyCap({ max: 3, per: 'PT24H', counts: 'attempts', scope: ['phone-number', 'seller'], channels: ['text'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'Decree 91/2020/ND-CP art. 13',
      sources: [
        'https://lsxlawfirm.com/can-i-make-2-promotional-calls-to-a-phone-number-in-vietnam-within-24-hours',
        'https://legalcentrix.com/media/view/154805',
      ],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'vn/do-not-call',
      rule: doNotCall({ lists: ['vn-donotcall'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Decree 91/2020/ND-CP arts. 7, 13',
      sources: ['https://www.dlapiperdataprotection.com/index.html?c=VN&t=electronic-marketing', 'https://legalcentrix.com/media/view/154805'],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'no exception, not even consent',
    }),
    provision({
      id: 'vn/prior-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Decree 91/2020/ND-CP arts. 11, 13',
      sources: [
        'https://www.tilleke.com/insights/vietnams-new-decree-91-sets-out-stricter-anti-spam-regulations/',
        'https://www.dlapiperdataprotection.com/index.html?c=VN&t=electronic-marketing',
        'https://www.mondaq.com/advertising-marketing-branding/1099756/vietnam-issued-new-anti-spam-regulation?type=related',
      ],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'answer to the one registration text, paper or web form, call or text to the advertiser, app; silence after the registration text is refusal',
    }),
    provision({
      id: 'vn/brand-name',
      rule: callerId({ mustPresent: true, name: true, registeredWith: 'vn-brand-name' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: [...voice, 'text'] },
      citation: 'Decree 91/2020/ND-CP',
      sources: [
        'https://www.mondaq.com/advertising-marketing-branding/1099756/vietnam-issued-new-anti-spam-regulation?type=related',
        'https://legalcentrix.com/media/view/154805',
      ],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'no advertising from ordinary numbers; a brand name runs three years; texts need it too',
    }),
    provision({
      id: 'vn/brand-name-certificate',
      rule: registration({ of: 'seller', authority: 'vn-brand-name', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Decree 91/2020/ND-CP',
      sources: ['https://www.mondaq.com/advertising-marketing-branding/1099756/vietnam-issued-new-anti-spam-regulation?type=related'],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'vn/ai-voice',
      rule: callerIdentity({ say: [{ what: 'artificialVoice', by: 'opening' }] }),
      applies: { modes: ['artificial-voice'] },
      citation: 'Law 134/2025/QH15 on Artificial Intelligence art. 11',
      sources: [
        'https://digitalpolicyalert.org/event/36043-law-on-artificial-intelligence-including-user-rights-was-adopted-by-the-national-assembly',
        'https://reg-intel.com/vietnam-ai-law-guide/',
        'https://www.sipoch.com/en/article/300330021231900',
      ],
      inForce: { from: '2026-03-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'systems that deal with people directly make it clear; imitated voices of real persons carry an easily recognised mark; the forms are left to the Government',
    }),
    provision({
      id: 'vn/stop-on-refusal',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Decree 91/2020/ND-CP art. 13',
      sources: [
        'https://lsxlawfirm.com/can-i-make-2-promotional-calls-to-a-phone-number-in-vietnam-within-24-hours',
        'https://www.dlapiperdataprotection.com/index.html?c=VN&t=electronic-marketing',
      ],
      inForce: { from: '2020-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
  ]
}
