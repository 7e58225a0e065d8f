import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { coolingOff } from '../../rules/cooling-off'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Japan. */
export const japan = jurisdiction(
  {
    id: 'JP',
    name: 'Japan',
    laws: [
      {
        title: 'Act on Specified Commercial Transactions, telephone solicitation sales',
        citation: 'Act No. 57 of 1976 arts. 16–24',
        sources: ['https://iuris.jp/特定商取引に関する法律-第四節-電話勧誘販売/jpn/s/133'],
      },
      {
        title: 'Money Lending Business Act',
        citation: 'Act No. 32 of 1983 art. 21',
        sources: ['https://crd.ndl.go.jp/reference/modules/d3ndlcrdentry/index.php?page=ref_view&id=1000218712'],
      },
      { title: 'Act on Regulation of Transmission of Specified Electronic Mail', citation: 'Act No. 26 of 2002 art. 3', sources: [] },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'cooling-off': 'provisions',
      'caller-identity': 'provisions',
      confirmation: 'provisions',
      'opt-out': 'provisions',
      consent: 'provisions',
      'do-not-call': 'none',
      'frequency-cap': 'none',
    },
    notes: [
      'Exempt dealings (art. 26: securities, existing customers and others under their own laws) were not read and are not modelled.',
      'Rules of other sectors (securities, commodity futures, real estate agents) are said to name 21:00–08:00: not confirmed.',
      'No opt-in for live calls.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'jp/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Enforcement Ordinance art. 23 (soliciting in an annoying manner) with the circular',
      sources: [
        'https://syouhisya.net/meiwakuwooboesaseru/',
        'https://crd.ndl.go.jp/reference/modules/d3ndlcrdentry/index.php?page=ref_view&id=1000218712',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'guidance',
      note: 'the circular: without just cause from 21:00 to 08:00; no hours in the Act or the Ordinance; a call that the person asked for is presumably a just cause (not modelled)',
    }),
    provision({
      id: 'jp/moneylender-collection-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['debt-collection'] },
      citation: 'Money Lending Business Act art. 21(1)(i), Enforcement Ordinance art. 19(1)',
      sources: ['https://crd.ndl.go.jp/reference/modules/d3ndlcrdentry/index.php?page=ref_view&id=1000218712'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'without just cause; binds moneylenders and their collectors; written for every debt collection (stricter), since no sector says moneylender',
    }),
    provision({
      id: 'jp/no-further-solicitation',
      rule: coolingOff({ after: ['refused', 'opted-out'], for: 'ever', scope: ['person', 'seller', 'product'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Act on Specified Commercial Transactions art. 17',
      sources: ['https://iuris.jp/特定商取引に関する法律-第四節-電話勧誘販売/jpn/s/133', 'https://avance-media.com/kigyo/52153894/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'per contract; tacit refusal counts (hanging up repeatedly, do not call again): a single hang-up is not treated as refusal',
    }),
    provision({
      id: 'jp/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'agentName', by: 'opening' },
          { what: 'productKind', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Act on Specified Commercial Transactions art. 16',
      sources: ['https://iuris.jp/特定商取引に関する法律-第四節-電話勧誘販売/jpn/s/133'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'before the solicitation, and that the call is made to solicit a contract',
    }),
    provision({
      id: 'jp/contract-document',
      rule: confirmation({ must: 'written-confirmation' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Act on Specified Commercial Transactions arts. 18–19',
      sources: ['https://iuris.jp/特定商取引に関する法律-第四節-電話勧誘販売/jpn/s/133'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'without delay after an order or contract',
    }),
    provision({
      id: 'jp/stop-on-refusal',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Act on Specified Commercial Transactions art. 17',
      sources: ['https://iuris.jp/特定商取引に関する法律-第四節-電話勧誘販売/jpn/s/133'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'jp/text-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      unless: { directory: ['published-by-business'] },
      liftedBy: [relationship({ kinds: ['contract', 'membership'], current: true })],
      citation: 'Act No. 26 of 2002 art. 3(1)',
      sources: [
        'https://houritsushoku.com/archives/exceptions-to-the-opt-in-regulation-regarding-specified-email.html',
        'https://topcourt-law.com/corporate-legal/consent-electronic-mail-act',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'article quoted in the first source: prior request or consent; corrected: not needed towards persons in a business relationship (item 3: only a running one is taken) nor where an organisation or trader publishes the number (item 4); the number given on a business card (item 2) is not modelled; short messages are covered; opt-in since the amendment of 2008, its day not seen',
    }),
  ]
}
