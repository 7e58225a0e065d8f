// Which calls a rule is about: a three-valued AND over the fields of a Match. One `no` decides, else one `unknown`, else `yes`.
import { z } from 'zod'
import type { Call, Place } from '../core/call'
import {
  AUDIENCES,
  DIALINGS,
  DIRECTORY_STATUSES,
  LEGAL_FORMS,
  LINE_TYPES,
  MODES,
  NUMBERS_FROM,
  PRODUCTS,
  PURPOSES,
  RELATIONSHIP_KINDS,
  SECTORS,
} from '../core/closed-sets'
import type { Facts } from '../core/facts'
import { lazily } from '../core/lazily'
import type { Match } from '../core/policy-spec'
import { calledPartyZones, firstMidnight, latestToday, todayIn } from './clocks'

export const YES = 1
export const NO = 0
export const UNKNOWN = -1
export type Answer = typeof YES | typeof NO | typeof UNKNOWN

/**
 * Where a match stands. `applies`: one product, sector or seat in the list suffices, as a restriction should reach far. `exempts` (an
 * `unless`, a grant's `when`): all must be in it, as an exemption should not.
 */
export type MatchPosition = 'applies' | 'exempts'

/** A match, compiled once. */
export interface Matcher {
  (call: Call, facts: Facts): Answer
  /** Paths of the fields that are unknown. */
  missing(call: Call, facts: Facts): readonly string[]
  /** Until when the answer surely stays, on the same facts. */
  until(call: Call): number
}

const strings = <const T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).min(1).readonly()
/** Makes what reads a `Match`; an empty list would match nothing and is refused. */
export const matchSchema = lazily(() =>
  z
    .strictObject({
      modes: strings(MODES),
      dialing: strings(DIALINGS),
      purposes: strings(PURPOSES),
      products: strings(PRODUCTS),
      sectors: strings(SECTORS),
      audiences: strings(AUDIENCES),
      legalForms: strings(LEGAL_FORMS),
      lineTypes: strings(LINE_TYPES),
      directory: strings(DIRECTORY_STATUSES),
      numbersFrom: strings(NUMBERS_FROM),
      registeredAs: z.array(z.string().min(1)).min(1).readonly(),
      relationships: strings(RELATIONSHIP_KINDS),
      agentReserved: z.boolean(),
      liveIntroduction: z.boolean(),
      callerSeat: z.array(z.string().min(2)).min(1).readonly(),
    })
    .partial(),
)

/** Compiles a match. Several, as a list: any of them. */
export function matcher(match: Match | readonly Match[], position: MatchPosition): Matcher {
  const alternatives = isList(match) ? match.map((one) => matchAll(one, position)) : [matchAll(match, position)]
  const [only] = alternatives
  return alternatives.length === 1 && only !== undefined ? only : matchAny(alternatives)
}

// ── one match: all of its fields ──────────────────────────────────────────────────────────────────────────────────

interface Field {
  readonly path: string | ((call: Call) => string)
  readonly answer: (call: Call, facts: Facts) => Answer
  readonly changesDaily?: true
}

function matchAll(match: Match, position: MatchPosition): Matcher {
  const fields = fieldsOf(match, position)
  const changesDaily = fields.some((field) => field.changesDaily)
  const answer = (call: Call, facts: Facts): Answer => {
    let answered: Answer = YES
    for (const field of fields) {
      const one = field.answer(call, facts)
      if (one === NO) return NO
      if (one === UNKNOWN) answered = UNKNOWN
    }
    return answered
  }
  return Object.assign(answer, {
    missing: (call: Call, facts: Facts) =>
      fields.flatMap(({ path, answer }) => (answer(call, facts) === UNKNOWN ? [typeof path === 'string' ? path : path(call)] : [])),
    until: (call: Call) => (changesDaily ? firstMidnight(calledPartyZones(call), call.at) : Infinity),
  })
}

function matchAny(alternatives: readonly Matcher[]): Matcher {
  const answer = (call: Call, facts: Facts): Answer => {
    let answered: Answer = NO
    for (const one of alternatives) {
      const alternative = one(call, facts)
      if (alternative === YES) return YES
      if (alternative === UNKNOWN) answered = UNKNOWN
    }
    return answered
  }
  return Object.assign(answer, {
    missing: (call: Call, facts: Facts) => [
      ...new Set(alternatives.flatMap((one) => (one(call, facts) === UNKNOWN ? one.missing(call, facts) : []))),
    ],
    until: (call: Call) => Math.min(...alternatives.map((one) => one.until(call))),
  })
}

