import { abandonment } from '../../../rules/abandonment'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Hawaii. */
export const hawaii = jurisdiction(
  {
    id: 'US-HI',
    name: 'Hawaii',
    laws: [{ title: 'Telemarketing Fraud Prevention Act', citation: 'HRS ch. 481P', sources: ['https://self-law.org/code/hi/481p-3'] }],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'none',
      abandonment: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Hawaii keeps no list of its own and relies on the national registry (tcpaguide.org).',
      'No daylight saving time.',
      'Exemptions of HRS § 481P-5 not read; none applied.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-hi/calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'HRS § 481P-3(8)',
      sources: ['https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js', 'https://self-law.org/code/hi/481p-3'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'local time at the location of the consumer; end minute ambiguous, we close at 21:00',
    }),
    provision({
      id: 'us-hi/ring-limit',
      rule: abandonment({ maxRings: 10 }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'HRS § 481P-3(5)',
      sources: ['https://self-law.org/code/hi/481p-3'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'to ring more than ten times is an abusive practice',
    }),
    provision({
      id: 'us-hi/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'HRS § 803-42',
      sources: [
        'https://www.capitol.hawaii.gov/hrscurrent/Vol14_Ch0701-0853/HRS0803/HRS_0803-0042.htm',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "one table calls Hawaii mixed: a device placed in a private place needs the consent of all. § 803-42(b)(3)(A); the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
