import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { quietHours } from '../../rules/quiet-hours'
import { relationship } from '../../rules/relationship'
import { nz } from '../../time/calendars/nz'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of New Zealand. */
export const newZealand = jurisdiction(
  {
    id: 'NZ',
    name: 'New Zealand',
    laws: [
      {
        title: 'Fair Trading Act 1986, uninvited direct sales',
        citation: 'Fair Trading Act 1986 Part 4A',
        sources: ['https://www.amway.co.nz/en/about-amway/legal-information/in-plain-english-content/do-not-call-register/'],
      },
      {
        title: 'Telemarketing Code of Practice',
        citation: 'Marketing Association, 1 November 2010 and later',
        sources: ['https://docplayer.net/amp/18354416-Telemarketing-code-of-practice.html'],
      },
      { title: 'Unsolicited Electronic Messages Act 2007', citation: 'Unsolicited Electronic Messages Act 2007', sources: [] },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
    },
    notes: [
      'Fair Trading Act Part 4A: disclosure and five working days to cancel an uninvited direct sale.',
      'Regional anniversary days are public holidays too but are left out of the calendar: the code says only public holidays.',
      'The Chatham Islands are 45 minutes ahead.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'nz/calling-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-21:00', holidays: { calendars: [nz], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] },
      citation: 'Telemarketing Code of Practice',
      sources: ['https://www.amway.co.nz/en/about-amway/legal-information/in-plain-english-content/do-not-call-register/'],
      inForce: { from: '2010-11-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
      note: 'one secondary source, which wrongly ties Fair Trading Act fines to the hours',
    }),
    provision({
      id: 'nz/do-not-call-list',
      rule: doNotCall({ lists: ['nz-dnc'], voluntary: true }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      liftedBy: [relationship({ kinds: ['contract', 'membership'], current: true })],
      citation: 'Do Not Call service of the Marketing Association',
      sources: ['https://www.marketing.org.nz/Services/DNC_DNM_FAQs'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'industry-code',
      note: 'members only; organisations the person deals with (bank, insurer) are not affected',
    }),
    provision({
      id: 'nz/text-consent',
      rule: consent({ form: 'inferred' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      citation: 'Unsolicited Electronic Messages Act 2007 ss. 4, 9',
      sources: [
        'https://www.legislation.govt.nz/act/public/2007/0007/latest/DLM405205.html',
        'https://www.clendons.co.nz/resources/background-papers/technology/unsolicited-electronic-messages-act-2007-practical-guide/',
      ],
      inForce: { from: '2007-09-05' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'text read: express, inferred from conduct and relationships, or deemed from a number conspicuously published in a business capacity (not modelled); the onus is on the sender; voice calls are outside the Act',
    }),
  ]
}
