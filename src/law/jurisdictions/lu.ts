import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Luxembourg. */
export const luxembourg = jurisdiction(
  {
    id: 'LU',
    name: 'Luxembourg',
    laws: [
      {
        title: 'Loi modifiée du 30 mai 2005 (vie privée, communications électroniques)',
        citation: 'L. 30.5.2005 art. 11',
        sources: ['https://legilux.public.lu/eli/etat/leg/loi/2005/05/30/n4/jo'],
      },
      {
        title: 'Code de la consommation',
        citation: 'C. conso. L. 222-4(5)–(6), L. 222-20',
        sources: ['https://legilux.public.lu/eli/etat/leg/loi/2011/04/08/n2/jo'],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'none',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      recording: 'provisions',
      confirmation: 'provisions',
    },
    notes: [
      'No hours and no do-not-call register.',
      'Penalty: 8 days to 1 year and EUR 251–125,000 (art. 11(6)).',
      'Live calls to legal persons are outside art. 11(3) (art. 11(5) a contrario).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'lu/consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [invitation({})],
      citation: 'L. 30.5.2005 art. 11(3), (5)',
      sources: ['https://legilux.public.lu/eli/etat/leg/loi/2005/05/30/n4/jo', 'https://github.com/legalize-dev/legalize-lu'],
      inForce: { from: '2005-06-11' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: '"communications non sollicitées … par d\'autres moyens"; subscribers who are natural persons',
    }),
    provision({
      id: 'lu/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'L. 30.5.2005 art. 11(1), (5)',
      sources: ['https://legilux.public.lu/eli/etat/leg/loi/2005/05/30/n4/jo', 'https://github.com/legalize-dev/legalize-lu'],
      inForce: { from: '2005-06-11' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'present wording by the law of 28 July 2011; an artificial voice is treated alike',
    }),
    provision({
      id: 'lu/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'L. 30.5.2005 art. 11(1)–(2), (5)',
      sources: ['https://legilux.public.lu/eli/etat/leg/loi/2005/05/30/n4/jo', 'https://github.com/legalize-dev/legalize-lu'],
      inForce: { from: '2005-06-11' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'lu/financial-services-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        products: ['insurance', 'health-insurance', 'pension', 'credit', 'payroll-loan', 'banking', 'securities', 'commodity-futures'],
      },
      citation: 'C. conso. L. 222-20(1)',
      sources: ['https://legilux.public.lu/eli/etat/leg/loi/2011/04/08/n2/jo', 'https://github.com/legalize-dev/legalize-lu'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'calls, machines and electronic mail, no soft opt-in; read as of 2025-11-25, before Directive (EU) 2023/2673 took effect',
    }),
    provision({
      id: 'lu/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'C. conso. L. 222-4(5)',
      sources: ['https://legilux.public.lu/eli/etat/leg/loi/2011/04/08/n2/jo', 'https://github.com/legalize-dev/legalize-lu'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'at the beginning of every conversation',
    }),
    provision({
      id: 'lu/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'C. conso. L. 222-4(6)',
      sources: ['https://legilux.public.lu/eli/etat/leg/loi/2011/04/08/n2/jo', 'https://github.com/legalize-dev/legalize-lu'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'bound only after signing the offer or accepting it in writing',
    }),
    provision({
      id: 'lu/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'lu/recording',
      rule: recording({ consent: 'notice' }),
      citation: 'loi modifiée du 30 mai 2005 art. 4(3)',
      sources: ['https://legilux.public.lu/eli/etat/leg/loi/2005/05/30/n4/jo', 'https://github.com/legalize-dev/legalize-lu'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'as proof of a commercial communication, if the parties are told beforehand that, why and how long calls are recorded',
    }),
  ]
}
