// Holidays that no calendar can list: proclaimed for a state or one of its parishes, as the facts tell.
import { describe, expect, test } from 'vitest'
import { around, CLOSES, dayAt, OPENS, reasonsOf } from './hours-call'

const day = (area: { country: string; region?: string; county?: string }, on = '2026-11-24') => ({ proclaimedHolidays: [{ area, on }] })
const louisiana = { country: 'US', region: 'US-LA' }
const utah = { country: 'US', region: 'US-UT' }

describe('Louisiana', () => {
  const newOrleans = { to: '+15045550123' }
  const inOrleans = { ...newOrleans, calledParty: { audience: 'consumer', addresses: [{ ...louisiana, county: 'Orleans' }] } } as const
  const id = 'us-la/calling-hours'

  test('a day of the governor closes the state, and the whole reason says that it was proclaimed', () => {
    expect(reasonsOf(id, '2026-11-24T12:00-06:00', newOrleans, day(louisiana))).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin: {
          id,
          jurisdiction: 'US-LA',
          citation: 'La. R.S. 45:811(2)-(3); LPSC G.O. R-29617 § V(A)',
          binding: 'statute',
          confidence: 'high',
        },
        required: { callable: 'mon-sat 08:00-20:00', holidays: { calendars: ['us-la'], then: 'closed' } },
        observed: { zone: 'America/Chicago', local: '2026-11-24T12:00', holiday: 'proclaimed' },
        remedy: 'wait',
      },
    ])
  })

  test('without it that Tuesday is as any other', () => {
    expect(around(id, '2026-11-24T08:00-06:00', newOrleans)).toEqual(OPENS)
    expect(around(id, '2026-11-24T20:00-06:00', newOrleans)).toEqual(CLOSES)
  })

  test('hazard 16: it ends at midnight there, so the evening before and the morning after are open', () => {
    expect(around(id, '2026-11-23T20:00-06:00', newOrleans, day(louisiana))).toEqual(CLOSES) // the 24th in UTC
    expect(dayAt(id, '2026-11-24T19:59-06:00', newOrleans, day(louisiana))).toBe('proclaimed') // the 25th in UTC
    expect(around(id, '2026-11-25T08:00-06:00', newOrleans, day(louisiana))).toEqual(OPENS)
  })

  test('a day of a parish closes it for who lives there, whatever the spelling of its name', () => {
    expect(dayAt(id, '2026-11-24T12:00-06:00', inOrleans, day({ ...louisiana, county: 'Orleans' }))).toBe('proclaimed')
    expect(dayAt(id, '2026-11-24T12:00-06:00', inOrleans, day({ ...louisiana, county: 'ORLEANS ' }))).toBe('proclaimed')
    expect(dayAt(id, '2026-11-24T12:00-06:00', inOrleans, day({ ...louisiana, county: 'Jefferson' }))).toBe('open')
  })

  test('hazard 20: who may live in that parish is held to its day: with no address, or one that names no parish', () => {
    const somewhere = { ...newOrleans, calledParty: { audience: 'consumer', addresses: [louisiana] } } as const
    for (const call of [newOrleans, somewhere])
      expect(dayAt(id, '2026-11-24T12:00-06:00', call, day({ ...louisiana, county: 'Jefferson' }))).toBe('proclaimed')
  })

  test('a day of the nation closes it too; one of another state does not', () => {
    expect(dayAt(id, '2026-11-24T12:00-06:00', newOrleans, day({ country: 'US' }))).toBe('proclaimed')
    expect(dayAt(id, '2026-11-24T12:00-06:00', newOrleans, day(utah))).toBe('open')
  })

  test('a day that its calendar has keeps its name', () => {
    expect(dayAt(id, '2026-02-17T12:00-06:00', newOrleans, day(louisiana, '2026-02-17'))).toBe('Mardi Gras')
  })

  test('hazard 18: where they were asked for in vain it denies', () => {
    const down = { unavailable: { proclaimedHolidays: 'timed out' } }
    expect(reasonsOf(id, '2026-11-24T12:00-06:00', newOrleans, down)).toMatchObject([
      { code: 'facts/unavailable', rule: 'facts', remedy: 'supply', observed: { fact: 'proclaimedHolidays', cause: 'timed out' } },
    ])
  })
})

describe('Utah', () => {
  const saltLakeCity = { to: '+18015550123' }
  const id = 'us-ut/calling-hours'

  test('a day that was proclaimed closes it, until a consent to that time', () => {
    const origin = { id, jurisdiction: 'US-UT', citation: 'Utah Code § 13-25a-103(3)', binding: 'statute', confidence: 'high' }
    expect(reasonsOf(id, '2026-11-24T12:00-07:00', saltLakeCity, day(utah))).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin,
        required: { callable: 'mon-sat 08:00-21:00', holidays: { calendars: ['us-ut'], then: 'closed' } },
        observed: { zone: 'America/Denver', local: '2026-11-24T12:00', holiday: 'proclaimed' },
        remedy: 'wait',
        unless: [
          {
            code: 'consent/missing',
            rule: 'consent',
            origin,
            required: { form: 'express', forHours: true },
            observed: [],
            remedy: 'obtain-consent',
          },
        ],
      },
    ])
    const noon = { id: 'noon', form: 'express', grantedAt: '2026-11-02T12:00Z', hours: 'mon-sun 12:00-13:00' } as const
    expect(around(id, '2026-11-24T12:00-07:00', saltLakeCity, { ...day(utah), consents: [noon] })).toEqual(OPENS)
    expect(around(id, '2026-11-24T13:00-07:00', saltLakeCity, { ...day(utah), consents: [noon] })).toEqual(CLOSES)
  })

  test('the days around it are open', () => {
    expect(around(id, '2026-11-23T21:00-07:00', saltLakeCity, day(utah))).toEqual(CLOSES)
    expect(around(id, '2026-11-25T08:00-07:00', saltLakeCity, day(utah))).toEqual(OPENS)
    expect(dayAt(id, '2026-11-24T12:00-07:00', saltLakeCity, day(louisiana))).toBe('open')
  })
})

test('a state whose hours know no holidays keeps none that are proclaimed', () => {
  const florida = { to: '+13055550123' }
  const proclaimed = day({ country: 'US', region: 'US-FL' })
  expect(around('us-fl/calling-hours', '2026-11-24T08:00-05:00', florida, proclaimed)).toEqual(OPENS)
  expect(around('us-fl/calling-hours', '2026-11-24T20:00-05:00', florida, proclaimed)).toEqual(CLOSES)
})
