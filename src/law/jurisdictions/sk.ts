import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { prohibition } from '../../rules/prohibition'
import { recording } from '../../rules/recording'
import { registration } from '../../rules/registration'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Slovakia. */
export const slovakia = jurisdiction(
  {
    id: 'SK',
    name: 'Slovakia',
    laws: [
      {
        title: 'Zákon o elektronických komunikáciách',
        citation: 'zákon č. 452/2021 Z. z. § 116',
        sources: ['https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/'],
      },
      {
        title: 'Amendment: calling for consent banned, one-year limit for former customers',
        citation: 'zákon č. 297/2025 Z. z.',
        sources: [
          'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2025/297/',
          'https://news.refresher.sk/199393-Firmy-cakaju-prisnejsie-pravidla-Stat-sprisnil-podmienky-marketingovej-komunikacie-so-zakaznikmi',
        ],
      },
      {
        title: 'Numbering decree (prefix 0888) and register decree',
        citation: 'opatrenie č. 286/2022 Z. z.; vyhláška č. 368/2022 Z. z.',
        sources: [
          'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2022/286/',
          'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2022/368/',
          'https://www.teleoff.gov.sk/nevyziadane-volania-pod-svojou-kontrolou-zaregistrujte-sa-do-zoznamu-a-vyjadrite-tak-nesuhlas-s-prijimanim-marketingovych-volani/',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'provisions',
      consent: 'provisions',
      prohibition: 'provisions',
      'caller-id': 'provisions',
      'caller-identity': 'provisions',
      registration: 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
      confirmation: 'provisions',
    },
    notes: ['A listing takes effect on the 1st or 16th that follows.', 'Penalty: EUR 200 to 5 % of turnover.'],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'sk/register',
      rule: doNotCall({ lists: ['sk-nevolajte'], maxAge: 'P15D', bindsAfter: { monthDays: [1, 16] } }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      liftedBy: [
        consent({ form: 'express', afterListing: true }),
        relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true }),
        invitation({}),
      ],
      citation: '§ 116(7)-(10), (14)',
      sources: [
        'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/',
        'https://www.teleoff.gov.sk/nevyziadane-volania-pod-svojou-kontrolou-zaregistrujte-sa-do-zoznamu-a-vyjadrite-tak-nesuhlas-s-prijimanim-marketingovych-volani/',
      ],
      inForce: { from: '2022-11-01', to: '2025-11-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'former customers without a limit in time until Act 297/2025',
    }),
    provision({
      id: 'sk/register',
      rule: doNotCall({ lists: ['sk-nevolajte'], maxAge: 'P15D', bindsAfter: { monthDays: [1, 16] } }),
      applies: { purposes: ['marketing', 'consent-request', 'survey'], modes: ['live'] },
      liftedBy: [
        consent({ form: 'express', afterListing: true }),
        relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true, current: true }),
        relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true, within: 'P1Y', from: 'ended' }),
        invitation({}),
      ],
      citation: '§ 116(2), (7)-(10), (14)-(16) as amended by 297/2025',
      sources: [
        'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/',
        'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2025/297/',
        'https://www.teleoff.gov.sk/nevyziadane-volania-pod-svojou-kontrolou-zaregistrujte-sa-do-zoznamu-a-vyjadrite-tak-nesuhlas-s-prijimanim-marketingovych-volani/',
        'https://news.refresher.sk/199393-Firmy-cakaju-prisnejsie-pravidla-Stat-sprisnil-podmienky-marketingovej-komunikacie-so-zakaznikmi',
      ],
      inForce: { from: '2025-11-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'numbers of natural and legal persons, for all fields or some (in-part); the copy is renewed on the 1st and 16th; surveys count when they gather information on goods and services',
    }),
    provision({
      id: 'sk/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: '§ 116(3)',
      sources: ['https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/'],
      inForce: { from: '2022-02-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'demonstrable prior consent',
    }),
    provision({
      id: 'sk/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: '§ 116(3), (15)',
      sources: ['https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/'],
      inForce: { from: '2022-02-01', to: '2025-11-12' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'sk/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'] },
      liftedBy: [
        relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true, current: true }),
        relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true, within: 'P1Y', from: 'ended' }),
      ],
      citation: '§ 116(3), (15) as amended by 297/2025',
      sources: [
        'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/',
        'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2025/297/',
        'https://news.refresher.sk/199393-Firmy-cakaju-prisnejsie-pravidla-Stat-sprisnil-podmienky-marketingovej-komunikacie-so-zakaznikmi',
      ],
      inForce: { from: '2025-11-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'own similar goods, at most one year after the contract or purchase',
    }),
    provision({
      id: 'sk/no-calls-for-consent',
      rule: prohibition({ what: 'consent-request' }),
      applies: { purposes: ['consent-request'] },
      citation: '§ 116(4) as amended by 297/2025',
      sources: [
        'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2025/297/',
        'https://news.refresher.sk/199393-Firmy-cakaju-prisnejsie-pravidla-Stat-sprisnil-podmienky-marketingovej-komunikacie-so-zakaznikmi',
      ],
      inForce: { from: '2025-11-12' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls, texts and automated calls made to obtain consent',
    }),
    provision({
      id: 'sk/prefix-0888',
      rule: callerId({ mustPresent: true, prefixes: ['+421888'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: { directory: ['published-by-business'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'] }), invitation({})],
      citation: '§ 116(12), (14); opatrenie 286/2022',
      sources: [
        'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/',
        'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2022/286/',
        'https://www.teleoff.gov.sk/nevyziadane-volania-pod-svojou-kontrolou-zaregistrujte-sa-do-zoznamu-a-vyjadrite-tak-nesuhlas-s-prijimanim-marketingovych-volani/',
      ],
      inForce: { from: '2022-08-19' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls, texts and automated calls; the range exists since 2022-08-19, the register since 2022-11-01',
    }),
    provision({
      id: 'sk/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'price', by: 'opening' },
        ],
      }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
      },
      citation: 'zákon č. 108/2024 Z. z. § 17(1)',
      sources: ['https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2024/108/', 'https://github.com/legalize-dev/legalize-sk'],
      inForce: { from: '2024-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected 2026-11-24: at the start of the call also that the consumer will have to pay a price and other costs; before 2024-07-01 the older act',
    }),
    provision({
      id: 'sk/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'zákon č. 108/2024 Z. z. § 17(1)',
      sources: ['https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2024/108/', 'https://github.com/legalize-dev/legalize-sk'],
      inForce: { from: '2024-07-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: "added 2026-11-24: the contract arises when the consumer's consent reaches the trader on a durable medium",
    }),
    provision({
      id: 'sk/register-account',
      rule: registration({
        of: 'each',
        authority: 'Úrad pre reguláciu elektronických komunikácií a poštových služieb (register interface)',
        required: false,
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'vyhláška č. 368/2022 Z. z.',
      sources: ['https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2022/368/'],
      inForce: { from: '2022-11-01' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'account for a fee, to verify numbers',
    }),
    provision({
      id: 'sk/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'občiansky zákonník § 12(1)',
      sources: ['https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/1964/40/', 'https://github.com/legalize-dev/legalize-sk'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from notice: sound recordings of a natural person or of his expressions of a personal nature only with his consent; whether a sales talk is of a personal nature is open, stricter reading',
    }),
    provision({
      id: 'sk/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'P4Y', confirmWithin: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: '§ 116(5)-(6)',
      sources: ['https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2021/452/'],
      inForce: { from: '2022-02-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'withdrawal or objection confirmed on a durable medium',
    }),
  ]
}
