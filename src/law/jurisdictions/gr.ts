import { callerId } from '../../rules/caller-id'
import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { doNotCall } from '../../rules/do-not-call'
import { frequencyCap } from '../../rules/frequency-cap'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { gr } from '../../time/calendars/gr'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Greece. */
export const greece = jurisdiction(
  {
    id: 'GR',
    name: 'Greece',
    laws: [
      {
        title: 'Law 3471/2006, art. 11 (as amended by 3917/2011 and 4070/2012)',
        citation: 'ν. 3471/2006 άρθρο 11',
        sources: [
          'https://www.hcn.gr/el/mitroo-arthrou-11/',
          'https://www.tanea.gr/2026/01/10/greece/ena-tilefonima-diekdikeite-10000-evro-ti-provlepei-o-nomos/',
        ],
      },
      {
        title: 'Law 3758/2009 on companies that remind debtors',
        citation: 'ν. 3758/2009 άρθρο 6',
        sources: ['https://ot.gr/2023/05/26/oikonomia/eispraktikes-etaireies-freno-stis-tilefonikes-kliseis-vazei-o-neos-kodikas'],
      },
    ],
    covers: {
      'quiet-hours': 'partly',
      'frequency-cap': 'provisions',
      'do-not-call': 'provisions',
      consent: 'provisions',
      'caller-id': 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'No calling hours for marketing were found; listed numbers get calls from abroad all the same in practice.',
      'Civil damages: at least EUR 10,000 a case (art. 14(2), upheld by Areios Pagos 564/2024); EUR 50,000 awarded in 2026.',
      'Debt calls to the workplace only where it is the sole number given; data may not be passed on (law 3758/2009).',
      "No single register was in force on 2026-02-20; each provider's must be asked for.",
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'gr/article-11',
      rule: doNotCall({ lists: ['gr-cosmote', 'gr-vodafone', 'gr-nova'], maxAge: 'P30D' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['live'] },
      liftedBy: [consent({ form: 'express' })],
      citation: 'ν. 3471/2006 άρθρο 11(2), (7)',
      sources: [
        'https://www.hcn.gr/el/mitroo-arthrou-11/',
        'https://www.tanea.gr/2026/01/10/greece/ena-tilefonima-diekdikeite-10000-evro-ti-provlepei-o-nomos/',
        'https://www.dnews.gr/eidhseis/ellada/573719/enoxlitikes-kliseis-apo-agnostous-arithmoys-pos-boreite-na-diekdikisete-apozimiosi-eos-50-000-evro',
      ],
      inForce: { from: '2011-09-01' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'one register per provider: the three large ones are named, smaller providers keep theirs too; natural and legal persons',
    }),
    provision({
      id: 'gr/recorded-consent',
      rule: consent({ form: 'express', qualities: ['explicit', 'informed', 'voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], modes: ['prerecorded', 'soundboard', 'voicemail-drop', 'artificial-voice'] },
      citation: 'ν. 3471/2006 άρθρο 11(1)',
      sources: [
        'https://www.hcn.gr/el/mitroo-arthrou-11/',
        'https://www.tanea.gr/2026/01/10/greece/ena-tilefonima-diekdikeite-10000-evro-ti-provlepei-o-nomos/',
      ],
      inForce: { from: '2011-09-01' },
      verifiedOn: '2026-11-22',
      confidence: 'high',
      binding: 'statute',
      note: 'without human intervention: express prior consent',
    }),
    provision({
      id: 'gr/caller-id',
      rule: callerId({ mustPresent: true }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      citation: 'guidance of the ΑΠΔΠΧ (from own knowledge)',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'low',
      binding: 'guidance',
    }),
    provision({
      id: 'gr/say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'purpose', by: 'opening' },
          { what: 'dataSource', by: 'opening' },
        ],
      }),
      applies: { modes: voice, purposes: ['marketing', 'consent-request'] },
      citation: 'ν. 2251/1994 άρθρο 3στ; GDPR art. 14',
      sources: ['https://eur-lex.europa.eu/eli/dir/2011/83', 'https://eur-lex.europa.eu/eli/reg/2016/679'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-22',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'gr/debt-hours',
      rule: quietHours({ callable: 'mon-fri 09:00-20:00', holidays: { calendars: [gr], then: 'closed' } }),
      applies: { modes: voice, purposes: ['debt-collection'] },
      citation: 'ν. 3758/2009 άρθρο 6',
      sources: ['https://ot.gr/2023/05/26/oikonomia/eispraktikes-etaireies-freno-stis-tilefonikes-kliseis-vazei-o-neos-kodikas'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'working days only; a call not before ten days after the debt fell due',
    }),
    provision({
      id: 'gr/debt-cap',
      rule: frequencyCap({ max: 1, per: 'P2D', counts: 'attempts', scope: ['person', 'seller'], channels: ['voice'] }),
      applies: { modes: voice, purposes: ['debt-collection'] },
      citation: 'ν. 3758/2009 άρθρο 6',
      sources: ['https://ot.gr/2023/05/26/oikonomia/eispraktikes-etaireies-freno-stis-tilefonikes-kliseis-vazei-o-neos-kodikas'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'once every second day; attempts counted, the letter speaks of calls to the debtor',
    }),
    provision({
      id: 'gr/debt-recording',
      rule: recording({ consent: 'notice', mandatory: true }),
      applies: { modes: voice, purposes: ['debt-collection'] },
      citation: 'ν. 3758/2009 άρθρο 6(8); ΑΠΔΠΧ 26/2016',
      sources: ['https://ekapsali.gr/eispraktikes-eteries-ipoxreosi-katagrafis-tilefonikis-epikinonias/'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'gr/recording',
      rule: recording({ consent: 'all-party' }),
      citation: 'ν. 3471/2006 άρθρο 4(3)',
      sources: ['https://github.com/legalize-dev/legalize-gr'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'corrected from notice: as proof of a commercial transaction only where both parties, told the purpose beforehand, consent; text as published in 2006, later amendments of art. 4 not checked',
    }),
    provision({
      id: 'gr/opt-out',
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
