import { callerId } from '../../../rules/caller-id'
import { consent } from '../../../rules/consent'
import { frequencyCap } from '../../../rules/frequency-cap'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Maryland. */
export const maryland = jurisdiction(
  {
    id: 'US-MD',
    name: 'Maryland',
    laws: [
      {
        title: 'Stop the Spam Calls Act of 2023',
        citation: 'Md. Code, Com. Law §§ 14-4501 to 14-4505',
        sources: ['https://lexace.ai/us/statute/maryland/CL-14-4501', 'https://lexace.ai/us/statute/maryland/CL-14-4502'],
      },
      {
        title: 'Telephone solicitation; number display',
        citation: 'Md. Code, Pub. Util. § 8-205',
        sources: ['https://lexace.ai/us/statute/maryland/PU-8-205'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'provisions',
      'do-not-call': 'none',
      consent: 'provisions',
      'caller-id': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'An area-code presumption is commonly cited and was not seen in the text; we attach by area code all the same.',
      'No Maryland list; state law also makes breaches of the TCPA and the Telemarketing Sales Rule its own (Com. Law § 14-3201, not read).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-md/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-20:00' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'] },
      attaches: ['location', 'area-code'],
      citation: 'Md. Com. Law § 14-4502(c)(1)',
      sources: [
        'https://lexace.ai/us/statute/maryland/CL-14-4502',
        'https://www.wmar2news.com/local/law-to-prevent-spam-calls-takes-effect-first-of-the-year',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
      ],
      inForce: { from: '2024-01-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'calls, texts, voicemail, businesses too; "between 8 p.m. and 8 a.m.": 20:00:00 is prohibited; polls are solicitation by Pub. Util. § 8-205(a)',
    }),
    provision({
      id: 'us-md/same-subject-cap',
      rule: frequencyCap({ max: 3, per: 'PT24H', counts: 'attempts', scope: ['person', 'seller', 'subject'] }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'] },
      attaches: ['location', 'area-code'],
      citation: 'Md. Com. Law § 14-4502(c)(2)',
      sources: [
        'https://www.wmar2news.com/local/law-to-prevent-spam-calls-takes-effect-first-of-the-year',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
        'https://blog.clickpointsoftware.com/federal-and-local-call-time-and-date-compliance',
      ],
      inForce: { from: '2024-01-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'calls and texts together',
    }),
    provision({
      id: 'us-md/automated-consent',
      rule: consent({ form: 'signed' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: ['live'], dialing: ['preview', 'progressive', 'predictive'] },
      liftedBy: [invitation({})],
      attaches: ['location', 'area-code'],
      citation: 'Md. Com. Law § 14-4502(a)(3)(i)',
      sources: ['https://lexace.ai/us/statute/maryland/CL-14-4502', 'https://lexace.ai/us/statute/maryland/CL-14-4501'],
      inForce: { from: '2024-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"selection or dialing": preview, where the system selects, is included; business calls are exempt only for a solicitor three years under one name, which we cannot check; repair offers on goods sold, isolated calls and noncommercial opinion research are exempt too',
    }),
    provision({
      id: 'us-md/recorded-voice-consent',
      rule: consent({ form: 'signed' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      liftedBy: [invitation({})],
      attaches: ['location', 'area-code'],
      citation: 'Md. Com. Law § 14-4502(a)(3)(ii)-(iii)',
      sources: ['https://lexace.ai/us/statute/maryland/CL-14-4502', 'https://lexace.ai/us/statute/maryland/CL-14-4501'],
      inForce: { from: '2024-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'artificial voice and prerecorded voicemail by § 14-4501(d); noncommercial opinion research is exempt, which we cannot tell',
    }),
    provision({
      id: 'us-md/text-consent',
      rule: consent({ form: 'signed' }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: ['text'] },
      liftedBy: [invitation({})],
      attaches: ['location', 'area-code'],
      citation: 'Md. Com. Law §§ 14-4501(d), 14-4502(a)(3)',
      sources: ['https://lexace.ai/us/statute/maryland/CL-14-4501', 'https://lexace.ai/us/statute/maryland/CL-14-4502'],
      inForce: { from: '2024-01-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a text is sent by an automated system; the definition of consent names text messages',
    }),
    provision({
      id: 'us-md/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: {
        purposes: ['marketing', 'consent-request', 'survey'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
      },
      attaches: ['location', 'area-code'],
      citation: 'Md. Pub. Util. § 8-205(c); Md. Com. Law § 14-4502',
      sources: ['https://lexace.ai/us/statute/maryland/PU-8-205'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no blocking of the number, no misleading display',
    }),
    provision({
      id: 'us-md/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'Md. Cts. & Jud. Proc. § 10-402',
      sources: [
        'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcj&section=10-402&enactments=false',
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
