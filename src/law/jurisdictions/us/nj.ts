import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of New Jersey. */
export const newJersey = jurisdiction(
  {
    id: 'US-NJ',
    name: 'New Jersey',
    laws: [
      {
        title: 'Telemarketing do-not-call law',
        citation: 'N.J.S.A. 56:8-119 to -135; N.J.A.C. 13:45D',
        sources: [
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
          'https://pub.njleg.gov/bills/2002/PL03/76_.HTM',
        ],
      },
      { title: 'Recorded telephone messages', citation: 'N.J.S.A. 48:17-28', sources: ['https://www.kyzer.ai/law/njsa/48/17-28'] },
      {
        title: 'Unsolicited advertisements by text message',
        citation: 'N.J.S.A. 2A:65D-3 (L.2015, c.119)',
        sources: ['https://lexace.ai/us/statute/new-jersey/2A-65D-3'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      prohibition: 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Since 2023-12-01 § 56:8-128 does not bind calls that the customer asked for by telephone or on the website.',
      'Penalty: up to $10,000, then $20,000; failure to identify is a disorderly persons offence.',
      'The caller-ID bills of 2024 (S1237, S3299) were not traced to their end; the text current through L. 2024, c. 62 is used.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-nj/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [consent({ form: 'written' }), invitation({}), relationship({ kinds: ['contract', 'debt'], current: true })],
      citation: 'N.J.S.A. 56:8-128(d)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"between the hours of 9:00 p.m. and 8:00 a.m.": 21:00:00 prohibited. "unsolicited": not on express written request or permission, nor to an existing customer (payments owed or a written contract with duties open, N.J.A.C. 13:45D-1.3). "Customer" is an individual: sole traders included, the stricter reading (others hold all business calls outside)',
    }),
    provision({
      id: 'us-nj/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P3M' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [consent({ form: 'written' }), invitation({}), relationship({ kinds: ['contract', 'debt'], current: true })],
      citation: 'N.J.S.A. 56:8-127, -128(a)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
        'https://www.nolo.com/legal-encyclopedia/new-jerseys-do-not-call-law.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the national registry serves as the list; "unsolicited": not on express written request or permission, nor to an existing customer (payments owed or a written contract with duties open, N.J.A.C. 13:45D-1.3)',
    }),
    provision({
      id: 'us-nj/mobile-ban',
      rule: prohibition({ what: 'line' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'], lineTypes: ['mobile'] },
      liftedBy: [consent({ form: 'written' }), invitation({}), relationship({ kinds: ['contract', 'debt'], current: true })],
      citation: 'N.J.S.A. 56:8-130',
      sources: [
        'https://thelakewoodscoop.com/news/assembly-approves-bill-to-stop-unwanted-unsolicited-telemarketing-calls-to-residents-cell-phones/',
        'https://njconsumeraffairs.gov/Proposals/Pages/090616-dca-proposal.aspx',
        'https://pub.njleg.gov/bills/2002/PL03/76_.HTM',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'unsolicited sales calls to mobiles, listed or not: until P.L. 2015, c. 2 (A-2933) all sales calls but a carrier\'s to its customers, since then unsolicited ones, its sponsors say, customers who gave the telemarketer their number being free; the act\'s words were not seen, a guide (Nolo) speaks only of listed mobiles. "unsolicited": not on express written request or permission, nor to an existing customer (payments owed or a written contract with duties open, N.J.A.C. 13:45D-1.3)',
    }),
    provision({
      id: 'us-nj/text-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [invitation({})],
      citation: 'N.J.S.A. 2A:65D-3',
      sources: ['https://lexace.ai/us/statute/new-jersey/2A-65D-3'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Prior express authorization that includes the number; the definitions in § 2 were not read',
    }),
    provision({
      id: 'us-nj/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: {
        purposes: [
          'marketing',
          'consent-request',
          'service',
          'transactional',
          'survey',
          'charity',
          'political',
          'debt-collection',
          'health-care',
          'government',
        ],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        callerSeat: ['US-NJ'],
      },
      unless: { liveIntroduction: true },
      liftedBy: [relationship({ kinds: ['contract', 'purchase', 'debt', 'donation', 'membership', 'personal'] })],
      citation: 'N.J.S.A. 48:17-28',
      sources: ['https://www.kyzer.ai/law/njsa/48/17-28', 'https://www.njleg.state.nj.us/9697/Bills/AL97/345_.htm'],
      inForce: { from: '1998-01-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'correction: binds only "a caller within the State"; any recorded message but emergencies; "prior or current relationship" suffices',
    }),
    provision({
      id: 'us-nj/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'PT30S' },
          { what: 'company', by: 'PT30S' },
          { what: 'onBehalfOf', by: 'PT30S' },
          { what: 'purpose', by: 'PT30S' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, legalForms: ['natural-person', 'sole-trader'] },
      citation: 'N.J.S.A. 56:8-128(b)',
      sources: ['https://www.rothjackson.com/blog/2023/11/new-jersey-telemarketing-changes/'],
      inForce: { from: 'unknown', to: '2023-12-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-nj/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'PT30S' },
          { what: 'company', by: 'PT30S' },
          { what: 'onBehalfOf', by: 'PT30S' },
          { what: 'phone', by: 'PT30S' },
          { what: 'purpose', by: 'PT30S' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, legalForms: ['natural-person', 'sole-trader'] },
      citation: 'N.J.S.A. 56:8-128(b)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
        'https://www.rothjackson.com/blog/2023/11/new-jersey-telemarketing-changes/',
      ],
      inForce: { from: '2023-12-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'correction: the telephone number of the principal is asked for since 2023-12-01. Mailing addresses: on the website and in later writings',
    }),
    provision({
      id: 'us-nj/caller-id',
      rule: callerId({ mustPresent: true, holder: 'seller-or-telemarketer' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, legalForms: ['natural-person', 'sole-trader'] },
      citation: 'N.J.S.A. 56:8-128(e)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'No blocking, no number or name not associated with the telemarketer',
    }),
    provision({
      id: 'us-nj/registration',
      rule: registration({ of: 'each', authority: 'NJ DCA', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'N.J.S.A. 56:8-121, -126',
      sources: ['https://www.nolo.com/legal-encyclopedia/new-jerseys-do-not-call-law.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'yearly, bond $25,000',
    }),
    provision({
      id: 'us-nj/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'N.J.S.A. 2A:156A-4',
      sources: ['https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "two public tables agree; the statute's text was not read",
    }),
  ]
}
