import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Bulgaria. */
export const bulgaria = jurisdiction(
  {
    id: 'BG',
    name: 'Bulgaria',
    laws: [
      {
        title: 'Electronic Communications Act (ZES)',
        citation: 'ЗЕС чл. 257(9), 261',
        sources: ['https://www.clxcommunications.com/privacy-policy/compliance-guide/bulgaria/'],
      },
      {
        title: 'Electronic Commerce Act',
        citation: 'ЗЕТ чл. 6',
        sources: [
          'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=BG&elemID=151&languageID=EN&ret=151',
        ],
      },
    ],
    covers: {
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
      'do-not-call': 'none',
    },
    notes: [
      'The register of the Consumer Protection Commission holds e-mail addresses of legal persons only, no telephone numbers.',
      'Persistent unwanted calls are an aggressive practice (ЗЗП чл. 68к).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'bg/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], legalForms: ['natural-person', 'sole-trader'] },
      citation: 'ЗЕС чл. 261(1); ЗЕТ чл. 6(4)',
      sources: [
        'https://www.clxcommunications.com/privacy-policy/compliance-guide/bulgaria/',
        'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=BG&elemID=151&languageID=EN&ret=151',
      ],
      inForce: { from: '2007-05-22' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: "calls, messages or e-mail with or without human intervention, subscribers who are natural persons; the customers' exception is documented for messages only and not applied here",
    }),
    provision({
      id: 'bg/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'ЗЕС чл. 261(1)',
      sources: [
        'https://www.clxcommunications.com/privacy-policy/compliance-guide/bulgaria/',
        'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=BG&elemID=151&languageID=EN&ret=151',
      ],
      inForce: { from: '2007-05-22' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'bg/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: 'ЗЕС чл. 261; ЗЕТ чл. 6(4)',
      sources: [
        'https://www.clxcommunications.com/privacy-policy/compliance-guide/bulgaria/',
        'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=BG&elemID=151&languageID=EN&ret=151',
      ],
      inForce: { from: '2007-05-22' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'opt-out for data collected in a sale',
    }),
    provision({
      id: 'bg/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
      },
      citation: 'ЗЗП чл. 49 (Directive 2011/83/EU art. 8(5))',
      sources: ['https://eur-lex.europa.eu/eli/dir/2011/83'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'bg/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'GDPR arts. 6, 13 and national secrecy of communications (from own knowledge)',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'statute',
    }),
    provision({
      id: 'bg/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'ЗЕС чл. 261; GDPR art. 21',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
