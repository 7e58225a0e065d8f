import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { registration } from '../../rules/registration'
import { relationship } from '../../rules/relationship'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of South Korea. */
export const southKorea = jurisdiction(
  {
    id: 'KR',
    name: 'South Korea',
    laws: [
      {
        title: 'Act on Promotion of Information and Communications Network Utilization and Information Protection',
        citation: 'Network Act art. 50',
        sources: [
          'https://www.minwho.kr/kr/business/business_case_view.php?bgu=view&idx=32604',
          'https://ucol.ysu.ac.kr/kor/CMS/Contents/Contents.do?mCode=MN184',
        ],
      },
      {
        title: 'Act on Door-to-Door Sales, telephone solicitation and Do-Not-Call system',
        citation: 'Door-to-Door Sales Act art. 42',
        sources: ['https://biz.newdaily.co.kr/site/data/html/2014/01/02/2014010210053.html'],
      },
      { title: 'AI Basic Act', citation: 'Act No. 20676 art. 31', sources: ['https://shinkim.com/eng/media/newsletter/3190?page=0'] },
    ],
    covers: {
      consent: 'provisions',
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      'opt-out': 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Penalty: KRW 30 million (Network Act); Do-Not-Call KRW 2, 5, 10 million for the first, second, third breach.',
      'Consent is to be reconfirmed regularly (Network Act art. 50(8), read; every two years by the decree, own knowledge): a duty, not an expiry; not modelled.',
      'Do-Not-Call (Door-to-Door Sales Act art. 42) does not bind sales of financial products (art. 3(2)), which have a register of their own that was not read: kept for all (stricter).',
      'A contract made by telephone solicitation: the part of the call about it is kept for three months, with the consent of the consumer (art. 7-2): not modelled.',
      'Since 2026 bulk texts may be entrusted only to certified senders (Network Act art. 50-3(1)).',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'kr/prior-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'] },
      unless: {
        modes: ['live'],
        registeredAs: ['kr-telephone-solicitation'],
        products: [
          'electricity-gas',
          'energy-renovation',
          'home-adaptation',
          'training-account',
          'telecom',
          'mobile-subscription',
          'claims-management',
          'real-estate',
          'gambling',
          'charity-lottery',
          'newspaper-magazine',
          'book',
          'rescue-service',
          'tourism',
          'health',
          'education',
          'charity-appeal',
          'other',
        ],
      },
      liftedBy: [relationship({ kinds: ['purchase', 'contract'], within: 'P6M', from: 'last', products: 'same', numberFromPerson: true })],
      citation: 'Network Act art. 50(1); Enforcement Decree art. 61',
      sources: [
        'https://github.com/legalize-kr/legalize-kr/blob/main/kr/정보통신망이용촉진및정보보호등에관한법률/법률.md',
        'https://github.com/legalize-kr/legalize-kr/blob/main/kr/방문판매등에관한법률/법률.md',
        'https://www.minwho.kr/kr/business/business_case_view.php?bgu=view&idx=32604',
        'https://img.seoul.co.kr/news/economy/policy/2016/05/06/20160506016001',
        'https://nanumtip.com/qa/148637',
      ],
      inForce: { from: '2016-09-23' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a reported telephone solicitor may call without consent only with a live voice that first tells where the number came from (kr/say-source); corrected: not for deposits, loans, investments and insurance, which the Door-to-Door Sales Act leaves out (art. 3(2)), so that their sellers are no solicitors under it; the customer exception is six months, same kind of goods',
    }),
    provision({
      id: 'kr/night-consent',
      rule: quietHours({ callable: 'mon-sun 08:00-21:00' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      liftedBy: [consent({ form: 'express', qualities: ['separate'], forHours: true })],
      citation: 'Network Act art. 50(3)',
      sources: ['https://ucol.ysu.ac.kr/kor/CMS/Contents/Contents.do?mCode=MN184', 'https://a-ha.io/questions/4f8953afe0582d1ca23daf5c1ec08440'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'a separate consent on top of the ordinary one; binds registered solicitors too',
    }),
    provision({
      id: 'kr/do-not-call',
      rule: doNotCall({ lists: ['kr-donotcall'], maxAge: 'P31D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice, audiences: ['consumer'] },
      liftedBy: [consent({ form: 'express', qualities: ['informed'] })],
      citation: 'Door-to-Door Sales Act art. 42',
      sources: ['https://biz.newdaily.co.kr/site/data/html/2014/01/02/2014010210053.html'],
      inForce: { from: '2014-01-02' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'to be compared at least once a month; the consent must follow notice of object, method and how to withdraw',
    }),
    provision({
      id: 'kr/say-source',
      rule: callerIdentity({ say: [{ what: 'dataSource', by: 'opening' }] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      citation: 'Network Act art. 50(1)(ii)',
      sources: ['https://img.seoul.co.kr/news/economy/policy/2016/05/06/20160506016001'],
      inForce: { from: '2016-09-23' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'condition of the solicitor exemption; asked of every live call (stricter)',
    }),
    provision({
      id: 'kr/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'productKind', by: 'opening' },
          { what: 'phone', by: 'opening' },
          { what: 'optOutRight', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Network Act art. 50(4); Door-to-Door Sales Act art. 6(3)',
      sources: [
        'https://github.com/legalize-kr/legalize-kr/blob/main/kr/정보통신망이용촉진및정보보호등에관한법률/법률.md',
        'https://github.com/legalize-kr/legalize-kr/blob/main/kr/방문판매등에관한법률/법률.md',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'both texts read as in force in October 2026; corrected: kind of goods and the way to refuse added; the moment of contact and refusal is left to the decree, the opening is our choice; texts carry (광고), the name, the contact and a free way to refuse',
    }),
    provision({
      id: 'kr/ai-voice',
      rule: callerIdentity({ say: [{ what: 'artificialVoice', by: 'opening' }] }),
      applies: { modes: ['artificial-voice'] },
      citation: 'AI Basic Act art. 31',
      sources: ['https://shinkim.com/eng/media/newsletter/3190?page=0'],
      inForce: { from: '2026-01-22' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
      note: 'notice in advance that generative AI is used; fines deferred for at least a year',
    }),
    provision({
      id: 'kr/stop-on-refusal',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Network Act art. 50(2)',
      sources: ['https://www.minwho.kr/kr/business/business_case_view.php?bgu=view&idx=32604'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
    }),
    provision({
      id: 'kr/report-of-solicitors',
      rule: registration({ of: 'seller', authority: 'kr-telephone-solicitation', required: false }),
      applies: { purposes: ['marketing', 'consent-request'], modes: voice },
      citation: 'Door-to-Door Sales Act art. 5(1)',
      sources: ['https://github.com/legalize-kr/legalize-kr/blob/main/kr/방문판매등에관한법률/법률.md'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'report to the Fair Trade Commission or the city, county or district office; small sellers without solicitors are exempt; sales of financial products are outside the Act (art. 3(2))',
    }),
  ]
}
