import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of California. */
export const california = jurisdiction(
  {
    id: 'US-CA',
    name: 'California',
    laws: [
      {
        title: 'Automatic dialing-announcing devices',
        citation: 'Cal. Pub. Util. Code §§ 2871-2876',
        sources: [
          'https://codes.findlaw.com/ca/public-utilities-code/puc-sect-2872.html',
          'https://jurris.com/california/public-utilities-code/2871-2876/2874-5',
          'https://agora.eto.tech/instrument/1560',
        ],
      },
      {
        title: 'Do Not Call',
        citation: 'Cal. Bus. & Prof. Code §§ 17590-17594',
        sources: ['https://instalawyer.io/laws/california-code/section-17590'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'No hours for live calls; claims of an 8 p.m. cut-off have no statutory basis.',
      '§ 2875.5: a predictive dialler must not ring when nobody is free to speak, within an error rate set by the CPUC; the rate was not found.',
      '§ 2872(f), an exemption for established customers and requested calls, was not seen and is not modelled.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ca/recorded-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00', clock: ['America/Los_Angeles'] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'service', 'transactional', 'survey', 'charity', 'political', 'debt-collection', 'health-care'],
        modes: recorded,
      },
      citation: 'Cal. Pub. Util. Code § 2872(c)',
      sources: ['https://codes.findlaw.com/ca/public-utilities-code/puc-sect-2872.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"between 9 p.m. and 9 a.m. California time". The letter reaches devices operated in California only; we apply it to every call into California. Devices of schools, utilities, member bodies and the like are exempt (§ 2872(d))',
    }),
    provision({
      id: 'us-ca/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: {
        purposes: ['marketing', 'consent-request', 'service', 'transactional', 'survey', 'charity', 'political', 'debt-collection', 'health-care'],
        modes: recorded,
      },
      unless: { liveIntroduction: true },
      citation: 'Cal. Pub. Util. Code §§ 2873-2874',
      sources: ['https://jurris.com/california/public-utilities-code/2871-2876/2873-4'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'prior agreement, or a natural voice that first asks leave (see recorded-introduction)',
    }),
    provision({
      id: 'us-ca/recorded-introduction',
      rule: callerIdentity({
        say: [
          { what: 'purpose', by: 'before-recording' },
          { what: 'company', by: 'before-recording' },
          { what: 'address', by: 'before-recording' },
          { what: 'phone', by: 'before-recording' },
        ],
        ask: [{ what: 'leaveToPlayRecording', by: 'before-recording', onNo: 'end' }],
      }),
      applies: {
        purposes: ['marketing', 'consent-request', 'service', 'transactional', 'survey', 'charity', 'political', 'debt-collection', 'health-care'],
        modes: recorded,
        liveIntroduction: true,
      },
      citation: 'Cal. Pub. Util. Code § 2874(a)',
      sources: ['https://jurris.com/california/public-utilities-code/2871-2876/2874-5'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-ca/artificial-voice-notice',
      rule: callerIdentity({ say: [{ what: 'artificialVoice', by: 'before-recording' }] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'service', 'transactional', 'survey', 'charity', 'political', 'debt-collection', 'health-care'],
        modes: ['artificial-voice'],
        liveIntroduction: true,
      },
      citation: 'Cal. Pub. Util. Code § 2874(a) as amended by AB 2905',
      sources: [
        'https://fastdemocracy.com/bill-summary/?billsummary_id=CAB00032255&billsummary_session=2023-2024&billsummary_state=ca',
        'https://agora.eto.tech/instrument/1560',
      ],
      inForce: { from: '2025-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'said in the natural-voice announcement',
    }),
    provision({
      id: 'us-ca/do-not-call',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'written' })],
      citation: 'Cal. Bus. & Prof. Code §§ 17590(c), 17592(c)',
      sources: [
        'https://instalawyer.io/laws/california-code/section-17590',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'California adopts the national registry. § 17592 has eight carve-outs, not read; an established relationship is very likely among them and is NOT spared here',
    }),
    provision({
      id: 'us-ca/do-not-call-business-mobile',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['business'], lineTypes: ['mobile'] },
      liftedBy: [consent({ form: 'written' })],
      citation: 'Cal. Bus. & Prof. Code §§ 17590(a), 17592(c)',
      sources: ['https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '"residential or wireless telephone subscribers": a business mobile on the registry is in scope',
    }),
    provision({
      id: 'us-ca/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'Cal. Penal Code §§ 632, 632.7',
      sources: [
        'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=632',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
        'https://recordphonecall.com/resources/one-party-vs-all-party/',
        'https://online.documentine.com/record-of-conversation-pdf/1/recording-calls-and-conversations.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "confidential communications only, by the letter of § 632(c); the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
    provision({
      id: 'us-ca/registration',
      rule: registration({ of: 'seller', authority: 'California Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Cal. Bus. & Prof. Code §§ 17511.1, 17511.12',
      sources: ['https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'only sellers who make certain representations; $100,000 bond',
    }),
  ]
}
