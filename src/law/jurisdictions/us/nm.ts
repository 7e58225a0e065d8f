import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const voice = ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of New Mexico. */
export const newMexico = jurisdiction(
  {
    id: 'US-NM',
    name: 'New Mexico',
    laws: [
      {
        title: 'Unfair Practices Act: telephone solicitation',
        citation: 'NMSA 1978 § 57-12-22',
        sources: ['https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      prohibition: 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
    },
    notes: [
      '§ 57-12-22 was read in its 2006 text; later amendments were not seen.',
      '§ 57-12-22(B)(7) restricts dialers that engage several numbers at once; its text was seen only in part: a lawyer should look before predictive dialling.',
      'A solicitation may not pose as a courtesy call, service announcement, research or survey.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-nm/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'NMSA 1978 § 57-12-22(B)(5)',
      sources: ['https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html', 'https://www.dropcowboy.com/state-compliance'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"received before 9:00 a.m. or after 9:00 p.m.": no zone named, read as the called party\'s; 21:00:00 literally permitted, we close; no residential limit',
    }),
    provision({
      id: 'us-nm/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      unless: { liveIntroduction: true },
      citation: 'NMSA 1978 § 57-12-22(A)',
      sources: ['https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Relationship and consent are both needed: see recorded-relationship',
    }),
    provision({
      id: 'us-nm/recorded-relationship',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      liftedBy: [relationship({ kinds: ['contract'], current: true }), relationship({ kinds: ['purchase'], within: 'P12M', from: 'last' })],
      citation: 'NMSA 1978 § 57-12-22(A)',
      sources: ['https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Recorded sales messages only in an established business relationship; its definition was not read, 12 months taken',
    }),
    provision({
      id: 'us-nm/do-not-call-list',
      rule: doNotCall({ lists: ['us-national'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express' }), invitation({})],
      citation: 'NMSA 1978 §§ 57-12-22(C), 57-12A-4',
      sources: ['https://stateregstoday.com/?p=13795'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '§ 57-12A-4 (marked for contingent repeal) binds only numbers listed for three months; taken at once. A relationship exemption is likely in subsection D, words not seen, so not granted. No state list exists, whatever aggregators say',
    }),
    provision({
      id: 'us-nm/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'PT15S' },
          { what: 'purpose', by: 'PT15S' },
          { what: 'price', by: 'before-offer' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'NMSA 1978 § 57-12-22(B)(1), (4)',
      sources: ['https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'Cost and all terms before a commitment',
    }),
    provision({
      id: 'us-nm/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'NMSA 1978 § 30-12-1',
      sources: ['https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "two public tables agree; the statute's text was not read",
    }),
  ]
}
