// A month of other hours, whose evenings reach past midnight: Ramadan in Saudi Arabia.
import { describe, expect, test } from 'vitest'
import { around, CLOSES, dayAt, OPENS, reasonsOf } from './hours-call'

const riyadh = { to: '+966112345678' }
const id = 'sa/calling-hours'
const reason = {
  rule: 'quiet-hours',
  origin: {
    id,
    jurisdiction: 'SA',
    citation: 'CST regulations to reduce unsolicited messages and calls (469), as restated in Unifonic voice terms 5.1.2(g)',
    binding: 'regulation',
    confidence: 'medium',
  },
  required: { callable: 'mon-sun 09:00-22:00', holidays: { calendars: ['sa-ramadan'], then: 'mon-sun 12:00-01:00' } },
}

describe('in the month', () => {
  test('a day opens at noon, and its evening closes an hour past midnight', () => {
    expect(around(id, '2026-03-01T12:00+03:00', riyadh)).toEqual(OPENS)
    expect(around(id, '2026-03-02T01:00+03:00', riyadh)).toEqual(CLOSES)
  })

  test('hazard 12: midnight itself and the hour after are open', () => {
    for (const at of ['2026-03-01T23:59:59.999+03:00', '2026-03-02T00:00+03:00', '2026-03-02T00:59:59.999+03:00'])
      expect(reasonsOf(id, at, riyadh)).toEqual([])
  })

  test('the whole reason of a morning', () => {
    expect(reasonsOf(id, '2026-03-01T11:00+03:00', riyadh)).toEqual([
      {
        ...reason,
        code: 'quiet-hours/holiday',
        observed: { zone: 'Asia/Riyadh', local: '2026-03-01T11:00', holiday: 'Ramadan' },
        remedy: 'wait',
      },
    ])
  })

  test('texts keep the hours that they have all year', () => {
    const text = { ...riyadh, mode: 'text' } as const
    expect(around('sa/text-hours', '2026-03-01T08:00+03:00', text)).toEqual(OPENS)
    expect(around('sa/text-hours', '2026-03-01T22:00+03:00', text)).toEqual(CLOSES)
  })
})

describe('at its beginning, 18 February 2026', () => {
  test('the evening before closes at ten, and nothing of it reaches past midnight', () => {
    expect(around(id, '2026-02-17T09:00+03:00', riyadh)).toEqual(OPENS)
    expect(around(id, '2026-02-17T22:00+03:00', riyadh)).toEqual(CLOSES)
    expect(dayAt(id, '2026-02-17T23:30+03:00', riyadh)).toBe('quiet-hours/closed')
    expect(dayAt(id, '2026-02-18T00:30+03:00', riyadh)).toBe('Ramadan')
  })

  test('hazard 16: it begins at midnight there, not by UTC, and its first day opens at noon', () => {
    expect(dayAt(id, '2026-02-18T00:00+03:00', riyadh)).toBe('Ramadan') // still the 17th in UTC
    expect(around(id, '2026-02-18T12:00+03:00', riyadh)).toEqual(OPENS)
    expect(around(id, '2026-02-19T01:00+03:00', riyadh)).toEqual(CLOSES)
  })
})

describe('at its end, 19 March 2026', () => {
  test('its last evening reaches into the day after, which then opens at nine', () => {
    expect(around(id, '2026-03-19T12:00+03:00', riyadh)).toEqual(OPENS)
    expect(around(id, '2026-03-20T01:00+03:00', riyadh)).toEqual(CLOSES)
    expect(dayAt(id, '2026-03-20T01:00+03:00', riyadh)).toBe('quiet-hours/closed')
    expect(around(id, '2026-03-20T09:00+03:00', riyadh)).toEqual(OPENS)
    expect(around(id, '2026-03-20T22:00+03:00', riyadh)).toEqual(CLOSES)
  })

  test('a day more is proclaimed where the moon was not seen', () => {
    const sighted = { proclaimedHolidays: [{ area: { country: 'SA' }, on: '2026-03-20' }] }
    expect(dayAt(id, '2026-03-20T09:00+03:00', riyadh, sighted)).toBe('proclaimed')
    expect(around(id, '2026-03-20T12:00+03:00', riyadh, sighted)).toEqual(OPENS)
    expect(around(id, '2026-03-21T01:00+03:00', riyadh, sighted)).toEqual(CLOSES)
    expect(around(id, '2026-03-21T09:00+03:00', riyadh, sighted)).toEqual(OPENS)
  })
})

test('hazard 17: the month moves with the moon', () => {
  expect(around(id, '2025-03-01T12:00+03:00', riyadh)).toEqual(OPENS)
  expect(around(id, '2025-03-30T09:00+03:00', riyadh)).toEqual(OPENS)
  expect(around(id, '2027-02-08T12:00+03:00', riyadh)).toEqual(OPENS)
  expect(around(id, '2027-03-09T09:00+03:00', riyadh)).toEqual(OPENS)
  expect(around(id, '2028-01-28T12:00+03:00', riyadh)).toEqual(OPENS)
  expect(around(id, '2028-02-26T09:00+03:00', riyadh)).toEqual(OPENS)
})

describe('hazard 17: beyond 2028 nobody knows when it is', () => {
  test('the last known day is as any other', () => {
    expect(around(id, '2028-12-31T09:00+03:00', riyadh)).toEqual(OPENS)
    expect(around(id, '2028-12-31T22:00+03:00', riyadh)).toEqual(CLOSES)
    expect(dayAt(id, '2028-12-31T23:59:59.999+03:00', riyadh)).toBe('quiet-hours/closed')
  })

  test('from the midnight after it denies at any hour, and asks for a newer calendar', () => {
    expect(reasonsOf(id, '2029-01-01T00:00+03:00', riyadh)).toMatchObject([{ code: 'quiet-hours/holidays-unknown' }])
    expect(reasonsOf(id, '2029-01-01T15:00+03:00', riyadh)).toEqual([
      { ...reason, code: 'quiet-hours/holidays-unknown', observed: { zone: 'Asia/Riyadh', local: '2029-01-01T15:00' }, remedy: 'refresh' },
    ])
  })

  test('a day proclaimed as one of it is known all the same', () => {
    const sighted = { proclaimedHolidays: [{ area: { country: 'SA' }, on: '2029-01-15' }] }
    expect(around(id, '2029-01-15T12:00+03:00', riyadh, sighted)).toEqual(OPENS)
    expect(dayAt(id, '2029-01-14T15:00+03:00', riyadh, sighted)).toBe('quiet-hours/holidays-unknown')
  })
})
