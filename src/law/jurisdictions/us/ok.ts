import { callerId } from '../../../rules/caller-id'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { frequencyCap } from '../../../rules/frequency-cap'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Oklahoma. */
export const oklahoma = jurisdiction(
  {
    id: 'US-OK',
    name: 'Oklahoma',
    laws: [
      {
        title: 'Telephone Solicitation Act of 2022 (HB 3168)',
        citation: '15 O.S. §§ 775C.1 to 775C.6',
        sources: [
          'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
          'https://self-law.org/code/ok/title-15-contracts/15-775c-2',
          'https://www.nolo.com/legal-encyclopedia/oklahoma-restrictions-on-telemarketers.html',
        ],
      },
      {
        title: 'Telemarketer Restriction Act',
        citation: '15 O.S. §§ 775B.1 to 775B.7',
        sources: [
          'https://cliclaw.com/library/us-state-laws/oklahoma/oklahoma-telemarketer-restriction-act-15-ok-stat-%C2%A7-15-775b1-%C2%A7-15',
          'https://oag.ok.gov/attorney-generals-telemarketer-restriction-act-consumer-registry',
        ],
      },
      {
        title: 'Automatic dial announcing devices',
        citation: '15 O.S. § 755.1',
        sources: ['https://domino.oag.ok.gov/oagweb.nsf/Telemarketer!OpenPage'],
      },
      {
        title: 'Commercial Telephone Solicitation Act',
        citation: '15 O.S. § 775A.1 et seq.',
        sources: ['https://domino.oag.ok.gov/oagweb.nsf/Telemarketer!OpenPage'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      prohibition: 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Private action: $500, $1,500 if wilful.',
      'A call to an Oklahoma area code is rebuttably presumed to reach a resident or a person in the state.',
      'The state list: $600 a year or $150 a quarter, on application and under a confidentiality agreement.',
      'Devices must release the line within 20 seconds (§ 755.1(C)(1)).',
      'Before 2022-11-01 the hours are reported as 8 to 9; no citation was found.',
      'A 2002 law is reported to forbid predictive dialling above 5% abandoned calls; the federal 3% is stricter.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ok/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-20:00' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { sectors: ['securities'], products: ['securities', 'commodity-futures'] },
      attaches: ['location', 'area-code'],
      citation: '15 O.S. § 775C.4(A)',
      sources: [
        'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
        'https://govt.westlaw.com/okjc/Document/N072A891022B011ED81A8F3289CC136A8?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
        'https://24kyc.com/oklahoma-passes-new-telephone-solicitation-act-similar-to-the-federal-tcpa-lerman-senter-pllc/',
        'https://dnc.dreamhosters.com/?p=1309',
      ],
      inForce: { from: '2022-11-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"before 8:00 a.m. or after 8:00 p.m. local time in the called person\'s time zone": 20:00:00 literally permitted, we close; consumers and businesses; licensed securities, commodities and investment brokers and advisers within their licence are exempt (§ 775C.5(4), read); the others of the 26 (isolated calls; religious, charitable, political or educational purposes; face-to-face sales; relationships, said to exist, words not re-read; trades) are not granted',
    }),
    provision({
      id: 'us-ok/recorded-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      citation: '15 O.S. § 755.1(C)(2)(a)',
      sources: ['https://domino.oag.ok.gov/oagweb.nsf/Telemarketer!OpenPage'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the attorney general names the law; its text was read in a guide\'s copy (contactcentercompliance.com, http only); "before 9 a.m. or after 9 p.m."; collection calls follow the federal hours',
    }),
    provision({
      id: 'us-ok/same-subject-cap',
      rule: frequencyCap({ max: 3, per: 'PT24H', counts: 'attempts', scope: ['person', 'seller', 'subject'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { sectors: ['securities'], products: ['securities', 'commodity-futures'] },
      attaches: ['location', 'area-code'],
      citation: '15 O.S. § 775C.4(A)(2)',
      sources: [
        'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
        'https://24kyc.com/oklahoma-passes-new-telephone-solicitation-act-similar-to-the-federal-tcpa-lerman-senter-pllc/',
        'https://dnc.dreamhosters.com/?p=1309',
      ],
      inForce: { from: '2022-11-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'whatever number the caller uses',
    }),
    provision({
      id: 'us-ok/do-not-call-list',
      rule: doNotCall({ lists: ['us-ok'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        relationship({ kinds: ['purchase', 'inquiry', 'contract'], within: 'P24M', from: 'last' }),
        relationship({ kinds: ['contract'], current: true }),
      ],
      citation: '15 O.S. §§ 775B.2 to 775B.4',
      sources: [
        'https://oag.ok.gov/attorney-generals-telemarketer-restriction-act-consumer-registry',
        'https://legalfix.com/statutes/state-codes/oklahoma/title-15/section-15-775b-4',
        'https://cliclaw.com/library/us-state-laws/oklahoma/oklahoma-telemarketer-restriction-act-15-ok-stat-%C2%A7-15-775b1-%C2%A7-15',
      ],
      inForce: { from: '2003-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'an inquiry, application or purchase within 24 months is one, not terminated. Updated at least quarterly; age of the copy not stated. Texts included. Also exempt: calls only to arrange a meeting',
    }),
    provision({
      id: 'us-ok/automated-consent',
      rule: consent({ form: 'signed' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], dialing: ['preview', 'progressive', 'predictive'] },
      unless: { sectors: ['securities'], products: ['securities', 'commodity-futures'] },
      attaches: ['location', 'area-code'],
      citation: '15 O.S. §§ 775C.2(3), 775C.3',
      sources: [
        'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
        'https://self-law.org/code/ok/title-15-contracts/15-775c-2',
        'https://24kyc.com/oklahoma-passes-new-telephone-solicitation-act-similar-to-the-federal-tcpa-lerman-senter-pllc/',
      ],
      inForce: { from: '2022-11-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"selection or dialing": a system that only selects (preview) is inside on the stricter reading. The agreement names the number and says that signing is no condition of purchase',
    }),
    provision({
      id: 'us-ok/recorded-voice-consent',
      rule: consent({ form: 'signed' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      unless: { sectors: ['securities'], products: ['securities', 'commodity-futures'] },
      attaches: ['location', 'area-code'],
      citation: '15 O.S. §§ 775C.2(3), 775C.3',
      sources: [
        'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
        'https://self-law.org/code/ok/title-15-contracts/15-775c-2',
      ],
      inForce: { from: '2022-11-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-ok/text-consent',
      rule: consent({ form: 'signed' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      unless: { sectors: ['securities'], products: ['securities', 'commodity-futures'] },
      attaches: ['location', 'area-code'],
      citation: '15 O.S. §§ 775C.2(3), 775C.3',
      sources: [
        'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
        'https://self-law.org/code/ok/title-15-contracts/15-775c-2',
        'https://24kyc.com/oklahoma-passes-new-telephone-solicitation-act-similar-to-the-federal-tcpa-lerman-senter-pllc/',
      ],
      inForce: { from: '2022-11-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'texts sent by an automated system; a hand-typed text is arguably outside',
    }),
    provision({
      id: 'us-ok/recorded-conditions',
      rule: consent({ form: 'written' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      unless: { liveIntroduction: true },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract', 'debt'] })],
      citation: '15 O.S. § 755.1(C)(3)',
      sources: ['https://domino.oag.ok.gov/oagweb.nsf/Telemarketer!OpenPage'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "Recorded calls only in answer to the person's call or written request, about goods ordered or bought, by creditors, or after a live operator offered to disconnect; text read in the same http-only copy",
    }),
    provision({
      id: 'us-ok/recorded-generated-numbers',
      rule: prohibition({ what: 'generated-number' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded, numbersFrom: ['generated'] },
      citation: '15 O.S. § 755.1(D)',
      sources: ['https://domino.oag.ok.gov/oagweb.nsf/Telemarketer!OpenPage'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'No random or sequential numbers by a device; same copy',
    }),
    provision({
      id: 'us-ok/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { sectors: ['securities'], products: ['securities', 'commodity-futures'] },
      attaches: ['location', 'area-code'],
      citation: '15 O.S. §§ 775C.3, 775C.4',
      sources: ['https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest'],
      inForce: { from: '2022-11-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "The act forbids technology that conceals the caller's identity; a withheld number is taken as such",
    }),
    provision({
      id: 'us-ok/registration',
      rule: registration({ of: 'each', authority: 'OK AG', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: '15 O.S. § 775A.3',
      sources: ['https://domino.oag.ok.gov/oagweb.nsf/Telemarketer!OpenPage'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'fee and bond; many exemptions',
    }),
    provision({
      id: 'us-ok/recording',
      rule: recording({ consent: 'one-party' }),
      citation: '13 O.S. §§ 176.3, 176.4',
      sources: [
        'https://www.oscn.net/applications/oscn/DeliverDocument.asp?CiteID=65575',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
