import { abandonment } from '../../../rules/abandonment'
import { callerId } from '../../../rules/caller-id'
import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { optOut } from '../../../rules/opt-out'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Canada. */
export const canada = jurisdiction(
  {
    id: 'CA',
    name: 'Canada',
    laws: [
      {
        title: 'Unsolicited Telecommunications Rules (National DNCL, Telemarketing and ADAD Rules)',
        citation: 'Telecommunications Act ss. 41–41.7, 72.01–72.15; Telecom Decision CRTC 2007-48 as amended',
        sources: [
          'https://crtc.gc.ca/eng/trules-reglest.htm',
          'https://crtc.gc.ca/eng/archive/2008/dt2008-6.htm',
          'https://crtc.gc.ca/eng/archive/2009/2009-200.htm',
          'https://crtc.gc.ca/eng/archive/2014/2014-155.htm',
        ],
      },
      { title: 'Competition Act, telemarketing disclosure', citation: 'R.S.C. 1985, c. C-34, s. 52.1', sources: [] },
      { title: "Canada's anti-spam legislation", citation: 'S.C. 2010, c. 23, s. 6', sources: [] },
      {
        title: 'Criminal Code, interception',
        citation: 'R.S.C. 1985, c. C-46, s. 184(2)(a)',
        sources: ['https://laws-lois.justice.gc.ca/eng/acts/c-46/section-184.html'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      abandonment: 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
      'frequency-cap': 'none',
      emergency: 'none',
    },
    notes: [
      'Penalty up to CAD 1,500 (person) or 15,000 (corporation) a violation.',
      'Surveys, market research and collection calls by a person are not telemarketing; political calls that ask for money are, and are not carried here.',
      'UTR bar sequential dialling and calls to emergency lines and health-care facilities (own knowledge); left out, since an unknown line type or source of numbers would then deny every call.',
      'Voicemail broadcast is outside the Telemarketing Rules; here it is held to the ADAD Rules.',
      'CASL asks that an unsubscribe be honoured within 10 business days (own knowledge).',
      'British Columbia, Alberta and the Northwest Territories stopped changing clocks in 2026; Newfoundland is UTC-3:30, most of Labrador UTC-4, both on 709.',
      'A provincial law for energy marketers or direct sellers by telephone was looked for outside BC, QC and ON and not found.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ca/calling-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-21:30; sat,sun 10:00-18:00' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: ['live'] },
      citation: 'UTR Part III (Telemarketing Rules), hours',
      sources: [
        'https://crtc.gc.ca/eng/trules-reglest.htm',
        'https://www.northerntel.ca/eng/inside_ntl/donotcalllist/donotcalllist.htm',
        'https://telebec.com/english/general/propos_telebec/asp/lnnte.html',
        'https://github.com/ThomasMoreAI/legal-skills-open/blob/main/ca/consumer/skills/growth-cold-calling-pooriaarab/SKILL.md',
      ],
      inForce: { from: '2008-09-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'time of the called party; binds calls to businesses too; no rule on holidays; 21:30 and 18:00 sharp are closed',
    }),
    provision({
      id: 'ca/recorded-hours',
      rule: quietHours({ callable: 'mon-fri 09:30-20:00; sat 10:30-17:00; sun 12:00-17:00' }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political', 'survey', 'service', 'transactional', 'debt-collection'],
        modes: recorded,
      },
      citation: 'ADAD rule before Telecom Regulatory Policy CRTC 2009-200',
      sources: ['https://www.hitpages.com/doc/4507449260244992/7/'],
      inForce: { from: 'unknown', to: '2009-04-20' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
    }),
    provision({
      id: 'ca/recorded-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-21:30; sat,sun 10:00-18:00' }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political', 'survey', 'service', 'transactional', 'debt-collection'],
        modes: recorded,
      },
      citation: 'UTR Part IV (ADAD Rules) as changed by Telecom Regulatory Policy CRTC 2009-200',
      sources: ['https://crtc.gc.ca/eng/archive/2009/2009-200.htm', 'https://crtc.gc.ca/fra/archive/2015/2015-117.htm'],
      inForce: { from: '2009-04-20' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'also ADAD calls that sell nothing, debt collection included (CRTC 2015-117); public-service messages are left out; soundboard and voicemail drops by the stricter reading',
    }),
    provision({
      id: 'ca/national-dncl',
      rule: doNotCall({ lists: ['ca-national'], maxAge: 'P31D', bindsAfter: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [
        consent({ form: 'express' }),
        relationship({ kinds: ['purchase'], within: 'P18M', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P6M', from: 'last' }),
        relationship({ kinds: ['contract'], within: 'P18M', from: 'ended' }),
      ],
      citation: 'UTR Part II (National DNCL Rules); Telecommunications Act s. 41.7',
      sources: [
        'https://github.com/justicecanada/laws-lois-xml/blob/main/eng/acts/T-3.4.xml',
        'https://crtc.gc.ca/eng/trules-reglest.htm',
        'https://www.northerntel.ca/eng/inside_ntl/donotcalllist/donotcalllist.htm',
        'https://www.fedma.org/legalfacts/canada-lfp/marketing-canada-lfp/telemarketing-and-fax-b2b-b2c-opt-out/',
        'https://www.lexology.com/library/detail.aspx?g=2cda0cc9-69c6-4a73-89d6-d4207bed3878',
      ],
      inForce: { from: '2008-09-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'express consent must name the number; corrected: s. 41.7(2)(c) read, a written contract in force or expired within eighteen months added (that it is written cannot be said here); newspapers of general circulation are exempt, left out because newspaper-magazine is wider; who is exempt still says purpose and principal at the beginning (s. 41.7(3))',
    }),
    provision({
      id: 'ca/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: recorded },
      citation: 'UTR Part IV s. 2',
      sources: [
        'https://crtc.gc.ca/eng/trules-reglest.htm',
        'https://crtc.gc.ca/eng/archive/2014/2014-155.htm',
        'https://github.com/ThomasMoreAI/legal-skills-open/blob/main/ca/consumer/skills/growth-cold-calling-pooriaarab/SKILL.md',
      ],
      inForce: { from: '2008-09-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'to ADAD calls by this caller; a business relationship is not enough; binds calls to businesses; "pre-recorded or synthesized voice" takes in AI voices; voicemail drops by the stricter reading',
    }),
    provision({
      id: 'ca/text-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [
        relationship({ kinds: ['purchase'], within: 'P2Y', from: 'last' }),
        relationship({ kinds: ['inquiry'], within: 'P6M', from: 'last' }),
        relationship({ kinds: ['contract'], within: 'P2Y', from: 'ended' }),
      ],
      citation: 'S.C. 2010, c. 23 (CASL), ss. 6, 10(9)–(10)',
      sources: [
        'https://github.com/justicecanada/laws-lois-xml/blob/main/eng/acts/E-1.6.xml',
        'https://millsandmills.ca/?p=7537',
        'https://pushormitchell.com/?p=3561',
      ],
      inForce: { from: '2014-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected: implied consent by an existing business relationship added from the text (purchase or lease within two years, inquiry or application within six months, a written contract in force or expired within two years: that it is written cannot be said here); a conspicuously published or disclosed business address and the non-business relationships of charities, parties and clubs left out; asking for consent by text needs consent too',
    }),
    provision({
      id: 'ca/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'phone', by: 'on-request' },
          { what: 'address', by: 'on-request' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: ['live'] },
      citation: 'UTR Part III; Compliance and Enforcement Regulatory Policy CRTC 2014-155',
      sources: ['https://telebec.com/english/general/propos_telebec/asp/lnnte.html', 'https://crtc.gc.ca/eng/archive/2014/2014-155.htm'],
      inForce: { from: '2008-09-30' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'number and address valid for 60 days after the call; an electronic address will do since 2014-06-30',
    }),
    provision({
      id: 'ca/recorded-identity',
      rule: callerIdentity({
        say: [
          { what: ['company', 'onBehalfOf'], by: 'opening' },
          { what: 'phone', by: 'during' },
          { what: 'address', by: 'during' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political', 'survey', 'service', 'transactional', 'debt-collection'],
        modes: recorded,
      },
      citation: 'UTR Part IV s. 4',
      sources: ['https://www.lexology.com/library/detail.aspx?g=bd2c5f9d-9e28-415c-8ff4-9c71198a8583'],
      inForce: { from: '2008-09-30', to: '2014-06-30' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'identity at the outset and contact information; the wording of s. 4 itself was not seen',
    }),
    provision({
      id: 'ca/recorded-identity',
      rule: callerIdentity({
        say: [
          { what: ['company', 'onBehalfOf'], by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'phone', by: 'during' },
          { what: 'address', by: 'during' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political', 'survey', 'service', 'transactional', 'debt-collection'],
        modes: recorded,
      },
      citation: 'UTR Part IV s. 4 as amended by CRTC 2014-155',
      sources: [
        'https://www.lexology.com/library/detail.aspx?g=bd2c5f9d-9e28-415c-8ff4-9c71198a8583',
        'https://crtc.gc.ca/eng/archive/2014/2014-155.htm',
      ],
      inForce: { from: '2014-06-30' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'corrected: the purpose is due at the outset only since 2014-06-30; contact information, an electronic address will do; binds recorded calls that sell nothing too; the wording of s. 4 itself was not seen',
    }),
    provision({
      id: 'ca/competition-act-disclosure',
      rule: callerIdentity({
        say: [
          { what: ['onBehalfOf', 'company'], by: 'opening' },
          { what: 'productKind', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'price', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'Competition Act s. 52.1(2)',
      sources: ['https://laws.justice.gc.ca/eng/acts/C-34/section-52.1-20090312.html', 'https://www.extsrestitution.com/competition-bureau'],
      inForce: { from: 'unknown', to: '2014-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'text read: identity, nature of the product and purposes at the beginning, price and restrictions in a timely manner (corrected: during the call); interactive telephone communications: live only',
    }),
    provision({
      id: 'ca/competition-act-disclosure',
      rule: callerIdentity({
        say: [
          { what: ['onBehalfOf', 'company'], by: 'opening' },
          { what: 'productKind', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'price', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Competition Act s. 52.1(2)',
      sources: [
        'https://laws.justice.gc.ca/eng/acts/C-34/section-52.1-20090312.html',
        'https://strategis.ic.gc.ca/eic/site/cb-bc.nsf/eng/00514.html',
      ],
      inForce: { from: '2014-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected: since the amendment of 1 July 2014 every oral communication counts, recorded messages and robocalls included (Competition Bureau, read in the stored copy of the http address); price "at some time during the call"; businesses too',
    }),
    provision({
      id: 'ca/caller-id',
      rule: callerId({ mustPresent: true, answerable: true }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: voice },
      citation: 'UTR Part III (display of a number where the telemarketer can be reached)',
      sources: [
        'https://telebec.com/english/general/propos_telebec/asp/lnnte.html',
        'https://github.com/ThomasMoreAI/legal-skills-open/blob/main/ca/consumer/skills/growth-cold-calling-pooriaarab/SKILL.md',
      ],
      inForce: { from: '2008-09-30' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'ca/abandonment',
      rule: abandonment({ maxRate: 0.05, per: 'month', connectWithin: 'PT2S' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'], modes: ['live'], dialing: ['predictive'] },
      citation: 'UTR Part I (abandoned call), Part III (predictive dialing devices)',
      sources: ['https://crtc.gc.ca/eng/trules-reglest.htm', 'https://ru.scribd.com/document/54030695/CRTC-Telemarketing-Rules-and-Regulations'],
      inForce: { from: '2008-09-30' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'the two seconds were read in the Rules; the five percent is own knowledge',
    }),
    provision({
      id: 'ca/own-list',
      rule: optOut({ honorWithin: 'P31D', keepFor: 'P3Y' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'] },
      citation: 'UTR Part III before CRTC 2014-155',
      sources: ['https://crtc.gc.ca/eng/archive/2014/2014-155.htm', 'https://telebec.com/english/general/propos_telebec/asp/lnnte.html'],
      inForce: { from: '2008-09-30', to: '2014-06-30' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'ca/own-list',
      rule: optOut({ honorWithin: 'P14D', keepFor: 'P3Y' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'] },
      citation: 'UTR Part III as amended by CRTC 2014-155',
      sources: [
        'https://crtc.gc.ca/eng/archive/2014/2014-155.htm',
        'https://cartt.ca/?p=289851',
        'https://telebec.com/english/general/propos_telebec/asp/lnnte.html',
      ],
      inForce: { from: '2014-06-30' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'regulation',
      note: 'businesses too; kept for three years and 14 days by the Rules, three years per the carriers',
    }),
    provision({
      id: 'ca/registration',
      rule: registration({ of: 'each', authority: 'National DNCL Operator', required: false }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'] },
      citation: 'UTR Parts II–III; Telecom Decision CRTC 2008-6',
      sources: ['https://crtc.gc.ca/eng/archive/2008/dt2008-6.htm'],
      inForce: { from: '2008-09-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'telemarketers and their clients, also when exempt from the list; no call may be made without it',
    }),
    provision({
      id: 'ca/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Criminal Code s. 184(2)(a)',
      sources: [
        'https://laws-lois.justice.gc.ca/eng/acts/c-46/section-184.html',
        'https://github.com/ThomasMoreAI/legal-skills-open/blob/main/ca/consumer/skills/growth-cold-calling-pooriaarab/SKILL.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'ca/recording-notice',
      rule: recording({ consent: 'notice' }),
      citation: 'PIPEDA; OPC guidance on recording customer calls',
      sources: [
        'https://www.priv.gc.ca/en/opc-news/news-and-announcements/2018/an_180418/',
        'https://github.com/ThomasMoreAI/legal-skills-open/blob/main/ca/consumer/skills/growth-cold-calling-pooriaarab/SKILL.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'guidance',
      note: 'notice and purpose, with consent before taping',
    }),
  ]
}
