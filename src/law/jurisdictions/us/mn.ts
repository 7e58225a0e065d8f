import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Minnesota. */
export const minnesota = jurisdiction(
  {
    id: 'US-MN',
    name: 'Minnesota',
    laws: [
      {
        title: 'Automatic dialing-announcing devices; time of day limit',
        citation: 'Minn. Stat. §§ 325E.26-.31',
        sources: ['https://www.ag.state.mn.us/Consumer/Utilities/AutoDialingDeviceLaw.asp'],
      },
      {
        title: 'Telephone solicitations',
        citation: 'Minn. Stat. §§ 325E.311-.316',
        sources: [
          'https://www.revisor.mn.gov/statutes/2007/cite/325E.311/subd/325E.311.6',
          'https://statutes.laws.com/minnesota/324-338/325E/325E_314',
          'https://www.revisor.mn.gov/laws/2002/0/Session+Law/Chapter/367',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Announcing devices must free the line within ten seconds, and an operator who introduces a message discloses business, purpose and goods (§§ 325E.28-.29, not read).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-mn/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [invitation({})],
      citation: 'Minn. Stat. § 325E.30',
      sources: ['https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js', 'https://www.dropcowboy.com/state-compliance'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'unsolicited calls to residential subscribers; "not before 9:00 a.m. or after 9:00 p.m.": 21:00:00 is literally permitted, we close; one table has the federal hours instead',
    }),
    provision({
      id: 'us-mn/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: {
        purposes: ['marketing', 'consent-request', 'survey', 'charity', 'political'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
      },
      unless: { liveIntroduction: true },
      citation: 'Minn. Stat. § 325E.27',
      sources: ['https://www.ag.state.mn.us/Consumer/Utilities/AutoDialingDeviceLaw.asp'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'prerecorded or synthesized voice, political calls too; the letter covers every call and, as in Indiana, is said to spare current business or personal relationships: not read, not applied',
    }),
    provision({
      id: 'us-mn/do-not-call',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P90D' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [invitation({}), consent({ form: 'express' }), relationship({ kinds: ['contract', 'purchase', 'personal'] })],
      citation: 'Minn. Stat. §§ 325E.311-.314',
      sources: [
        'https://www.revisor.mn.gov/statutes/2007/cite/325E.311/subd/325E.311.6',
        'https://statutes.laws.com/minnesota/324-338/325E/325E_314',
        'https://www.revisor.mn.gov/laws/2002/0/Session+Law/Chapter/367',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'current list within 90 days, the national one suffices since the state list ended; relationship "prior or current" without limit here, the federal rule has one',
    }),
    provision({
      id: 'us-mn/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Minn. Stat. § 626A.02',
      sources: [
        'https://www.revisor.mn.gov/statutes/cite/626A.02',
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
