import { describe, expect, it } from 'vitest'
import { weeklyHours, weeklyHoursSchema, windowsOn } from '../../src/time/weekly-hours'

const HOUR = 3_600_000
const hours = (text: string) =>
  Array.from({ length: 7 }, (_, day) => windowsOn(weeklyHours(text), day).map(({ open, close }) => [open / HOUR, close / HOUR]))

describe('weekly hours', () => {
  it('hazard 9: have minutes, several windows a day, and leave out days that are not named', () => {
    expect(hours('mon-fri 10:00-13:30 14:00-20:00; sat 10:00-16:00')).toEqual([
      ...Array.from({ length: 5 }, () => [
        [10, 13.5],
        [14, 20],
      ]),
      [[10, 16]],
      [],
    ])
  })

  it('know lists of days, ranges past Sunday, and seconds', () => {
    expect(hours('sat,sun 10:00-18:00')).toEqual([[], [], [], [], [], [[10, 18]], [[10, 18]]])
    expect(hours('fri-mon 10:00-18:00').map((day) => day.length)).toEqual([1, 0, 0, 0, 1, 1, 1])
    expect(hours('mon,wed-thu 10:00-18:00').map((day) => day.length)).toEqual([1, 0, 1, 1, 0, 0, 0])
    expect(windowsOn(weeklyHours('mon 09:00:30-20:00'), 0)).toEqual([{ open: 9 * HOUR + 30_000, close: 20 * HOUR }])
  })

  it('pass midnight into the next day, and reach its end', () => {
    expect(hours('sun 22:00-02:00')[6]).toEqual([[22, 26]])
    expect(hours('sun 22:00-00:00')[6]).toEqual([[22, 24]])
    expect(hours('sun 00:00-24:00')[6]).toEqual([[0, 24]])
  })

  it('add up what several entries say of one day', () => {
    expect(hours('mon 14:00-16:00; mon-tue 09:00-10:00')[0]).toEqual([
      [9, 10],
      [14, 16],
    ])
    expect(hours('mon 09:00-12:00; mon 12:00-13:00; mon 10:00-11:00')[0]).toEqual([[9, 13]])
  })

  it.each([
    ['', '`` has an empty entry; write `mon-fri 09:00-20:00`'],
    ['mon 09:00-20:00;', '`mon 09:00-20:00;` has an empty entry; write `mon-fri 09:00-20:00`'],
    ['mon', '`mon` names no hours'],
    ['monday 09:00-20:00', 'unknown day `monday`; days are mon, tue, wed, thu, fri, sat, sun'],
    ['Mon 09:00-20:00', 'unknown day `Mon`; days are mon, tue, wed, thu, fri, sat, sun'],
    ['mon- 09:00-20:00', 'unknown day ``; days are mon, tue, wed, thu, fri, sat, sun'],
    ['mon-wed-fri 09:00-20:00', '`mon-wed-fri` is no day or range of days'],
    ['09:00-20:00', 'unknown day `09:00`; days are mon, tue, wed, thu, fri, sat, sun'],
    ['mon 09:00', '`09:00` is no window; write `09:00-20:00`'],
    ['mon 9:00-20:00', '`9:00` is no time of day; write `09:00`'],
    ['mon 9-17', '`9` is no time of day; write `09:00`'],
    ['mon 09:00-25:00', 'there is no time `25:00`; the day ends at `24:00`'],
    ['mon 09:00-24:01', 'there is no time `24:01`; the day ends at `24:00`'],
    ['mon 09:60-20:00', 'there is no time `09:60`; the day ends at `24:00`'],
    ['mon 09:00-09:00', '`09:00-09:00` is an empty window; all day is `00:00-24:00`'],
    ['mon 24:00-02:00', '`24:00-02:00` opens at the end of the day; write `00:00`'],
  ])('refuse `%s`', (text, message) => {
    const result = weeklyHoursSchema.safeParse(text)
    expect(result.error?.issues).toEqual([{ code: 'custom', path: [], message }])
  })

  it('are read unchanged by their schema', () => {
    expect(weeklyHoursSchema.parse('mon-fri 09:00-20:00')).toBe('mon-fri 09:00-20:00')
    expect(weeklyHoursSchema.safeParse(9).success).toBe(false)
  })
})
