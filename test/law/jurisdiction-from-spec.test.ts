// Law of one's own as JSON: every fault is named with its path, and all of them at once.
import { expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import { decide } from '../../src/intake/decide'
import { jurisdictionFromSpec } from '../../src/law/jurisdiction-from-spec'
import { lawful } from '../../src/law/lawful'
import { aCall, noFacts } from '../../src/testing/a-call'
import type { HolidayCalendar } from '../../src/time/holidays'

const HOURS = {
  id: 'kg/hours',
  jurisdiction: 'KG',
  rule: { 'quiet-hours': { callable: 'mon-fri 09:00-18:00' } },
  citation: 'memo no. 1',
  sources: [],
  inForce: { from: 'unknown' },
  verifiedOn: '2026-11-01',
  confidence: 'medium',
  binding: 'statute',
}
const LAW = { id: 'KG', name: 'Kyrgyzstan', laws: [], covers: { 'quiet-hours': 'provisions', consent: 'none' }, provisions: [HOURS] }

/** What is refused of this law, or of it with its one provision changed. */
const issuesOf = (law: unknown) => {
  try {
    jurisdictionFromSpec(law)
  } catch (error) {
    if (isGateError(error)) return { code: error.code, issues: error.issues.map(({ path, message }) => `${path}: ${message}`) }
    throw error
  }
  return undefined
}
const withProvisions = (...changed: readonly object[]) => issuesOf({ ...LAW, provisions: changed.map((change) => ({ ...HOURS, ...change })) })
const refused = (...issues: readonly string[]) => ({ code: 'invalid-policy', issues })

test.each([
  ['no citation', { citation: undefined }, 'provisions.0.citation: is required'],
  ['an empty citation', { citation: '' }, 'provisions.0.citation: must not be empty'],
  ['no last-checked day', { verifiedOn: undefined }, 'provisions.0.verifiedOn: is required'],
  ['a day that does not exist', { verifiedOn: '2026-02-30' }, 'provisions.0.verifiedOn: is no date `YYYY-MM-DD` that exists: `2026-02-30`'],
  ['no period', { inForce: undefined }, 'provisions.0.inForce: is required'],
  ['a period without days', { inForce: { from: '2026-06-01', to: '2026-06-01' } }, 'provisions.0.inForce: ends before it begins'],
  ['a source that is not https', { sources: ['http://law.kg'] }, 'provisions.0.sources.0: is no https address'],
  ['another place’s provision', { jurisdiction: 'KZ' }, 'provisions.0.jurisdiction: is `KZ`, not `KG`'],
  ['an unknown field of a match', { applies: { mode: ['live'] } }, 'provisions.0.applies.mode: unknown field'],
  [
    'an unknown calendar',
    { rule: { 'quiet-hours': { callable: 'mon-fri 09:00-18:00', holidays: { calendars: ['kg'], then: 'closed' } } } },
    'provisions.0.rule.quiet-hours.holidays.calendars: unknown calendar `kg`',
  ],
  ['hours that cannot be', { rule: { 'quiet-hours': { callable: 'mon 25:00-26:00' } } }, expect.stringMatching(/^provisions\.0\.rule\.quiet-hours/)],
  ['an unknown rule', { rule: { 'quiet-hour': {} } }, expect.stringMatching(/^provisions\.0\.rule\.quiet-hour: unknown rule `quiet-hour`/)],
  [
    'several rules composed',
    { rule: { every: [{ consent: { form: 'express' } }] } },
    'provisions.0.rule.every: a provision is one rule, not several composed',
  ],
  [
    'a rule as a grant that lifts nothing',
    { liftedBy: [{ 'do-not-call': { lists: ['kg'] } }] },
    'provisions.0.liftedBy.0.do-not-call: lifts nothing: only consent, relationship and invitation do',
  ],
  [
    'a grant that cannot be',
    { liftedBy: [{ invitation: {} }, { consent: { form: 'oral' } }] },
    'provisions.0.liftedBy.1.consent.form: must be one of `presumed`, `inferred`, `express`, `written`, `signed`, not `oral`',
  ],
])('hazard 10: %s', (_, change, issue) => {
  expect(withProvisions(change)).toEqual(refused(issue))
})

test('two periods of one id that overlap', () => {
  expect(withProvisions({ inForce: { from: '2026-01-01', to: '2026-06-01' } }, { inForce: { from: '2026-05-31' } })).toEqual(
    refused('provisions.1.inForce: overlaps another period of `kg/hours`'),
  )
  expect(withProvisions({}, {})).toEqual(refused('provisions.1.inForce: overlaps another period of `kg/hours`'))
  expect(withProvisions({ inForce: { from: '2026-01-01', to: '2026-06-01' } }, { inForce: { from: '2026-06-01' } })).toBeUndefined()
})

test('all faults at once', () => {
  expect(
    issuesOf({
      ...LAW,
      covers: { hours: 'none' },
      provisions: [
        { ...HOURS, citation: '' },
        { ...HOURS, rule: { 'quiet-hour': {} } },
      ],
    }),
  ).toEqual(
    refused(
      'covers.hours: unknown field',
      'provisions.0.citation: must not be empty',
      'provisions.1.inForce: overlaps another period of `kg/hours`',
      expect.stringMatching(/^provisions\.1\.rule\.quiet-hour: unknown rule/),
    ),
  )
})

test.each([
  [null, ': must be an object, not `null`'],
  ['KG', ': must be an object, not `KG`'],
  [{ ...LAW, id: 'Kyrgyzstan', provisions: [] }, 'id: is no ISO 3166 code such as `US` or `US-FL`'],
  [{ ...LAW, author: 'me' }, 'author: unknown field'],
  [{ ...LAW, provisions: undefined }, 'provisions: is required'],
])('what is no law: %j', (law, issue) => {
  expect(issuesOf(law)).toEqual(refused(issue))
})

test('calendars of one’s own are known by id, and lists need no register', () => {
  const nooruz: HolidayCalendar = {
    id: 'kg',
    name: 'Kyrgyzstan',
    citation: 'Labor Code',
    sources: [],
    verifiedOn: '2026-11-01',
    confidence: 'medium',
    days: [{ name: 'Nooruz', on: '03-21' }],
  }
  const rule = { 'quiet-hours': { callable: 'mon-sun 09:00-18:00', holidays: { calendars: ['kg'], then: 'closed' } } }
  const list = { ...HOURS, id: 'kg/list', rule: { 'do-not-call': { lists: ['kg-own'], voluntary: true } } }
  const law = jurisdictionFromSpec({ ...LAW, provisions: [{ ...HOURS, rule }, list] }, { calendars: [nooruz] })
  const at = (day: string) => decide(lawful({ jurisdictions: [law] }), aCall({ to: '+996312123456', at: `2027-03-${day}T12:00:00+06:00` }), noFacts())
  expect(at('20').allowed).toBe(true)
  expect(at('21').reasons).toEqual([
    expect.objectContaining({
      code: 'quiet-hours/holiday',
      origin: { id: 'kg/hours', jurisdiction: 'KG', citation: 'memo no. 1', binding: 'statute', confidence: 'medium' },
    }),
  ])
})
