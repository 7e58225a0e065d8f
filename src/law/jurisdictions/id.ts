import { callerIdentity } from '../../rules/caller-identity'
import { consent } from '../../rules/consent'
import { invitation } from '../../rules/invitation'
import { optOut } from '../../rules/opt-out'
import { quietHours } from '../../rules/quiet-hours'
import { recording } from '../../rules/recording'
import { id } from '../../time/calendars/id'
import { jurisdiction } from '../jurisdiction'
import { provision } from '../provision'

const voice = ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Indonesia. */
export const indonesia = jurisdiction(
  {
    id: 'ID',
    name: 'Indonesia',
    laws: [
      {
        title: 'OJK regulation on consumer protection in financial services',
        citation: 'POJK 22/2023, before it POJK 6/POJK.07/2022',
        sources: [
          'https://www.rajahtannasia.com/viewpoints/pojk-22-2023-reminder-key-reporting-and-compliance-obligations-in-the-financial-services-sector/',
          'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        ],
      },
    ],
    covers: {
      'quiet-hours': 'provisions',
      consent: 'provisions',
      'caller-identity': 'provisions',
      recording: 'provisions',
      'opt-out': 'provisions',
    },
    notes: [
      'Bound to financial services (16 kinds of firm, lenders and pawnbrokers too, which no sector names); other sectors have no such rule.',
      'Three zones: WIB +7, WITA +8, WIT +9.',
      'Election days are declared national holidays: see proclaimedHolidays.',
      'Whether POJK 22/2023 keeps the marketing hours of 6/2022 was looked for again on 2026-11-24 and not found; only its collection hours (art. 62) were.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'id/financial-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-18:00', holidays: { calendars: [id], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'] },
      liftedBy: [consent({ form: 'express', forHours: true }), invitation({})],
      citation: 'POJK 6/POJK.07/2022 art. 25',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://finance.detik.com/moneter/d-6560320/resah-gara-gara-telemarketing-tawarkan-pinjol-asuransi-ke-mana-ngadunya',
      ],
      inForce: { from: '2022-04-18', to: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'local time; unless the consumer agrees or asks; joint-leave days are not named',
    }),
    provision({
      id: 'id/financial-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-18:00', holidays: { calendars: [id], then: 'closed' } }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'] },
      liftedBy: [consent({ form: 'express', forHours: true }), invitation({})],
      citation: 'POJK 22/2023 (earlier POJK 6/POJK.07/2022 art. 25)',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://www.rajahtannasia.com/viewpoints/pojk-22-2023-reminder-key-reporting-and-compliance-obligations-in-the-financial-services-sector/',
      ],
      inForce: { from: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'local time; unless the consumer agrees or asks; joint-leave days are not named; POJK 22/2023 replaced 6/2022 on 2023-12-20; that it keeps this rule was not seen',
    }),
    provision({
      id: 'id/financial-consent',
      rule: consent({ form: 'express', qualities: ['voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'] },
      liftedBy: [invitation({})],
      citation: 'POJK 6/POJK.07/2022 art. 25',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://finance.detik.com/moneter/d-6560320/resah-gara-gara-telemarketing-tawarkan-pinjol-asuransi-ke-mana-ngadunya',
      ],
      inForce: { from: '2022-04-18', to: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'oral or written; may not be a condition of the product; covers telephone, SMS, voicemail, video and messaging',
    }),
    provision({
      id: 'id/financial-consent',
      rule: consent({ form: 'express', qualities: ['voluntary'] }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'] },
      liftedBy: [invitation({})],
      citation: 'POJK 22/2023 (earlier POJK 6/POJK.07/2022 art. 25)',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://www.rajahtannasia.com/viewpoints/pojk-22-2023-reminder-key-reporting-and-compliance-obligations-in-the-financial-services-sector/',
      ],
      inForce: { from: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'oral or written; may not be a condition of the product; covers telephone, SMS, voicemail, video and messaging; POJK 22/2023 replaced 6/2022 on 2023-12-20; that it keeps this rule was not seen',
    }),
    provision({
      id: 'id/financial-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'before-offer' },
          { what: 'purpose', by: 'before-offer' },
          { what: 'dataSource', by: 'before-offer' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'], modes: voice },
      citation: 'POJK 6/POJK.07/2022 art. 25',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://finance.detik.com/moneter/d-6560320/resah-gara-gara-telemarketing-tawarkan-pinjol-asuransi-ke-mana-ngadunya',
      ],
      inForce: { from: '2022-04-18', to: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'the source where the data came from others',
    }),
    provision({
      id: 'id/financial-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'before-offer' },
          { what: 'purpose', by: 'before-offer' },
          { what: 'dataSource', by: 'before-offer' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'], modes: voice },
      citation: 'POJK 22/2023 (earlier POJK 6/POJK.07/2022 art. 25)',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://www.rajahtannasia.com/viewpoints/pojk-22-2023-reminder-key-reporting-and-compliance-obligations-in-the-financial-services-sector/',
      ],
      inForce: { from: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'the source where the data came from others; POJK 22/2023 replaced 6/2022 on 2023-12-20; that it keeps this rule was not seen',
    }),
    provision({
      id: 'id/financial-recording',
      rule: recording({ consent: 'notice', mandatory: true }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'], modes: voice },
      citation: 'POJK 6/POJK.07/2022 art. 25',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://finance.detik.com/moneter/d-6560320/resah-gara-gara-telemarketing-tawarkan-pinjol-asuransi-ke-mana-ngadunya',
      ],
      inForce: { from: '2022-04-18', to: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'voice and video offers must be recorded, as the law allows: notice assumed',
    }),
    provision({
      id: 'id/financial-recording',
      rule: recording({ consent: 'notice', mandatory: true }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'], modes: voice },
      citation: 'POJK 22/2023 (earlier POJK 6/POJK.07/2022 art. 25)',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://www.rajahtannasia.com/viewpoints/pojk-22-2023-reminder-key-reporting-and-compliance-obligations-in-the-financial-services-sector/',
      ],
      inForce: { from: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'voice and video offers must be recorded, as the law allows: notice assumed; POJK 22/2023 replaced 6/2022 on 2023-12-20; that it keeps this rule was not seen',
    }),
    provision({
      id: 'id/withdrawal',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'] },
      citation: 'POJK 6/POJK.07/2022 art. 25',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://finance.detik.com/moneter/d-6560320/resah-gara-gara-telemarketing-tawarkan-pinjol-asuransi-ke-mana-ngadunya',
      ],
      inForce: { from: '2022-04-18', to: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'id/withdrawal',
      rule: optOut({ honorWithin: 'at-once' }),
      applies: { purposes: ['marketing', 'consent-request'], sectors: ['bank', 'insurer', 'securities'] },
      citation: 'POJK 22/2023 (earlier POJK 6/POJK.07/2022 art. 25)',
      sources: [
        'https://ntb.wahananews.co/mandalika/catat-penawaran-telemarketing-di-sektor-jasa-keuangan-tidak-boleh-tanpa-persetujuan-konsumen-mJzjhr6t8Z/2',
        'https://www.rajahtannasia.com/viewpoints/pojk-22-2023-reminder-key-reporting-and-compliance-obligations-in-the-financial-services-sector/',
      ],
      inForce: { from: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'regulation',
      note: 'POJK 22/2023 replaced 6/2022 on 2023-12-20; that it keeps this rule was not seen',
    }),
    provision({
      id: 'id/debt-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-20:00', holidays: { calendars: [id], then: 'closed' } }),
      applies: { purposes: ['debt-collection'], sectors: ['bank', 'insurer', 'securities', 'debt-collector'] },
      liftedBy: [consent({ form: 'express', forHours: true })],
      citation: 'POJK 22/2023 art. 62(2)(f), (3)',
      sources: [
        'https://economy.okezone.com/read/2024/07/13/320/3033826/aturan-baru-debt-collector-tagih-utang-hingga-larangan-pengancaman-wajib-dibaca',
        'https://keuangan.kontan.co.id/news/ojk-penagihan-bisa-di-luar-jam-yang-telah-ditetapkan-asal-sepertujuan-konsumen',
      ],
      inForce: { from: '2023-12-20' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'added: collection of credit by financial firms, lenders too; local time; other times by agreement with the consumer',
    }),
  ]
}
