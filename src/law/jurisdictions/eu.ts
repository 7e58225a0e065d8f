import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { optOut } from '../../rules/opt-out'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of the European Union. */
export const europeanUnion = jurisdiction(
  {
    id: 'EU',
    name: 'European Union',
    laws: [
      { title: 'ePrivacy Directive', citation: 'Directive 2002/58/EC arts 8, 13', sources: ['https://eur-lex.europa.eu/eli/dir/2002/58'] },
      {
        title: 'General Data Protection Regulation',
        citation: 'Regulation (EU) 2016/679 arts 6, 7, 13–14, 21(2)–(4)',
        sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      },
      { title: 'Consumer Rights Directive', citation: 'Directive 2011/83/EU art. 8(5)–(6)', sources: ['https://eur-lex.europa.eu/eli/dir/2011/83'] },
      {
        title: 'Unfair Commercial Practices Directive',
        citation: 'Directive 2005/29/EC Annex I point 26',
        sources: ['https://eur-lex.europa.eu/eli/dir/2005/29'],
      },
      {
        title: 'AI Act',
        citation: 'Regulation (EU) 2024/1689 art. 50(1), (5)',
        sources: [
          'https://compliancehub.wiki/eu-ai-act-article-50-transparency-digital-omnibus-2026/',
          'https://www.theleveragedyears.com/ai-regulation-news/eu-ai-act-article-50-transparency-august-2-2026',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'none',
      'frequency-cap': 'none',
      'do-not-call': 'none',
      consent: 'provisions',
      'caller-identity': 'provisions',
      'caller-id': 'none',
      'opt-out': 'provisions',
      recording: 'provisions',
    },
    notes: [
      'Live calls: art. 13(3) leaves opt-in or opt-out to each Member State; there is no Union rule to apply.',
      'The directives bind through national law; their provisions here serve where a national text is not written down.',
      'Annex I point 26 UCPD: persistent and unwanted solicitation by telephone is unfair in all circumstances.',
      'Directive (EU) 2023/2673 brings distance sales of financial services under the Consumer Rights Directive from 2026-06-19; its own rules on calls were not read.',
      'Penalties: GDPR art. 83(5) EUR 20 million or 4 %; AI Act EUR 15 million or 3 %; ePrivacy national.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'eu/recorded-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      citation: 'Directive 2002/58/EC art. 13(1), (5); GDPR arts 4(11), 7',
      sources: ['https://eur-lex.europa.eu/eli/dir/2002/58', 'https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2003-10-31' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'a soundboard is counted as a calling machine (stricter reading); legal persons are left to the Member States',
    }),
    provision({
      id: 'eu/artificial-voice-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['artificial-voice'], legalForms: ['natural-person', 'sole-trader'] },
      citation: 'Directive 2002/58/EC art. 13(1)',
      sources: ['https://eur-lex.europa.eu/eli/dir/2002/58'],
      inForce: { from: '2003-10-31' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'by its words ("without human intervention") covers a talking machine; the Court of Justice has not decided it',
    }),
    provision({
      id: 'eu/text-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['text'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], products: 'same', numberFromPerson: true })],
      citation: 'Directive 2002/58/EC art. 13(1)–(2)',
      sources: ['https://eur-lex.europa.eu/eli/dir/2002/58'],
      inForce: { from: '2003-10-31' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'soft opt-in: own similar products, number got at a sale, refusal offered then and in every message',
    }),
    provision({
      id: 'eu/say-who',
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
      citation: 'Directive 2011/83/EU art. 8(5)',
      sources: ['https://eur-lex.europa.eu/eli/dir/2011/83'],
      inForce: { from: '2014-06-13' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'the principal only where the call is made for another',
    }),
    provision({
      id: 'eu/say-right-to-object',
      rule: callerIdentity({ say: [{ what: 'optOutRight', by: 'during' }] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21(4)',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'at the latest at the first communication, apart from other information; asked of every call here',
    }),
    provision({
      id: 'eu/say-data-source',
      rule: callerIdentity({ say: [{ what: 'dataSource', by: 'during' }] }),
      applies: { purposes: ['marketing', 'consent-request'], numbersFrom: ['bought-list', 'directory', 'referral', 'generated'] },
      citation: 'GDPR art. 14(2)(f), (3)(b)',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'only where the number was not got from the person',
    }),
    provision({
      id: 'eu/artificial-voice-disclosure',
      rule: callerIdentity({ say: [{ what: 'artificialVoice', by: 'opening' }] }),
      applies: { modes: ['artificial-voice'] },
      citation: 'Regulation (EU) 2024/1689 art. 50(1), (5)',
      sources: [
        'https://compliancehub.wiki/eu-ai-act-article-50-transparency-digital-omnibus-2026/',
        'https://www.theleveragedyears.com/ai-regulation-news/eu-ai-act-article-50-transparency-august-2-2026',
        'https://airiskaware.com/pt/insights/eu-ai-act-transparency-august-2026-article-50',
      ],
      inForce: { from: '2026-08-02' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a provider\'s duty on its face, asked of the call; the Digital Omnibus (Council 2026-06-29) left it at 2026-08-02; "unless obvious" is not relied on',
    }),
    provision({
      id: 'eu/opt-out',
      rule: optOut({ honorWithin: 'at-once', keepFor: 'ever' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21(2)–(3)',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'eu/recording-notice',
      rule: recording({ consent: 'notice' }),
      citation: 'GDPR arts 6, 13',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'art. 13(1): the person is told at the time when the data are obtained; national criminal law may ask for more',
    }),
  ]
}
