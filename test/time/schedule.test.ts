import { describe, expect, it } from 'vitest'
import { type CompiledCalendar, compileCalendar, type HolidayCalendar } from '../../src/time/holidays'
import { dayOf, localText } from '../../src/time/local'
import { schedule } from '../../src/time/schedule'
import { ZONES_KNOWN_UNTIL } from '../../src/time/zone'
import { the } from './moment-oracle'

const newYork = the('America/New_York')
const NONE: ReadonlySet<number> = new Set()
const at = (text: string) => Date.parse(text)

function calendar(dates: readonly string[], knownUntilOn?: string): CompiledCalendar {
  const made: HolidayCalendar = {
    id: 'invented',
    name: 'Invented',
    citation: 'none',
    sources: [],
    verifiedOn: '2026-11-24',
    confidence: 'low',
    days: dates.map((date) => ({ name: `day of ${date}`, dates: [date] })),
    ...(knownUntilOn === undefined ? {} : { knownUntilOn }),
  }
  return compileCalendar(made, () => undefined)
}

describe('hours', () => {
  const day = schedule({ callable: 'mon-fri 09:00-20:00; sat 10:30-17:45' })

  it.each([
    ['2026-11-24T09:00-05:00', '2026-11-24T20:00-05:00'],
    ['2026-11-28T10:30-05:00', '2026-11-28T17:45-05:00'],
  ])('hazard 8: are half-open, to the millisecond: open at %s, closed at %s', (open, close) => {
    const asked = [at(open) - 1, at(open), at(close) - 1, at(close)].map((instant) => day.stateAt(newYork, instant, NONE))
    const midnight = at(`${close.slice(0, 10)}T24:00-05:00`)
    expect(asked).toEqual([
      { open: false, until: at(open) },
      { open: true, until: at(close) },
      { open: true, until: at(close) },
      { open: false, until: midnight },
    ])
  })

  it('hazard 9: half past one can be said', () => {
    const half = schedule({ callable: 'mon-sun 08:00-13:30' })
    expect(half.stateAt(newYork, at('2026-11-24T13:29:59.999-05:00'), NONE).open).toBe(true)
    expect(half.stateAt(newYork, at('2026-11-24T13:30-05:00'), NONE).open).toBe(false)
  })

  it('hazard 12: the first hour of the day is closed, and open where the day begins at midnight', () => {
    const all = schedule({ callable: 'tue 00:00-24:00' })
    for (let minute = 0; minute < 60; minute++) {
      const instant = at('2026-11-24T00:00-05:00') + minute * 60_000
      expect(day.stateAt(newYork, instant, NONE)).toEqual({ open: false, until: at('2026-11-24T09:00-05:00') })
      expect(all.stateAt(newYork, instant, NONE)).toEqual({ open: true, until: at('2026-11-25T00:00-05:00') })
    }
    expect(all.stateAt(newYork, at('2026-11-25T00:00-05:00'), NONE).open).toBe(false)
  })

  it('hazard 16: the weekday is that of the zone', () => {
    const monday = schedule({ callable: 'mon 00:00-24:00' })
    const instant = at('2026-11-23T23:30-05:00')
    expect(monday.stateAt(newYork, instant, NONE).open).toBe(true)
    expect(monday.stateAt(the('Europe/London'), instant, NONE).open).toBe(false)
  })

  it('quiet is taken from callable; alone, everything else is open', () => {
    const noon = schedule({ callable: 'mon-fri 09:00-20:00', quiet: 'mon-sun 12:00-13:00' })
    const quietOnly = schedule({ quiet: 'mon-sun 12:00-13:00' })
    const states = (made: ReturnType<typeof schedule>) =>
      ['11:59:59.999', '12:00:00', '12:59:59.999', '13:00:00', '21:00:00'].map(
        (time) => made.stateAt(newYork, at(`2026-11-24T${time}-05:00`), NONE).open,
      )
    expect(states(noon)).toEqual([true, false, false, true, false])
    expect(states(quietOnly)).toEqual([true, false, false, true, true])
  })

  it('a window past midnight belongs to the day on which it opens', () => {
    const night = schedule({ callable: 'sun 20:00-02:00' })
    const open = [
      '2026-07-05T19:59:59.999',
      '2026-07-05T20:00',
      '2026-07-06T00:00',
      '2026-07-06T01:59:59.999',
      '2026-07-06T02:00',
      '2026-07-05T01:00',
    ]
    expect(open.map((time) => night.stateAt(newYork, at(`${time}-04:00`), NONE).open)).toEqual([false, true, true, true, false, false])
  })

  it('a quiet window past midnight does, too', () => {
    const night = schedule({ quiet: 'sat 21:00-08:00' })
    expect(
      ['2026-11-28T20:59', '2026-11-28T21:00', '2026-11-29T07:59', '2026-11-29T08:00', '2026-11-29T21:00', '2026-11-28T07:00'].map(
        (time) => night.stateAt(newYork, at(`${time}-05:00`), NONE).open,
      ),
    ).toEqual([true, false, false, true, true, true])
  })
})

