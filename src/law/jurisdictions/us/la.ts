import { consent } from '../../../rules/consent'
import { doNotCall } from '../../../rules/do-not-call'
import { emergency } from '../../../rules/emergency'
import { invitation } from '../../../rules/invitation'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { relationship } from '../../../rules/relationship'
import { usLa } from '../../../time/calendars/us-la'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Louisiana. */
export const louisiana = jurisdiction(
  {
    id: 'US-LA',
    name: 'Louisiana',
    laws: [
      {
        title: 'ADAD equipment and live-operator sales calls',
        citation: 'La. R.S. 45:810-817',
        sources: [
          'https://lawserver.com/?p=30183792',
          'https://www.lawserver.com/law/state/louisiana/la-laws/louisiana_revised_statutes_45-816',
          'https://theusufruct.com/rs/title-45/section-812.json',
        ],
      },
      {
        title: 'Telephone Solicitation Relief Act',
        citation: 'La. R.S. 45:844.11-.17',
        sources: [
          'https://legis.la.gov/legis/Law.aspx?d=100148',
          'https://cliclaw.com/library/state-laws/louisiana/louisiana-telephone-solicitation-relief-act-2001-la-rev-stat-%C2%A7-4584411-',
        ],
      },
      {
        title: 'Telephonic solicitation during a state of emergency',
        citation: 'La. R.S. 45:844.31-.33',
        sources: [
          'https://casetext.com/statute/louisiana-revised-statutes/revised-statutes/title-45-public-utilities-and-carriers/chapter-8-j-telephonic-solicitation-prohibited-during-state-of-emergency/section-4584431-telemarketing-activities-prohibitions-exceptions',
          'https://lpsc.louisiana.gov/DNC_Emergency',
        ],
      },
      {
        title: 'LPSC Do Not Call General Order',
        citation: 'General Order R-29617',
        sources: ['https://lpsc.louisiana.gov/DNC_Emergency', 'https://dnc.com/holiday-alerts?year=2023'],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      emergency: 'provisions',
      prohibition: 'provisions',
      registration: 'provisions',
      recording: 'provisions',
    },
    notes: [
      'R.S. 1:55 makes every Saturday a legal holiday in Orleans, Baton Rouge and other parishes, but 45:811(2) allows Monday to Saturday.',
      'Days that the governor proclaims (often Juneteenth, the day after Thanksgiving, 24 and 31 December, bridging days such as 2023-07-03) come through facts.proclaimedHolidays.',
      "The PSC is reported to enforce a shorter list (not Presidents' Day, dnc.com 2018); we keep the statute's.",
      'Announcing equipment must not run unattended (45:811(4)).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-la/calling-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-20:00', holidays: { calendars: [usLa], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], audiences: ['consumer'] },
      citation: 'La. R.S. 45:811(2)-(3); LPSC G.O. R-29617 § V(A)',
      sources: [
        'https://lawserver.com/?p=30183792',
        'https://legis.la.gov/legis/Law.aspx?d=74097',
        'https://dnc.com/holiday-alerts?year=2023',
        'https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'live and recorded by statute, texts by the General Order ("voice or data"); it prohibits "8:00 P.M. to 8:00 A.M."; consent and customer exceptions do not lift it (§ V(A)(1))',
    }),
    provision({
      id: 'us-la/emergency',
      rule: emergency({ level: 'region', freshFor: 'PT24H' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'La. R.S. 45:844.31; LPSC G.O. R-29617',
      sources: [
        'https://lpsc.louisiana.gov/DNC_Emergency',
        'https://casetext.com/statute/louisiana-revised-statutes/revised-statutes/title-45-public-utilities-and-carriers/chapter-8-j-telephonic-solicitation-prohibited-during-state-of-emergency/section-4584431-telemarketing-activities-prohibitions-exceptions',
        'https://tcpaworld.com/2020/08/31/stop-state-of-emergency-in-louisiana-freezes-marketing-calls-heres-what-callers-need-to-know/',
        'https://mslawgroup.com/louisiana-declares-state-of-emergency/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "feed it from lpsc.louisiana.gov/DNC_Emergency: in practice the ban runs only while the PSC reports to the Emergency Operations Center; the statute excepts requests (six months), debts, customers, nonprofits, the PSC's order does not, nor do we",
    }),
    provision({
      id: 'us-la/do-not-call',
      rule: doNotCall({ lists: ['us-la'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      liftedBy: [
        invitation({ within: 'P6M' }),
        relationship({ kinds: ['contract', 'purchase', 'debt'], current: true }),
        relationship({ kinds: ['contract', 'purchase'], within: 'P6M', from: 'ended' }),
      ],
      citation: 'La. R.S. 45:844.12-.14',
      sources: [
        'https://legis.la.gov/legis/Law.aspx?d=100148',
        'https://casetext.com/statute/louisiana-revised-statutes/revised-statutes/title-45-public-utilities-and-carriers/chapter-8-j-telephonic-solicitation-prohibited-during-state-of-emergency/section-4584431-telemarketing-activities-prohibitions-exceptions',
        'https://www.compliancepoint.com/marketing-compliance/state-do-not-call-lists/',
        'https://wipfli-com-cdne.azureedge.net/insights/articles/state-do-not-call-lists-what-businesses-need-to-know',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'list updated monthly and holds the national one; periods as in 45:844.31',
    }),
    provision({
      id: 'us-la/recorded-consent',
      rule: consent({ form: 'express' }),
      applies: {
        purposes: ['marketing', 'consent-request', 'survey'],
        modes: ['prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      unless: { liveIntroduction: true },
      liftedBy: [invitation({}), relationship({ kinds: ['contract', 'purchase'] })],
      citation: 'La. R.S. 45:811(1), 45:812, 45:816(1), (4), (6)',
      sources: [
        'https://lawserver.com/?p=30183792',
        'https://theusufruct.com/rs/title-45/section-812.json',
        'https://www.lawserver.com/law/state/louisiana/la-laws/louisiana_revised_statutes_45-816',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected on 2026-11-24: 45:812 speaks only of consent "to a call made with ADAD equipment", so live calls need none, whatever 45:811 seems to say. 45:816 puts outside: calls at the subscriber\'s request, to a person with a pre-existing business relationship, and messages that a live operator introduces if the call ends when the party is not interested; also nonprofits to donors, financial services and companies regulated by the PSC (not granted). Consent given in a call counts for that call alone; a standing express consent is read as a request',
    }),
    provision({
      id: 'us-la/mobile-consent',
      rule: consent({ form: 'express' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], lineTypes: ['mobile'], audiences: ['consumer'] },
      citation: 'LPSC G.O. R-29617 § V(A)(12)(b)',
      sources: ['https://github.com/meydayapp/fieldquo/blob/d1c5045/lib/sales/callingRules.js'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: "one table that read the PSC's own copy of the order: no calls to a cellular number without prior express consent; inside the block on residential solicitation, so consumers only; whether it means every live call was not confirmed, the order itself was not read. An unknown line type is held to it",
    }),
    provision({
      id: 'us-la/generated-numbers',
      rule: prohibition({ what: 'generated-number' }),
      applies: {
        purposes: ['marketing', 'consent-request', 'survey'],
        modes: ['live', 'prerecorded', 'artificial-voice', 'soundboard', 'voicemail-drop'],
        numbersFrom: ['generated'],
        audiences: ['consumer'],
      },
      citation: 'La. R.S. 45:811(5)',
      sources: ['https://lawserver.com/?p=30183792'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'random or sequential dialing is unlawful; an unknown origin of the number is held to it',
    }),
    provision({
      id: 'us-la/registration',
      rule: registration({ of: 'telemarketer', authority: 'Louisiana Public Service Commission', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'La. R.S. 45:844.14(A)(3)',
      sources: ['https://legis.la.gov/legis/Law.aspx?d=100148'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'needed to obtain the list; a $20,000 bond may be kept',
    }),
    provision({
      id: 'us-la/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'La. R.S. 15:1303',
      sources: [
        'https://legis.la.gov/Legis/Law.aspx?d=78938',
        'https://github.com/bbarnes4318/hoppwhistle/blob/HEAD/docs/legal/CALL_RECORDING_DISCLOSURE.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "§ 15:1303(C)(4); rcfp.org and uslegal.com say the same; the statute's words read as transcribed, with this address, in a public table of 2026-07-28",
    }),
  ]
}
