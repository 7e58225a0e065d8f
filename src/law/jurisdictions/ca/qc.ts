import { callerIdentity } from '../../../rules/caller-identity'
import { consent } from '../../../rules/consent'
import { quietHours } from '../../../rules/quiet-hours'
import { caQc } from '../../../time/calendars/ca-qc'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

/** Telemarketing law of Quebec. */
export const quebec = jurisdiction(
  {
    id: 'CA-QC',
    name: 'Quebec',
    laws: [
      {
        title: 'Act respecting the collection of certain debts',
        citation: 'CQLR c. R-2.2 and regulation',
        sources: [
          'https://www.opc.gouv.qc.ca/en/consumer/good-service/credit-collection-of-debts-and-personal-finances/collection-agency/communication/times/',
        ],
      },
      { title: 'Act respecting the protection of personal information in the private sector', citation: 'CQLR c. P-39.1, s. 22', sources: [] },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'caller-identity': 'provisions',
      consent: 'provisions',
    },
    notes: [
      'No telemarketing hours, caps or registers of its own were found: the federal rules govern.',
      'The Charter of the French language asks for French towards consumers; no rule kind carries the language of a call.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'ca-qc/debt-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-20:00', holidays: { calendars: [caQc], then: 'closed' } }),
      applies: { purposes: ['debt-collection'] },
      citation: 'Act respecting the collection of certain debts',
      sources: [
        'https://www.opc.gouv.qc.ca/en/consumer/good-service/credit-collection-of-debts-and-personal-finances/collection-agency/communication/times/',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'collection agents, not the creditor itself',
    }),
    provision({
      id: 'ca-qc/prospection-identity',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'opening' },
          { what: 'optOutRight', by: 'during' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request', 'charity'] },
      citation: 'CQLR c. P-39.1, s. 22',
      sources: [
        'https://watchdogsecurity.io/law25/withdrawal-of-consent-for-prospection',
        'https://www.dialoginsight.com/en/blog/law-25-en/impact-of-law-25-on-consents/',
      ],
      inForce: { from: '2023-09-22' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'statute',
      note: 'who uses personal information to solicit says who he is and that consent can be withdrawn, and stops when it is; two secondary sources, the wording of s. 22 was not seen',
    }),
    provision({
      id: 'ca-qc/prospection-consent',
      rule: consent({ form: 'inferred', qualities: ['informed'] }),
      applies: {
        purposes: ['marketing', 'consent-request', 'charity'],
        audiences: ['consumer'],
        numbersFrom: ['given-by-person', 'own-customers', 'bought-list', 'directory', 'referral'],
      },
      citation: 'CQLR c. P-39.1, ss. 8.3, 12, 22',
      sources: ['https://www.dialoginsight.com/en/blog/law-25-en/impact-of-law-25-on-consents/', 'https://bnpperformance.com/en/law-25'],
      inForce: { from: '2023-09-22' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'added: s. 12 (read at legisquebec.gouv.qc.ca, http copy) bars uses beyond the purpose of collection and says that prospection is never a consistent purpose; giving the number after notice of that purpose is consent (s. 8.3), so inferred and informed suffice; numbers made up at random use no personal information; contact data of a person at work and what is public by law are outside',
    }),
  ]
}