describe('holidays', () => {
  const christmas = calendar(['2026-12-25'])

  it('a closed holiday is closed from its own midnight, though a window of the day before passes it', () => {
    const late = schedule({ callable: 'mon-sun 20:00-02:00', holidays: { calendars: [christmas], then: 'closed' } })
    expect(late.stateAt(newYork, at('2026-12-24T23:59:59.999-05:00'), NONE)).toEqual({ open: true, until: at('2026-12-25T00:00-05:00') })
    expect(late.stateAt(newYork, at('2026-12-25T00:00-05:00'), NONE)).toEqual({
      open: false,
      until: at('2026-12-26T00:00-05:00'),
      holiday: 'day of 2026-12-25',
    })
    expect(late.stateAt(newYork, at('2026-12-25T21:00-05:00'), NONE).open).toBe(false)
    expect(late.stateAt(newYork, at('2026-12-26T01:00-05:00'), NONE)).toEqual({ open: false, until: at('2026-12-26T20:00-05:00') })
  })

  it('hours of a holiday replace those of the day, and what passed midnight the day before goes on', () => {
    const other = schedule({
      callable: 'mon-sun 20:00-02:00',
      quiet: 'mon-sun 14:00-15:00',
      holidays: { calendars: [christmas], then: 'mon-sun 13:00-16:00' },
    })
    const open = (time: string) => other.stateAt(newYork, at(`${time}-05:00`), NONE).open
    expect(
      [
        '2026-12-25T01:59',
        '2026-12-25T02:00',
        '2026-12-25T13:00',
        '2026-12-25T14:00',
        '2026-12-25T15:00',
        '2026-12-25T16:00',
        '2026-12-25T21:00',
        '2026-12-26T01:00',
      ].map(open),
    ).toEqual([true, false, true, false, true, false, false, false])
    expect(other.stateAt(newYork, at('2026-12-25T13:30-05:00'), NONE)).toEqual({
      open: true,
      until: at('2026-12-25T14:00-05:00'),
      holiday: 'day of 2026-12-25',
    })
  })

  it('a holiday whose hours do not name its weekday is not open', () => {
    const saturdays = schedule({ callable: 'mon-sun 09:00-20:00', holidays: { calendars: [christmas], then: 'sat 10:00-12:00' } })
    expect(saturdays.stateAt(newYork, at('2026-12-25T11:00-05:00'), NONE)).toEqual({
      open: false,
      until: at('2026-12-26T00:00-05:00'),
      holiday: 'day of 2026-12-25',
    })
  })

  it('the eve has its own hours unless it is a holiday itself', () => {
    const two = calendar(['2026-12-25', '2026-12-26'])
    const eves = schedule({
      callable: 'mon-sun 09:00-21:00',
      holidays: { calendars: [two], then: 'mon-sun 12:00-13:00', eve: 'mon-sat 10:00-19:00' },
    })
    const open = (time: string) => eves.stateAt(newYork, at(`${time}-05:00`), NONE).open
    expect(
      [
        '2026-12-23T20:59',
        '2026-12-24T09:59',
        '2026-12-24T10:00',
        '2026-12-24T18:59',
        '2026-12-24T19:00',
        '2026-12-25T10:30',
        '2026-12-25T12:30',
        '2026-12-27T20:00',
      ].map(open),
    ).toEqual([true, false, true, true, false, false, true, true])
  })

  it('a proclaimed day is a holiday like any other, its eve too, and only where holidays are kept', () => {
    const proclaimed = new Set([dayOf('2026-11-25')])
    const made = schedule({ callable: 'mon-sun 09:00-21:00', holidays: { calendars: [], then: 'closed', eve: 'mon-sun 09:00-12:00' } })
    const noon = at('2026-11-25T12:00-05:00')
    expect(made.stateAt(newYork, noon, NONE)).toEqual({ open: true, until: at('2026-11-25T21:00-05:00') })
    expect(made.stateAt(newYork, noon, proclaimed)).toEqual({ open: false, until: at('2026-11-26T00:00-05:00'), holiday: 'proclaimed' })
    expect(made.stateAt(newYork, at('2026-11-24T12:00-05:00'), proclaimed).open).toBe(false)
    expect(schedule({ callable: 'mon-sun 09:00-21:00' }).stateAt(newYork, noon, proclaimed)).toEqual({
      open: true,
      until: at('2026-11-25T21:00-05:00'),
    })
  })

  it('a day of any calendar counts', () => {
    const made = schedule({ quiet: 'sun 00:00-24:00', holidays: { calendars: [calendar(['2026-12-24']), christmas], then: 'closed' } })
    expect(
      ['2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26'].map((date) => made.stateAt(newYork, at(`${date}T12:00-05:00`), NONE).holiday),
    ).toEqual([undefined, 'day of 2026-12-24', 'day of 2026-12-25', undefined])
  })

  it('hazard 17: beyond the last day known holidays are unknown, unless the date is a holiday anyway', () => {
    const made = schedule({ callable: 'mon-sun 09:00-21:00', holidays: { calendars: [calendar([], '2026-12-24'), christmas], then: 'closed' } })
    expect(made.stateAt(newYork, at('2026-12-24T23:59:59.999-05:00'), NONE)).toEqual({ open: false, until: at('2026-12-25T00:00-05:00') })
    expect(made.stateAt(newYork, at('2026-12-25T12:00-05:00'), NONE)).toEqual({
      open: false,
      until: at('2026-12-26T00:00-05:00'),
      holiday: 'day of 2026-12-25',
    })
    expect(made.stateAt(newYork, at('2026-12-26T12:00-05:00'), NONE)).toEqual({
      open: true,
      until: at('2026-12-26T21:00-05:00'),
      holidaysUnknown: true,
    })
    expect(made.stateAt(newYork, at('2026-12-26T12:00-05:00'), new Set([dayOf('2026-12-26')]))).toMatchObject({ open: false, holiday: 'proclaimed' })
  })

  it('where eves have hours, the last day known is unknown as an eve', () => {
    const made = schedule({
      callable: 'mon-sun 09:00-21:00',
      holidays: { calendars: [calendar([], '2026-12-24')], then: 'closed', eve: 'mon-sun 09:00-12:00' },
    })
    expect(made.stateAt(newYork, at('2026-12-23T12:00-05:00'), NONE)).toEqual({ open: true, until: at('2026-12-23T21:00-05:00') })
    expect(made.stateAt(newYork, at('2026-12-24T12:00-05:00'), NONE)).toMatchObject({ holidaysUnknown: true })
    expect(made.stateAt(newYork, at('2026-12-24T12:00-05:00'), new Set([dayOf('2026-12-25')]))).toEqual({
      open: false,
      until: at('2026-12-25T00:00-05:00'),
    })
  })
})

