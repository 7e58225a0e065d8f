import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Kenya. */
export const kenya = jurisdiction(
  {
    id: 'KE',
    name: 'Kenya',
    laws: [
      {
        title: 'Data Protection Act and General Regulations',
        citation: 'DPA 2019; General Regulations 2021 Part III',
        sources: [
          'https://baadvocates.com/index.php/wp-json/wp/v2/posts/875',
          'https://mondaq.co.uk/privacy-protection/1187296/unpacking-the-data-protection-general-regulations-2021-of-the-data-protection-act-24-of-2019',
        ],
      },
      { title: 'Kenya Information and Communications (Consumer Protection) Regulations', citation: '2010 reg. 17', sources: [] },
    ],
    covers: {
      consent: 'provisions',
      'opt-out': 'provisions',
    },
    notes: ['The 2020 draft of the CA (promotional texts 07:00–19:00, do-not-call lists at operators) was not found adopted.', 'No hours found.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ke/direct-marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Data Protection Act 2019; General Regulations 2021 Part III',
      sources: [
        'https://baadvocates.com/index.php/wp-json/wp/v2/posts/875',
        'https://cipit.strathmore.edu/opt-in-or-opt-out-demystifying-proposed-consent-requirements-for-direct-marketing-in-kenya/',
        'https://mondaq.co.uk/privacy-protection/1187296/unpacking-the-data-protection-general-regulations-2021-of-the-data-protection-act-24-of-2019',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'consent by statement or clear affirmative act; notice that direct marketing is a purpose; sensitive data may not be used',
    }),
    provision({
      id: 'ke/automated-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop', 'text'] },
      citation: 'KICA (Consumer Protection) Regulations, L.N. 54 of 2010, reg. 17(1), (4)',
      sources: ['https://new.kenyalaw.org/akn/ke/act/ln/2010/54/eng@2022-12-31'],
      inForce: { from: '2010-04-30' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'regulations in force as revised to 31 December 2022; the words of reg. 17 (automated calling without human intervention, electronic mail; all automated schemes opt-in) were read in an http-only blog; texts taken as electronic mail',
    }),
    provision({
      id: 'ke/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Data Protection (General) Regulations 2021 Part III',
      sources: ['https://mutie-advocates.com/faqs-data-privacy-for-online-marketers'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'regulation',
    }),
  ]
}
