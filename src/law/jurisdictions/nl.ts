import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { when } from '../../rules/when'
import { nlCodeEves } from '../../time/calendars/nl-code-eves'
import { nlCodeTelemarketing } from '../../time/calendars/nl-code-telemarketing'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of the Netherlands. */
export const netherlands = jurisdiction(
  {
    id: 'NL',
    name: 'Netherlands',
    laws: [
      {
        title: 'Telecommunicatiewet',
        citation: 'Tw art. 11.7 (Stb. 2021, 103)',
        sources: ['https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html'],
      },
      {
        title: 'Amendment ending the customer exception',
        citation: 'in force 2026-07-01',
        sources: [
          'https://deltaadvisory.nl/telemarketing-uw-klant-niet-meer-ongevraagd-bellen',
          'https://ddma.nl/kennisbank/telemarketing-ook-opt-in-nodig-bij-bestaande-klanten',
        ],
      },
      {
        title: 'Reclamecode: Code Telemarketing',
        citation: '2020-03-01, revised 2024-10-15',
        sources: [
          'https://ddma.nl/kennisbank/reclamecode-code-telemarketing/',
          'https://marketingreport.nl/herziene-code-telemarketing-in-werking-getreden',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'frequency-cap': 'none',
      'do-not-call': 'none',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'The Bel-me-niet Register ended on 2021-07-01.',
      'Consent must be provable per person, not per number (ACM 2022); proof on request within five working days, the term of a first call stated if not within six months (code 2024).',
      'Not to offer to who seems to be under 16 (code).',
      'Market research of GDPR art. 89 is outside the code.',
      'Penalty: ACM up to EUR 900,000 or a share of turnover (from memory).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'nl/consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: ['live'],
        legalForms: ['natural-person', 'sole-trader', 'partnership'],
      },
      liftedBy: [
        invitation({}),
        relationship({ kinds: ['contract', 'membership'], within: 'P3Y', from: 'ended', products: 'same', numberFromPerson: true }),
        relationship({ kinds: ['purchase', 'donation'], within: 'P3Y', from: 'last', products: 'same', numberFromPerson: true }),
      ],
      citation: 'Tw art. 11.7 lid 2–3',
      sources: [
        'https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html',
        'https://tweakers.net/nieuws/183860/telemarketing-zonder-toestemming-vooraf-is-vanaf-donderdag-bij-wet-verboden.html',
        'https://www.reclamecode.nl/news/herziene-code-telemarketing/',
      ],
      inForce: { from: '2021-07-01', to: '2026-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'commercial, idealistic and charitable calls; customers for own similar products, up to three years after the end by the code',
    }),
    provision({
      id: 'nl/consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: ['live'],
        legalForms: ['natural-person', 'sole-trader', 'partnership'],
      },
      liftedBy: [
        invitation({}),
        when(
          { sectors: ['charity', 'lottery', 'publisher'] },
          relationship({ kinds: ['contract', 'membership'], within: 'P3Y', from: 'ended', products: 'same', numberFromPerson: true }),
        ),
        when(
          { sectors: ['charity', 'lottery', 'publisher'] },
          relationship({ kinds: ['purchase', 'donation'], within: 'P3Y', from: 'last', products: 'same', numberFromPerson: true }),
        ),
      ],
      citation: 'Tw art. 11.7 as amended',
      sources: [
        'https://deltaadvisory.nl/telemarketing-uw-klant-niet-meer-ongevraagd-bellen',
        'https://www.security.nl/posting/887912/Regels+voor+telemarketing+vanaf+1+juli+2026+verder+aangescherpt?channel=rss',
        'https://ddma.nl/kennisbank/telemarketing-ook-opt-in-nodig-bij-bestaande-klanten',
      ],
      inForce: { from: '2026-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'only charities, charity lotteries and publishers of newspapers, weeklies and magazines may still rely on the customer relation; no text later than July 2026 was seen',
    }),
    provision({
      id: 'nl/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'],
      },
      liftedBy: [invitation({})],
      citation: 'Tw art. 11.7 lid 1',
      sources: ['https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html'],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'any end user, legal persons too; an artificial voice is treated alike',
    }),
    provision({
      id: 'nl/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request', 'charity', 'political'], modes: ['text'] },
      liftedBy: [invitation({}), relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: 'Tw art. 11.7 lid 1, 3',
      sources: ['https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html'],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'any end user',
    }),
    provision({
      id: 'nl/code-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-22:00; sat 10:00-16:00', holidays: { calendars: [nlCodeTelemarketing], then: 'closed' } }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: ['live'],
        legalForms: ['natural-person', 'sole-trader', 'partnership'],
      },
      liftedBy: [invitation({})],
      citation: 'Code Telemarketing 2012 art. 9, as revised 2020 and 2024',
      sources: [
        'https://www.checksrc.nl/check/telemarketing/checklist/',
        'https://dmcc.nl/sectoren/telecom/code-telemarketing/',
        'https://ddma.nl/kennisbank/herziene-code-telemarketing-in-werking-getreden-2',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
      note: "times read on the Stichting Reclame Code's own checklist (edition 2012): working days 9–22, Saturdays 10–16, else only for a concrete call-back or a requested call; that the edition of 2024 keeps days and times and adds holidays and days of remembrance was read, its wording was not; binds the whole trade",
    }),
    provision({
      id: 'nl/code-eve-hours',
      rule: quietHours({ callable: 'mon-sun 00:00-24:00', holidays: { calendars: [nlCodeEves], then: 'mon-fri 00:00-18:30; sat-sun 00:00-24:00' } }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: ['live'],
        legalForms: ['natural-person', 'sole-trader', 'partnership'],
      },
      liftedBy: [invitation({})],
      citation: 'Code Telemarketing 2012 art. 9',
      sources: ['https://www.checksrc.nl/check/telemarketing/checklist/'],
      inForce: { from: '2012-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
      note: 'on 5 and 24 December, where they are working days, until 18:30 (4 May too, which nl/code-hours closes altogether); edition 2012, not seen repealed',
    }),
    provision({
      id: 'nl/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: voice,
        legalForms: ['natural-person', 'sole-trader', 'partnership'],
      },
      citation: 'Tw art. 11.7; Code Telemarketing',
      sources: ['https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html', 'https://dmcc.nl/sectoren/telecom/code-telemarketing/'],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'nl/offer-opt-out',
      rule: callerIdentity({ say: [{ what: 'optOutRight', by: 'during' }] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: voice,
        legalForms: ['natural-person', 'sole-trader', 'partnership'],
      },
      citation: 'Tw art. 11.7; Code Telemarketing',
      sources: [
        'https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html',
        'https://nieuws.nl/economie/20220629/acm-waarschuwt-telemarketeers-moeten-toestemming-kunnen-bewijzen/',
      ],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'recht van verzet, actively offered in every call (IVR)',
    }),
    provision({
      id: 'nl/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: voice,
        legalForms: ['natural-person', 'sole-trader', 'partnership'],
      },
      citation: 'Tw art. 11.7',
      sources: [
        'https://tweakers.net/nieuws/183860/telemarketing-zonder-toestemming-vooraf-is-vanaf-donderdag-bij-wet-verboden.html',
        'https://www.reclamecode.nl/news/herziene-code-telemarketing/',
      ],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'nl/caller-id-answered',
      rule: callerId({ answerable: true }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity', 'political'],
        modes: ['live'],
        legalForms: ['natural-person', 'sole-trader', 'partnership'],
      },
      citation: 'Code Telemarketing 2024',
      sources: [
        'https://marketingreport.nl/herziene-code-telemarketing-in-werking-getreden',
        'https://ddma.nl/kennisbank/herziene-code-telemarketing-in-werking-getreden-2',
      ],
      inForce: { from: '2024-10-15' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'industry-code',
      note: 'the number stays reachable for at least six months',
    }),
    provision({
      id: 'nl/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      citation: 'Code Telemarketing 2024 (schriftelijkheidsvereiste)',
      sources: ['https://ddma.nl/kennisbank/dit-gaat-er-veranderen-met-de-inwerkingtreding-van-de-herziene-code-telemarketing/'],
      inForce: { from: '2024-10-15' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'industry-code',
      note: 'certain services only in writing, with a fitting time to think from EUR 50 of contract value',
    }),
    provision({
      id: 'nl/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request', 'charity', 'political'] },
      citation: 'Tw art. 11.7',
      sources: ['https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html'],
      inForce: { from: '2021-07-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'nl/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'Sr art. 139a; GDPR art. 13',
      sources: [
        'https://www.declercq.com/kennisblog/1881-het-heimelijk-opnemen-van-gesprekken/',
        'https://www.security.nl/posting/663753/Je+eigen+gesprekken+opnemen+is+je+goed+recht+en+daarmee+basta?channel=rss',
        'https://eur-lex.europa.eu/eli/reg/2016/679',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from one-party: a participant commits no crime, but who records calls systematically must announce it',
    }),
  ]
}
