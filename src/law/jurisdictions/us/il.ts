import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { optOut } from '../../../rules/opt-out'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Illinois. */
export const illinois = jurisdiction(
  {
    id: 'US-IL',
    name: 'Illinois',
    laws: [
      {
        title: 'Telephone Solicitations Act',
        citation: '815 ILCS 413',
        sources: [
          'https://www.ilga.gov/legislation/fulltext.asp?DocName=09400HB2853&GA=94&SessionId=50&DocTypeId=HB&LegID=18900&DocNum=2853&GAID=8&SpecSess=0&Session=',
        ],
      },
      {
        title: 'Automatic Telephone Dialers Act',
        citation: '815 ILCS 305',
        sources: [
          'https://ilga.gov/legislation/publicacts/pubact91/acts/91-0182.html',
          'https://www.ilga.gov/legislation/ilcs/documents/081503050K20.htm',
          'https://self-law.org/code/il/chapter-815/act-305/30',
        ],
      },
      {
        title: 'Restricted Call Registry Act',
        citation: '815 ILCS 402',
        sources: ['https://beta.ilga.gov/legislation/publicacts/pubact92/acts/92-0795.html', 'https://ilga.gov/ftp/Public%20Acts/93/093-0049.htm'],
      },
      {
        title: 'Securities Law, telephone solicitation',
        citation: '815 ILCS 5/8b',
        sources: ['https://www.ilga.gov/legislation/ilcs/documents/081500050K8b.htm'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      prohibition: 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'No cap: HB 5566 (2024) and HB 2435 (2025), three calls in 24 hours, had not passed.',
      'Registry penalties $1,000, then $2,500 (tcpaguide.org); dialer violations $500 each (815 ILCS 305/30).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-il/live-calling-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      unless: { sectors: ['bank', 'insurer', 'telecom', 'real-estate'] },
      citation: '815 ILCS 413/15(a)',
      sources: [
        'https://www.ilga.gov/legislation/fulltext.asp?DocName=09400HB2853&GA=94&SessionId=50&DocTypeId=HB&LegID=18900&DocNum=2853&GAID=8&SpecSess=0&Session=',
        'https://tcpaguide.org/states/illinois/dnc',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'any called party, businesses too; "between 9 p.m. and 8 a.m.": 21:00:00 is prohibited; banks, insurers, telecoms, realtors exempt if licensed',
    }),
    provision({
      id: 'us-il/recorded-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      liftedBy: [invitation({}), relationship({ kinds: ['contract', 'purchase'] })],
      citation: '815 ILCS 305/15(a)',
      sources: [
        'https://ilga.gov/legislation/publicacts/pubact91/acts/91-0182.html',
        'https://www.ilga.gov/legislation/ilcs/documents/081503050K20.htm',
        'https://blog.clickpointsoftware.com/telemarketing-calling-hours-by-state',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'hours sentence cut off in the copy seen, two tables agree; exemptions from 305/20(a)',
    }),
    provision({
      id: 'us-il/securities-hours',
      rule: quietHours({ callable: 'mon-sat 09:00-21:00; sun 12:00-21:00', clock: ['America/Chicago'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], sectors: ['securities', 'bank', 'insurer'], products: ['securities'] },
      citation: '815 ILCS 5/8b(a)(2)',
      sources: ['https://www.ilga.gov/legislation/ilcs/documents/081500050K8b.htm'],
      inForce: { from: '1998-07-30' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'a call that states neither sector nor product is held to it',
    }),
    provision({
      id: 'us-il/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      liftedBy: [invitation({}), relationship({ kinds: ['contract', 'purchase'] })],
      citation: '815 ILCS 305/30(b)',
      sources: ['https://self-law.org/code/il/chapter-815/act-305/30', 'https://www.ilga.gov/legislation/ilcs/documents/081503050K20.htm'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '305/20(a) exempts express requests and prior or existing business relationships; a soundboard is read as recorded though the Act says "without live voice interaction"',
    }),
    provision({
      id: 'us-il/recorded-lines',
      rule: prohibition({ what: 'line' }),
      applies: { modes: recorded, purposes: ['marketing', 'consent-request'], lineTypes: ['emergency', 'health-facility'] },
      citation: '815 ILCS 305/30(a)',
      sources: ['https://self-law.org/code/il/chapter-815/act-305/30'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'an unknown line type is held to it',
    }),
    provision({
      id: 'us-il/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
        ask: [{ what: 'permissionToContinue', by: 'opening', onNo: 'end' }],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      unless: { sectors: ['bank', 'insurer', 'telecom', 'real-estate'] },
      citation: '815 ILCS 413/15(b)(1)-(2)',
      sources: [
        'https://www.ilga.gov/legislation/fulltext.asp?DocName=09400HB2853&GA=94&SessionId=50&DocTypeId=HB&LegID=18900&DocNum=2853&GAID=8&SpecSess=0&Session=',
        'https://tcpaguide.org/states/illinois/dnc',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'permission to continue is asked at the beginning',
    }),
    provision({
      id: 'us-il/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] },
      citation: '815 ILCS 413/15(c), 305/15(d)',
      sources: [
        'https://www.ilga.gov/legislation/fulltext.asp?DocName=09400HB2853&GA=94&SessionId=50&DocTypeId=HB&LegID=18900&DocNum=2853&GAID=8&SpecSess=0&Session=',
        'https://ilga.gov/legislation/publicacts/pubact91/acts/91-0182.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'caller ID must not be impeded; 305/20(b) binds exempt autodialled calls too; text seen in part',
    }),
    provision({
      id: 'us-il/do-not-call',
      rule: doNotCall({ lists: ['us-national'], maxAge: 'P3M' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [
        relationship({ kinds: ['contract'], current: true }),
        relationship({ kinds: ['contract', 'purchase'], within: 'P18M', from: 'last' }),
      ],
      citation: '815 ILCS 402/10, 402/20',
      sources: ['https://ilga.gov/ftp/Public%20Acts/93/093-0049.htm', 'https://beta.ilga.gov/legislation/publicacts/pubact92/acts/92-0795.html'],
      inForce: { from: '2003-10-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the national registry is the Illinois registry; the letter binds 45 days after the caller obtains it, we bind at once; other exemptions of 402/5 not read',
    }),
    provision({
      id: 'us-il/opt-out',
      rule: optOut({ keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: '815 ILCS 413/15(b)(3)',
      sources: [
        'https://www.ilga.gov/legislation/fulltext.asp?DocName=09400HB2853&GA=94&SessionId=50&DocTypeId=HB&LegID=18900&DocNum=2853&GAID=8&SpecSess=0&Session=',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'compliance with 16 CFR 310.4(b) suffices',
    }),
    provision({
      id: 'us-il/recording',
      rule: recording({ consent: 'all-party' }),
      citation: '720 ILCS 5/14-1 to 14-9',
      sources: [
        'https://www.ilga.gov/documents/legislation/ilcs/documents/072000050K14-2.htm',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"surreptitious" recording of a "private conversation": an announcement takes the call out of it by the letter; the statute\'s words read as transcribed, with this address, in a public table of 2026-07-28',
    }),
  ]
}