describe('changes of the clock', () => {
  const small = schedule({ callable: 'sun 01:15-02:45' })

  it('hazard 15: in a repeated hour the wall clock of the instant decides', () => {
    const times = ['00:00', '01:14', '01:15', '01:59']
      .flatMap((time) => [`2026-11-01T${time}-04:00`])
      .concat(['2026-11-01T01:00-05:00', '2026-11-01T01:15-05:00', '2026-11-01T02:44-05:00', '2026-11-01T02:45-05:00'])
    expect(times.map((time) => small.stateAt(newYork, at(time), NONE).open)).toEqual([false, false, true, true, false, true, true, false])
  })

  it('hazard 14: nothing lasts beyond a change of the clock', () => {
    const change = at('2026-11-01T01:00-05:00')
    expect(small.stateAt(newYork, at('2026-11-01T01:30-04:00'), NONE)).toEqual({ open: true, until: change })
    expect(schedule({ callable: 'sun 09:00-20:00' }).stateAt(newYork, at('2026-11-01T00:30-04:00'), NONE)).toEqual({ open: false, until: change })
    expect(schedule({ callable: 'sun 09:00-20:00' }).stateAt(newYork, change, NONE)).toEqual({ open: false, until: at('2026-11-01T09:00-05:00') })
  })

  it('a skipped edge takes effect at the change', () => {
    const morning = schedule({ callable: 'sun 02:30-05:00' })
    const change = at('2026-03-08T03:00-04:00')
    expect(morning.stateAt(newYork, change - 1, NONE)).toEqual({ open: false, until: change })
    expect(morning.stateAt(newYork, change, NONE)).toEqual({ open: true, until: at('2026-03-08T05:00-04:00') })
  })

  it('hazard 14: stepping from bound to bound finds every opening of a year, and ends at the horizon', () => {
    const week = schedule({ callable: 'mon-fri 09:00-20:00' })
    const opens: string[] = []
    let open = false
    for (let instant = at('2026-01-01T00:00-05:00'); instant < at('2027-01-01T00:00-05:00'); ) {
      const state = week.stateAt(newYork, instant, NONE)
      expect(state.until).toBeGreaterThan(instant)
      if (state.open && !open) opens.push(localText(newYork, instant))
      open = state.open
      instant = state.until
    }
    expect(opens.length).toBe(261)
    expect(new Set(opens.map((text) => text.slice(10)))).toEqual(new Set(['T09:00']))
    expect(week.stateAt(the('Asia/Kolkata'), ZONES_KNOWN_UNTIL - 1, NONE).until).toBe(ZONES_KNOWN_UNTIL)
  })
})
