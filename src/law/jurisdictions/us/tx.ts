import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'] as const

/** Telemarketing law of Texas. */
export const texas = jurisdiction(
  {
    id: 'US-TX',
    name: 'Texas',
    laws: [
      {
        title: 'Telephone solicitation practices',
        citation: 'Tex. Bus. & Com. Code ch. 301',
        sources: [
          'https://instalawyer.io/laws/texas-statutes/subtitle-a-telephones',
          'https://law.justia.com/codes/texas/2005/bc/004.00.000037.00.html',
        ],
      },
      {
        title: 'Regulation of telephone solicitation; SB 140 of 2025',
        citation: 'Tex. Bus. & Com. Code chs. 302, 304, 305',
        sources: [
          'https://www.kaufmandolowich.com/news-resources/law-alert-state-mini-tcpa-laws-growing-texas-latest-to-update-its-telemarketing-rules-8-21-2025-by-richard-j-perr-monica-m-littman-graeme-e-hogan-dominic-borelli-and-kristen-ruotolo',
        ],
      },
      {
        title: 'Telemarketing; Texas no-call list',
        citation: 'Tex. Bus. & Com. Code ch. 304',
        sources: ['https://texas.public.law/statutes/tex._bus._and_com._code_section_304.051'],
      },
      {
        title: 'Automatic dial announcing devices',
        citation: 'Tex. Util. Code §§ 55.121–.138',
        sources: [
          'https://gavvy.com/texas-statutes/utilities-code-136535/2-public-utility-regulatory-act-136541/subtitle-c-telecommunications-utilities-137279/55-regulation-of-telecommunications-services-137471/subchapter-f-automatic-dial-announcing-devices-137526',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      prohibition: 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Penalty: up to $5,000 per violation (ch. 302); DTPA private action with successive recoveries since 2025-09-01.',
      'State licensees are free of the no-call list if the sale ends face to face and no automated dialing system is used (§ 304.004(5)): not checked here.',
      'Caller-ID duties (§ 304.151), the length of recorded messages (Util. Code § 55.128) and disconnection (§ 55.126) were not read.',
      'Retail electric sellers have a further no-call list of the PUC (16 TAC § 25.484): not verified.',
      'El Paso and Hudspeth counties are on Mountain time.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-tx/calling-hours',
      rule: quietHours({ callable: 'mon-sat 09:00-21:00; sun 12:00-21:00' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'] })],
      citation: 'Tex. Bus. & Com. Code § 301.051(a), (b)(2)',
      sources: [
        'https://glama.ai/mcp/connectors/com.modernmustardseed/call-desk/tools/can_i_call_now',
        'https://law.justia.com/codes/texas/2005/bc/004.00.000037.00.html',
      ],
      inForce: { from: '2009-04-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: '"after 9 a.m. and before 9 p.m." and "after 12 noon" on a Sunday: the very second of 09:00:00 or 12:00:00 is literally outside; residential numbers, consumer goods; section (a) frees express requests and prior or existing relationships; wording from secondary sources',
    }),
    provision({
      id: 'us-tx/text-hours',
      rule: quietHours({ callable: 'mon-sat 09:00-21:00; sun 12:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], audiences: ['consumer'] },
      liftedBy: [invitation({}), relationship({ kinds: ['purchase', 'contract'] })],
      citation: 'Tex. Bus. & Com. Code §§ 301.051(b)(2), 302.001(7) (SB 140 of 2025)',
      sources: [
        'https://www.kaufmandolowich.com/news-resources/law-alert-state-mini-tcpa-laws-growing-texas-latest-to-update-its-telemarketing-rules-8-21-2025-by-richard-j-perr-monica-m-littman-graeme-e-hogan-dominic-borelli-and-kristen-ruotolo',
      ],
      inForce: { from: '2025-09-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'SB 140 puts texts and images into chapter 302; that the hours of chapter 301 follow is the common, stricter reading',
    }),
    provision({
      id: 'us-tx/recorded-hours',
      rule: quietHours({ callable: 'mon-sat 09:00-21:00; sun 12:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded },
      citation: 'Tex. Util. Code § 55.125',
      sources: [
        'https://tcpaguide.org/states/texas/prerecorded-messages',
        'https://gavvy.com/texas-statutes/utilities-code-136535/2-public-utility-regulatory-act-136541/subtitle-c-telecommunications-utilities-137279/55-regulation-of-telecommunications-services-137471/subchapter-f-automatic-dial-announcing-devices-137526',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'a guide gives 9–21 on weekdays and Saturdays and noon–21 on Sundays for recorded messages; the section itself ("Hours When Use Prohibited") was not read. That guide also names an exemption for existing customers, which is § 301.051\'s: not granted here; businesses too',
    }),
    provision({
      id: 'us-tx/no-call-list',
      rule: doNotCall({ lists: ['us-tx'], maxAge: 'P90D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [
        invitation({}),
        relationship({ kinds: ['contract', 'purchase'], current: true }),
        relationship({ kinds: ['contract', 'purchase'], within: 'P1Y', from: 'ended' }),
      ],
      citation: 'Tex. Bus. & Com. Code §§ 304.004, 304.051–.052',
      sources: [
        'https://texas.public.law/statutes/tex._bus._and_com._code_section_304.051',
        'https://codes.findlaw.com/tx/business-and-commerce-code/bus-com-sect-304-004/',
      ],
      inForce: { from: '2009-04-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'published 1 January, April, July, October; days of grace after publication (304.052) not read and not granted; texts included (SB 140, stricter reading)',
    }),
    provision({
      id: 'us-tx/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'opening' },
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'Tex. Bus. & Com. Code § 301.051(b)(1)',
      sources: ['https://law.justia.com/codes/texas/2005/bc/004.00.000037.00.html'],
      inForce: { from: '2009-04-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"immediately" after contact; read in the predecessor § 37.02',
    }),
    provision({
      id: 'us-tx/address-before-sale',
      rule: callerIdentity({ say: [{ what: 'address', by: 'during' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'Tex. Bus. & Com. Code § 302.202(1)',
      sources: ['https://codes.findlaw.com/tx/business-and-commerce-code/bus-com-sect-302-202/'],
      inForce: { from: '2009-04-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'street address called from and of the principal place, before a sale is concluded; the many exempt sellers of §§ 302.053–.061 are free of it',
    }),
    provision({
      id: 'us-tx/recorded-identity',
      rule: callerIdentity({
        say: [
          { what: 'purpose', by: 'PT30S' },
          { what: 'company', by: 'PT30S' },
          { what: 'phone', by: 'PT30S' },
        ],
      }),
      applies: { modes: recorded },
      unless: { purposes: ['debt-collection', 'public-safety', 'government'] },
      citation: 'Tex. Util. Code §§ 55.122, 55.127',
      sources: [
        'https://codes.findlaw.com/tx/utilities-code/util-sect-55-127/',
        'https://instalawyer.io/laws/texas-statutes/section-55122-exemptions',
      ],
      inForce: { from: '1997-09-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'every recorded call, not only sales; also free: truancy calls of schools, an organisation calling its members',
    }),
    provision({
      id: 'us-tx/generated-numbers',
      rule: prohibition({ what: 'generated-number' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded, numbersFrom: ['generated'] },
      citation: 'Tex. Util. Code § 55.124; 16 TAC § 26.125(c)(2)',
      sources: [
        'https://regulations.justia.com/states/texas/title-16/part-2/chapter-26/subchapter-f/section-26-125',
        'https://texreg.sos.state.tx.us/public/readtac$ext.TacPage?sl=R&app=9&p_dir=&p_rloc=&p_tloc=&p_ploc=&pg=1&p_tac=&ti=16&pt=2&ch=26&rl=125',
        'https://gavvy.com/texas-statutes/utilities-code-136535/2-public-utility-regulatory-act-136541/subtitle-c-telecommunications-utilities-137279/55-regulation-of-telecommunications-services-137471/subchapter-f-automatic-dial-announcing-devices-137526',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the commission\'s rule: "must not be used for random number dialing or to dial numbers by successively increasing or decreasing integers"',
    }),
    provision({
      id: 'us-tx/recorded-permit',
      rule: registration({ of: 'each', authority: 'Public Utility Commission of Texas', required: true }),
      applies: { modes: recorded },
      unless: { purposes: ['public-safety', 'government'] },
      citation: 'Tex. Util. Code §§ 55.122, 55.129–.130',
      sources: ['https://instalawyer.io/laws/texas-statutes/section-55130-permit'],
      inForce: { from: '1997-09-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"may not use an automated dial announcing device without a permit"; yearly',
    }),
    provision({
      id: 'us-tx/licence',
      rule: registration({ of: 'seller', authority: 'Texas Secretary of State', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Tex. Bus. & Com. Code §§ 302.101–.107',
      sources: [
        'https://www.kaufmandolowich.com/news-resources/law-alert-state-mini-tcpa-laws-growing-texas-latest-to-update-its-telemarketing-rules-8-21-2025-by-richard-j-perr-monica-m-littman-graeme-e-hogan-dominic-borelli-and-kristen-ruotolo',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'a certificate per place of business, $200, $10,000 security; wide exemptions; texts since 2025-09-01',
    }),
    provision({
      id: 'us-tx/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Tex. Penal Code § 16.02',
      sources: [
        'https://statutes.capitol.texas.gov/Docs/PE/htm/PE.16.htm',
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
