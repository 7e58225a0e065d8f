// For a provision on quiet hours: a call that it is about and that nothing lifts, and the instants at which its answer may turn.
import type { CallInput } from '../../src/core/call'
import type { Match } from '../../src/core/policy-spec'
import type { Provision } from '../../src/law/provision'
import { DAY, dateText, dayNumber, isHoliday } from './boundary-calendar'
import { changesOf, type Hours, instantsOf, timesOf } from './boundary-oracle'
import type { Phone } from './boundary-places'

/** A provision on quiet hours, in one of its periods. */
export interface QuietProvision {
  readonly provision: Provision
  readonly hours: Hours
}

/** Where the caller sits, for statutes that ask for that clock too. */
const CALLER = { country: 'US', region: 'US-CA', timeZone: 'America/Los_Angeles' }
/** Where the year begins that is looked at, if the provision is in force in it. */
const YEAR_FROM = dayNumber('2026-01-04')

/** The clocks that must all be open. */
export function clocksOf({ hours: { clock = ['called-party'] } }: QuietProvision, { zones }: Phone): readonly string[] {
  return [...new Set(clock.flatMap((one) => (one === 'called-party' ? zones : one === 'caller' ? [CALLER.timeZone] : [one])))]
}

/** A call to that phone with the first of everything that a provision applies to. */
export function callTo({ to, addresses }: Phone, { jurisdiction, applies = {}, rule }: Provision): Omit<CallInput, 'at'> {
  const { modes, purposes, products, sectors, dialing, numbersFrom, liveIntroduction, audiences, legalForms, lineTypes, directory } = said(applies)
  return {
    to,
    mode: modes?.[0] ?? 'live',
    purpose: purposes?.[0] ?? 'marketing',
    dialing: dialing?.[0] ?? 'manual',
    products: [products?.[0] ?? 'other'],
    seller: { id: 'acme', sectors: [sectors?.[0] ?? 'commerce'], seat: { country: jurisdiction.slice(0, 2) } },
    numbersFrom: numbersFrom?.[0] ?? 'own-customers',
    ...(liveIntroduction === undefined ? {} : { liveIntroduction }),
    ...('quiet-hours' in rule && rule['quiet-hours'].clock?.includes('caller') ? { callingFrom: CALLER } : {}),
    calledParty: {
      audience: audiences?.[0] ?? 'consumer',
      legalForm: legalForms?.[0] ?? 'natural-person',
      lineType: lineTypes?.[0] ?? 'fixed',
      directory: directory?.[0] ?? 'unlisted',
      ...(addresses === undefined ? {} : { addresses }),
    },
  }
}

/** Fails where a provision asks for something that these calls do not say. */
function said(applies: Match): Match {
  const unsaid = (['registeredAs', 'relationships', 'agentReserved', 'callerSeat'] as const).filter((field) => applies[field] !== undefined)
  if (unsaid.length > 0) throw new Error(`no call says \`${unsaid.join(', ')}\``)
  return applies
}

/** The days to look at: an ordinary week; every holiday of a year, its eve and the day after; the weeks around each change of a clock. */
function daysOf(quiet: QuietProvision, clocks: readonly string[]): readonly number[] {
  const [from, to] = yearOf(quiet.provision)
  const ids = quiet.hours.holidays?.calendars ?? []
  const inYear = Array.from({ length: to - from }, (_, index) => from + index)
  const holidays = inYear.filter((day) => isHoliday(ids, day))
  const isOrdinary = (day: number) => day + 8 < to && !holidays.some((holiday) => day - 1 <= holiday && holiday <= day + 8)
  const ordinary = inYear.slice(7).find(isOrdinary)
  if (ordinary === undefined) throw new Error(`no ordinary week for ${quiet.provision.id}`)
  const changes = changesIn(clocks, from, to).map((at) => Math.floor(at / DAY))
  const days = [ordinary, ...changes.map((day) => day - 3)].flatMap((first) => Array.from({ length: 8 }, (_, index) => first + index))
  return [...new Set([...days, ...holidays.flatMap((day) => [day - 1, day, day + 1])])].filter((day) => from <= day && day < to)
}

/** Every instant of those days at which some clock opens, closes or is changed, and the millisecond before. */
export function instantsFor(quiet: QuietProvision, clocks: readonly string[]): readonly number[] {
  const edges = daysOf(quiet, clocks).flatMap((day) => edgesOf(quiet, clocks, day))
  const changes = changesIn(clocks, ...yearOf(quiet.provision))
  return [...new Set([...edges, ...changes].flatMap((at) => [at - 1, at]))].toSorted((a, b) => a - b)
}

/** Every instant of a local day at which some clock opens or closes, holiday or not, and its midnight. */
export function edgesOf({ hours }: QuietProvision, clocks: readonly string[], day: number): readonly number[] {
  return clocks.flatMap((zone) => timesOf(hours, day).flatMap((time) => instantsOf(zone, day, time)))
}

/** A year within the period, two days clear of its ends: 2026 or 2027 where that can be. */
function yearOf({ id, inForce }: Provision): readonly [from: number, to: number] {
  const begins = inForce.from === 'unknown' ? -Infinity : dayNumber(inForce.from) + 2
  const ends = inForce.to === undefined ? Infinity : dayNumber(inForce.to) - 2
  const from = Math.max(begins, Math.min(YEAR_FROM, ends - 371))
  const to = Math.min(ends, from + 371)
  if (to - from < 365) throw new Error(`${id} is not in force for a year: ${dateText(from)} to ${dateText(to)}`)
  return [from, to]
}

function changesIn(clocks: readonly string[], from: number, to: number): readonly number[] {
  return clocks.flatMap((zone) => changesOf(zone, (from + 1) * DAY, (to - 1) * DAY))
}
