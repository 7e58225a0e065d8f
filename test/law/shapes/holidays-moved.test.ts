// Holidays that are kept on another day than their own, and those that mean other hours: on the day itself, or on its eve.
import { describe, expect, test } from 'vitest'
import { around, CLOSES, dayAt, OPENS, reasonsOf } from './hours-call'

describe('moved to a Monday: Colombia', () => {
  const bogota = { to: '+576012345678' }
  const id = 'co/calling-hours'

  test.each([
    ['San José falls on a Thursday, and is not kept on it', '2026-03-19', 'open'],
    ['but on the Monday after', '2026-03-23', 'San José'],
    ['All Saints falls on a Sunday: the Monday after', '2026-11-02', 'Todos los Santos'],
    ['San Pedro y San Pablo falls on a Monday: that day', '2026-06-29', 'San Pedro y San Pablo'],
    ['and a year later on a Tuesday: not that day', '2027-06-29', 'open'],
    ['but the Monday after', '2027-07-05', 'San Pedro y San Pablo'],
    ['Ascension is kept on the Monday after its Thursday', '2026-05-18', 'Ascensión'],
    ['the Immaculate Conception is never moved', '2026-12-08', 'Inmaculada Concepción'],
    ['nor kept on the day before', '2026-12-07', 'open'],
    ['Independence Day is never moved either', '2027-07-20', 'Independencia'],
    ['9 July is moved too, since the law of 2026', '2026-07-13', 'Nuestra Señora de Chiquinquirá'],
    ['before which it was no holiday', '2025-07-14', 'open'],
  ])('%s: %s, %s', (_, date, day) => {
    expect(dayAt(id, `${date}T12:00-05:00`, bogota)).toBe(day)
  })

  test('the whole reason, and the next morning', () => {
    const origin = { id, jurisdiction: 'CO', citation: 'Ley 2300 de 2023 arts. 3, 5 par. 3', binding: 'statute', confidence: 'high' }
    expect(reasonsOf(id, '2026-03-23T12:00-05:00', bogota)).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin,
        required: { callable: 'mon-fri 07:00-19:00; sat 08:00-15:00', holidays: { calendars: ['co'], then: 'closed' } },
        observed: { zone: 'America/Bogota', local: '2026-03-23T12:00', holiday: 'San José' },
        remedy: 'wait',
        unless: [
          {
            code: 'consent/missing',
            rule: 'consent',
            origin,
            required: { form: 'express', forHours: true, qualities: ['separate'] },
            observed: [],
            remedy: 'obtain-consent',
          },
        ],
      },
    ])
    expect(around(id, '2026-03-24T07:00-05:00', bogota)).toEqual(OPENS)
  })
})

describe('moved by the weekday it falls on: Utah', () => {
  const saltLakeCity = { to: '+18015550123' }
  const id = 'us-ut/calling-hours'

  test.each([
    ['Juneteenth falls on a Friday, and is not kept on it', '2026-06-19T12:00-06:00', 'open'],
    ['but on the Monday before', '2026-06-15T12:00-06:00', 'Juneteenth National Freedom Day'],
    ['on a Saturday it is kept on the Monday after', '2027-06-21T12:00-06:00', 'Juneteenth National Freedom Day'],
    ['and not on the Monday before', '2027-06-14T12:00-06:00', 'open'],
    ['on a Monday it stays', '2028-06-19T12:00-06:00', 'Juneteenth National Freedom Day'],
    ['the Fourth of July on a Saturday is the Friday before', '2026-07-03T12:00-06:00', 'Independence Day'],
    ['and the Saturday no holiday', '2026-07-04T12:00-06:00', 'open'],
    ['Pioneer Day likewise', '2027-07-23T12:00-06:00', 'Pioneer Day'],
    ['hazard 17: New Year on a Saturday is the last day of the year before', '2027-12-31T12:00-07:00', "New Year's Day"],
    ['Good Friday is none in 2026', '2026-04-03T12:00-06:00', 'open'],
    ['but is from 2027 on', '2027-03-26T12:00-06:00', 'Good Friday'],
  ])('%s: %s, %s', (_, at, day) => {
    expect(dayAt(id, at, saltLakeCity)).toBe(day)
  })

  test('the whole reason, and the next morning', () => {
    const origin = { id, jurisdiction: 'US-UT', citation: 'Utah Code § 13-25a-103(3)', binding: 'statute', confidence: 'high' }
    expect(reasonsOf(id, '2026-06-15T12:00-06:00', saltLakeCity)).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin,
        required: { callable: 'mon-sat 08:00-21:00', holidays: { calendars: ['us-ut'], then: 'closed' } },
        observed: { zone: 'America/Denver', local: '2026-06-15T12:00', holiday: 'Juneteenth National Freedom Day' },
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
    expect(around(id, '2026-06-16T08:00-06:00', saltLakeCity)).toEqual(OPENS)
    expect(around(id, '2026-06-16T21:00-06:00', saltLakeCity)).toEqual(CLOSES)
  })
})