function fieldsOf(match: Match, position: MatchPosition): readonly Field[] {
  const fields: Field[] = []
  const one = <T>(values: readonly T[] | undefined, path: string, read: (call: Call, facts: Facts) => T | undefined): void => {
    if (values === undefined) return
    fields.push({
      path,
      answer: (call, facts) => {
        const value = read(call, facts)
        return value === undefined ? UNKNOWN : values.includes(value) ? YES : NO
      },
    })
  }
  const several = <T>(values: readonly T[] | undefined, path: string, read: (call: Call) => readonly unknown[] | undefined): void => {
    if (values === undefined) return
    const listed = (value: unknown): boolean => (values as readonly unknown[]).includes(value)
    fields.push({
      path,
      answer: (call) => {
        const known = read(call)
        if (known === undefined || known.length === 0) return UNKNOWN
        return (position === 'applies' ? known.some(listed) : known.every(listed)) ? YES : NO
      },
    })
  }
  const flag = (wanted: boolean | undefined, path: string, read: (call: Call) => boolean | undefined): void => {
    if (wanted !== undefined) fields.push({ path, answer: (call) => ((read(call) ?? false) === wanted ? YES : NO) })
  }

  one(match.modes, 'mode', (call) => call.mode)
  one(match.purposes, 'purpose', (call) => call.purpose)
  one(match.dialing, 'dialing', (call) => call.dialing)
  several(match.products, 'products', (call) => call.products)
  several(match.sectors, 'seller.sectors', (call) => call.seller.sectors)
  one(match.audiences, 'calledParty.audience', (call) => call.calledParty?.audience)
  one(match.legalForms, 'calledParty.legalForm', (call) => call.calledParty?.legalForm)
  one(match.lineTypes, 'calledParty.lineType', (call) => call.calledParty?.lineType)
  one(match.directory, 'calledParty.directory', (call) => call.calledParty?.directory)
  one(match.numbersFrom, 'numbersFrom', (call, facts) =>
    facts.unavailable?.origin === undefined ? (facts.origin?.numbersFrom ?? call.numbersFrom) : undefined,
  )
  flag(match.agentReserved, 'agentReserved', (call) => call.agentReserved)
  flag(match.liveIntroduction, 'liveIntroduction', (call) => call.liveIntroduction)
  if (match.registeredAs !== undefined) fields.push(registeredAs(match.registeredAs))
  if (match.relationships !== undefined) fields.push(relatedBy(match.relationships))
  if (match.callerSeat !== undefined) fields.push(seatedIn(match.callerSeat, position))
  return fields
}

/** A registration of the seller with one of the authorities, in period on the local date of every zone. */
function registeredAs(authorities: readonly string[]): Field {
  return {
    path: 'facts.registrations',
    changesDaily: true,
    answer: (call, { registrations, unavailable }) => {
      const zones = calledPartyZones(call)
      if (registrations === undefined || zones.length === 0) return UNKNOWN
      const [first, last] = [todayIn(zones, call.at), latestToday(zones, call.at)]
      const held = registrations.some(
        ({ holder, authority, fromOn, toOn }) =>
          holder === call.seller.id && authorities.includes(authority) && fromOn <= first && (toOn === undefined || toOn > last),
      )
      return held ? YES : unavailable?.registrations === undefined ? NO : UNKNOWN
    },
  }
}

/** A relationship with the seller that has begun and not ended, on the local date of every zone. */
function relatedBy(kinds: readonly string[]): Field {
  return {
    path: 'facts.relationships',
    changesDaily: true,
    answer: (call, { relationships, unavailable }) => {
      const zones = calledPartyZones(call)
      if (relationships === undefined || zones.length === 0) return UNKNOWN
      const [first, last] = [todayIn(zones, call.at), latestToday(zones, call.at)]
      const related = relationships.some(
        ({ seller, kind, beganOn, endedOn }) =>
          seller === call.seller.id && kinds.includes(kind) && beganOn <= first && (endedOn === undefined || endedOn > last),
      )
      return related ? YES : unavailable?.relationships === undefined ? NO : UNKNOWN
    },
  }
}

/**
 * The seats of seller and telemarketer and the place of the agent; a region brings its country. A seat unknown, or of which the country
 * but not the region is known where a region of that country is listed, may lie there.
 */
function seatedIn(ids: readonly string[], position: MatchPosition): Field {
  const lies = (place: Place | undefined): Answer => {
    if (place === undefined) return UNKNOWN
    if (ids.includes(place.country) || (place.region !== undefined && ids.includes(place.region))) return YES
    return place.region === undefined && ids.some((id) => id.startsWith(`${place.country}-`)) ? UNKNOWN : NO
  }
  const seats = ({ seller, telemarketer, callingFrom }: Call): readonly (readonly [path: string, answer: Answer])[] => [
    ['seller.seat', lies(seller.seat)],
    ...(telemarketer === undefined ? [] : [['telemarketer.seat', lies(telemarketer.seat)] as const]),
    ...(callingFrom === undefined ? [] : [['callingFrom', lies(callingFrom)] as const]),
  ]
  const decisive = position === 'applies' ? YES : NO
  return {
    path: (call) => seats(call).find(([, answer]) => answer === UNKNOWN)?.[0] ?? 'seller.seat',
    answer: (call) => {
      const answers = seats(call).map(([, answer]) => answer)
      if (answers.includes(decisive)) return decisive
      if (answers.includes(UNKNOWN)) return UNKNOWN
      return decisive === YES ? NO : YES
    },
  }
}

function isList(match: Match | readonly Match[]): match is readonly Match[] {
  return Array.isArray(match)
}
