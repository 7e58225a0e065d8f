// Whether hours are open at an instant, on the clock of a zone.
import type { WeeklyHours } from '../core/scalars'
import { DAY, weekdayOf } from './civil'
import type { CompiledCalendar } from './holidays'
import { type CompiledHours, type HoursWindow, weeklyHours, windowsOn } from './weekly-hours'
import type { Zone } from './zone'

/** What a schedule is made of; at least one of `callable` and `quiet`. */
export interface ScheduleHours {
  /** Open; all the time where only `quiet` is given. */
  readonly callable?: WeeklyHours
  /** Always taken away, on holidays too. */
  readonly quiet?: WeeklyHours
  readonly holidays?: {
    /** A day of any of them is a holiday. */
    readonly calendars: readonly CompiledCalendar[]
    /** What replaces the hours of a holiday. */
    readonly then: 'closed' | WeeklyHours
    /** What replaces the hours of a day before a holiday that is none itself. */
    readonly eve?: WeeklyHours
  }
}

/** What holds at an instant. */
export interface ScheduleState {
  readonly open: boolean
  /** The state surely lasts until just before this instant: the next edge, local midnight or change of the clock. */
  readonly until: number
  /** The name of the holiday that the local date is, whatever hours it has; `proclaimed` where only a proclamation makes it one. */
  readonly holiday?: string
  /** A calendar says nothing of that date (or of the next, where eves count), and no other makes it a holiday. */
  readonly holidaysUnknown?: true
}

/** Weekly hours with holidays, made ready to be asked often. */
export interface Schedule {
  /**
   * The state at an instant in a zone. A window past midnight belongs to the day on which it opens, but a date that is a closed holiday is
   * closed from its own midnight. In a repeated or skipped hour the wall clock of the instant decides. From `ZONES_KNOWN_UNTIL` on
   * clocks are not known, and the caller must say so.
   * @param proclaimed the day numbers (since 1970-01-01) of holidays proclaimed where the phone rings
   */
  stateAt(zone: Zone, at: number, proclaimed: ReadonlySet<number>): ScheduleState
}

/**
 * Compiles hours and holidays. Days are worked out once: they are the same on every clock.
 * @throws RangeError if hours cannot be read; parse them with `weeklyHoursSchema` first
 * @example
 * schedule({ callable: 'mon-fri 09:00-20:00' }).stateAt(zone, at, new Set()) // { open: true, until: 1795629600000 }
 */
export function schedule(hours: ScheduleHours): Schedule {
  const plan = planOf(hours)
  const kept = new Map<number, DayPlan>()
  const planFor = (day: number, marks: number): DayPlan => {
    const key = day * 8 + marks
    const known = kept.get(key)
    if (known !== undefined) return known
    const worked = dayPlan(plan, day, marks)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, worked)
    return worked
  }
  let last: DayPlan | undefined
  return {
    stateAt(zone, at, proclaimed) {
      const local = at + zone.offsetAt(at)
      const day = Math.floor(local / DAY)
      const marks = plan.keepsHolidays && proclaimed.size > 0 ? marksOf(day, proclaimed) : 0
      if (last === undefined || last.day !== day || last.marks !== marks) last = planFor(day, marks)
      return stateIn(last, at, local - day * DAY, zone.nextChange(at))
    },
  }
}

interface Plan {
  readonly keepsHolidays: boolean
  readonly callable: CompiledHours | undefined
  readonly quiet: CompiledHours | undefined
  readonly calendars: readonly CompiledCalendar[]
  readonly then: CompiledHours | 'closed'
  readonly eve: CompiledHours | undefined
}

/** One local date, worked out. */
interface DayPlan {
  readonly day: number
  readonly marks: number
  /** Where it opens and closes in turn, in milliseconds of its wall clock; open from `edges[0]`. The last is beyond the day. */
  readonly edges: readonly number[]
  readonly holiday: string | undefined
  readonly holidaysUnknown: boolean
}

const ALL_DAY: readonly HoursWindow[] = [{ open: 0, close: DAY }]
const NO_WINDOWS: readonly HoursWindow[] = []
/** Ten years of days. */
const MOST_KEPT = 4000
const YESTERDAY = 1
const TODAY = 2
const TOMORROW = 4

