import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { when } from '../../rules/when'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Ireland. */
export const ireland = jurisdiction(
  {
    id: 'IE',
    name: 'Ireland',
    laws: [
      {
        title: 'ePrivacy Regulations 2011',
        citation: 'S.I. No. 336/2011 regs 13–14',
        sources: [
          'https://www.comreg.ie/consumer-information/home-phone/unsolicited-contacts-national-directory-database-2/',
          'https://www.comreg.ie/consumer-information/mobile-phone/unsolicited-contacts-national-directory-database-2/',
        ],
      },
    ],
    covers: {
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Calling hours: none were found, none is affirmed by a source; the fallback applies.',
      'Offence: up to EUR 5,000 per call summarily, up to EUR 250,000 on indictment for a body corporate.',
      'Surveys are outside the rule.',
      'The NDD is reached through its licensee under ComReg.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ie/ndd-opt-out',
      rule: doNotCall({ lists: ['ie-ndd'], maxAge: 'P28D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      liftedBy: [
        consent({ form: 'express' }),
        invitation({}),
        when({ lineTypes: ['fixed', 'voip'] }, relationship({ kinds: ['contract', 'purchase'], current: true })),
      ],
      citation: 'S.I. 336/2011 regs 13(3)(b), 13(5)(b), 14',
      sources: [
        'https://www.comreg.ie/consumer-information/mobile-phone/unsolicited-contacts-national-directory-database-2/',
        'https://studylib.net/doc/8391154/comreg-s-consumer-guide-on-unsolicited-marketing-calls',
        'https://dpcsearch.fusio.dev/en/node?page=10',
      ],
      inForce: { from: '2011-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "home and business lines; ex-directory numbers count as listed; 28 days is ComReg's outer limit for callers' copies; customer exception is DPC guidance for landlines",
    }),
    provision({
      id: 'ie/mobile-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], lineTypes: ['mobile'] },
      liftedBy: [invitation({})],
      citation: 'S.I. 336/2011 reg. 13(6)',
      sources: [
        'https://www.comreg.ie/consumer-information/home-phone/unsolicited-contacts-national-directory-database-2/',
        'https://askaboutmoney.com/threads/persistant-sales-calls-from-optic-communications.9964/page-2',
      ],
      inForce: { from: '2011-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'an unknown line type is treated as mobile; consent recorded in the NDD also counts: hold it as a consent',
    }),
    provision({
      id: 'ie/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'S.I. 336/2011 reg. 13(1)',
      sources: ['https://brexitlegal.ie/e-privacy/'],
      inForce: { from: '2011-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'an artificial voice is treated as a calling machine (stricter reading)',
    }),
    provision({
      id: 'ie/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], within: 'P1Y', from: 'last', products: 'same', numberFromPerson: true })],
      citation: 'S.I. 336/2011 reg. 13(1), (11)',
      sources: [
        'https://brexitlegal.ie/e-privacy/',
        'https://askaboutmoney.com/threads/persistant-sales-calls-from-optic-communications.9964/page-2',
      ],
      inForce: { from: '2011-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the twelve months since the sale are from memory and make the exception narrower',
    }),
    provision({
      id: 'ie/say-who',
      rule: callerIdentity({
        say: [
          { what: 'agentName', by: 'during' },
          { what: 'onBehalfOf', by: 'during' },
          { what: ['phone', 'address'], by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'S.I. 336/2011 reg. 13(10)',
      sources: [
        'https://www.comreg.ie/consumer-information/home-phone/unsolicited-contacts-national-directory-database-2/',
        'https://askaboutmoney.com/threads/persistant-sales-calls-from-optic-communications.9964/page-2',
      ],
      inForce: { from: '2011-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'no moment is fixed; "his or her name, the name of the person or organisation on whose behalf the call is made"',
    }),
    provision({
      id: 'ie/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'S.I. 336/2011 reg. 13',
      sources: ['https://www.comreg.ie/consumer-information/home-phone/unsolicited-contacts-national-directory-database-2/'],
      inForce: { from: '2011-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'ie/recording',
      rule: recording({ consent: 'one-party' }),
      citation:
        'Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993 s. 1; Postal and Telecommunications Services Act 1983 s. 98',
      sources: ['https://www.irishstatutebook.ie/eli/1993/act/10/enacted/en/html', 'https://github.com/legalize-dev/legalize-ie'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'no interception where either party has consented to the recording; the notice of the GDPR stands in EU',
    }),
  ]
}
