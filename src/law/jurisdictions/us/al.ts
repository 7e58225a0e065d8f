import { callerIdentity } from '../../../rules/caller-identity'
import { doNotCall } from '../../../rules/do-not-call'
import { prohibition } from '../../../rules/prohibition'
import { quietHours } from '../../../rules/quiet-hours'
import { recording } from '../../../rules/recording'
import { registration } from '../../../rules/registration'
import { usAl } from '../../../time/calendars/us-al'
import { jurisdiction } from '../../jurisdiction'
import { provision } from '../../provision'

const recorded = ['prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'] as const

/** Telemarketing law of Alabama. */
export const alabama = jurisdiction(
  {
    id: 'US-AL',
    name: 'Alabama',
    laws: [
      {
        title: 'PSC rule: live and automated solicitations',
        citation: 'Ala. Admin. Code r. 770-X-5-.17',
        sources: [
          'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
        ],
      },
      {
        title: 'Telephone solicitations',
        citation: 'Ala. Code §§ 8-19C-1 to 8-19C-12',
        sources: ['https://cliclaw.com/library/us-state-laws/alabama/alabama-telephone-solicitations-ala-code-%C2%A78-19c-1-et-seq'],
      },
      { title: 'Telemarketing Act', citation: 'Ala. Code § 8-19A', sources: [] },
    ],
    covers: {
      'quiet-hours': 'provisions',
      'do-not-call': 'provisions',
      'caller-identity': 'provisions',
      prohibition: 'provisions',
      recording: 'provisions',
      registration: 'provisions',
    },
    notes: [
      'Mardi Gras is a holiday in Mobile and Baldwin Counties only (Ala. Code § 1-3-8): a calendar cannot say so, so the whole state is closed that day here.',
      'Announcing devices must release the line within 10 seconds; charges of a reply call must be told (r. 770-X-5-.17(1)(d), (h)).',
      'Penalties under § 8-19C are reported as up to $2,000 or more a violation; not verified.',
    ],
  },
  provisions,
)

function provisions() {
  return [
    provision({
      id: 'us-al/calling-hours',
      rule: quietHours({ callable: 'mon-sat 08:00-20:00', holidays: { calendars: [usAl], then: 'closed' } }),
      applies: {
        purposes: ['marketing', 'consent-request'],
        audiences: ['consumer'],
        modes: ['live', 'prerecorded', 'soundboard', 'artificial-voice', 'voicemail-drop'],
      },
      citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(b), (2)(b)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
        'https://github.com/meydayapp/fieldquo/blob/19e464b44ccaa0508f48c703ec5785acaf5ffee3/lib/sales/callingRules.js',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: '"none … prior to 8 a.m. or after 8 p.m.": 20:00:00 itself is literally permitted. A utility rule; whether it binds others is disputed. "consumers" is undefined, not limited to residences',
    }),
    provision({
      id: 'us-al/recorded-say-who',
      rule: callerIdentity({
        say: [
          { what: 'company', by: 'PT20S' },
          { what: 'phone', by: 'PT20S' },
          { what: 'company', by: 'end' },
          { what: 'phone', by: 'end' },
        ],
      }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: recorded },
      citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(e)-(f)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'us-al/say-who',
      rule: callerIdentity({ say: [{ what: 'company', by: 'opening' }] }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: ['live'] },
      citation: 'Ala. Code § 8-19C-5',
      sources: ['https://cliclaw.com/library/us-state-laws/alabama/alabama-telephone-solicitations-ala-code-%C2%A78-19c-1-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'low',
      binding: 'statute',
      note: 'heading "Identification by telephone solicitors required" read, wording not seen',
    }),
    provision({
      id: 'us-al/no-sequential-numbers',
      rule: prohibition({ what: 'generated-number' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: recorded, numbersFrom: ['generated'] },
      citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(a)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
    }),
    provision({
      id: 'us-al/recorded-emergency-lines',
      rule: prohibition({ what: 'line' }),
      applies: { purposes: ['marketing', 'consent-request'], modes: recorded, lineTypes: ['emergency'] },
      citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(i)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: 'the rule bars unlisted numbers too; not modelled (directory status is seldom known)',
    }),
    provision({
      id: 'us-al/do-not-call',
      rule: doNotCall({ lists: ['us-al'], voluntary: true }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'] },
      citation: 'Ala. Code § 8-19C-2(a)',
      sources: ['https://www.lawserver.com/law/state/alabama/al-code/alabama_code_8-19c-2'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'the statute sets up a PSC database; lists of state registers (CompliancePoint, Wipfli) do not name it, one guide says it must be scrubbed. Voluntary here: a listing denies, a missing check is noted',
    }),
    provision({
      id: 'us-al/recorded-reply-consent',
      rule: recording({ consent: 'all-party' }),
      applies: { purposes: ['marketing', 'consent-request'], audiences: ['consumer'], modes: recorded },
      citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(c)',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'high',
      binding: 'regulation',
      note: "to record the consumer's answer he must be told and permit it",
    }),
    provision({
      id: 'us-al/recording',
      rule: recording({ consent: 'one-party' }),
      citation: 'Ala. Code § 13A-11-30',
      sources: [
        'https://recordphonecall.com/resources/one-party-vs-all-party/',
        'https://online.documentine.com/record-of-conversation-pdf/1/recording-calls-and-conversations.html',
      ],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
    }),
    provision({
      id: 'us-al/registration',
      rule: registration({ of: 'seller', authority: 'Alabama Attorney General', required: false }),
      applies: { purposes: ['marketing', 'consent-request'] },
      citation: 'Ala. Code § 8-19A',
      sources: ['https://cliclaw.com/library/us-state-laws/alabama/alabama-telephone-solicitations-ala-code-%C2%A78-19c-1-et-seq'],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-24',
      confidence: 'medium',
      binding: 'statute',
      note: 'licence; failing to register is a class C felony; exemptions not read',
    }),
  ]
}
