import { consent } from '../../../rules/consent'
import { optOut } from '../../../rules/opt-out'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Vermont. */
export const vermont = jurisdiction(
  {
    id: 'US-VT',
    name: 'Vermont',
    laws: [
      {
        title: 'Telephone solicitation',
        citation: '9 V.S.A. §§ 2464–2464d',
        sources: [
          'https://cliclaw.com/legal-compliance/telemarketing-compliance-solutions/resources-laws-telemarketing/vermont',
          'https://legislature.vermont.gov/statutes/section/09/063/02464',
        ],
      },
      {
        title: 'Robocalls',
        citation: '9 V.S.A. § 2464e',
        sources: ['https://www.lawserver.com/law/state/vermont/vt-statutes/vermont_statutes_title_9_2464e'],
      },
    ],
    covers: {
      consent: 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      "Hours: searched for and none found, by us and by a public table that went through 9 V.S.A. ch. 63 and the attorney general's rules CP 100–121; not proved. The federal hours govern.",
      'Penalty for unregistered calls: 18 months or $10,000; private action (§ 2464c).',
      '§ 2464a(b) as enacted in 2002 also barred numbers that were on the Telephone Preference Service for 60 days; whether it now names the national registry was not read.',
      'Debiting an account on an oral authorisation needs a recording of the whole call or a written notice, kept four years (§ 2464).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-vt/recorded-voice-consent',
      rule: consent({ form: 'signed' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: '9 V.S.A. § 2464e',
      sources: ['https://www.lawserver.com/law/state/vermont/vt-statutes/vermont_statutes_title_9_2464e'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'made coextensive with the federal TCPA and TSR limits on robocalls',
    }),
    provision({
      id: 'us-vt/own-list',
      rule: optOut({ honorWithin: 'P45D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: '9 V.S.A. § 2464a(b)',
      sources: ['https://cliclaw.com/legal-compliance/telemarketing-compliance-solutions/resources-laws-telemarketing/vermont'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "a number that the customer asked to be put on the solicitor's list 45 days ago or more (summary of Act 120 of 2002); current words not read",
    }),
    provision({
      id: 'us-vt/registration',
      rule: registration({ of: 'telemarketer', authority: 'Vermont Secretary of State', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: '9 V.S.A. §§ 2464a(a)(7), 2464b',
      sources: [
        'https://cliclaw.com/legal-compliance/telemarketing-compliance-solutions/resources-laws-telemarketing/vermont',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'before any call to a Vermont number; unregistered calls are criminal; solicitors licensed or registered elsewhere with the state, or federally regulated banks, are not telemarketers',
    }),
    provision({
      id: 'us-vt/recording',
      rule: recording({ consent: 'one-party' }),
      citation: '18 U.S.C. § 2511(2)(d); no Vermont statute',
      sources: ['https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "no state statute was located; the federal rule. two public tables agree; the statute's text was not read",
    }),
  ]
}
