// What every provision must have, and that none got lost: the table of counts is kept by hand.
import { describe, expect, test } from 'vitest'
import type { RuleKind } from '../../src/core/policy-spec'
import { jurisdictionFromSpec } from '../../src/law/jurisdiction-from-spec'
import { world } from '../../src/law/jurisdictions/world'
import type { Provision } from '../../src/law/provision'
import { registerOf, registers } from '../../src/law/registers'
import { calendars } from '../../src/time/calendars'
import { counts, ids } from './case-data'

/** No provision was checked later than this day; move it when one is. */
const LAST_CHECKED = '2026-11-24'

const everything = world.flatMap(({ id, provisions }) => provisions.map((provision) => ({ id: provision.id, jurisdiction: id, provision })))
const kindOf = ({ rule }: Provision) => Object.keys(rule)[0] as RuleKind
const date = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)

test('every jurisdiction is there once, by id', () => {
  const ids = world.map(({ id }) => id)
  expect(ids).toEqual(Object.keys(counts))
  expect(ids).toEqual([...new Set(ids)].toSorted())
})

test('ids are stable: none that was published is gone or renamed, and a new one is published here', () => {
  expect([...new Set(everything.map(({ id }) => id))].toSorted()).toEqual(ids)
})

test.each(world)('$id has its provisions and notes', ({ id, provisions, notes = [] }) => {
  const kinds: { [kind: string]: number } = {}
  for (const provision of provisions) kinds[kindOf(provision)] = (kinds[kindOf(provision)] ?? 0) + 1
  expect({ provisions: kinds, notes: notes.length }).toEqual(counts[id])
})

test.each(world)('$id says of every kind of rule that it has provisions, and of no other', ({ covers, provisions }) => {
  const named = Object.entries(covers).flatMap(([kind, covered]) => (covered === 'none' ? [] : [kind]))
  expect(named.toSorted()).toEqual([...new Set(provisions.map(kindOf))].toSorted())
})

test.each(world)('$id reads as the same law from its own JSON', (law) => {
  const json = JSON.parse(JSON.stringify(law))
  expect(JSON.parse(JSON.stringify(jurisdictionFromSpec(json)))).toEqual(json)
})

test.each(world)('$id cites its laws', ({ laws }) => {
  for (const { title, citation, sources } of laws) {
    expect(title).not.toBe('')
    expect(citation).not.toBe('')
    for (const source of sources) expect(source).toMatch(/^https:\/\/\S+$/)
  }
})

describe('hazard 10: every provision, cited and dated,', () => {
  test.each(everything)('$id is cited, dated, and checked', ({ jurisdiction, provision }) => {
    expect(provision.id).toMatch(new RegExp(`^${jurisdiction.toLowerCase()}/[a-z0-9-]+$`))
    expect(provision.jurisdiction).toBe(jurisdiction)
    expect(provision.citation).not.toBe('')
    for (const source of provision.sources) expect(source).toMatch(/^https:\/\/\S+$/)
    expect(provision.verifiedOn).toEqual(date)
    expect(provision.verifiedOn <= LAST_CHECKED).toBe(true)
  })

  test('names a source, or is of low confidence and loosens nothing', () => {
    const unsourced = everything.map(({ provision }) => provision).filter(({ sources }) => sources.length === 0)
    expect(unsourced.filter(({ confidence, unless, liftedBy }) => confidence !== 'low' || unless || liftedBy)).toEqual([])
  })

  test('loosens only on at least medium confidence', () => {
    const loose = everything.map(({ provision }) => provision).filter(({ unless, liftedBy }) => unless !== undefined || liftedBy !== undefined)
    expect(loose.filter(({ confidence }) => confidence === 'low')).toEqual([])
  })

  test('stands on one timeline: periods of one id are of one kind and do not overlap', () => {
    for (const id of new Set(everything.map((each) => each.id))) {
      const timeline = everything.filter((each) => each.id === id)
      expect(new Set(timeline.map(({ provision }) => kindOf(provision))).size, id).toBe(1)
      const periods = timeline
        .map(({ provision: { inForce } }) => ({ from: inForce.from === 'unknown' ? '' : inForce.from, to: inForce.to ?? '9999' }))
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      periods.forEach(({ from, to }, index) => {
        expect(from < to, id).toBe(true)
        expect(to <= (periods[index + 1]?.from ?? '9999'), id).toBe(true)
      })
    }
  })

  test('names only registers that are described, of its own country', () => {
    for (const { jurisdiction, provision } of everything)
      for (const list of listsOf(provision))
        expect(registerOf(list)?.jurisdiction.slice(0, 2), `${provision.id} ${list}`).toBe(jurisdiction.slice(0, 2))
  })

  test('agrees with its register on what a listing means', () => {
    for (const { provision } of everything)
      if ('do-not-call' in provision.rule) {
        const { lists, polarity = 'negative' } = provision.rule['do-not-call']
        for (const list of lists) expect(registerOf(list)?.polarity, `${provision.id} ${list}`).toBe(polarity)
      }
  })

  test('names only calendars that dialgate carries', () => {
    const carried = calendars.map(({ id }) => id)
    for (const { provision } of everything)
      if ('quiet-hours' in provision.rule) for (const id of provision.rule['quiet-hours'].holidays?.calendars ?? []) expect(carried).toContain(id)
  })
})

describe('the registers', () => {
  test('are there once each, by id', () => {
    const ids = registers.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].toSorted())
    expect(registers).toHaveLength(64)
  })

  test('are all named by some provision', () => {
    const named = new Set(everything.flatMap(({ provision }) => listsOf(provision)))
    expect(registers.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
  })

  test('lie on https', () => {
    for (const { url } of registers) if (url !== undefined) expect(url).toMatch(/^https:\/\/\S+$/)
  })

  test('answer nothing for a list that no law names', () => {
    expect(registerOf('internal')).toBeUndefined()
    expect(registerOf('no-reservasjon')).toMatchObject({ name: 'Reservasjonsregisteret', jurisdiction: 'NO' })
  })
})

/** The lists that a provision checks, and the registers of consents that it or its grants name. */
function listsOf({ rule, liftedBy = [] }: Provision): readonly string[] {
  return [rule, ...liftedBy].flatMap((part) => {
    if ('do-not-call' in part) return part['do-not-call'].lists
    if ('consent' in part) return part.consent.recordedIn ?? []
    return []
  })
}
