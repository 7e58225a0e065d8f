import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { isGateError } from '../../src/core/errors'
import { compileCalendar, type HolidayCalendar, type HolidayRule, holidayCalendarSchema } from '../../src/time/holidays'
import { dateOf, dayOf } from '../../src/time/local'

const calendarWith = (days: readonly HolidayRule[], more: Partial<HolidayCalendar> = {}): HolidayCalendar => ({
  id: 'invented',
  name: 'Invented',
  citation: 'none',
  sources: [],
  verifiedOn: '2026-11-24',
  confidence: 'low',
  days,
  ...more,
})

/** All holidays of the years, as `date name`. */
function listed(rule: HolidayRule, from: number, to = from): string[] {
  const compiled = compileCalendar(calendarWith([rule]), () => undefined)
  const found: string[] = []
  for (let day = dayOf(`${from}-01-01`); day <= dayOf(`${to}-12-31`); day++) {
    const name = compiled.nameOn(day)
    if (name !== undefined) found.push(`${dateOf(day)} ${name}`)
  }
  return found
}

describe('hazard 17: a rule gives its day in every year', () => {
  it('of a fixed date, 29 February only in leap years', () => {
    expect(listed({ name: 'x', on: '07-04' }, 2026, 2027)).toEqual(['2026-07-04 x', '2027-07-04 x'])
    expect(listed({ name: 'x', on: '02-29' }, 2026, 2028)).toEqual(['2028-02-29 x'])
  })

  it('of Easter, western and orthodox, as date-holidays has it from 1970 to 2099', () => {
    const western = new Holidays('DE', 'BB')
    const orthodox = new Holidays('GR')
    const easterOf = (holidays: Holidays, year: number) =>
      holidays
        .getHolidays(year)
        .find(({ rule }) => /^(easter|orthodox)$/.test(rule))
        ?.date.slice(0, 10)
    for (let year = 1970; year <= 2099; year++) {
      expect(listed({ name: 'x', easter: 0 }, year)).toEqual([`${easterOf(western, year)} x`])
      expect(listed({ name: 'x', orthodoxEaster: 0 }, year)).toEqual([`${easterOf(orthodox, year)} x`])
    }
  })

  it('of days before and after Easter, also across the end of a month', () => {
    expect(listed({ name: 'x', easter: -2 }, 2027)).toEqual(['2027-03-26 x'])
    expect(listed({ name: 'x', easter: 50 }, 2027)).toEqual(['2027-05-17 x'])
    expect(listed({ name: 'x', orthodoxEaster: 1 }, 2027)).toEqual(['2027-05-03 x'])
  })

  it('of the nth and the last weekday of a month, and the days after', () => {
    expect(listed({ name: 'x', nth: 4, weekday: 'thu', month: 11 }, 2026)).toEqual(['2026-11-26 x'])
    expect(listed({ name: 'x', nth: 4, weekday: 'thu', month: 11, plusDays: 1 }, 2026)).toEqual(['2026-11-27 x'])
    expect(listed({ name: 'x', nth: -1, weekday: 'mon', month: 5 }, 2026)).toEqual(['2026-05-25 x'])
    expect(listed({ name: 'x', nth: -1, weekday: 'sun', month: 5 }, 2026)).toEqual(['2026-05-31 x'])
    expect(listed({ name: 'x', nth: 5, weekday: 'mon', month: 11 }, 2025, 2026)).toEqual(['2026-11-30 x'])
    expect(listed({ name: 'x', nth: 1, weekday: 'mon', month: 6 }, 2026)).toEqual(['2026-06-01 x'])
  })

  it('of a weekday on or after, on or before a date, that date included', () => {
    expect(listed({ name: 'x', weekday: 'mon', onOrAfter: '01-06' }, 2025, 2026)).toEqual(['2025-01-06 x', '2026-01-12 x'])
    expect(listed({ name: 'x', weekday: 'mon', onOrBefore: '05-24' }, 2026, 2027)).toEqual(['2026-05-18 x', '2027-05-24 x'])
    expect(listed({ name: 'x', weekday: 'sat', onOrAfter: '12-31' }, 2027, 2028)).toEqual(['2027-01-02 x', '2028-01-01 x'])
  })

  it('of dates listed one by one', () => {
    expect(listed({ name: 'x', dates: ['2026-03-20', '2027-03-10'] }, 2025, 2028)).toEqual(['2026-03-20 x', '2027-03-10 x'])
  })

  it('only from, to, every and on which it says', () => {
    expect(listed({ name: 'x', on: '06-19', fromYear: 2025, toYear: 2026 }, 2024, 2027)).toEqual(['2025-06-19 x', '2026-06-19 x'])
    expect(listed({ name: 'x', on: '06-19', every: { years: 6, from: 2024 } }, 2017, 2031)).toEqual(['2018-06-19 x', '2024-06-19 x', '2030-06-19 x'])
    expect(listed({ name: 'x', on: '01-02', onlyOn: ['mon'] }, 2020, 2024)).toEqual(['2023-01-02 x'])
  })
})

