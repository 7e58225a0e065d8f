import { callerId } from '../../../rules/caller-id'
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

/** Telemarketing law of Michigan. */
export const michigan = jurisdiction(
  {
    id: 'US-MI',
    name: 'Michigan',
    laws: [
      {
        title: 'Penal Code, malicious use of telephone',
        citation: 'MCL 750.540e(1)(f)',
        sources: [
          'https://cliclaw.com/legal-compliance/telemarketing/resources/michigan-telemarketing-fraud-mich-comp-laws-%C2%A7-445111-%E2%80%93-%C2%A7',
        ],
      },
      {
        title: 'Home solicitation sales',
        citation: 'MCL 445.111 to 445.117',
        sources: [
          'https://cliclaw.com/legal-compliance/telemarketing/resources/michigan-telemarketing-fraud-mich-comp-laws-%C2%A7-445111-%E2%80%93-%C2%A7',
          'https://telecommunications.uslegal.com/articles/michigan-laws-regarding-telephonic-solicitation/',
          'https://zeus-milenia.legislature.mi.gov/documents/2025-2026/billanalysis/Senate/htm/2025-SFA-0351-G.htm',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      prohibition: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'SB 351-355 (Telephone Solicitation Act: signed authorisation for recorded messages, quiet hours, disclosures, texts) passed the Senate on 2026-01-29 and was in the House; enactment not found on 2026-11-24. Re-check.',
      'Gogebic, Iron, Dickinson and Menominee counties are on Central time.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-mi/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      liftedBy: [invitation({})],
      citation: 'MCL 750.540e(1)(f)',
      sources: ['https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js', 'https://www.dropcowboy.com/state-compliance'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'unsolicited commercial calls "received between the hours of 9 p.m. and 9 a.m."; a criminal statute that asks malicious intent, contested for ordinary sales calls; one table has the federal hours instead',
    }),
    provision({
      id: 'us-mi/recorded-message-ban',
      rule: prohibition({ what: 'kind-of-call' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'MCL 445.111a(1)',
      sources: [
        'https://cliclaw.com/legal-compliance/telemarketing/resources/michigan-telemarketing-fraud-mich-comp-laws-%C2%A7-445111-%E2%80%93-%C2%A7',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '"telephonic solicitation using recorded message prohibited" (section heading, home solicitation sales over $25); the text and any consent exception not read',
    }),
    provision({
      id: 'us-mi/do-not-call',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [invitation({}), consent({ form: 'express' }), relationship({ kinds: ['contract', 'purchase'], within: 'P12M', from: 'last' })],
      citation: 'MCL 445.111a; 445.111',
      sources: [
        'https://www.michigan.gov/ag/0,4534,7-164-17337_20942-252775--,00.html',
        'https://telecommunications.uslegal.com/articles/michigan-laws-regarding-telephonic-solicitation/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the national registry is the Michigan list, 31 days to act; "existing customer" has a definition that was not read, twelve months taken; calls that only seek a meeting are outside',
    }),
    provision({
      id: 'us-mi/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'phone', by: 'on-request' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], audiences: ['consumer'] },
      citation: 'MCL 445.111b',
      sources: [
        'https://cliclaw.com/legal-compliance/telemarketing/resources/michigan-telemarketing-fraud-mich-comp-laws-%C2%A7-445111-%E2%80%93-%C2%A7',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'only the section heading was read',
    }),
    provision({
      id: 'us-mi/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'MCL 445.111b',
      sources: [
        'https://cliclaw.com/legal-compliance/telemarketing/resources/michigan-telemarketing-fraud-mich-comp-laws-%C2%A7-445111-%E2%80%93-%C2%A7',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: '"interference with caller ID function prohibited" (section heading)',
    }),
    provision({
      id: 'us-mi/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'MCL 750.539c',
      sources: ['https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-750-539c'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'all-party on its face, "present or not present" (the statute\'s words read as transcribed, with this address, in a public table of 2026-07-28); § 750.539a(2) speaks of "the private discourse of others", and the courts let a participant record (Sullivan v. Gray, Mich. App. 1982; not read, never before the supreme court). A lawyer should look; who wants to be safe announces',
    }),
  ]
}
