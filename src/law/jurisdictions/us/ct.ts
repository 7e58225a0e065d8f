import { callerIdentity } from '../../../rules/caller-identity'
import { confirmation } from '../../../rules/confirmation'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { when } from '../../../rules/when'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Connecticut. */
export const connecticut = jurisdiction(
  {
    id: 'US-CT',
    name: 'Connecticut',
    laws: [
      {
        title: 'Telemarketing (P.A. 23-98)',
        citation: 'Conn. Gen. Stat. §§ 42-284 to 42-289',
        sources: [
          'https://cga.ct.gov/current/pub/chap_743m.htm',
          'https://www.manatt.com/insights/newsletters/tcpa-connect/connecticut-senate-bill-1058',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      confirmation: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: up to $20,000 a violation (§ 42-288a).',
      'A call to a Connecticut area code is rebuttably presumed to take place in Connecticut (§ 42-288(c)).',
      '§ 16-256e: a recording device that keeps the line after the customer hangs up is barred.',
      'Caller-ID blocking rules of § 42-288a were not read.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-ct/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Conn. Gen. Stat. § 42-288a before P.A. 23-98',
      sources: [
        'https://www.manatt.com/insights/newsletters/tcpa-connect/connecticut-senate-bill-1058',
        'https://tcpaworld.com/2023/06/28/connecticut-rolls-out-new-telemarketing-requirements-here-is-what-you-need-to-know/',
      ],
      inForce: { from: 'unknown', to: '2023-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'us-ct/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-20:00' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [consent({ form: 'signed', forHours: true })],
      attaches: ['location', 'area-code'],
      citation: 'Conn. Gen. Stat. § 42-288a(c)',
      sources: [
        'https://cga.ct.gov/current/pub/chap_743m.htm',
        'https://www.manatt.com/insights/newsletters/tcpa-connect/connecticut-senate-bill-1058',
        'https://thompsonhine.com/insights/preparing-for-connecticuts-new-telemarketing-law',
      ],
      inForce: { from: '2023-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"between nine o\'clock a.m. and eight o\'clock p.m. local time"; the instant 20:00 is ambiguous, we close. By § 42-284(18) a call by written consent or to a customer is no telephonic sales call at all; the hours are kept for it all the same',
    }),
    provision({
      id: 'us-ct/telephonic-sales-consent',
      rule: consent({ form: 'signed' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
      },
      citation: 'Conn. Gen. Stat. § 42-288a(h) before P.A. 23-98',
      sources: ['https://www.manatt.com/insights/newsletters/tcpa-connect/connecticut-senate-bill-1058'],
      inForce: { from: 'unknown', to: '2023-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'unsolicited, automatically dialled, recorded calls only',
    }),
    provision({
      id: 'us-ct/telephonic-sales-consent',
      rule: consent({ form: 'signed' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [
        invitation({}),
        relationship({ kinds: ['contract', 'purchase', 'debt'], current: true }),
        when({ sectors: ['charity'] }, relationship({ kinds: ['membership'], current: true })),
      ],
      attaches: ['location', 'area-code'],
      citation: 'Conn. Gen. Stat. §§ 42-284(18), 42-288a(l)-(m)',
      sources: [
        'https://cga.ct.gov/current/pub/chap_743m.htm',
        'https://www.manatt.com/insights/newsletters/tcpa-connect/connecticut-senate-bill-1058',
        'https://thompsonhine.com/insights/preparing-for-connecticuts-new-telemarketing-law',
        'https://www.tcpadefenseforce.com/tcpa-law-blog/connecticut-broadens-its-telemarketing-laws',
      ],
      inForce: { from: '2023-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "live calls too. Outside: answers to a request or inquiry, existing debts or contracts, existing customers who have not opted out, a nonprofit's members, business contacts. mslawgroup.com finds the definitions inconsistent",
    }),
    provision({
      id: 'us-ct/do-not-call',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [
        consent({ form: 'signed' }),
        relationship({ kinds: ['purchase', 'contract'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P3M', from: 'last' }),
      ],
      attaches: ['location', 'area-code'],
      citation: 'Conn. Gen. Stat. § 42-288a(a)-(b)',
      sources: ['https://cga.ct.gov/current/pub/chap_743m.htm'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the state list is the national registry; a breach of the federal rule is a breach here, so federal age and exemptions are taken',
    }),
    provision({
      id: 'us-ct/internal-do-not-call',
      rule: optOut({ honorWithin: { businessDays: 10 }, keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      attaches: ['location', 'area-code'],
      citation: 'Conn. Gen. Stat. § 42-288a(b), (e)',
      sources: [
        'https://cga.ct.gov/current/pub/chap_743m.htm',
        'https://www.manatt.com/insights/newsletters/tcpa-connect/connecticut-senate-bill-1058',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'removal must be offered at the start of each call',
    }),
    provision({
      id: 'us-ct/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'PT10S' },
          { what: ['company', 'onBehalfOf'], by: 'PT10S' },
          { what: 'purpose', by: 'PT10S' },
        ],
        ask: [{ what: 'continueEndOrRemove', by: 'opening', onNo: 'end' }],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice'],
      },
      attaches: ['location', 'area-code'],
      citation: 'Conn. Gen. Stat. § 42-288a(d)-(g)',
      sources: [
        'https://www.manatt.com/insights/newsletters/tcpa-connect/connecticut-senate-bill-1058',
        'https://cga.ct.gov/current/pub/chap_743m.htm',
      ],
      inForce: { from: '2023-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'hang up within 10 seconds of a refusal; texts fall under the definition as well, the question cannot be put in one',
    }),
    provision({
      id: 'us-ct/written-contract',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      attaches: ['location', 'area-code'],
      citation: 'Conn. Gen. Stat. §§ 42-285, 42-286',
      sources: ['https://portal.ct.gov/dcp/common-elements/consumer-facts-and-contacts/telemarketing'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'an oral agreement does not bind until a written contract is signed',
    }),
    provision({
      id: 'us-ct/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'Conn. Gen. Stat. § 52-570d',
      sources: [
        'https://www.cga.ct.gov/current/pub/chap_925.htm',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
        'https://recordphonecall.com/resources/one-party-vs-all-party/',
        'https://expert-opinion.com/one-and-two-party-state-info',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "a civil action; the criminal law asks one party only. by the letter a notice that is itself recorded at the start suffices (§ 52-570d(a)(2)); the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