describe('hazard 17: observed days', () => {
  const kept = { shift: { sat: -1, sun: 1 }, dayItself: 'kept' } as const
  const dropped = { shift: { sat: -1, sun: 1 }, dayItself: 'dropped' } as const

  it('stand beside the day itself, or instead of it', () => {
    expect(listed({ name: 'x', on: '07-04', observed: kept }, 2026, 2027)).toEqual([
      '2026-07-03 x (observed)',
      '2026-07-04 x',
      '2027-07-04 x',
      '2027-07-05 x (observed)',
    ])
    expect(listed({ name: 'x', on: '07-04', observed: dropped }, 2026, 2028)).toEqual(['2026-07-03 x', '2027-07-05 x', '2028-07-04 x'])
  })

  it('cross the end of the year, both ways', () => {
    expect(listed({ name: 'x', on: '01-01', observed: kept }, 2027)).toEqual(['2027-01-01 x', '2027-12-31 x (observed)'])
    expect(listed({ name: 'x', on: '12-31', observed: dropped }, 2023, 2024)).toEqual(['2024-01-01 x', '2024-12-31 x'])
  })

  it('belong to the year of the day itself where a rule begins or ends', () => {
    expect(listed({ name: 'x', on: '01-01', fromYear: 2028, observed: kept }, 2027)).toEqual(['2027-12-31 x (observed)'])
    expect(listed({ name: 'x', on: '01-01', toYear: 2027, observed: kept }, 2027)).toEqual(['2027-01-01 x'])
  })
})

describe('a compiled calendar', () => {
  it('holds all that it includes, however deep, and knows as far as the least of them', () => {
    const inner = calendarWith([{ name: 'inner', on: '05-01' }], { id: 'inner', knownUntilOn: '2027-12-31', includes: ['outer'] })
    const middle = calendarWith([{ name: 'middle', on: '05-02' }], { id: 'middle', includes: ['inner'], knownUntilOn: '2028-12-31' })
    const outer = calendarWith([{ name: 'outer', on: '05-03' }], { id: 'outer', includes: ['middle'] })
    const compiled = compileCalendar(outer, (id) => [inner, middle, outer].find((known) => known.id === id))
    expect([1, 2, 3, 4].map((day) => compiled.nameOn(dayOf(`2026-05-0${day}`)))).toEqual(['inner', 'middle', 'outer', undefined])
    expect(compiled.knownUntil).toBe(dayOf('2027-12-31'))
    expect(compiled.id).toBe('outer')
  })

  it('refuses to include what nobody knows', () => {
    let thrown: unknown
    try {
      compileCalendar(calendarWith([], { includes: ['us-federal', 'nowhere'] }), () => undefined)
    } catch (error) {
      thrown = error
    }
    expect(isGateError(thrown) && { code: thrown.code, issues: thrown.issues }).toEqual({
      code: 'invalid-policy',
      issues: [
        { path: 'invented.includes', message: 'unknown calendar `us-federal`' },
        { path: 'invented.includes', message: 'unknown calendar `nowhere`' },
      ],
    })
  })

  it('without a horizon is known for ever', () => {
    expect('knownUntil' in compileCalendar(calendarWith([]), () => undefined)).toBe(false)
  })
})

describe('a calendar handed over', () => {
  const faults = (day: object) =>
    holidayCalendarSchema()
      .safeParse(calendarWith([day as HolidayRule]))
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

  it('is read unchanged', () => {
    const calendar = calendarWith([
      { name: 'a', on: '02-29', observed: { shift: { sat: -1 }, dayItself: 'kept' } },
      { name: 'b', nth: -1, weekday: 'mon', month: 5, plusDays: 1 },
      { name: 'c', weekday: 'mon', onOrAfter: '01-06', every: { years: 2, from: 2024 } },
      { name: 'd', dates: ['2026-03-20'] },
      { name: 'e', easter: -2 },
    ])
    expect(holidayCalendarSchema().parse(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar)
  })

  it.each<[string, object, readonly string[]]>([
    ['no day', { name: 'x' }, ['days.0: `x` names no day; give one of on, easter, orthodoxEaster, nth, onOrAfter, onOrBefore, dates']],
    ['two days', { name: 'x', on: '01-01', easter: 1 }, ['days.0: `x` names its day in two ways, on and easter']],
    ['a weekday that is missing', { name: 'x', nth: 1, month: 5 }, ['days.0: nth stands with a weekday']],
    ['a month that is missing', { name: 'x', nth: 1, weekday: 'mon' }, ['days.0: nth stands with a month']],
    ['a weekday too many', { name: 'x', on: '01-01', weekday: 'mon' }, ['days.0: on stands without a weekday']],
    ['plusDays elsewhere', { name: 'x', on: '01-01', plusDays: 1 }, ['days.0: on stands without plusDays']],
    ['30 February', { name: 'x', on: '02-30' }, ['days.0.on: is no day of a year; write `MM-DD`']],
  ])('is refused for %s', (_, day, expected) => {
    expect(faults(day)).toEqual(expected)
  })

  it('is refused for dates that do not exist, unknown keys and weekdays', () => {
    expect(faults({ name: 'x', dates: ['2026-02-30'] })).toHaveLength(1)
    expect(faults({ name: 'x', on: '01-01', observes: {} })).toHaveLength(1)
    expect(faults({ name: 'x', on: '01-01', onlyOn: ['monday'] })).toHaveLength(1)
    expect(faults({ name: 'x', on: '01-01', observed: { shift: { sa: 1 }, dayItself: 'kept' } })).toHaveLength(1)
  })
})
