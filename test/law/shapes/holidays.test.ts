// Which days are holidays: those of two calendars, of one article, of a region, or of certain weekdays only.
import { describe, expect, test } from 'vitest'
import { around, CLOSES, dayAt, OPENS, reasonsOf } from './hours-call'

describe('the holidays of two calendars: Rhode Island keeps the federal ones and its own', () => {
  const providence = { to: '+14015550123' }
  const id = 'us-ri/calling-hours'

  test.each([
    ['Victory Day, of the state alone', '2026-08-10', 'Victory Day'],
    ['election day of an even year, of the state alone', '2026-11-03', 'Election Day'],
    ['and of an odd year, of neither', '2027-11-02', 'open'],
    ['Juneteenth on a Saturday, observed by federal offices the Friday before', '2027-06-18', 'Juneteenth National Independence Day (observed)'],
    ['which the state does not move to the Monday after', '2027-06-21', 'open'],
    ['the Fourth of July on a Saturday: the Friday before, by federal law', '2026-07-03', 'Independence Day (observed)'],
    ['that Saturday, by both', '2026-07-04', 'Independence Day'],
    ['and the Monday after, by that of the state', '2026-07-06', 'Independence Day (observed)'],
    ['the Thursday before these', '2026-07-02', 'open'],
    ['the Tuesday after', '2026-07-07', 'open'],
  ])('%s: %s', (_, date, day) => {
    expect(dayAt(id, `${date}T12:00-04:00`, providence)).toBe(day)
  })

  test('the whole reason names both calendars', () => {
    const origin = { id, jurisdiction: 'US-RI', citation: 'R.I. Gen. Laws §§ 5-61-2(2), 5-61-3.6(a)', binding: 'statute', confidence: 'high' }
    expect(reasonsOf(id, '2026-08-10T12:00-04:00', providence)).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin,
        required: { callable: 'mon-fri 09:00-18:00; sat 10:00-17:00', holidays: { calendars: ['us-federal', 'us-ri'], then: 'closed' } },
        observed: { zone: 'America/New_York', local: '2026-08-10T12:00', holiday: 'Victory Day' },
        remedy: 'wait',
        unless: [{ code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' }],
      },
    ])
  })

  test('the day after a holiday opens as any other', () => {
    expect(around(id, '2026-08-11T09:00-04:00', providence)).toEqual(OPENS)
    expect(around(id, '2026-08-11T18:00-04:00', providence)).toEqual(CLOSES)
  })
})

describe('the holidays of one article: France keeps those of C. trav. L. 3133-1 and no others', () => {
  const id = 'fr/calling-hours'
  const strasbourg = { to: '+33388123456' }
  const guadeloupe = { to: '+590590201234' }

  test.each([
    ['Easter Monday', '2026-04-06T11:00+02:00', 'Lundi de Pâques'],
    ['8 May', '2026-05-08T11:00+02:00', '8 mai'],
    ['Ascension Day', '2026-05-14T11:00+02:00', 'Ascension'],
    ['Whit Monday', '2026-05-25T11:00+02:00', 'Lundi de Pentecôte'],
    ['Christmas', '2026-12-25T11:00+01:00', 'Noël'],
    ['Good Friday, a holiday of Alsace by another article', '2026-04-03T11:00+02:00', 'open'],
    ['26 December, likewise', '2025-12-26T11:00+01:00', 'open'],
  ])('%s, %s: %s', (_, at, day) => {
    expect(dayAt(id, at, strasbourg)).toBe(day)
  })

  test('nor the day of abolition of Guadeloupe, which has its own article', () => {
    expect(around(id, '2026-05-27T10:00-04:00', guadeloupe)).toEqual(OPENS)
  })

  test('hazard 16: a holiday is that of the clock there, not of Paris', () => {
    expect(dayAt(id, '2026-07-13T19:30-04:00', guadeloupe)).toBe('open') // in Paris the 14th has begun
    expect(dayAt(id, '2026-07-14T19:30-04:00', guadeloupe)).toBe('14 juillet') // in Paris it is over
    expect(dayAt(id, '2026-07-15T10:00-04:00', guadeloupe)).toBe('open')
  })

  test('the whole reason, before a consent came to last a year', () => {
    const origin = { id, jurisdiction: 'FR', citation: 'C. conso. D. 223-9 al. 1–2', binding: 'statute', confidence: 'high' }
    expect(reasonsOf(id, '2026-07-14T11:00+02:00', strasbourg)).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin,
        required: { callable: 'mon-fri 10:00-13:00 14:00-20:00', holidays: { calendars: ['fr-l3133-1'], then: 'closed' } },
        observed: { zone: 'Europe/Paris', local: '2026-07-14T11:00', holiday: '14 juillet' },
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
  })
})

describe('holidays that count only on certain weekdays', () => {
  const johannesburg = { to: '+27115550123' }
  const santiago = { to: '+56221234567', purpose: 'debt-collection' } as const

  test.each([
    ['on a Sunday it is that day', '2026-08-09', "National Women's Day"],
    ['and takes the Monday too', '2026-08-10', "National Women's Day (observed)"],
    ['which ends with that Monday', '2026-08-11', 'open'],
    ['Human Rights Day, likewise', '2027-03-22', 'Human Rights Day (observed)'],
    ['on a Monday it takes no other day', '2026-04-28', 'open'],
    ['on a Saturday that day', '2026-12-26', 'Day of Goodwill'],
    ['and not the Monday after', '2026-12-28', 'open'],
  ])('South Africa: %s, %s: %s', (_, date, day) => {
    expect(dayAt('za/calling-hours', `${date}T11:00+02:00`, johannesburg)).toBe(day)
  })

  test('South Africa: the whole reason, with both agreements that would free the day', () => {
    const origin = {
      id: 'za/calling-hours',
      jurisdiction: 'ZA',
      citation: 'Consumer Protection Act s. 12; GN R.293 of 2011 item 1',
      binding: 'statute',
      confidence: 'high',
    }
    expect(reasonsOf('za/calling-hours', '2026-08-10T11:00+02:00', johannesburg)).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin,
        required: { callable: 'mon-fri 08:00-20:00; sat 09:00-13:00', holidays: { calendars: ['za'], then: 'closed' } },
        observed: { zone: 'Africa/Johannesburg', local: '2026-08-10T11:00', holiday: "National Women's Day (observed)" },
        remedy: 'wait',
        unless: [
          {
            code: 'consent/missing',
            rule: 'consent',
            origin,
            required: { form: 'inferred', forHours: true },
            observed: [],
            remedy: 'obtain-consent',
          },
          { code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' },
        ],
      },
    ])
    expect(around('za/calling-hours', '2026-08-11T08:00+02:00', johannesburg)).toEqual(OPENS)
  })

  test.each([
    ['17 September on a Friday', '2027-09-17T11:00-03:00', 'Fiestas Patrias, 17'],
    ['17 September on a Thursday', '2026-09-17T11:00-03:00', 'open'],
    ['20 September on a Friday', '2024-09-20T11:00-03:00', 'Fiestas Patrias, 20'],
    ['20 September on a Monday', '2027-09-20T11:00-03:00', 'open'],
    ['2 January on a Monday', '2023-01-02T11:00-03:00', '2 de enero'],
    ['2 January on a Saturday', '2027-01-02T11:00-03:00', 'open'],
  ])('Chile: %s, %s: %s', (_, at, day) => {
    expect(dayAt('cl/debt-hours', at, santiago)).toBe(day)
  })
})
