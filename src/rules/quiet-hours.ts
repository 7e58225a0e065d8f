// Is it a decent hour on every clock that the called party may live by?
import { z } from 'zod'
import type { Call } from '../core/call'
import { gateError } from '../core/errors'
import type { Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { type Reason, reasonMaker } from '../core/reason'
import { type RuleMaker, ruleMaker } from '../core/rule'
import type { Json } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { zonesOfPlace } from '../phone/whereabouts'
import { compileCalendar, type HolidayCalendar, holidayCalendarSchema } from '../time/holidays'
import { dayOf, localText } from '../time/local'
import { type Schedule, schedule } from '../time/schedule'
import { weeklyHoursSchema } from '../time/weekly-hours'
import { ZONES_KNOWN_FROM, ZONES_KNOWN_UNTIL, type Zone, zoneOf } from '../time/zone'
import { calledPartyZones } from './clocks'
import { mayBeIn } from './places'
import { missingFactReason } from './supplied'

/** As in the vocabulary; a calendar may also be handed over whole. */
export interface QuietHoursOptions extends Omit<RuleOptions['quiet-hours'], 'holidays'> {
  readonly holidays?: Omit<NonNullable<RuleOptions['quiet-hours']['holidays']>, 'calendars'> & {
    readonly calendars: readonly (string | HolidayCalendar)[]
  }
}

const options = (): z.ZodType<QuietHoursOptions> =>
  z
    .strictObject({
      callable: weeklyHoursSchema.exactOptional(),
      quiet: weeklyHoursSchema.exactOptional(),
      clock: z
        .array(
          z
            .string()
            .refine(
              (clock) => clock === 'called-party' || clock === 'caller' || zoneOf(clock) !== undefined,
              'is neither `called-party`, `caller` nor a time zone',
            ),
        )
        .min(1)
        .readonly()
        .exactOptional(),
      holidays: z
        .strictObject({
          calendars: z
            .array(z.union([z.string().min(1), holidayCalendarSchema()]))
            .min(1)
            .readonly(),
          then: z.union([z.literal('closed'), weeklyHoursSchema]),
          eve: weeklyHoursSchema.exactOptional(),
        })
        .exactOptional(),
    })
    .refine(({ callable, quiet }) => callable !== undefined || quiet !== undefined, 'names neither `callable` nor `quiet` hours')

/** Makes the rule's maker, given where calendars are found by id. */
export function quietHoursWith(calendarOf: (id: string) => HolidayCalendar | undefined): RuleMaker<QuietHoursOptions> {
  return ruleMaker({
    kind: 'quiet-hours',
    options,
    plain: plainOptions,
    needs: ({ holidays }) => ({ facts: holidays === undefined ? [] : ['proclaimedHolidays'] }),
    compile: (options, { origin }) => {
      const reason = reasonMaker('quiet-hours', origin)
      const required = plainOptions(options)
      const hours = compileHours(options, calendarOf)
      const clocks = options.clock ?? ['called-party']
      const fixed = clocks.flatMap((clock) => (clock === 'called-party' || clock === 'caller' ? [] : (zoneOf(clock) ?? [])))
      const [byParty, byCaller] = [clocks.includes('called-party'), clocks.includes('caller')]
      return (call, facts) => {
        const theirs = byParty ? calledPartyZones(call) : fixed
        if (theirs.length === 0 && byParty) {
          const unknown = reason('whereabouts/unknown', { required, observed: null, remedy: 'supply', missing: ['calledParty.addresses'] })
          return deny([{ ...unknown, rule: 'whereabouts' }])
        }
        const ours = byCaller ? zonesOfCaller(call) : NO_ZONES
        const zones = clocks.length === 1 && !byCaller ? theirs : [...new Set([...fixed, ...(byParty ? theirs : NO_ZONES), ...ours])]
        if (call.at < ZONES_KNOWN_FROM)
          return deny([reason('quiet-hours/clock-unknown', { required, observed: { at: call.at }, remedy: 'refresh' })], ZONES_KNOWN_FROM)
        if (call.at >= ZONES_KNOWN_UNTIL)
          return deny([reason('quiet-hours/clock-unknown', { required, observed: { at: call.at }, remedy: 'refresh' })])

        if (options.holidays !== undefined && facts.unavailable?.proclaimedHolidays !== undefined)
          return deny([missingFactReason('quiet-hours', 'proclaimedHolidays', facts, required, origin)])
        const proclaimed = options.holidays === undefined ? NONE : proclaimedDays(call, facts)
        let until: number = ZONES_KNOWN_UNTIL
        let closedUntil = 0
        let closed: Reason | undefined
        for (const zone of zones) {
          const state = hours.stateAt(zone, call.at, proclaimed)
          until = Math.min(until, state.until)
          if (state.open && state.holidaysUnknown === undefined) continue
          closedUntil = Math.max(closedUntil, state.until)
          const observed: Json = {
            zone: zone.name,
            local: localText(zone, call.at),
            ...(state.holiday === undefined ? {} : { holiday: state.holiday }),
          }
          if (state.holidaysUnknown) closed = reason('quiet-hours/holidays-unknown', { required, observed, remedy: 'refresh' })
          else closed ??= reason(state.holiday === undefined ? 'quiet-hours/closed' : 'quiet-hours/holiday', { required, observed, remedy: 'wait' })
        }
        // not before the others were heard: what they close is closed wherever the caller sits
        if (byCaller && ours.length === 0) {
          const unknown = reason('quiet-hours/clock-unknown', { required, observed: null, remedy: 'supply', missing: ['callingFrom'] })
          return closed === undefined ? deny([unknown], until) : deny([closed, unknown], closedUntil)
        }
        if (closed !== undefined) return deny([closed], closedUntil)
        const clocksOpen: Json[] = []
        for (const zone of zones) clocksOpen.push({ zone: zone.name, local: localText(zone, call.at) })
        return allow([reason.ground('quiet-hours/open', required, clocksOpen)], undefined, until)
      }
    },
  })
}

/**
 * Allows only in the callable hours, and never in the quiet ones, on every candidate clock. Half-open: the closing minute itself is
 * closed. Holidays go by the local date of each zone. In this module calendars are handed over whole; `dialgate` knows them by id.
 * @example
 * const decent = quietHours({ callable: 'mon-fri 09:00-20:00; sat 10:00-16:00', quiet: 'mon-sun 12:00-13:00' })
 */
export const quietHours = quietHoursWith(() => undefined)

const NONE: ReadonlySet<number> = new Set()
const NO_ZONES: readonly Zone[] = []

function zonesOfCaller({ callingFrom }: Call): readonly Zone[] {
  return callingFrom === undefined ? NO_ZONES : zonesOfPlace(callingFrom).flatMap((name) => zoneOf(name) ?? [])
}

function compileHours({ callable, quiet, holidays }: QuietHoursOptions, calendarOf: (id: string) => HolidayCalendar | undefined): Schedule {
  return schedule({
    ...(callable === undefined ? {} : { callable }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(holidays === undefined
      ? {}
      : {
          holidays: {
            calendars: holidays.calendars.map((calendar) =>
              compileCalendar(typeof calendar === 'string' ? known(calendar, calendarOf) : calendar, calendarOf),
            ),
            then: holidays.then,
            ...(holidays.eve === undefined ? {} : { eve: holidays.eve }),
          },
        }),
  })
}

function known(id: string, calendarOf: (id: string) => HolidayCalendar | undefined): HolidayCalendar {
  const calendar = calendarOf(id)
  if (calendar === undefined) throw gateError('invalid-policy', [{ path: 'quiet-hours.holidays.calendars', message: `unknown calendar \`${id}\`` }])
  return calendar
}

/** The days proclaimed for an area where the called party may be. */
function proclaimedDays(call: Call, { proclaimedHolidays }: Facts): ReadonlySet<number> {
  if (proclaimedHolidays === undefined || proclaimedHolidays.length === 0) return NONE
  return new Set(proclaimedHolidays.filter(({ area }) => mayBeIn(call, area)).map(({ on }) => dayOf(on)))
}

function plainOptions({ holidays, ...rest }: QuietHoursOptions): { readonly [key: string]: Json } {
  if (holidays === undefined) return { ...rest }
  return {
    ...rest,
    holidays: { ...holidays, calendars: holidays.calendars.map((calendar) => (typeof calendar === 'string' ? calendar : calendar.id)) },
  }
}
