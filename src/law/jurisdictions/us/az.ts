import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { prohibition } from '../../../rules/prohibition'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Arizona. */
export const arizona = jurisdiction(
  {
    id: 'US-AZ',
    name: 'Arizona',
    laws: [
      {
        title: 'Telephone solicitations',
        citation: 'A.R.S. §§ 44-1271 to 44-1282',
        sources: ['https://self-law.org/code/az/title-44/44-1282', 'https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_44-1273'],
      },
      { title: 'Automated telephone solicitation', citation: 'A.R.S. § 13-2919', sources: ['https://self-law.org/code/az/title-13/13-2919'] },
    ],
    covers: {
      'quiet-hours': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      prohibition: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No hours of its own: § 44-1278(B)(6) imports 47 CFR 64.1200 and 16 CFR 310.4.',
      'Penalty: up to $1,000 a violation of § 44-1282.',
      'The article covers calls to or from a person in Arizona, so an Arizona caller is bound wherever it rings.',
      'America/Phoenix keeps no daylight saving; the Navajo Nation uses America/Denver.',
      "The Secretary of State's overview page (azsos.gov, http only) confirms the bans on caller-ID blocking, recorded voices and calls to mobiles, and the no-call list of § 44-1278(B).",
      'HB 2246 (2026) would widen § 44-1278; last seen at second reading, 2026-01-20.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-az/mobile-ban',
      rule: prohibition({ what: 'line' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
        lineTypes: ['mobile', 'pager'],
      },
      liftedBy: [invitation({}), consent({ form: 'express' })],
      attaches: ['location', 'caller-seat'],
      citation: 'A.R.S. § 44-1278(B)(3)',
      sources: [
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
        'https://www.billtrack50.com/billdetail/1927168',
        'https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_44-1273',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"Intentionally make or cause to be made any unsolicited telephone sales call to any mobile or telephone paging device" (quoted by a table that read it at azleg.gov; the Secretary of State\'s overview says the same), at any hour, business mobiles too, every registration exemption notwithstanding (§ 44-1273(A)). "Unsolicited" read as neither asked for nor permitted; no definition that spares an existing relationship was found (looked for twice), so it is not spared',
    }),
    provision({
      id: 'us-az/recorded-voice-consent',
      rule: consent({ form: 'express' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      attaches: ['location', 'caller-seat'],
      citation: 'A.R.S. § 44-1278(B)',
      sources: ['https://www.billtrack50.com/billdetail/1927168'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'Artificial or prerecorded voice to a residential telephone without prior express consent; no relationship exception read',
    }),
    provision({
      id: 'us-az/automated-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      liftedBy: [invitation({}), relationship({ kinds: ['contract', 'purchase'], current: true })],
      citation: 'A.R.S. § 13-2919',
      sources: ['https://self-law.org/code/az/title-13/13-2919'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Automated dialling that plays a recording or sends a text, business numbers too; also for sales leads by survey; class 2 misdemeanour',
    }),
    provision({
      id: 'us-az/do-not-call',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [
        consent({ form: 'signed' }),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
      ],
      attaches: ['location', 'caller-seat'],
      citation: 'A.R.S. § 44-1282(A)',
      sources: ['https://self-law.org/code/az/title-44/44-1282', 'https://www.jdsupra.com/legalnews/mini-in-name-only-state-mini-tcpas-8854339/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'spares whatever federal law permits; texts added by HB 2498, signed 2023-04-12 (the day it took effect was not found; taken as always)',
    }),
    provision({
      id: 'us-az/internal-do-not-call',
      rule: optOut({ keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      attaches: ['location', 'caller-seat'],
      citation: 'A.R.S. § 44-1278(B)',
      sources: ['https://www.billtrack50.com/billdetail/1927168'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'a "no call" list must be kept; HB 2246 of 2026 (ten years) did not pass as far as found',
    }),
    provision({
      id: 'us-az/say-who',
      rule: callerIdentity({ say: [{ what: 'company', by: 'opening' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      attaches: ['location', 'caller-seat'],
      citation: 'A.R.S. § 44-1276',
      sources: [
        'https://azwhitecollarcrime.com/articles/arizonas-telephone-solicitation-statute-amendments/',
        'https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_title_44_chapter_9_article_6',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'sellers must identify themselves; further disclosures of § 44-1276 not read',
    }),
    provision({
      id: 'us-az/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'] },
      attaches: ['location', 'caller-seat'],
      citation: 'A.R.S. § 44-1278(B)',
      sources: ['https://www.billtrack50.com/billdetail/1927168'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'no equipment that blocks caller identification',
    }),
    provision({
      id: 'us-az/registration',
      rule: registration({ of: 'each', authority: 'Arizona Secretary of State', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      attaches: ['location', 'caller-seat'],
      citation: 'A.R.S. §§ 44-1272, 44-1274, 44-1277',
      sources: [
        'https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_44-1273',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '$100,000 bond; soliciting unregistered is a class 5 felony; exemptions in § 44-1273',
    }),
    provision({
      id: 'us-az/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'A.R.S. § 13-3005',
      sources: [
        'https://www.azleg.gov/ars/13/03005.htm',
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
