import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Nigeria. */
export const nigeria = jurisdiction(
  {
    id: 'NG',
    name: 'Nigeria',
    laws: [
      {
        title: 'NCC Do-Not-Disturb direction',
        citation: 'NCC direction, code 2442',
        sources: ['https://consumer.ncc.gov.ng/articles/33-rules-on-unsolicited-calls-and-sms'],
      },
      {
        title: 'Consumer Code of Practice Regulations',
        citation: 'NCC',
        sources: ['https://www.dlapiperdataprotection.com/index.html?c=NG&t=electronic-marketing'],
      },
      {
        title: 'Nigeria Data Protection Act 2023',
        citation: 'NDPA 2023',
        sources: ['https://www.dlapiperdataprotection.com/index.html?c=NG&t=electronic-marketing'],
      },
    ],
    covers: {
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
    },
    notes: ['NCC has directives on the timing of messages; the hours were not found.', 'Penalty: NGN 5 million for operators (press of 2016).'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ng/do-not-disturb',
      rule: doNotCall({ lists: ['ng-dnd-2442'] }),
      applies: { purposes: ['marketing', 'consent-request'], lineTypes: ['mobile'] },
      citation: 'NCC direction 2016',
      sources: [
        'https://consumer.ncc.gov.ng/articles/33-rules-on-unsolicited-calls-and-sms',
        'https://ncc.gov.ng/media-center/public-notices/unauthorised-use-telecom-subscribers-phone-numbers-and-other-personal',
      ],
      inForce: { from: '2016-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'full or by category of goods (an in-part listing); addressed to operators and value-added service providers: applied to all',
    }),
    provision({
      id: 'ng/harvested-number-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], numbersFrom: ['bought-list', 'directory', 'referral', 'generated'] },
      citation: 'NCC public notice on use of subscribers’ numbers by telemarketers; Consumer Code reg. 35',
      sources: ['https://ncc.gov.ng/media-center/public-notices/unauthorised-use-telecom-subscribers-phone-numbers-and-other-personal'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'guidance',
      note: 'NCC: no telemarketer may harvest or use data without the express approval of the consumer: held for numbers that the person did not give',
    }),
    provision({
      id: 'ng/licensee-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'price', by: 'during' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        sectors: ['telecom'],
      },
      citation: 'NCC Consumer Code of Practice',
      sources: ['https://www.dlapiperdataprotection.com/index.html?c=NG&t=electronic-marketing'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'full price during the call; a free number to cancel within 7 days',
    }),
    provision({
      id: 'ng/objection',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Nigeria Data Protection Act 2023',
      sources: ['https://www.dlapiperdataprotection.com/index.html?c=NG&t=electronic-marketing'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
