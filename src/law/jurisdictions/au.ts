import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { relationship } from '../../rules/relationship'
import { auNational } from '../../time/calendars/au-national'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Australia. */
export const australia = jurisdiction(
  {
    id: 'AU',
    name: 'Australia',
    laws: [
      {
        title: 'Do Not Call Register Act 2006',
        citation: 'Do Not Call Register Act 2006 (Cth)',
        sources: ['https://donotcall.gov.au/industry/industry-overview'],
      },
      {
        title: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017',
        citation: 'F2017L00323 (number not verified)',
        sources: ['https://donotcall.gov.au/industry/industry-overview/industry-standards'],
      },
      { title: 'Spam Act 2003', citation: 'Spam Act 2003 (Cth)', sources: [] },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      'frequency-cap': 'none',
    },
    notes: [
      'Penalty: standard up to AUD 250,000 (ACMA page); register breaches in penalty units.',
      'The list of national public holidays in the standard was looked for again on 2026-11-24 and not found (ACMA pages say "national public holiday" only; the 2007 standard defines none in its section 3): the seven days kept by every State and Territory are used, substitute Mondays and Tuesdays added (stricter).',
      'Broken Hill keeps Adelaide time, Eucla +8:45, Lord Howe half-hour DST.',
      'The standard of 2017 is due to sunset in 2027 unless remade.',
      'Call recording law (Telecommunications (Interception and Access) Act and State law) was not established.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'au/calling-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-20:00; sat 09:00-17:00', holidays: { calendars: [auNational], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, prohibited calling times',
      sources: [
        'https://www.acma.gov.au/Citizen/Phones/Landlines/Reduce-unwanted-calls/telemarketing-calls-do-you-know-your-rights',
        'https://www.acma.gov.au/Industry/Marketers/Do-not-call-register/Spam-and-telemarketing/do-not-call-register-exemptions',
        'https://donotcall.gov.au/media-releases/remade-telemarketing-standard-what-you-need-to-know',
      ],
      inForce: { from: '2007-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'same times since the 2007 standard; charities and others exempt from the register are bound too; the consent to another time must be express; the call must end when the person turns out to be where it is too late',
    }),
    provision({
      id: 'au/research-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-20:30; sat,sun 09:00-17:00', holidays: { calendars: [auNational], then: 'closed' } }),
      applies: { purposes: ['survey'], modes: voice },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, research calls',
      sources: [
        'https://www.acma.gov.au/Industry/Marketers/Do-not-call-register/Spam-and-telemarketing/do-not-call-register-exemptions',
        'https://www.donotcall.gov.au/consumers/consumer-overview/industry-standards/',
      ],
      inForce: { from: '2007-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'au/do-not-call-register',
      rule: doNotCall({ lists: ['au-dncr'], maxAge: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      unless: { sectors: ['charity', 'government', 'political'] },
      liftedBy: [consent({ form: 'express', validForUnlessStated: 'P3M' }), relationship({ kinds: ['contract', 'membership'], current: true })],
      citation: 'Do Not Call Register Act 2006 s. 11, Sch. 1, Sch. 2 cl. 2–4',
      sources: [
        'https://donotcall.gov.au/industry/industry-overview',
        'https://www.acma.gov.au/Citizen/Phones/Landlines/Reduce-unwanted-calls/telemarketing-calls-do-you-know-your-rights',
        'https://www.acma.gov.au/Industry/Marketers/Do-not-call-register/Spam-and-telemarketing/do-not-call-register-exemptions',
        'https://barkerco.com.au/?p=990',
      ],
      inForce: { from: '2007-05-31' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '30 days to recognise an entry, so a washed list serves 30 days (barkerco.com.au; a real estate body says the same); schools and universities may call their students (not modelled); inferred consent is carried by the current relationship only, never by publication of the number; express consent lapses after 3 months unless a period or an indefinite one was stated',
    }),
    provision({
      id: 'au/text-consent',
      rule: consent({ form: 'inferred' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'Spam Act 2003 s. 16, Sch. 2',
      sources: [
        'https://classic.austlii.edu.au/au/legis/cth/consol_act/sa200366/sch2.html',
        'https://classic.austlii.edu.au/au/legis/cth/num_act/sa200366/s16.html',
      ],
      inForce: { from: '2004-04-10' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'text read (stored copies of the http addresses): express consent, or inferred from conduct and the business and other relationships; the mere publication of a number is none, conspicuous publication for work may be (not modelled); the designated messages of Sch. 1 (government, parties, charities, education) were not read and are not exempted',
    }),
    provision({
      id: 'au/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'phone', by: 'on-request' },
          { what: 'dataSource', by: 'on-request' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request', 'charity', 'survey'], modes: voice },
      citation: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, information to be given',
      sources: [
        'https://www.donotcall.gov.au/consumers/consumer-overview/industry-standards/',
        'https://www.acma.gov.au/articles/2019-05/enhanced-protections-against-unwanted-telemarketing-calls',
      ],
      inForce: { from: '2017-03-29' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'corrected: since the remake of 2017 the caller names its own organisation at the beginning, in addition to the one on whose behalf it calls (ACMA); name of the person and purpose at once; the rest on request',
    }),
    provision({
      id: 'au/caller-id',
      rule: callerId({ mustPresent: true, answerable: true }),
      applies: { purposes: ['marketing', 'consent-request', 'charity', 'survey'], modes: voice },
      citation: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, calling line identification',
      sources: [
        'https://www.donotcall.gov.au/consumers/consumer-overview/industry-standards/',
        'https://packleader.net.au/topic/the-telecommunications-industry-standard/',
      ],
      inForce: { from: '2017-03-29' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'the number shown must be answered for 30 days after the call',
    }),
    provision({
      id: 'au/stop-on-request',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'] },
      citation: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, terminating a call; Australian Privacy Principle 7',
      sources: ['https://www.acma.gov.au/Industry/Marketers/Do-not-call-register/Spam-and-telemarketing/do-not-call-register-exemptions'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'the call ends at once; APP 7 gives a reasonable period for the list',
    }),
  ]
}
