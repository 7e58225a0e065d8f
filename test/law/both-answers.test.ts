// A jurisdiction that only ever denies, or never does, was not tested: of each there is a case of either kind.
import { describe, expect, test } from 'vitest'
import { world } from '../../src/law/jurisdictions/world'
import type { Provision } from '../../src/law/provision'
import { verdictCases } from './case-data'

/** Where the law read only imposes duties: whatever the call, none of it denies. */
const ONLY_DUTIES: { readonly [id in string]: string } = {
  'US-GU': 'registration that not everybody needs, a contract in writing, recording by one party',
  'US-OH': 'a certificate that not everybody needs, recording by one party',
  'US-VI': 'recording by one party',
}

const ids = world.map(({ id }) => id)
const casesOf = (id: string) => verdictCases.filter(({ jurisdiction }) => jurisdiction === id)

/** These kinds of rule never deny; a registration does only where everybody needs it. */
function onlyImposesDuties({ rule }: Provision): boolean {
  return 'recording' in rule || 'confirmation' in rule || ('registration' in rule && !rule.registration.required)
}

describe('of every jurisdiction there is a case', () => {
  test('out of whose law something denies', () => {
    const without = ids.filter((id) => !casesOf(id).some(({ deniedBy }) => deniedBy.length > 0))
    expect(without).toEqual(Object.keys(ONLY_DUTIES))
  })

  test('out of whose law nothing denies', () => {
    expect(ids.filter((id) => !casesOf(id).some(({ deniedBy }) => deniedBy.length === 0))).toEqual([])
  })

  test('and no case is of a place without law, or names a provision of another', () => {
    expect(verdictCases.filter(({ jurisdiction }) => !ids.includes(jurisdiction)).map(({ id }) => id)).toEqual([])
    const foreign = verdictCases.filter(({ jurisdiction, deniedBy }) => deniedBy.some((id) => !id.startsWith(`${jurisdiction.toLowerCase()}/`)))
    expect(foreign.map(({ id }) => id)).toEqual([])
  })

  test('and each case is told apart by its id', () => {
    const named = verdictCases.map(({ id }) => id)
    expect(named.filter((id, index) => named.indexOf(id) !== index)).toEqual([])
  })
})

test('where no case denies, no provision can', () => {
  expect(world.filter(({ provisions }) => provisions.every(onlyImposesDuties)).map(({ id }) => id)).toEqual(Object.keys(ONLY_DUTIES))
})
