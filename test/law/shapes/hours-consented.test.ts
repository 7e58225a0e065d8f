// Hours that a consent lifts, if it was given for that very time.
import { describe, expect, test } from 'vitest'
import type { ConsentInput } from '../../../src/core/facts'
import type { Json } from '../../../src/core/scalars'
import { around, CLOSES, dayAt, OPENS, reasonsOf } from './hours-call'

const separate = { separate: 'second box, unticked' }
const evening: ConsentInput = { id: 'evening', form: 'express', grantedAt: '2026-11-02T12:00Z', qualities: separate, hours: 'mon-sun 21:15-22:00' }
const forHours = { form: 'express', forHours: true }

describe.each<[string, string, string, string, Json]>([
  ['France', 'fr/calling-hours', '+33142345678', '+01:00', { ...forHours, validFor: 'P1Y' }],
  ['Korea', 'kr/night-consent', '+82212345678', '+09:00', { ...forHours, qualities: ['separate'] }],
  ['New York', 'us-ny/calling-hours', '+12125550123', '-05:00', forHours],
  ['Virginia', 'us-va/calling-hours', '+18045550123', '-05:00', forHours],
  ['Utah', 'us-ut/calling-hours', '+18015550123', '-07:00', forHours],
  ['Colombia', 'co/calling-hours', '+576012345678', '-05:00', { ...forHours, qualities: ['separate'] }],
])('%s', (_, id, to, offset, required) => {
  const at = (time: string) => `2026-11-24T${time}${offset}`
  const asked = (consents: readonly ConsentInput[], time = '21:30') => reasonsOf(id, at(time), { to }, { consents })
  /** The grant that failed, under the reason that stands. */
  const denied = (...observed: readonly Json[]) => [
    {
      code: 'quiet-hours/closed',
      remedy: 'wait',
      unless: [{ code: 'consent/missing', rule: 'consent', origin: { id }, required, observed, remedy: 'obtain-consent' }],
    },
  ]

  test('is closed without one, and says which consent would open it', () => {
    expect(asked([])).toMatchObject(denied())
  })

  test('a consent to these hours opens them, and ends with them', () => {
    expect(around(id, at('21:15'), { to }, { consents: [evening] })).toEqual(OPENS)
    expect(around(id, at('22:00'), { to }, { consents: [evening] })).toEqual(CLOSES)
  })

  test('a consent to any hour opens all', () => {
    expect(asked([{ ...evening, hours: 'any' }])).toEqual([])
    expect(asked([{ ...evening, hours: 'any' }], '03:00')).toEqual([])
  })

  test('a consent to other hours opens nothing', () => {
    expect(asked([evening], '22:30')).toMatchObject(denied({ id: 'evening', fault: 'outside-its-hours' }))
  })

  test('hazard 34: a consent that names no hours opens none', () => {
    const { hours: _hours, ...general } = evening
    expect(asked([general])).toMatchObject(denied({ id: 'evening', fault: 'hours-not-stated' }))
  })

  test('hazard 34: a consent withdrawn opens nothing, from the instant of its withdrawal', () => {
    const withdrawn = { ...evening, withdrawnAt: at('21:30') }
    expect(around(id, at('21:30'), { to }, { consents: [withdrawn] })).toEqual(CLOSES)
    expect(asked([withdrawn])).toMatchObject(denied({ id: 'evening', fault: 'withdrawn' }))
  })
})

describe.each([
  ['Korea', 'kr/night-consent', '+82212345678', '2026-11-24T21:30+09:00'],
  ['Colombia', 'co/calling-hours', '+576012345678', '2026-11-24T21:30-05:00'],
])('%s', (_, id, to, at) => {
  test('asks for a consent separate from the ordinary one', () => {
    const { qualities: _qualities, ...bundled } = evening
    expect(reasonsOf(id, at, { to }, { consents: [bundled] })).toMatchObject([
      { unless: [{ code: 'consent/missing', observed: [{ id: 'evening', fault: 'not-separate' }] }] },
    ])
  })
})

test('the whole reason, of Korea', () => {
  const origin = { id: 'kr/night-consent', jurisdiction: 'KR', citation: 'Network Act art. 50(3)', binding: 'statute', confidence: 'high' }
  expect(reasonsOf('kr/night-consent', '2026-11-24T22:30+09:00', { to: '+82212345678' }, { consents: [evening] })).toEqual([
    {
      code: 'quiet-hours/closed',
      rule: 'quiet-hours',
      origin,
      required: { callable: 'mon-sun 08:00-21:00' },
      observed: { zone: 'Asia/Seoul', local: '2026-11-24T22:30' },
      remedy: 'wait',
      unless: [
        {
          code: 'consent/missing',
          rule: 'consent',
          origin,
          required: { form: 'express', qualities: ['separate'], forHours: true },
          observed: [{ id: 'evening', fault: 'outside-its-hours' }],
          remedy: 'obtain-consent',
        },
      ],
    },
  ])
})

describe('what else such a consent opens, and for how long', () => {
  const utah = { to: '+18015550123' }

  test('in Utah a holiday and a Sunday too, where its hours name them', () => {
    for (const at of ['2026-11-26T21:30-07:00', '2026-11-29T21:30-07:00'])
      expect(dayAt('us-ut/calling-hours', at, utah, { consents: [evening] })).toBe('open')
    const weekdays = { consents: [{ ...evening, hours: 'mon-sat 21:15-22:00' }] }
    expect(dayAt('us-ut/calling-hours', '2026-11-26T12:00-07:00', utah, weekdays)).toBe('Thanksgiving Day')
    expect(dayAt('us-ut/calling-hours', '2026-11-29T21:30-07:00', utah, weekdays)).toBe('quiet-hours/closed')
  })

  test('in France it lasts a year, by the calendar of the clock there; before August 2026 it lasted until withdrawn', () => {
    const lunch = { id: 'lunch', form: 'express', grantedAt: '2025-11-24T13:30+01:00', hours: 'mon-fri 13:00-14:00' } as const
    const paris = { to: '+33142345678' }
    expect(around('fr/calling-hours', '2026-11-24T13:30+01:00', paris, { consents: [lunch] })).toEqual(CLOSES)
    expect(reasonsOf('fr/calling-hours', '2026-11-24T13:30+01:00', paris, { consents: [lunch] })).toMatchObject([
      { unless: [{ code: 'consent/missing', observed: [{ id: 'lunch', fault: 'expired' }] }] },
    ])
    const old = { ...lunch, grantedAt: '2024-11-25T13:30+01:00' }
    expect(reasonsOf('fr/calling-hours', '2026-08-10T13:30+02:00', paris, { consents: [old] })).toEqual([])
    expect(reasonsOf('fr/calling-hours', '2026-08-11T13:30+02:00', paris, { consents: [old] })).toMatchObject([
      { unless: [{ code: 'consent/missing', observed: [{ id: 'lunch', fault: 'expired' }] }] },
    ])
  })

  test('hazard 33: it is that of the person who gave it, on that number', () => {
    const another = { consents: [{ ...evening, number: '+18015550199' }] }
    expect(reasonsOf('us-ut/calling-hours', '2026-11-24T21:30-07:00', utah, another)).toMatchObject([
      { unless: [{ code: 'consent/missing', observed: [{ id: 'evening', fault: 'another-number' }] }] },
    ])
  })
})
