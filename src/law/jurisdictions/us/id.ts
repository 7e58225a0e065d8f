import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Idaho. */
export const idaho = jurisdiction(
  {
    id: 'US-ID',
    name: 'Idaho',
    laws: [
      {
        title: 'Telephone Solicitation Act',
        citation: 'Idaho Code §§ 48-1001 to 48-1010',
        sources: [
          'https://legislature.idaho.gov/statutesrules/idstat/Title48/T48CH10/SECT48-1002/',
          'https://legalfix.com/statutes/state-codes/idaho/title-48/chapter-10/section-48-1003a',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No hours of its own; a page that names § 48-1005 for 8 a.m. to 9 p.m. is wrong (that section holds exemptions).',
      'Idaho Code § 48-1003C sets duties for announcing devices; the consent rule of the 2007 bill does not open the enacted text; not read.',
      'The south is on Mountain time, the panhandle north of the Salmon River on Pacific.',
      'Penalty up to $500, $2,500 and $5,000 for the first, second and later violations of the list (§ 48-1003A(3)).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-id/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: 'Idaho Code §§ 48-603A, 48-1003(1)(g)',
      sources: ['https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'before any other statement',
    }),
    provision({
      id: 'us-id/do-not-call',
      rule: doNotCall({ lists: ['us-national'], bindsAfter: 'P3M' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [relationship({ kinds: ['contract', 'purchase', 'inquiry'], within: 'P18M', from: 'last' })],
      citation: 'Idaho Code § 48-1003A(1)(b), (2)',
      sources: [
        'https://legalfix.com/statutes/state-codes/idaho/title-48/chapter-10/section-48-1003a',
        'https://legislature.idaho.gov/statutesrules/idstat/Title48/T48CH10/SECT48-1002/',
        'https://legislature.idaho.gov/sessioninfo/2004/legislation/h0535/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the national registry serves as the Idaho list and binds a number three months after listing; no freshness stated; the federal rule binds sooner',
    }),
    provision({
      id: 'us-id/registration',
      rule: registration({ of: 'telemarketer', authority: 'Idaho Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Idaho Code §§ 48-1004, 48-1005',
      sources: ['https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '"at least ten (10) days prior to conducting business in Idaho", as quoted by a table that read it at legislature.idaho.gov; sellers who make less than 60 % of last year\'s sales by telephone are exempt',
    }),
    provision({
      id: 'us-id/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Idaho Code § 18-6702',
      sources: [
        'https://legislature.idaho.gov/statutesrules/idstat/Title18/T18CH67/SECT18-6702/',
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
