import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { saRamadan } from '../../time/calendars/sa-ramadan'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Saudi Arabia. */
export const saudiArabia = jurisdiction(
  {
    id: 'SA',
    name: 'Saudi Arabia',
    laws: [
      {
        title: 'Regulations to reduce unsolicited messages and calls',
        citation: 'CST decision 469',
        sources: [
          'https://www.cst.gov.sa/ar/regulations-and-licenses/decisions/Regulation-469',
          'https://www.unifonic.com/en/legal/voice-terms?hsLang=en',
        ],
      },
      {
        title: 'Regulation for Reduction of SPAM (earlier)',
        citation: 'decision 395/1439',
        sources: ['https://cst.gov.sa/en/Decisions/Pages/395-1439.aspx'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'That decision 469 exists is seen at CST; its terms only in the contract of one carrier; its day was not seen (in force 90 days after it).',
      'Ramadan 1447: 2026-02-18 to 2026-03-19; 1448: 2027-02-08 to 2027-03-08 (Umm al-Qura, about).',
      'Awareness calls of public bodies are regulated too; not modelled.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'sa/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-22:00', holidays: { calendars: [saRamadan], then: 'mon-sun 12:00-01:00' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'CST regulations to reduce unsolicited messages and calls (469), as restated in Unifonic voice terms 5.1.2(g)',
      sources: ['https://www.unifonic.com/en/legal/voice-terms?hsLang=en'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
      note: 'in Ramadan from 12:00 to 01:00',
    }),
    provision({
      id: 'sa/text-hours',
      rule: quietHours({ callable: 'mon-sun 08:00-22:00' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'decision 395/1439',
      sources: ['https://msegat.com/index.php?action=532&lang=En'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'of the earlier decision; the terms of 469 for texts were not seen',
    }),
    provision({
      id: 'sa/prior-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary', 'separate'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'CST regulations to reduce unsolicited messages and calls (469), as restated in Unifonic voice terms 5.1.2(a)',
      sources: ['https://www.unifonic.com/en/legal/voice-terms?hsLang=en'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
      note: 'not through privacy policies or service contracts; the caller bears the proof',
    }),
    provision({
      id: 'sa/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'officialNumber', by: 'opening' },
        ],
        ask: [{ what: 'permissionToContinue', by: 'opening', onNo: 'end' }],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'CST regulations to reduce unsolicited messages and calls (469), as restated in Unifonic voice terms 5.1.2(e)',
      sources: ['https://www.unifonic.com/en/legal/voice-terms?hsLang=en'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
    }),
    provision({
      id: 'sa/official-number',
      rule: callerId({ mustPresent: true, holder: 'seller' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'CST regulations to reduce unsolicited messages and calls (469), as restated in Unifonic voice terms 5.1.2',
      sources: ['https://www.unifonic.com/en/legal/voice-terms?hsLang=en'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
      note: 'a number listed as official on the website of the entity: read as its own number (stricter)',
    }),
    provision({
      id: 'sa/opt-out',
      rule: optOut({ honorWithin: 'PT24H', confirmWithin: 'PT24H' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'CST regulations to reduce unsolicited messages and calls (469), as restated in Unifonic voice terms 5.1.2(c)–(d)',
      sources: ['https://www.unifonic.com/en/legal/voice-terms?hsLang=en'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
    }),
    provision({
      id: 'sa/opt-out-confirmation',
      rule: confirmation({ must: 'opt-out-confirmation', within: 'PT24H' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'CST regulations to reduce unsolicited messages and calls (469), as restated in Unifonic voice terms 5.1.2(c)–(d)',
      sources: ['https://www.unifonic.com/en/legal/voice-terms?hsLang=en'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
    }),
  ]
}
