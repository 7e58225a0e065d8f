import { callerId } from '../../../rules/caller-id'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Colorado. */
export const colorado = jurisdiction(
  {
    id: 'US-CO',
    name: 'Colorado',
    laws: [
      {
        title: 'No-Call List Act',
        citation: 'C.R.S. §§ 6-1-901 to 6-1-908',
        sources: [
          'https://law.justia.com/codes/colorado/2017/title-6/fair-trade-and-restraint-of-trade/article-1/part-9/section-6-1-904/',
          'https://colorado.public.law/statutes/crs_6-1-905',
        ],
      },
      { title: 'Telemarketing fraud', citation: 'C.R.S. §§ 6-1-301 to 6-1-305', sources: [] },
    ],
    covers: {
      'quiet-hours': 'none',
      'do-not-call': 'provisions',
      'caller-id': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No hours of its own (§§ 6-1-304, 6-1-904 read); the federal hours apply.',
      '§ 18-9-311 on automated dialling with recorded messages was not read.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-co/do-not-call',
      rule: doNotCall({ lists: ['us-co'], maxAge: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [invitation({}), consent({ form: 'express' }), relationship({ kinds: ['contract', 'purchase'], within: 'P18M', from: 'last' })],
      citation: 'C.R.S. §§ 6-1-903, 6-1-904(1), (4)',
      sources: [
        'https://law.justia.com/codes/colorado/2017/title-6/fair-trade-and-restraint-of-trade/article-1/part-9/section-6-1-904/',
        'https://www.compliancepoint.com/marketing-compliance/state-do-not-call-lists/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the letter: renew the copy within 30 days after the start of each calendar quarter; P30D is the longest age that can never break it. Residential and wireless subscribers. Exemptions from the Attorney General's page (permission; relationship now or within 18 months); charities are outside",
    }),
    provision({
      id: 'us-co/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
      },
      citation: 'C.R.S. § 6-1-904(3)',
      sources: ['https://law.justia.com/codes/colorado/2017/title-6/fair-trade-and-restraint-of-trade/article-1/part-9/section-6-1-904/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no knowing circumvention of caller identification',
    }),
    provision({
      id: 'us-co/no-call-list-registration',
      rule: registration({ of: 'each', authority: 'Colorado No-Call List (PUC)', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'C.R.S. §§ 6-1-904(1)(b), 6-1-905(3)(b)(II)',
      sources: [
        'https://law.justia.com/codes/colorado/2017/title-6/fair-trade-and-restraint-of-trade/article-1/part-9/section-6-1-904/',
        'https://colorado.public.law/statutes/crs_6-1-905',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'annual fee of at most $500',
    }),
    provision({
      id: 'us-co/registration',
      rule: registration({ of: 'seller', authority: 'Colorado Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'C.R.S. § 6-1-303',
      sources: ['https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'ten days before; many exemptions in § 6-1-302(1)',
    }),
    provision({
      id: 'us-co/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'C.R.S. § 18-9-303',
      sources: [
        'https://leg.colorado.gov/sites/default/files/images/olls/crs2024-title-18.pdf',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
        'https://recordphonecall.com/resources/one-party-vs-all-party/',
        'https://online.documentine.com/record-of-conversation-pdf/1/recording-calls-and-conversations.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
