// Reads calendars that users hand over.
import { z } from 'zod'
import { CONFIDENCES, WEEKDAYS } from '../core/closed-sets'
import { lazily } from '../core/lazily'
import { localDateSchema } from '../core/scalars'
import { daysInMonth } from './civil'
import type { HolidayCalendar, HolidayRule } from './holiday-calendar'

const SHAPES = ['on', 'easter', 'orthodoxEaster', 'nth', 'onOrAfter', 'onOrBefore', 'dates'] as const
const WITH_WEEKDAY: readonly string[] = ['nth', 'onOrAfter', 'onOrBefore']

const ruleSchema = lazily((): z.ZodType<HolidayRule> => {
  const year = z.int().min(1).max(9999)
  const days = z.int().min(-366).max(366)
  const weekday = z.enum(WEEKDAYS)
  const monthDay = z.string().refine((text) => {
    const match = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text)
    return match !== null && Number(match[2]) <= daysInMonth(2000, Number(match[1]))
  }, 'is no day of a year; write `MM-DD`')
  // An observed day further away would not be found in the years beside its own.
  const shift = z.int().min(-31).max(31)

  return z
    .strictObject({
      name: z.string().min(1),
      fromYear: year.optional(),
      toYear: year.optional(),
      every: z.strictObject({ years: z.int().min(1), from: year }).optional(),
      onlyOn: z.array(weekday).min(1).optional(),
      observed: z.strictObject({ shift: z.partialRecord(weekday, shift), dayItself: z.enum(['kept', 'dropped']) }).optional(),
      on: monthDay.optional(),
      easter: days.optional(),
      orthodoxEaster: days.optional(),
      nth: z.union([z.literal(-1), z.int().min(1).max(5)]).optional(),
      weekday: weekday.optional(),
      month: z.int().min(1).max(12).optional(),
      plusDays: shift.optional(),
      onOrAfter: monthDay.optional(),
      onOrBefore: monthDay.optional(),
      dates: z.array(localDateSchema).min(1).optional(),
    })
    .superRefine((rule, context) => {
      const complain = (message: string) => context.addIssue({ code: 'custom', message })
      const stated = SHAPES.filter((shape) => rule[shape] !== undefined)
      const [shape, second] = stated
      if (shape === undefined) return complain(`\`${rule.name}\` names no day; give one of ${SHAPES.join(', ')}`)
      if (second !== undefined) return complain(`\`${rule.name}\` names its day in two ways, ${shape} and ${second}`)
      if (WITH_WEEKDAY.includes(shape) !== (rule.weekday !== undefined)) complain(`${shape} stands ${rule.weekday ? 'without' : 'with'} a weekday`)
      if ((shape === 'nth') !== (rule.month !== undefined)) complain(`${shape} stands ${rule.month ? 'without' : 'with'} a month`)
      if (shape !== 'nth' && rule.plusDays !== undefined) complain(`${shape} stands without plusDays`)
    })
    .transform((rule) => rule as HolidayRule)
})

/** Makes what reads a calendar handed over as JSON: each day named in exactly one way, dates that exist, ids as `us-federal`. */
export const holidayCalendarSchema = lazily(
  (): z.ZodType<HolidayCalendar> =>
    z
      .strictObject({
        id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id such as `us-federal`'),
        name: z.string().min(1),
        citation: z.string().min(1),
        sources: z.array(z.string()),
        verifiedOn: localDateSchema,
        confidence: z.enum(CONFIDENCES),
        includes: z.array(z.string()).optional(),
        days: z.array(ruleSchema()),
        knownUntilOn: localDateSchema.optional(),
        note: z.string().optional(),
      })
      .transform((calendar) => calendar as HolidayCalendar),
)
