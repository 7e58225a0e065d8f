// Cited calendars of days, written as rules so that years need no upkeep.
import type { Confidence, Weekday } from '../core/closed-sets'
import type { LocalDate } from '../core/scalars'

/** A cited calendar of days: only what a provision names. */
export interface HolidayCalendar {
  /** `us-federal`, `no`, `fr-l3133-1`. */
  readonly id: string
  readonly name: string
  readonly citation: string
  readonly sources: readonly string[]
  readonly verifiedOn: LocalDate
  readonly confidence: Confidence
  /** Other calendars, whole, by id. */
  readonly includes?: readonly string[]
  readonly days: readonly HolidayRule[]
  /** Where days are listed one by one: the last day of which anything is known. Beyond it nobody may be called. */
  readonly knownUntilOn?: LocalDate
  readonly note?: string
}

/** A day that returns each year, or days listed one by one. */
export type HolidayRule = HolidayConditions & HolidayDay

/** Which years and weekdays a rule is for, and where its day is observed. */
export interface HolidayConditions {
  readonly name: string
  readonly fromYear?: number
  /** The last year, itself included. */
  readonly toYear?: number
  /** Every so many years; `from` is any of them. */
  readonly every?: { readonly years: number; readonly from: number }
  /** Only where it falls on one of these. */
  readonly onlyOn?: readonly Weekday[]
  /**
   * By the weekday that the day falls on, how many days later it is observed. `{ sat: -1, sun: 1 }`: on a Saturday, it is also (`kept`) or
   * only (`dropped`) observed the Friday before.
   */
  readonly observed?: { readonly shift: { readonly [day in Weekday]?: number }; readonly dayItself: 'kept' | 'dropped' }
}

/** Which day it is. */
export type HolidayDay =
  /** `MM-DD`. */
  | { readonly on: string }
  /** Days from Easter Sunday of the western churches. */
  | { readonly easter: number }
  /** Days from Easter Sunday of the orthodox churches, by the Gregorian calendar. */
  | { readonly orthodoxEaster: number }
  /** The nth such weekday of the month (1 = January), -1 the last; `plusDays`: the day after Thanksgiving. */
  | { readonly nth: -1 | 1 | 2 | 3 | 4 | 5; readonly weekday: Weekday; readonly month: number; readonly plusDays?: number }
  /** The first such weekday on or after `MM-DD`. */
  | { readonly weekday: Weekday; readonly onOrAfter: string }
  /** The last such weekday on or before `MM-DD`. */
  | { readonly weekday: Weekday; readonly onOrBefore: string }
  /** Days by the moon, proclamations. */
  | { readonly dates: readonly LocalDate[] }
