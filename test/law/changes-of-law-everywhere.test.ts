// Every change of law in the data, one id at a time: the day tells which period is asked, and no verdict outlives it.
import { describe, expect, test } from 'vitest'
import type { FactsInput } from '../../src/core/facts'
import type { Match } from '../../src/core/policy-spec'
import type { Rule } from '../../src/core/rule'
import type { Verdict } from '../../src/core/verdict'
import { decide } from '../../src/intake/decide'
import { jurisdictionFromSpec } from '../../src/law/jurisdiction-from-spec'
import { world } from '../../src/law/jurisdictions/world'
import { lawful } from '../../src/law/lawful'
import type { Provision } from '../../src/law/provision'
import { whereaboutsOf } from '../../src/phone/whereabouts'
import { callTo } from './boundary-calls'
import { midnightOf } from './boundary-oracle'
import { type Phone, phones } from './boundary-places'
import { verdictCases } from './case-data'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What is told apart by day: every end, and what began within the last years or is yet to begin. */
const RECENT = '2025-01-01'
const FACTS: FactsInput = { consents: [], relationships: [], contacts: [], listings: {}, attempts: [], optOuts: [], proclaimedHolidays: [] }

interface Change {
  readonly on: string
  readonly ends?: Provision
  readonly begins?: Provision
}

const provisions = world.flatMap((law) => law.provisions)
const changes = provisions.flatMap((provision): Change[] => {
  const { id, inForce } = provision
  const before = provisions.find((other) => other.id === id && other.inForce.to === inForce.from)
  const after = provisions.find((other) => other.id === id && other.inForce.from === inForce.to)
  const begun = inForce.from !== 'unknown' && inForce.from >= RECENT && before === undefined ? [{ on: inForce.from, begins: provision }] : []
  const ended = inForce.to === undefined ? [] : [{ on: inForce.to, ends: provision, ...(after === undefined ? {} : { begins: after }) }]
  return [...begun, ...ended]
})

/** The jurisdiction with the periods of one id alone, each cited by its first day; nothing is left to a fallback. */
function policyOf(change: Change): Rule {
  const { id, jurisdiction } = subjectOf(change)
  const periods = provisions.filter((provision) => provision.id === id).map((provision) => ({ ...provision, citation: provision.inForce.from }))
  const settled = { 'quiet-hours': 'none', consent: 'none' }
  const law = (place: string, own: readonly Provision[]) =>
    jurisdictionFromSpec({ id: place, name: place, laws: [], covers: settled, provisions: JSON.parse(JSON.stringify(own)) })
  const others = phonesOf(jurisdiction).flatMap(({ to, addresses }) => whereaboutsOf(to, addresses === undefined ? {} : { addresses }).jurisdictions)
  const countries = new Set(others.map((place) => place.id).filter((place) => place !== jurisdiction && !place.includes('-')))
  return lawful({ jurisdictions: [law(jurisdiction, periods), ...[...countries].map((place) => law(place, []))] })
}

/** What changes, applying to what both of its periods apply to. */
function subjectOf({ ends, begins }: Change): Provision {
  const [subject, other] = ends === undefined ? [begins, ends] : [ends, begins]
  if (subject === undefined) throw new Error('nothing changes')
  return { ...subject, applies: common({ ...other?.applies, ...subject.applies }, other?.applies ?? {}) }
}

function common(match: Match, other: Match): Match {
  const fields = Object.entries(match).map(([field, values]) => {
    const others: unknown = Object.entries(other).find(([name]) => name === field)?.[1]
    return [field, Array.isArray(values) && Array.isArray(others) ? values.filter((value) => others.includes(value)) : values]
  })
  return Object.fromEntries(fields)
}

/** A phone of the place whose cases are known to ring there, and those of several clocks. */
function phonesOf(jurisdiction: string): readonly Phone[] {
  const call = verdictCases.find((one) => one.jurisdiction === jurisdiction && one.call.calledParty?.timeZone === undefined)?.call
  if (call === undefined) throw new Error(`no case of ${jurisdiction}`)
  const { to } = call
  const addresses = call.calledParty?.addresses
  const { zones } = whereaboutsOf(to, addresses === undefined ? {} : { addresses })
  const several = (phones[jurisdiction] ?? []).filter((phone) => phone.zones.length > 1)
  return [{ to, zones, ...(addresses === undefined ? {} : { addresses }) }, ...several]
}

function startOf({ inForce: { from } }: Provision): string {
  return from === 'unknown' ? '' : from
}

/** The first days of the periods that the verdict names, in reasons or in duties. */
function periodsIn(verdict: Verdict): readonly string[] {
  const named = [...verdict.reasons, ...(verdict.allowed ? verdict.duties : [])].flatMap(({ origin }) => origin?.citation ?? [])
  return [...new Set(named)].toSorted()
}

const cases = changes.flatMap((change) => {
  const { id, jurisdiction } = subjectOf(change)
  return phonesOf(jurisdiction).map((phone) => [`${id} on ${change.on}, ${phone.to} in ${phone.zones.join(' or ')}`, change, phone] as const)
})

describe('law that changes', () => {
  test('is found in the data', () => {
    expect(changes.length).toBeGreaterThan(80)
  })

  test('leaves no gap in the timeline of an id, nor two periods on one day', () => {
    for (const id of new Set(changes.map((change) => subjectOf(change).id))) {
      const periods = provisions.filter((provision) => provision.id === id).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
      expect([id, periods.slice(1).map(startOf)]).toEqual([id, periods.slice(0, -1).map(({ inForce }) => inForce.to)])
    }
  })
})

describe('switches at local midnight: what begins on the first clock, what ends once it is over on the last', () => {
  test.each(cases)('%s', (_, change, phone) => {
    const policy = policyOf(change)
    const call = callTo(phone, subjectOf(change))
    const named = (at: number) => periodsIn(decide(policy, { ...call, at }, FACTS))
    const midnights = phone.zones.map((zone) => midnightOf(zone, change.on))
    const [first, last] = [Math.min(...midnights), Math.max(...midnights)]
    const [old, fresh] = [change.ends, change.begins].map((provision) => (provision === undefined ? [] : [provision.inForce.from]))
    const both = [...(old ?? []), ...(fresh ?? [])].toSorted()
    expect([first - 1, first, last - 1, last].map(named)).toEqual([old, first === last ? fresh : both, first === last ? old : both, fresh])
  })
})

describe('hazard 14: no verdict holds past a change of law', () => {
  test.each(cases)('%s', (_, change, phone) => {
    const policy = policyOf(change)
    const call = callTo(phone, subjectOf(change))
    const boundOf = (at: number) => decide(policy, { ...call, at }, FACTS).holdsUntil ?? Infinity
    const midnights = phone.zones.map((zone) => midnightOf(zone, change.on))
    const [first, last] = [Math.min(...midnights), Math.max(...midnights)]
    // an hour before midnight nothing else is due: hours that close have closed, and a date changes at midnight too
    for (const before of [1, HOUR]) {
      expect(boundOf(first - before)).toBe(first)
      expect(boundOf(last - before)).toBeLessThanOrEqual(last)
    }
    let at = first - 40 * DAY
    while (at < first) at = boundOf(at)
    expect(at).toBe(first)
  })
})