function planOf({ callable, quiet, holidays }: ScheduleHours): Plan {
  const then = holidays?.then ?? 'closed'
  return {
    keepsHolidays: holidays !== undefined,
    callable: callable === undefined ? undefined : weeklyHours(callable),
    quiet: quiet === undefined ? undefined : weeklyHours(quiet),
    calendars: holidays?.calendars ?? [],
    then: then === 'closed' ? then : weeklyHours(then),
    eve: holidays?.eve === undefined ? undefined : weeklyHours(holidays.eve),
  }
}

// Of all proclaimed days only these three bear on a date, so a day plan is told apart by them.
function marksOf(day: number, proclaimed: ReadonlySet<number>): number {
  return (proclaimed.has(day - 1) ? YESTERDAY : 0) | (proclaimed.has(day) ? TODAY : 0) | (proclaimed.has(day + 1) ? TOMORROW : 0)
}

function stateIn({ edges, holiday, holidaysUnknown }: DayPlan, at: number, time: number, nextChange: number): ScheduleState {
  let index = 0
  let edge = edges[0] ?? DAY
  while (edge <= time) edge = edges[++index] ?? DAY
  const until = Math.min(at + edge - time, nextChange)
  const open = index % 2 === 1
  if (holiday !== undefined) return { open, until, holiday }
  return holidaysUnknown ? { open, until, holidaysUnknown } : { open, until }
}

function dayPlan(plan: Plan, day: number, marks: number): DayPlan {
  const yesterday = holidayOn(plan, day - 1, (marks & YESTERDAY) !== 0)
  const holiday = holidayOn(plan, day, (marks & TODAY) !== 0)
  const tomorrow = holidayOn(plan, day + 1, (marks & TOMORROW) !== 0)
  const open =
    holiday !== undefined && plan.then === 'closed'
      ? NO_WINDOWS
      : around(hoursOf(plan, day, holiday, tomorrow), hoursOf(plan, day - 1, yesterday, holiday))
  const quiet = plan.quiet === undefined ? NO_WINDOWS : around(windowsOn(plan.quiet, weekdayOf(day)), windowsOn(plan.quiet, weekdayOf(day - 1)))
  const ends = isUnknown(plan, day) || (plan.eve !== undefined && tomorrow === undefined && isUnknown(plan, day + 1))
  return { day, marks, edges: edgesOf(open, quiet), holiday, holidaysUnknown: holiday === undefined && ends }
}

function holidayOn({ calendars }: Plan, day: number, isProclaimed: boolean): string | undefined {
  for (const calendar of calendars) {
    const name = calendar.nameOn(day)
    if (name !== undefined) return name
  }
  return isProclaimed ? 'proclaimed' : undefined
}

function isUnknown({ calendars }: Plan, day: number): boolean {
  return calendars.some(({ knownUntil }) => knownUntil !== undefined && day > knownUntil)
}

function hoursOf({ callable, then, eve }: Plan, day: number, holiday: string | undefined, next: string | undefined): readonly HoursWindow[] {
  if (holiday !== undefined) return then === 'closed' ? NO_WINDOWS : windowsOn(then, weekdayOf(day))
  const hours = eve !== undefined && next !== undefined ? eve : callable
  return hours === undefined ? ALL_DAY : windowsOn(hours, weekdayOf(day))
}

/** The windows of a date, and those of the day before as far as they reach into it. */
function around(own: readonly HoursWindow[], before: readonly HoursWindow[]): readonly HoursWindow[] {
  const spilt = before.filter(({ close }) => close > DAY).map(({ close }) => ({ open: 0, close: close - DAY }))
  return spilt.length === 0 ? own : [...spilt, ...own]
}

/** The edges within the day at which open, less quiet, begins and ends. */
function edgesOf(open: readonly HoursWindow[], quiet: readonly HoursWindow[]): readonly number[] {
  const within = (windows: readonly HoursWindow[], time: number) => windows.some((window) => window.open <= time && time < window.close)
  const times = new Set([...open, ...quiet].flatMap((window) => [window.open, window.close]).filter((time) => time < DAY))
  const edges: number[] = []
  for (const time of [...times].sort((a, b) => a - b)) {
    const isOpen = within(open, time) && !within(quiet, time)
    if (isOpen !== (edges.length % 2 === 1)) edges.push(time)
  }
  return edges
}
