// What the sentences of every language are made with: lists, durations, instants, in the words of its locale.
import { durationParts, durationSchema, type Json } from '../core/scalars'
import { formatInstant } from '../time/formatting'
import { dayOf } from '../time/local'
import type { Zone } from '../time/zone'
import { phoneText } from './phone-text'

/** UTC, where no other clock is known. */
export const UTC: Zone = { name: 'UTC', offsetAt: () => 0, nextChange: () => Infinity }

/** Given to every sentence. */
export interface Words {
  /** `a, b or c`, as the language has it. */
  or(items: readonly string[]): string
  /** `a, b and c`, as the language has it. */
  and(items: readonly string[]): string
  /** `31 days` for `P31D`; any other text as it is. */
  duration(text: string): string
  /** The wall clock at an instant where the phone rings, else UTC; '' for what is no instant. */
  instant(at: Json | undefined): string
  /** A wall clock such as `2026-11-24T20:00` in words. */
  local(text: string): string
  /** `+1 305 555 0123`; what is no number as it is. */
  phone(number: string): string
  /** `Florida` for `US-FL`, `Norway` for `NO`; an id without a name as it is. */
  place(id: string): string
  /** `3%` for 0.03. */
  percent(rate: Json | undefined): string
}

/** A locale (BCP 47), and names of regions by their id. */
export interface Naming {
  readonly locale: string
  readonly regions: { readonly [id in string]?: string }
}

/** The words of a locale with its names of regions, on a clock. */
export function wordsOf({ locale, regions }: Naming, clock: Zone): Words {
  const countries = new Intl.DisplayNames([locale, 'en'], { type: 'region' })
  const or = new Intl.ListFormat(locale, { type: 'disjunction', style: 'long' })
  const and = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  return {
    or: (items) => or.format(items),
    and: (items) => and.format(items),
    duration: (text) => durationText(text, locale, and),
    instant: (at) => (typeof at === 'number' ? `${formatInstant(clock, at, locale)}${clock.name === 'UTC' ? ' UTC' : ''}` : ''),
    local: (text) => localText(text, locale),
    phone: phoneText,
    place: (id) => regions[id] ?? (/^[A-Z]{2}$/.test(id) ? countries.of(id) : undefined) ?? id,
    percent: (rate) => (typeof rate === 'number' ? percent.format(rate) : ''),
  }
}

function localText(text: string, locale: string): string {
  const [, date, hours, minutes] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(text) ?? []
  if (date === undefined) return text
  return formatInstant(UTC, dayOf(date) * DAY + (Number(hours) * 60 + Number(minutes)) * 60_000, locale)
}

const DAY = 86_400_000

function durationText(text: string, locale: string, and: Intl.ListFormat): string {
  const read = durationSchema.safeParse(text)
  if (!read.success) return text
  const { months, days, millis } = durationParts(read.data)
  const seconds = millis / 1000
  const parts: [string, number][] = [
    ['year', months % 12 === 0 ? months / 12 : 0],
    ['month', months % 12 === 0 ? 0 : months],
    ['day', days],
    ['hour', Math.floor(seconds / 3600)],
    ['minute', Math.floor((seconds % 3600) / 60)],
    ['second', seconds % 60],
  ]
  return and.format(
    parts
      .filter(([, count]) => count > 0)
      .map(([unit, count]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)),
  )
}
