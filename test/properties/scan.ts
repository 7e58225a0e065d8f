// The brute force that the stepping is held against: ask again, at every minute and wherever anything may happen.
import type { Call } from '../../src/core/call'
import type { Facts } from '../../src/core/facts'
import type { Rule } from '../../src/core/rule'
import type { Instant } from '../../src/core/scalars'
import { judge } from '../../src/intake/judge'
import { stepsOf } from '../../src/intake/steps'
import { zoneOf } from '../../src/time/zone'
import { callAt, DAY, MINUTE } from './arbitraries'

export function allowedAt(policy: Rule, call: Call, facts: Facts, at: number): boolean {
  return judge(policy, callAt(call, at), facts).allowed
}

/** Every whole minute from an instant on. */
export function minutesOf(from: number, to: number): readonly number[] {
  const minutes: number[] = []
  for (let at = Math.ceil(from / MINUTE) * MINUTE; at < to; at += MINUTE) minutes.push(at)
  return minutes
}

/**
 * All instants at which a verdict may change: instants of the facts and those a policy's durations later, dates of the facts and midnights,
 * clock changes, every quarter of an hour; each with the milliseconds beside it.
 */
export function interestingInstants(policy: Rule, call: Call, facts: Facts, from: number, to: number): readonly number[] {
  const instants = new Set<number>([from, to - 1])
  const add = (at: number): void => {
    for (const near of [at - 1, at, at + 1]) if (near >= from && near < to) instants.add(near)
  }
  const spans = durationsIn(policy.spec)
  for (const one of numbersIn(facts)) {
    add(one)
    for (const span of spans) for (const slack of [-60, 0, 60]) add(one + span + slack * MINUTE)
  }
  for (let quarter = Math.ceil(from / (15 * MINUTE)) * 15 * MINUTE; quarter < to; quarter += 15 * MINUTE) instants.add(quarter)
  for (const name of [...call.whereabouts.zones, 'America/New_York', 'Australia/Lord_Howe']) {
    const zone = zoneOf(name)
    for (let change = zone?.nextChange(from) ?? to; change < to; change = zone?.nextChange(change) ?? to) add(change)
  }
  return [...instants].sort((a, b) => a - b)
}

/** Walks by `holdsUntil`, asks at each instant, and throws the story of the first on which they differ. */
export function scan(policy: Rule, call: Call, facts: Facts, from: number, to: number, instants: readonly number[]): void {
  let index = 0
  for (const step of stepsOf(policy, call, facts, from as Instant, to as Instant)) {
    for (; index < instants.length && (instants[index] as number) < step.to; index++) {
      const at = instants[index] as number
      if (allowedAt(policy, call, facts, at) !== step.verdict.allowed) throw new Error(story(policy, { ...call, at: step.from }, facts, at))
    }
    if (allowedAt(policy, call, facts, step.to - 1) !== step.verdict.allowed)
      throw new Error(story(policy, { ...call, at: step.from }, facts, step.to - 1))
  }
}

/** What a person needs to see why two verdicts differ. */
export function story(policy: Rule, call: Call, facts: Facts, at: number): string {
  const told = (instant: number): string => {
    const verdict = judge(policy, callAt(call, instant), facts)
    return `${new Date(instant).toISOString()} ${JSON.stringify(verdict)} until ${verdict.holdsUntil === undefined ? 'ever' : new Date(verdict.holdsUntil).toISOString()}`
  }
  return [`policy ${JSON.stringify(policy.spec)}`, `call ${JSON.stringify(call)}`, `facts ${JSON.stringify(facts)}`, told(call.at), told(at)].join(
    '\n',
  )
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return value > 1e12 ? [value] : []
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? [Date.parse(value)] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const UNITS: { readonly [unit in string]: number } = { H: 60 * MINUTE, D: DAY, W: 7 * DAY, M: 30 * DAY, Y: 365 * DAY }

function durationsIn(value: unknown): readonly number[] {
  if (typeof value === 'string') {
    const [, count, unit] = /^PT?(\d+)([HDWMY])$/.exec(value) ?? []
    return unit === undefined ? [] : [Number(count) * (UNITS[unit] ?? DAY)]
  }
  return typeof value === 'object' && value !== null ? [...new Set(Object.values(value).flatMap(durationsIn))] : []
}