describe('a holiday that means other hours: recordings in Nebraska', () => {
  const omaha = { to: '+14025550123', mode: 'prerecorded' } as const
  const id = 'us-ne/recorded-sunday-holiday-hours'

  test.each([
    ['the day after Thanksgiving', '2026-11-27T13:00-06:00', '2026-11-27T21:00-06:00'],
    ['a Sunday', '2026-11-29T13:00-06:00', '2026-11-29T21:00-06:00'],
    ['Arbor Day', '2026-04-24T13:00-05:00', '2026-04-24T21:00-05:00'],
    ['the Friday on which the Fourth of July is observed', '2026-07-03T13:00-05:00', '2026-07-03T21:00-05:00'],
    ['that Saturday itself', '2026-07-04T13:00-05:00', '2026-07-04T21:00-05:00'],
    ['a plain Friday', '2026-11-20T08:00-06:00', '2026-11-20T21:00-06:00'],
  ])('%s opens at %s', (_, opens, closes) => {
    expect(around(id, opens, omaha)).toEqual(OPENS)
    expect(around(id, closes, omaha)).toEqual(CLOSES)
  })

  test('the whole reason names the day and the hours that it has', () => {
    const origin = { id, jurisdiction: 'US-NE', citation: '291 Neb. Admin. Code ch. 11 § 003.01', binding: 'regulation', confidence: 'high' }
    const missing = { origin, remedy: 'obtain-consent', observed: [] }
    expect(reasonsOf(id, '2026-11-27T12:59-06:00', omaha)).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin,
        required: {
          callable: 'mon-sat 08:00-21:00; sun 13:00-21:00',
          holidays: { calendars: ['us-ne'], then: 'mon-sun 13:00-21:00' },
        },
        observed: { zone: 'America/Chicago', local: '2026-11-27T12:59', holiday: 'day after Thanksgiving' },
        remedy: 'wait',
        unless: [
          { ...missing, code: 'consent/missing', rule: 'consent', required: { form: 'express' } },
          { ...missing, code: 'invitation/missing', rule: 'invitation', required: { within: 'P90D' } },
          { ...missing, code: 'relationship/missing', rule: 'relationship', required: { kinds: ['contract'], current: true } },
          { ...missing, code: 'relationship/missing', rule: 'relationship', required: { kinds: ['purchase'], within: 'P18M', from: 'last' } },
        ],
      },
    ])
  })

  test('live calls, and the statute beside the rule, know no such hours', () => {
    expect(dayAt(id, '2026-11-27T12:00-06:00', { ...omaha, mode: 'live' })).toBe('open')
    expect(around('us-ne/recorded-hours', '2026-11-27T08:00-06:00', omaha)).toEqual(OPENS)
  })
})

describe('other hours on the eve of a holiday: Italy', () => {
  const rome = { to: '+390612345678' }
  const id = 'it/calling-hours'
  const reason = {
    rule: 'quiet-hours',
    origin: { id, jurisdiction: 'IT', citation: 'Codice di condotta art. 10', binding: 'industry-code', confidence: 'high' },
    required: {
      callable: 'mon-fri 09:00-20:00; sat 10:00-19:00',
      holidays: { calendars: ['it'], then: 'closed', eve: 'mon-sat 10:00-19:00' },
    },
    remedy: 'wait',
  }

  test.each([
    ['a plain Monday', '2026-11-30T09:00+01:00', '2026-11-30T20:00+01:00'],
    ['a Monday before a holiday', '2026-12-07T10:00+01:00', '2026-12-07T19:00+01:00'],
    ['Christmas Eve', '2026-12-24T10:00+01:00', '2026-12-24T19:00+01:00'],
    ['a plain Saturday', '2026-11-28T10:00+01:00', '2026-11-28T19:00+01:00'],
    ['the eve of 4 October, a holiday since 2026', '2028-10-03T10:00+02:00', '2028-10-03T19:00+02:00'],
    ['3 October before it was one', '2024-10-03T09:00+02:00', '2024-10-03T20:00+02:00'],
  ])('%s opens at %s', (_, opens, closes) => {
    expect(around(id, opens, rome)).toEqual(OPENS)
    expect(around(id, closes, rome)).toEqual(CLOSES)
  })

  test('the eve is closed by its hours, the day by its name', () => {
    expect(reasonsOf(id, '2026-12-07T09:30+01:00', rome)).toEqual([
      { ...reason, code: 'quiet-hours/closed', observed: { zone: 'Europe/Rome', local: '2026-12-07T09:30' } },
    ])
    expect(reasonsOf(id, '2026-12-08T12:00+01:00', rome)).toEqual([
      { ...reason, code: 'quiet-hours/holiday', observed: { zone: 'Europe/Rome', local: '2026-12-08T12:00', holiday: 'Immacolata' } },
    ])
  })

  test('a holiday before a holiday stays closed, and so does a Sunday before one', () => {
    expect(dayAt(id, '2026-12-25T12:00+01:00', rome)).toBe('Natale')
    expect(dayAt(id, '2027-10-31T12:00+01:00', rome)).toBe('quiet-hours/closed')
  })

  test('a proclaimed holiday has an eve too', () => {
    const proclaimed = { proclaimedHolidays: [{ area: { country: 'IT' }, on: '2026-11-25' }] }
    expect(around(id, '2026-11-24T10:00+01:00', rome, proclaimed)).toEqual(OPENS)
    expect(around(id, '2026-11-24T19:00+01:00', rome, proclaimed)).toEqual(CLOSES)
    expect(dayAt(id, '2026-11-25T12:00+01:00', rome, proclaimed)).toBe('proclaimed')
  })
})
