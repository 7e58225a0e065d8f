import { callerIdentity } from '../../rules/caller-identity'
import { confirmation } from '../../rules/confirmation'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

/** Telemarketing law of Portugal. */
export const portugal = jurisdiction(
  {
    id: 'PT',
    name: 'Portugal',
    laws: [
      {
        title: 'Call-centre act',
        citation: 'Decreto-Lei n.º 134/2009, art. 7.º',
        sources: [
          'https://centrodecontacto.com/regras-especificas-de-contacto-ou-emissao-de-chamadas',
          'https://www.distribuicaohoje.com/customer-experience/novo-regime-juridico-dos-contact-center-entra-em-vigor-em-novembro/',
        ],
      },
      {
        title: 'Lei da privacidade nas comunicações eletrónicas',
        citation: 'Lei n.º 41/2004, arts. 13.º-A, 13.º-B, 14.º',
        sources: ['https://apdc-direitoconsumo.blogspot.com/search?max-results=7&reverse-paginate=true&updated-max=2024-03-03T23%3A32%3A00-08%3A00'],
      },
      {
        title: 'CNPD guideline on direct marketing',
        citation: 'Diretriz 2022/1, de 25 de janeiro',
        sources: [
          'https://www.dnoticias.pt/2022/2/11/296495-chamadas-emails-e-sms-de-marketing-nao-consentidos-motivam-aumento-de-queixas-a-proteccao-de-dados/',
          'https://www.ibedaft.com.br/producao-tecnica/artigos/987-para-torrentes-de-comunicacoes-inestancaveis-a-barragem-necessaria.html',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      confirmation: 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'DL 134/2009 also asks for hours that respect the rest periods in use: one commentary reads Saturdays, Sundays and holidays out of it (low, not a provision).',
      'Azores one hour behind the mainland and Madeira.',
      'Financial services at a distance: DL 95/2006 art. 8 lets individual calls stand until the consumer objects; Lei 41/2004 is applied as the stricter.',
      'Penalties: Lei 41/2004 art. 14 EUR 5,000-5,000,000; DL 134/2009 up to EUR 44,890.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'pt/calling-hours',
      rule: quietHours({ callable: 'mon-sun 09:00-22:00' }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request', 'survey', 'service'],
        audiences: ['consumer'],
      },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'DL 134/2009 art. 7.º(1)',
      sources: [
        'https://centrodecontacto.com/regras-especificas-de-contacto-ou-emissao-de-chamadas',
        'https://www.distribuicaohoje.com/customer-experience/novo-regime-juridico-dos-contact-center-entra-em-vigor-em-novembro/',
      ],
      inForce: { from: '2009-11-29' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: "never before 9 h or after 22 h of the consumer's zone unless agreed; 22:00:00 itself is literally permitted; all calls of call centres to consumers, hence service and surveys too",
    }),
    provision({
      id: 'pt/marketing-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'], legalForms: ['natural-person', 'sole-trader'] },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: 'Lei 41/2004 art. 13.º-A(1), (3); CNPD Diretriz 2022/1',
      sources: [
        'https://www.dnoticias.pt/2022/2/11/296495-chamadas-emails-e-sms-de-marketing-nao-consentidos-motivam-aumento-de-queixas-a-proteccao-de-dados/',
        'https://www.ibedaft.com.br/producao-tecnica/artigos/987-para-torrentes-de-comunicacoes-inestancaveis-a-barragem-necessaria.html',
      ],
      inForce: { from: '2012-08-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'disputed: the CNPD holds it irrelevant whether a machine or a person calls; own customers may be called about similar products while they do not object',
    }),
    provision({
      id: 'pt/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice', 'text'],
        legalForms: ['natural-person', 'sole-trader'],
      },
      liftedBy: [relationship({ kinds: ['contract', 'purchase'], products: 'same', numberFromPerson: true })],
      citation: 'Lei 41/2004 art. 13.º-A(1), (3)',
      sources: [
        'https://www.dnoticias.pt/2022/2/11/296495-chamadas-emails-e-sms-de-marketing-nao-consentidos-motivam-aumento-de-queixas-a-proteccao-de-dados/',
        'https://www.ibedaft.com.br/producao-tecnica/artigos/987-para-torrentes-de-comunicacoes-inestancaveis-a-barragem-necessaria.html',
        'https://davidjosearaujo.gitbook.io/1o-year/v/direito-da-organizacao-e-da-seguranca/direito-da-informatica/comunicacoes-eletronicas/comunicacoes-eletronicas-nao-solicitadas',
      ],
      inForce: { from: '2012-08-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'pt/legal-persons-list',
      rule: doNotCall({ lists: ['pt-oposicao'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], legalForms: ['legal-person', 'partnership', 'public-body'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'Lei 41/2004 arts. 13.º-A(2), 13.º-B',
      sources: ['https://debates.parlamento.pt/catalogo/r3/dar/s2a/12/01/217/2012-07-31/13'],
      inForce: { from: '2012-08-30' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'legal persons until they refuse and enter the national list (text as adopted in 2012); that it is consulted monthly was not read',
    }),
    provision({
      id: 'pt/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'onBehalfOf', by: 'opening' },
          { what: 'purpose', by: 'opening' },
        ],
      }),
      applies: {
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
      },
      citation: 'DL 134/2009; DL 24/2014 arts. 4.º-5.º',
      sources: ['https://centrodecontacto.com/regras-especificas-de-contacto-ou-emissao-de-chamadas'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'pt/written-acceptance',
      rule: confirmation({ must: 'written-acceptance' }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        modes: ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'],
        audiences: ['consumer'],
      },
      citation: 'DL 24/2014 art. 5.º(7), since renumbered (8)',
      sources: [
        'https://lawinsider.com/pt/contracts/PxxdFSV49B',
        'https://mrmadv.wixsite.com/advogados/single-post/2016/05/24/contratos-celebrados-por-telefone-s%C3%A3o-ou-n%C3%A3o-v%C3%A1lidos',
        'https://cm-oaz.pt/faq.5/servico_de_informacao_e_apoio_ao_consumidor.1906/3.1913.html',
      ],
      inForce: { from: '2014-06-13' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'the consumer is bound only after signing the offer or sending written consent, unless he made the first call',
    }),
    provision({
      id: 'pt/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'Código Penal art. 199.º',
      sources: [
        'https://ffms.pt/pt-pt/direitos-e-deveres/gravar-palavras-proferidas-por-outra-pessoa-sem-o-seu-consentimento-constitui-um-crime-e-gravar',
        'https://1library.org/article/as-rava%C3%A7%C3%B5es-l%C3%ADcitas-olis%C3%A3o-de-ireitos-onstitucionalmente-onsagrados.q0679dvq',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'recording words not meant for the public without consent is a crime, even where they are spoken to the recorder',
    }),
    provision({
      id: 'pt/opt-out',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'GDPR art. 21(2)-(3)',
      sources: ['https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: '2018-05-25' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
  ]
}
