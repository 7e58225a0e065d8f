// `dialgate hours`: when a number may be called in the coming week, as far as quiet hours go.
import pc from 'picocolors'
import type { Call, CallInput, Place } from '../core/call'
import type { Reason } from '../core/reason'
import type { Instant } from '../core/scalars'
import { parseCall } from '../intake/parse-call'
import { parseFacts } from '../intake/parse-facts'
import { dateOf, dayOf, localDay, localText, startOfDay } from '../time/local'
import { type Zone, zoneOf } from '../time/zone'
import { readConfig } from './config'
import { fault } from './fault'
import { type Day, pictureOf } from './hours-picture'
import { holidayOf, hoursBetween, type Stretch } from './hours-scan'
import { dayOption, instantOption } from './instants'
import { EXIT, type Io, print } from './io'
import { countryOption, regionOption, zoneOption } from './place-options'
import { ruleInWords } from './rule-words'

/** The flags of `dialgate hours`. */
export interface HoursOptions {
  readonly config?: string
  readonly at?: string
  readonly on?: string
  readonly country?: string
  readonly region?: string
  readonly zone?: string
  readonly json?: true
}

const DAYS = 7
const ASSUMED = { mode: 'live', purpose: 'marketing', seller: { id: 'seller' } } as const

/** Draws the week. Of everything else that the policy asks, nothing counts; no consent is known that could open other hours. */
export async function hours(number: string, options: HoursOptions, io: Io): Promise<number> {
  if (number.trim() === '') throw fault('<number> is empty: say which number, such as +13055550123')
  const country = countryOption(options.country)
  const place = { country, address: regionOption(options.region, country), zone: zoneOption(options.zone) }
  const config = await readConfig(options.config)
  const at = (instantOption(options.at) ?? io.now()) as Instant
  const on = dayOption(options.on)
  const call = callOf(number, { ...ASSUMED, ...config.defaults, at }, place)
  const zones = call.whereabouts.zones.flatMap((name) => zoneOf(name) ?? [])
  const [zone] = zones
  if (zone === undefined) throw fault(`it is not known where \`${number}\` rings: say so with --region or --zone`)
  const first = on === undefined ? localDay(zone, at) : dayOf(on)
  const { proclaimedHolidays } = config.facts
  const facts = parseFacts(proclaimedHolidays === undefined ? {} : { proclaimedHolidays }, call)
  const stretches = hoursBetween(config.policy, call, facts, startOfDay(zone, first), startOfDay(zone, first + DAYS))
  const days = Array.from({ length: DAYS }, (_, index) => dayFrom(first + index, zone, stretches))
  const closing = closersOf(stretches, zone)
  if (options.json) print(io.stdout, JSON.stringify(asJson(call, zone, days, closing), undefined, 2))
  else print(io.stdout, ...asText(call, zones, zone, days, closing, io))
  return EXIT.done
}

interface PlaceGiven {
  readonly country: string | undefined
  readonly address: Place | undefined
  readonly zone: string | undefined
}

function callOf(number: string, given: Omit<CallInput, 'to'>, { country, address, zone }: PlaceGiven): Call {
  const of = country ?? address?.country ?? given.defaultCountry
  const calledParty = {
    ...given.calledParty,
    ...(address === undefined ? {} : { addresses: [address] }),
    ...(zone === undefined ? {} : { timeZone: zone }),
  }
  const call = parseCall({ ...given, to: number, ...(of === undefined ? {} : { defaultCountry: of }), calledParty })
  if (call.whereabouts.invalid)
    throw fault(`\`${number}\` is no phone number${of === undefined ? ' with its country code; for a national one say --country' : ` of ${of}`}`)
  return call
}

function dayFrom(day: number, zone: Zone, stretches: readonly Stretch[]): Day {
  const [from, to] = [startOfDay(zone, day), startOfDay(zone, day + 1)]
  const windows = stretches
    .filter((stretch) => stretch.closedBy.length === 0 && stretch.from < to && stretch.to > from)
    .map((stretch) => ({ from: Math.max(stretch.from, from) as Instant, to: Math.min(stretch.to, to) as Instant }))
  return { day, windows }
}

/** What closes hours in this week: the provision or house rule, and the holidays that it names. */
interface Closer {
  readonly reason: Reason
  readonly holidays: readonly string[]
}

function closersOf(stretches: readonly Stretch[], zone: Zone): readonly Closer[] {
  const closers = new Map<string, { readonly reason: Reason; readonly holidays: Set<string> }>()
  for (const { from, closedBy } of stretches)
    for (const reason of closedBy) {
      const key = reason.origin?.id ?? JSON.stringify([reason.code, reason.required])
      const closer = closers.get(key) ?? { reason, holidays: new Set<string>() }
      closers.set(key, closer)
      const holiday = holidayOf(reason.observed)
      if (holiday !== undefined) closer.holidays.add(`${localText(zone, from).slice(0, 10)} ${holiday}`)
    }
  return [...closers.values()].map(({ reason, holidays }) => ({ reason, holidays: [...holidays] }))
}

function asText(call: Call, zones: readonly Zone[], zone: Zone, days: readonly Day[], closers: readonly Closer[], { color }: Io): readonly string[] {
  const places = call.whereabouts.jurisdictions.filter(({ by }) => by.some((attachment) => attachment !== 'caller-seat')).map(({ id }) => id)
  const paint = color ? (marks: string) => marks.replace(/[^·]+/g, (open) => pc.green(open)) : (marks: string) => marks
  const clocks =
    zones.length === 1
      ? `by the clock of ${zone.name}`
      : `by the clock of ${zone.name}; open only when it is so in all of ${zones.map(({ name }) => name).join(', ')}`
  return [
    `${call.to} in ${places.join(', ')}, ${clocks}`,
    '',
    ...pictureOf(days, zone, paint),
    '',
    ...(closers.length === 0 ? ['Nothing closes any hour.'] : ['Closed by', ...closers.flatMap(closerLines)]),
    '',
    'Quiet hours only: lists, consent, caps and all else were not asked.',
  ]
}

function closerLines({ reason, holidays }: Closer): readonly string[] {
  const { code, origin, required, missing = [] } = reason
  const words = code.startsWith('quiet-hours/')
    ? ruleInWords({ 'quiet-hours': required } as never).join('; ')
    : `the law there is not known (${code})`
  const by =
    origin === undefined
      ? code.startsWith('quiet-hours/')
        ? 'house rule'
        : 'no law is carried'
      : `${origin.citation} (${origin.jurisdiction}, ${origin.binding})`
  return [
    `  ${by}`,
    `    ${words}`,
    ...holidays.map((holiday) => `    ${holiday}`),
    ...(missing.length === 0 ? [] : [`    unless it does not apply: ${missing.join(', ')} is not known`]),
  ]
}

function asJson(call: Call, zone: Zone, days: readonly Day[], closers: readonly Closer[]) {
  return {
    number: call.to,
    whereabouts: call.whereabouts,
    clock: zone.name,
    days: days.map(({ day, windows }) => ({
      on: dateOf(day),
      windows: windows.map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() })),
    })),
    closedBy: closers.map(({ reason: { code, origin, required, missing }, holidays }) => ({
      code,
      ...(origin === undefined ? {} : { origin }),
      required,
      holidays,
      ...(missing === undefined ? {} : { missing }),
    })),
  }
}
